"""An object on its way through the layers of a kustomization."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, NamedTuple, TypeAlias

from maturity_gate.collect.placed import Placed, Undecided, members, text
from maturity_gate.model import Location

CLUSTER_WIDE: Final = frozenset(
    {
        "APIService", "CSIDriver", "CSINode", "CertificateSigningRequest", "ClusterRole", "ClusterRoleBinding",
        "ComponentStatus", "CustomResourceDefinition", "FlowSchema", "IngressClass", "MutatingWebhookConfiguration",
        "Namespace", "Node", "PersistentVolume", "PodSecurityPolicy", "PriorityClass", "PriorityLevelConfiguration",
        "RuntimeClass", "StorageClass", "SelfSubjectAccessReview", "SelfSubjectRulesReview", "SubjectAccessReview",
        "TokenReview", "ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding",
        "ValidatingWebhookConfiguration", "VolumeAttachment",
    }
)  # fmt: skip
"""Kinds of Kubernetes itself that have no namespace."""
CORE_GROUPS: Final = frozenset({"", "apps", "batch", "extensions", "policy", "autoscaling", "networking.k8s.io"})


class Id(NamedTuple):
    """By what an object is found."""

    group: str
    kind: str
    namespace: str
    name: str


@dataclass(slots=True, eq=False)
class Object:
    """One object, and what it was called in the layers below."""

    body: Placed
    before: list[Id] = field(default_factory=list)
    doubts: list[tuple[str, Location]] = field(default_factory=list)
    """Why it is not known what becomes of it."""

    @property
    def metadata(self) -> dict[str, Placed]:
        """Its metadata."""
        return members(members(self.body).get("metadata"))

    @property
    def kind(self) -> str:
        """`Deployment`."""
        return text(members(self.body).get("kind"))

    @property
    def version(self) -> str:
        """`apps/v1`."""
        return text(members(self.body).get("apiVersion"))

    @property
    def group(self) -> str:
        """`apps`; nothing for the core of Kubernetes."""
        group, slash, _ = self.version.partition("/")
        return group if slash else ""

    @property
    def name(self) -> str:
        """Its name."""
        return text(self.metadata.get("name"))

    @property
    def namespace(self) -> str:
        """Its namespace, if it says one."""
        return text(self.metadata.get("namespace"))

    @property
    def id(self) -> Id:
        """By what it is found now."""
        return Id(self.group, self.kind, self.namespace or "default", self.name)

    @property
    def is_cluster_wide(self) -> bool:
        """Whether its kind has no namespace."""
        return self.kind in CLUSTER_WIDE

    def ids(self) -> list[Id]:
        """What it is called now, and was called before."""
        return [self.id, *self.before]

    def change(self, path: Path, make: Callable[[Placed], Placed | None]) -> None:
        """Change what stands at `path`; its id until now stays one that it is found by."""
        old = self.id
        self.body = changed(self.body, path, make)
        if self.id != old and old not in self.before:
            self.before.append(old)

    def put(self, path: Path, value: Placed) -> None:
        """Set what stands at `path`, whether it was there or not."""
        old = self.id
        self.body = put(self.body, path, value)
        if self.id != old and old not in self.before:
            self.before.append(old)


Path: TypeAlias = tuple[str, ...]
"""Keys from the top; `*` stands for every item of a list."""


def changed(placed: Placed, path: Path, make: Callable[[Placed], Placed | None]) -> Placed:
    """`placed` with what `make` says at `path`, if it is there; None leaves it as it was."""
    if not path:
        return make(placed) or placed
    if path[0] == "*":
        if not isinstance(placed.value, list):
            return placed
        return Placed([changed(item, path[1:], make) for item in placed.value], placed.place)
    if not isinstance(placed.value, dict) or path[0] not in placed.value:
        return placed
    return Placed({**placed.value, path[0]: changed(placed.value[path[0]], path[1:], make)}, placed.place)


def put(placed: Placed, path: Path, value: Placed) -> Placed:
    """`placed` with `value` at `path`; mappings on the way that are not there are made."""
    if not path:
        return value
    if isinstance(placed.value, Undecided):
        return placed
    inner = members(placed)
    below = inner.get(path[0]) or Placed({}, value.place)
    return Placed({**inner, path[0]: put(below, path[1:], value)}, placed.place)
