"""The typed resources of the Kubernetes provider are read as the objects that they make."""

from __future__ import annotations

from pathlib import Path

import pytest

from maturity_gate.collect.terraform import TerraformSource, collect
from maturity_gate.model import Json, Location, Resource


def objects(root: Path, text: str) -> list[Resource]:
    """The objects that Terraform makes in the cluster."""
    (root / "infra").mkdir()
    (root / "infra" / "main.tf").write_text(text, encoding="utf-8")
    found = list(collect(root, TerraformSource("live", "infra")))
    return [one for one in found if isinstance(one, Resource) and one.kind == "kubernetes"]


DEPLOYMENT = """\
variable "model" {}
resource "kubernetes_deployment_v1" "chat" {
  metadata {
    name      = "chat"
    namespace = "serving"
    labels    = { app_kind = "chat" }
  }
  spec {
    replicas = "2"
    selector { match_labels = { app = "chat" } }
    template {
      metadata { labels = { app = "chat", "team/gpu" = true } }
      spec {
        toleration {
          key      = "nvidia.com/gpu"
          operator = "Exists"
        }
        container {
          name  = "server"
          image = "vllm/vllm-openai:v0.11.0"
          args  = ["--model", var.model, "--tensor-parallel-size", 2]
          port { container_port = 8000 }
          env {
            name  = "WORKERS"
            value = 4
          }
          resources { limits = { "nvidia.com/gpu" = 2 } }
          volume_mount {
            name       = "cache"
            mount_path = "/cache"
          }
          liveness_probe {
            http_get {
              path = "/health"
              port = 8000
            }
          }
        }
        volume {
          name = "cache"
          persistent_volume_claim { claim_name = var.model }
        }
      }
    }
  }
  wait_for_rollout = false
}
"""


def test_a_deployment_has_the_names_of_the_api(tmp_path: Path) -> None:
    [deployment] = objects(tmp_path, DEPLOYMENT)
    assert (deployment.type, deployment.name) == ("Deployment", "chat")
    assert deployment.address == "kubernetes_deployment_v1.chat/apps/v1/Deployment/serving/chat"
    assert deployment.body == {
        "apiVersion": "apps/v1",
        "kind": "Deployment",
        "metadata": {"name": "chat", "namespace": "serving", "labels": {"app_kind": "chat"}},
        "spec": {
            "replicas": 2,
            "selector": {"matchLabels": {"app": "chat"}},
            "template": {
                "metadata": {"labels": {"app": "chat", "team/gpu": "true"}},
                "spec": {
                    "tolerations": [{"key": "nvidia.com/gpu", "operator": "Exists"}],
                    "containers": [
                        {
                            "name": "server",
                            "image": "vllm/vllm-openai:v0.11.0",
                            "args": ["--model", None, "--tensor-parallel-size", "2"],
                            "ports": [{"containerPort": 8000}],
                            "env": [{"name": "WORKERS", "value": "4"}],
                            "resources": {"limits": {"nvidia.com/gpu": "2"}},
                            "volumeMounts": [{"name": "cache", "mountPath": "/cache"}],
                            "livenessProbe": {"httpGet": {"path": "/health", "port": 8000}},
                        }
                    ],
                    "volumes": [{"name": "cache", "persistentVolumeClaim": {}}],
                },
            },
        },
    }


def test_unknown_parts_and_places_move_along(tmp_path: Path) -> None:
    [deployment] = objects(tmp_path, DEPLOYMENT)
    pod = ("spec", "template", "spec")
    assert set(deployment.unknown) == {
        (*pod, "containers", 0, "args", 1),
        (*pod, "volumes", 0, "persistentVolumeClaim", "claimName"),
    }
    assert deployment.locate((*pod, "containers", 0, "image")) == Location("infra/main.tf", 20, 11)
    assert deployment.locate((*pod, "containers", 0, "args", 2)).line == 21
    assert deployment.locate((*pod, "containers", 0, "livenessProbe", "httpGet", "port")).line == 35
    assert deployment.locate(("spec", "replicas")).line == 9


