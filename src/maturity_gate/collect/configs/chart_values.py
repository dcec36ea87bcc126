"""Tell of which chart a file is the values, where the chart is a registry's and the file says no name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from maturity_gate.collect.charts import UNRENDERED
from maturity_gate.model import Json, Location, Pointer, Resource

_SIGNATURES: Final = (
    (
        "kube-prometheus-stack",
        1,
        "prometheus.prometheusSpec alertmanager.alertmanagerSpec prometheusOperator kubeStateMetrics nodeExporter",
    ),  # prometheus-community/helm-charts, charts/kube-prometheus-stack/values.yaml
    (
        "gpu-operator",
        2,
        "toolkit devicePlugin dcgmExporter migManager gfd nodeStatusExporter vgpuManager driver.rdma",
    ),  # NVIDIA/gpu-operator, deployments/gpu-operator/values.yaml
    ("vllm-stack", 1, "servingEngineSpec.modelSpec"),  # vllm-project/production-stack, helm/values.yaml
    ("loki-stack", 2, "promtail loki.enabled"),  # grafana/helm-charts, charts/loki-stack/values.yaml
    ("langfuse", 2, "langfuse clickhouse"),  # langfuse/langfuse-k8s, charts/langfuse/values.yaml
    ("milvus", 3, "etcd minio pulsar pulsarv3 kafka cluster.enabled standalone"),  # zilliztech/milvus-helm
)
"""Charts, and keys of which their values have so many at least, and others do not; dots lead into mappings."""


def asked(value: Json, locations: Mapping[Pointer, Location], address: str, source: str) -> Resource | None:
    """The chart that a document is the values of, as one that is asked for and not rendered; None where none tells."""
    if not isinstance(value, dict) or "apiVersion" in value:
        return None
    for chart, least, keys in _SIGNATURES:
        if sum(_has(value, key) for key in keys.split()) >= least:
            return Resource(
                source=source,
                kind="kubernetes",
                type=UNRENDERED,
                name=chart,
                address=f"{UNRENDERED}/{address}/{chart}",
                body={"chart": chart, "repository": "", "values": value},
                locations={(): locations[()], **{("values", *at): place for at, place in locations.items()}},
            )
    return None


def _has(value: Json, key: str) -> bool:
    for part in key.split("."):
        if not isinstance(value, dict) or part not in value:
            return False
        value = value[part]
    return value is not None
