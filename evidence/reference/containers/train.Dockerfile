FROM nvidia/cuda:12.9.1-cudnn-devel-ubuntu24.04
WORKDIR /workspace
COPY requirements-train.txt /workspace/requirements-train.txt
RUN pip install --no-cache-dir -r requirements-train.txt
