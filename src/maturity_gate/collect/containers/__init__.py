"""Read which frameworks and libraries images are built with, from Dockerfiles and lists of packages."""

from maturity_gate.collect.containers.collector import ContainersSource, collect

__all__ = ["ContainersSource", "collect"]
