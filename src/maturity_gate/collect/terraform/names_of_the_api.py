"""What the Kubernetes provider of Terraform calls what the API of Kubernetes calls otherwise.

Source: the resources of the provider hashicorp/kubernetes, and the reference of the Kubernetes API.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Kind(NamedTuple):
    """A kind of object, and the members that it has besides its version and kind."""

    version: str
    kind: str
    members: frozenset[str] = frozenset({"metadata", "spec"})


_META: Final = frozenset({"metadata"})

OBJECTS: Final = {
    "deployment": Kind("apps/v1", "Deployment"),
    "stateful_set": Kind("apps/v1", "StatefulSet"),
    "daemonset": Kind("apps/v1", "DaemonSet"),
    "daemon_set": Kind("apps/v1", "DaemonSet"),
    "pod": Kind("v1", "Pod"),
    "job": Kind("batch/v1", "Job"),
    "cron_job": Kind("batch/v1", "CronJob"),
    "service": Kind("v1", "Service"),
    "ingress": Kind("networking.k8s.io/v1", "Ingress"),
    "network_policy": Kind("networking.k8s.io/v1", "NetworkPolicy"),
    "horizontal_pod_autoscaler": Kind("autoscaling/v2", "HorizontalPodAutoscaler"),
    "pod_disruption_budget": Kind("policy/v1", "PodDisruptionBudget"),
    "persistent_volume": Kind("v1", "PersistentVolume"),
    "persistent_volume_claim": Kind("v1", "PersistentVolumeClaim"),
    "resource_quota": Kind("v1", "ResourceQuota"),
    "limit_range": Kind("v1", "LimitRange"),
    "namespace": Kind("v1", "Namespace"),
    "config_map": Kind("v1", "ConfigMap", _META | {"data", "binary_data"}),
    "priority_class": Kind(
        "scheduling.k8s.io/v1",
        "PriorityClass",
        _META | {"value", "global_default", "preemption_policy", "description"},
    ),
    "storage_class": Kind(
        "storage.k8s.io/v1",
        "StorageClass",
        _META
        | {"storage_provisioner", "parameters", "reclaim_policy", "volume_binding_mode", "allow_volume_expansion"}
        | {"mount_options", "allowed_topologies"},
    ),
    "service_account": Kind("v1", "ServiceAccount", _META | {"automount_service_account_token"}),
    "role": Kind("rbac.authorization.k8s.io/v1", "Role", _META | {"rule"}),
    "cluster_role": Kind("rbac.authorization.k8s.io/v1", "ClusterRole", _META | {"rule"}),
    "role_binding": Kind("rbac.authorization.k8s.io/v1", "RoleBinding", _META | {"role_ref", "subject"}),
    "cluster_role_binding": Kind("rbac.authorization.k8s.io/v1", "ClusterRoleBinding", _META | {"role_ref", "subject"}),
}
"""By the type of the resource, without `kubernetes_` and version."""

LISTS: Final = {
    "allowed_topologies": "allowedTopologies",
    "container": "containers",
    "egress": "egress",
    "env": "env",
    "env_from": "envFrom",
    "from": "from",
    "host_aliases": "hostAliases",
    "http_header": "httpHeaders",
    "image_pull_secrets": "imagePullSecrets",
    "ingress": "ingress",
    "init_container": "initContainers",
    "items": "items",
    "limit": "limits",
    "match_expressions": "matchExpressions",
    "match_expression": "matchExpressions",
    "match_fields": "matchFields",
    "match_label_expressions": "matchLabelExpressions",
    "metric": "metrics",
    "node_selector_term": "nodeSelectorTerms",
    "on_pod_condition": "onPodConditions",
    "option": "options",
    "policy": "policies",
    "ports": "ports",
    "preferred_during_scheduling_ignored_during_execution": "preferredDuringSchedulingIgnoredDuringExecution",
    "readiness_gate": "readinessGates",
    "rule": "rules",
    "sources": "sources",
    "subject": "subjects",
    "sysctl": "sysctls",
    "tls": "tls",
    "to": "to",
    "toleration": "tolerations",
    "topology_spread_constraint": "topologySpreadConstraints",
    "volume": "volumes",
    "volume_claim_template": "volumeClaimTemplates",
    "volume_device": "volumeDevices",
    "volume_mount": "volumeMounts",
}
"""Blocks that may be several, by their name, with what the API calls the list."""

LISTS_IN: Final = {
    ("container", "port"): "ports",
    ("init_container", "port"): "ports",
    ("spec", "port"): "ports",
    ("http", "path"): "paths",
    ("pod_affinity", "required_during_scheduling_ignored_during_execution"): (
        "requiredDuringSchedulingIgnoredDuringExecution"
    ),
    ("pod_anti_affinity", "required_during_scheduling_ignored_during_execution"): (
        "requiredDuringSchedulingIgnoredDuringExecution"
    ),
    ("object", "metric"): "",
    ("pods", "metric"): "",
    ("external", "metric"): "",
}
"""The same for names that mean one thing below some blocks and another below others."""

SPELT: Final = {
    "cluster_ip": "clusterIP",
    "cluster_ips": "clusterIPs",
    "disk_uri": "diskURI",
    "external_ips": "externalIPs",
    "host_ip": "hostIP",
    "host_ipc": "hostIPC",
    "host_pid": "hostPID",
    "load_balancer_ip": "loadBalancerIP",
    "non_resource_urls": "nonResourceURLs",
    "storage_provisioner": "provisioner",
    "target_cpu_utilization_percentage": "targetCPUUtilizationPercentage",
    "volume_id": "volumeID",
}
"""Names that are not the API's with underscores."""

TEXTS: Final = frozenset({("env", "value")})
"""Arguments, with the block they stand in, that are texts whatever is written."""

NUMBERS: Final = frozenset(
    {"replicas", "parallelism", "completions", "backoff_limit", "min_replicas", "max_replicas"}
    | {"target_cpu_utilization_percentage", "average_utilization"}
)
"""Arguments that are numbers whatever is written."""
