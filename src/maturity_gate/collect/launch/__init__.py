"""Read the commands that shell scripts start training and serving with."""

from maturity_gate.collect.launch.collector import LaunchSource, collect

__all__ = ["LaunchSource", "collect"]
