"""Manifests and charts that Terraform applies are read as what they are, at the lines where they stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from maturity_gate.collect.terraform import TerraformSource, collect
from maturity_gate.model import Location, Resource, Unknown


def collected(root: Path, files: dict[str, str]) -> tuple[list[Resource], list[Unknown]]:
    """What Terraform puts into the cluster, and what is not known."""
    for name, text in files.items():
        path = root / "infra" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    found = list(collect(root, TerraformSource("live", "infra")))
    carried = [one for one in found if isinstance(one, Resource) and one.kind == "kubernetes"]
    return carried, [one for one in found if isinstance(one, Unknown)]


DEPLOYMENT = """\
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  namespace: chat
spec:
  replicas: ${replicas}
"""


def test_a_manifest_from_a_template_has_the_lines_of_the_template(tmp_path: Path) -> None:
    main = """\
variable "replicas" {}
resource "kubectl_manifest" "chat" {
  yaml_body = templatefile("${path.module}/chat.yaml", {name = "chat-70b", replicas = var.replicas})
}
"""
    [deployment], unknown = collected(tmp_path, {"main.tf": main, "chat.yaml": DEPLOYMENT})
    assert deployment.type == "Deployment"
    assert deployment.name == "chat-70b"
    assert deployment.body["spec"] == {}
    assert deployment.unknown == {("spec", "replicas"): "a variable of the template"}
    assert deployment.locate(("spec", "replicas")) == Location("infra/chat.yaml", 7, 3)
    assert unknown == []


def test_a_manifest_in_the_configuration_has_its_lines_there(tmp_path: Path) -> None:
    main = """\
variable "namespace" {}
resource "kubectl_manifest" "pool" {
  yaml_body = <<-YAML
    apiVersion: karpenter.sh/v1
    kind: NodePool
    metadata:
      name: ${var.namespace}-pool
    spec: {limits: {cpu: 10}}
  YAML
}
resource "kubernetes_manifest" "quota" {
  manifest = {
    apiVersion = "v1"
    kind       = "ResourceQuota"
    metadata   = { name = "quota", namespace = var.namespace }
  }
}
"""
    [pool, quota], unknown = collected(tmp_path, {"main.tf": main})
    assert (pool.type, pool.name) == ("NodePool", "pool")
    assert pool.locate(("spec", "limits")).line == 8
    assert (quota.type, quota.name) == ("ResourceQuota", "quota")
    assert quota.unknown == {("metadata", "namespace"): "a variable of the template"}
    assert quota.locate(("kind",)) == Location("infra/main.tf", 14, 5)
    assert unknown == []


def test_what_is_not_made_carries_nothing(tmp_path: Path) -> None:
    main = """\
resource "kubectl_manifest" "off" {
  count     = 0
  yaml_body = "kind: Deployment"
}
resource "helm_release" "off" {
  for_each = toset([])
  name     = "x"
  chart    = "milvus"
}
"""
    assert collected(tmp_path, {"main.tf": main}) == ([], [])


RELEASE = """\
variable "host" {}
resource "helm_release" "metrics" {
  name       = "metrics"
  namespace  = "monitoring"
  repository = "https://charts.example"
  chart      = "kube-prometheus-stack"
  values = [
    file("${path.module}/values.yaml"),
    templatefile("${path.module}/grafana.tpl", {host = var.host, on = false}),
    yamlencode({ alertmanager = { enabled = false, host = var.host } }),
  ]
  set {
    name  = "nodeExporter.enabled"
    value = "false"
  }
  set {
    name  = "prometheus.labels.a\\\\.b/c"
    value = "7"
    type  = "string"
  }
}
"""


def test_the_values_of_a_release_are_laid_over_each_other(tmp_path: Path) -> None:
    values = "grafana:\n  enabled: true\nprometheus:\n  enabled: true\n"
    grafana = "grafana:\n  host: ${host}\n  enabled: ${on}\n"
    [chart], unknown = collected(tmp_path, {"main.tf": RELEASE, "values.yaml": values, "grafana.tpl": grafana})
    assert chart.type == "UnrenderedChart"
    assert chart.body == {
        "chart": "kube-prometheus-stack",
        "repository": "https://charts.example",
        "metadata": {"namespace": "monitoring"},
        "open": False,
        "values": {
            "grafana": {"enabled": False},
            "prometheus": {"enabled": True, "labels": {"a.b/c": "7"}},
            "alertmanager": {"enabled": False},
            "nodeExporter": {"enabled": False},
        },
    }
    assert sorted(chart.unknown) == [("values", "alertmanager", "host"), ("values", "grafana", "host")]
    assert chart.locate(("values", "grafana", "enabled")) == Location("infra/grafana.tpl", 3, 3)
    assert chart.locate(("values", "prometheus", "enabled")) == Location("infra/values.yaml", 4, 3)
    assert chart.locate(("values", "nodeExporter", "enabled")) == Location("infra/main.tf", 14, 5)
    assert unknown == []


@pytest.mark.parametrize(
    "values",
    [
        "values = var.values",
        'values = [file("${path.module}/made-later.yaml")]',
        'values = ["%{ if var.on }a: 1%{ endif }"]',
        'values = ["a: [\\n"]',
        'set {\n    name  = var.name\n    value = "x"\n  }',
    ],
)
def test_values_that_are_not_known_leave_the_release_open(tmp_path: Path, values: str) -> None:
    main = f"""\
