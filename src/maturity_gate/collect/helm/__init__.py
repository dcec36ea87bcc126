"""Read a Helm chart as the objects that it renders with the values that apply; nothing of the chart runs elsewhere."""

from maturity_gate.collect.helm.collector import HelmSource, collect

__all__ = ["HelmSource", "collect"]
