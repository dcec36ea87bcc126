"""Values of a chart that is kept elsewhere, in a file that does not say whose they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from maturity_gate.collect.configs import ConfigsSource, collect
from maturity_gate.model import Location, Resource


@pytest.mark.parametrize(
    ("text", "chart"),
    [
        ("prometheus: {prometheusSpec: {retention: 7d}}\n", "kube-prometheus-stack"),
        ("nodeExporter: {enabled: false}\ngrafana: {enabled: true}\n", "kube-prometheus-stack"),
        ("toolkit: {enabled: true}\ndcgmExporter: {enabled: true}\n", "gpu-operator"),
        ("servingEngineSpec: {modelSpec: []}\n", "vllm-stack"),
        ("prometheus: {enabled: true}\ngrafana: {enabled: true}\n", ""),
        ("apiVersion: v1\nnodeExporter: {enabled: true}\n", ""),
        ("dcgmExporter: {enabled: true}\n", ""),
    ],
)
def test_a_chart_by_what_only_its_values_have(tmp_path: Path, text: str, chart: str) -> None:
    (tmp_path / "values.yaml").write_text(text, encoding="utf-8")
    [found] = collect(tmp_path, ConfigsSource("configs", ("values.yaml",)))
    assert (found.body["chart"] if isinstance(found, Resource) else "") == chart


def test_its_values_stand_where_they_are_written(tmp_path: Path) -> None:
    (tmp_path / "values.yaml").write_text("nodeExporter:\n  enabled: false\n", encoding="utf-8")
    [found] = collect(tmp_path, ConfigsSource("configs", ("values.yaml",)))
    assert isinstance(found, Resource)
    assert found.locate(("values", "nodeExporter", "enabled")) == Location("values.yaml", 2, 3)