variable "values" {{}}
variable "on" {{}}
variable "name" {{}}
resource "helm_release" "vectors" {{
  name  = "vectors"
  chart = "oci://registry.example/charts/milvus"
  {values}
}}
"""
    [chart], _ = collected(tmp_path, {"main.tf": main})
    assert (chart.body["chart"], chart.body["open"]) == ("milvus", True)


def test_lines_below_a_directive_point_to_it(tmp_path: Path) -> None:
    main = """\
resource "kubectl_manifest" "labels" {
  yaml_body = templatefile("${path.module}/labels.tpl", {labels = {a = "1", b = "2"}})
}
"""
    template = """\
apiVersion: v1
kind: Namespace
metadata:
  name: team
  labels:
%{ for key, value in labels ~}
    ${key}: "${value}"
%{ endfor ~}
status: {phase: Active}
"""
    [namespace], _ = collected(tmp_path, {"main.tf": main, "labels.tpl": template})
    assert namespace.body["metadata"] == {"name": "team", "labels": {"a": "1", "b": "2"}}
    assert namespace.locate(("metadata", "name")).line == 4
    assert namespace.locate(("status",)) == Location("infra/labels.tpl", 6, 1)


def test_a_template_of_the_old_data_source_is_read_too(tmp_path: Path) -> None:
    main = """\
data "template_file" "values" {
  count    = 1
  template = file("${path.module}/values.tpl")
  vars     = { on = "true" }
}
resource "helm_release" "vectors" {
  name   = "vectors"
  chart  = "milvus"
  values = [data.template_file.values[0].rendered]
}
"""
    [chart], unknown = collected(tmp_path, {"main.tf": main, "values.tpl": "\n\nattu: {enabled: ${on}}\n"})
    assert chart.body["values"] == {"attu": {"enabled": True}}
    assert chart.locate(("values", "attu", "enabled")) == Location("infra/values.tpl", 3, 8)
    assert unknown == []


def test_what_cannot_be_read_is_listed_with_its_place(tmp_path: Path) -> None:
    main = """\
variable "text" {}
resource "kubectl_manifest" "unknown" {
  yaml_body = var.text
}
resource "kubectl_manifest" "broken" {
  yaml_body = "a: ["
}
resource "helm_release" "own" {
  name  = "own"
  chart = "./charts/own"
}
resource "helm_release" "any" {
  name  = "any"
  chart = var.text
}
"""
    carried, unknown = collected(tmp_path, {"main.tf": main})
    assert carried == []
    assert [(str(one.locations[0]), one.reason.split(":")[0]) for one in unknown] == [
        ("infra/main.tf:3:3", "kubectl_manifest.unknown"),
        ("infra/main.tf:6:3", "kubectl_manifest.broken"),
        ("infra/main.tf:10:3", "helm_release.own"),
        ("infra/main.tf:14:3", "helm_release.any"),
    ]