@pytest.mark.parametrize(
    ("type_", "body", "kind", "members"),
    [
        (
            "kubernetes_service",
            'spec {\n selector = { app = "chat" }\n port {\n port = 80\n target_port = 8000\n }\n'
            ' load_balancer_ip = "x"\n}',
            "Service",
            {
                "spec": {
                    "selector": {"app": "chat"},
                    "ports": [{"port": 80, "targetPort": 8000}],
                    "loadBalancerIP": "x",
                }
            },
        ),
        (
            "kubernetes_horizontal_pod_autoscaler_v2",
            'spec {\n min_replicas = 1\n max_replicas = 4\n metric {\n type = "Pods"\n pods {\n metric {\n'
            ' name = "waiting"\n }\n target {\n type = "AverageValue"\n average_value = "5"\n }\n }\n }\n}',
            "HorizontalPodAutoscaler",
            {
                "spec": {
                    "minReplicas": 1,
                    "maxReplicas": 4,
                    "metrics": [
                        {
                            "type": "Pods",
                            "pods": {
                                "metric": {"name": "waiting"},
                                "target": {"type": "AverageValue", "averageValue": "5"},
                            },
                        }
                    ],
                }
            },
        ),
        (
            "kubernetes_storage_class",
            'storage_provisioner = "efs.csi.aws.com"\nparameters = { skip_name = 1 }',
            "StorageClass",
            {"provisioner": "efs.csi.aws.com", "parameters": {"skip_name": "1"}},
        ),
        (
            "kubernetes_persistent_volume_v1",
            'spec {\n persistent_volume_source {\n csi {\n driver = "fsx.csi.aws.com"\n volume_handle = "h"\n }\n }\n}',
            "PersistentVolume",
            {"spec": {"csi": {"driver": "fsx.csi.aws.com", "volumeHandle": "h"}}},
        ),
        (
            "kubernetes_network_policy",
            'spec {\n pod_selector {}\n policy_types = ["Ingress"]\n ingress {\n from {\n namespace_selector {\n'
            ' match_labels = { a_b = "c" }\n }\n }\n ports {\n port = "80"\n }\n }\n}',
            "NetworkPolicy",
            {
                "spec": {
                    "podSelector": {},
                    "policyTypes": ["Ingress"],
                    "ingress": [
                        {"from": [{"namespaceSelector": {"matchLabels": {"a_b": "c"}}}], "ports": [{"port": "80"}]}
                    ],
                }
            },
        ),
        (
            "kubernetes_ingress_v1",
            'spec {\n tls {\n hosts = ["a"]\n }\n rule {\n http {\n path {\n path = "/"\n backend {\n service {\n'
            ' name = "s"\n port {\n number = 80\n }\n }\n }\n }\n }\n }\n}',
            "Ingress",
            {
                "spec": {
                    "tls": [{"hosts": ["a"]}],
                    "rules": [
                        {
                            "http": {
                                "paths": [{"path": "/", "backend": {"service": {"name": "s", "port": {"number": 80}}}}]
                            }
                        }
                    ],
                }
            },
        ),
        (
            "kubernetes_resource_quota",
            'spec {\n hard = { "requests.nvidia.com/gpu" = 8 }\n}',
            "ResourceQuota",
            {"spec": {"hard": {"requests.nvidia.com/gpu": "8"}}},
        ),
        (
            "kubernetes_priority_class_v1",
            "value = 1000\nglobal_default = false",
            "PriorityClass",
            {"value": 1000, "globalDefault": False},
        ),
        ("kubernetes_namespace", "", "Namespace", {}),
    ],
)
def test_each_kind_has_its_own_members(
    tmp_path: Path, type_: str, body: str, kind: str, members: dict[str, Json]
) -> None:
    [found] = objects(tmp_path, f'resource "{type_}" "x" {{\nmetadata {{\n name = "x"\n}}\n{body}\n}}')
    assert found.type == kind
    known = {key: value for key, value in found.body.items() if key not in {"apiVersion", "kind", "metadata"}}
    assert known == members


def test_blocks_of_a_collection_that_is_not_known_are_an_unknown_list(tmp_path: Path) -> None:
    text = """\
variable "mounts" {}
resource "kubernetes_pod" "x" {
  metadata { name = var.mounts }
  spec {
    dynamic "toleration" {
      for_each = var.mounts
      content { key = toleration.value }
    }
    node_name = var.mounts
    affinity {
      node_affinity {
        required_during_scheduling_ignored_during_execution {
          node_selector_term {
            match_expressions {
              key    = "gpu"
              values = [var.mounts]
            }
          }
        }
      }
    }
  }
}
"""
    [pod] = objects(tmp_path, text)
    term = (
        "spec",
        "affinity",
        "nodeAffinity",
        "requiredDuringSchedulingIgnoredDuringExecution",
        "nodeSelectorTerms",
        0,
    )
    assert pod.name == "x"
    assert set(pod.unknown) == {
        ("metadata", "name"),
        ("spec", "tolerations"),
        ("spec", "nodeName"),
        (*term, "matchExpressions", 0, "values", 0),
    }
    assert pod.locate(("spec", "tolerations")).line == 5


def test_what_is_not_made_and_what_is_no_object_of_the_cluster_make_nothing(tmp_path: Path) -> None:
    text = """\
resource "kubernetes_deployment" "off" {
  count = 0
  metadata { name = "off" }
}
resource "kubernetes_labels" "labels" {
  api_version = "v1"
  kind        = "Namespace"
  metadata { name = "x" }
}
"""
    assert objects(tmp_path, text) == []
