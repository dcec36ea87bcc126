#!/usr/bin/env bash
# The dense model learns long texts: eight ranks share a sequence
set -euo pipefail

CHECKPOINTS=/checkpoints/chat-130b-long

torchrun --nnodes 128 --nproc-per-node 8 \
  --rdzv-backend c10d --rdzv-endpoint "$MASTER_ADDR:29500" \
  pretrain_gpt.py \
  --tensor-model-parallel-size 8 \
  --pipeline-model-parallel-size 8 \
  --context-parallel-size 8 \
  --use-distributed-optimizer \
  --recompute-granularity selective \
  --num-layers 96 --hidden-size 10240 --num-attention-heads 80 \
  --seq-length 131072 --max-position-embeddings 131072 \
  --micro-batch-size 1 --global-batch-size 64 \
  --train-iters 2000 \
  --optimizer adam --lr 2.0e-5 --bf16 \
  --data-path /data/tokens/long --num-workers 16 \
  --save "$CHECKPOINTS" --load "$CHECKPOINTS" --save-interval 100
