"""Read Kubernetes objects through a kustomization: the subset that real ones use, without a binary."""

from maturity_gate.collect.kustomize.collector import KustomizeSource, collect

__all__ = ["KustomizeSource", "collect"]
