"""Read the configuration files of the platform's other tools: dashboards, alerts, pipelines, gateways, data."""

from maturity_gate.collect.configs.collector import ConfigsSource, collect, follow, resource
from maturity_gate.collect.configs.formats import parse
from maturity_gate.collect.configs.kinds import recognise

__all__ = ["ConfigsSource", "collect", "follow", "parse", "recognise", "resource"]
