"""Read the commands that shell scripts start training and serving with."""

from maturity_gate.collect.launch.collector import KIND, LaunchSource, collect, read, read_tasks

__all__ = ["KIND", "LaunchSource", "collect", "read", "read_tasks"]
