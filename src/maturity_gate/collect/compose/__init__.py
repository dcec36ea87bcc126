"""Read docker compose projects as `docker compose` would put them together."""

from maturity_gate.collect.compose.collector import ComposeSource, collect

__all__ = ["ComposeSource", "collect"]
