"""Read the raw results of measuring tools: the figures as they stand there, or why they are refused."""

from maturity_gate.collect.measurements.collector import MeasurementsSource, collect

__all__ = ["MeasurementsSource", "collect"]
