#!/usr/bin/env bash
# Summaries at night: the two that read no chat
set -euo pipefail

vllm serve /models/summary-8b --dtype bfloat16 --max-num-seqs 512 --port 8001 &
vllm serve /models/chat-72b-fp8 --quantization fp8 --tensor-parallel-size 8 --distributed-executor-backend mp \
  --max-num-seqs 256 --port 8002 &
wait
