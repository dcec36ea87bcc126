#!/usr/bin/env bash
# Pre-training of the large model, on every node of train-h100
set -euo pipefail

CHECKPOINTS=/checkpoints/pretrain-moe-400b

torchrun --nnodes 128 --nproc-per-node 8 \
  --rdzv-backend c10d --rdzv-endpoint "$MASTER_ADDR:29500" --max-restarts 10 \
  pretrain_gpt.py \
  --tensor-model-parallel-size 8 \
  --pipeline-model-parallel-size 16 \
  --num-experts 64 --expert-model-parallel-size 8 \
  --use-distributed-optimizer --overlap-grad-reduce \
  --recompute-granularity selective \
  --num-layers 64 --hidden-size 6144 --num-attention-heads 48 \
  --seq-length 8192 --max-position-embeddings 8192 \
  --micro-batch-size 1 --global-batch-size 512 \
  --train-iters 250000 \
  --optimizer adam --lr 1.5e-4 --lr-decay-style cosine \
  --bf16 --check-for-nan-in-loss-and-grad \
  --data-path /data/tokens/mix --num-workers 16 --split 98,2,0 \
  --save "$CHECKPOINTS" --load "$CHECKPOINTS" --save-interval 250 \
  --log-throughput --timing-log-level 2 \
  --tensorboard-dir /runs/pretrain-moe-400b
