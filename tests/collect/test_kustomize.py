"""Kustomizations: what they come to, where each value stands, and what stays unknown."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from maturity_gate.collect.kustomize import KustomizeSource, collect
from maturity_gate.errors import CollectError, InputError, MaturityGateError
from maturity_gate.model import Location, Resource, Unknown

Found: TypeAlias = list[Resource | Unknown]
Collect: TypeAlias = Callable[..., Found]
Write: TypeAlias = Callable[[Mapping[str, str]], Path]

DEPLOYMENT = """\
apiVersion: apps/v1
kind: Deployment
metadata: {name: chat}
spec:
  replicas: 3
  template:
    spec:
      containers:
        - name: server
          image: vllm/vllm-openai:v1
          args: [--a, --b]
          env: [{name: A, value: base}, {name: B, value: base}]
        - name: side
          image: side:1
"""
SERVICE = "apiVersion: v1\nkind: Service\nmetadata: {name: chat}\nspec: {selector: {app: chat}}\n"


@pytest.fixture
def collected(tmp_path: Path, write: Write) -> Collect:
    """Write files beside a base with a Deployment, and collect the overlay."""

    def run(overlay: str, files: Mapping[str, str] | None = None, directory: str = "over") -> Found:
        written = {
            "base/kustomization.yaml": "resources: [chat.yaml]",
            "base/chat.yaml": DEPLOYMENT,
            "over/kustomization.yaml": overlay,
            **(files or {}),
        }
        write(written)
        return list(collect(tmp_path, KustomizeSource("cluster", directory)))

    return run


def resources(found: Sequence[Resource | Unknown]) -> list[Resource]:
    assert [one.reason for one in found if isinstance(one, Unknown)] == []
    return [one for one in found if isinstance(one, Resource)]


def reasons(found: Sequence[Resource | Unknown]) -> list[str]:
    return [one.reason for one in found if isinstance(one, Unknown)]


def spec(found: Sequence[Resource | Unknown]) -> Any:
    [one] = resources(found)
    return one.body["spec"]


def containers(found: Sequence[Resource | Unknown]) -> Any:
    return spec(found)["template"]["spec"]["containers"]


def test_a_base_as_it_stands(collected: Collect) -> None:
    [one] = resources(collected("resources: [../base]"))
    assert (one.kind, one.type, one.name, one.address) == (
        "kubernetes",
        "Deployment",
        "chat",
        "apps/v1/Deployment//chat",
    )
    assert one.locate(("spec", "replicas")) == Location("base/chat.yaml", 5, 3)
    assert one.unknown == {}


def test_a_strategic_patch_merges_named_things_and_keeps_both_places(collected: Collect) -> None:
    found = collected(
        "resources: [../base]\npatches: [{path: patch.yaml}]",
        {
            "over/patch.yaml": """\
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: chat}
            spec:
              replicas: 5
              template:
                spec:
                  containers:
                    - name: server
                      args: [--c]
                      env: [{name: B, value: own}]
                    - {name: side, $patch: delete}
            """
        },
    )
    [one] = resources(found)
    assert spec(found)["replicas"] == 5
    assert containers(found) == [
        {
            "name": "server",
            "image": "vllm/vllm-openai:v1",
            "args": ["--c"],
            "env": [{"name": "B", "value": "own"}, {"name": "A", "value": "base"}],
        }
    ]
    assert one.locate(("spec", "replicas")) == Location("over/patch.yaml", 5, 3)
    assert one.locate(("spec", "template", "spec", "containers", 0, "image")).file == "base/chat.yaml"


def test_null_removes_and_replace_replaces(collected: Collect) -> None:
    named = "apiVersion: apps/v1, kind: Deployment, metadata: {name: chat}"
    patch = f"{{{named}, spec: {{replicas: null, template: {{$patch: replace}}}}}}"
    assert spec(collected("resources: [../base]\npatches: [{path: p.yaml}]", {"over/p.yaml": patch})) == {
        "template": {}
    }


def test_a_patch_can_delete_the_object(collected: Collect) -> None:
    patch = "{apiVersion: apps/v1, kind: Deployment, metadata: {name: chat}, $patch: delete}"
    assert resources(collected("resources: [../base]\npatchesStrategicMerge: [p.yaml]", {"over/p.yaml": patch})) == []


def test_an_inline_json_patch_for_what_a_selector_finds(collected: Collect) -> None:
    found = collected(
        """\
        resources: [../base]
        patches:
          - target: {kind: Deploy.*, name: chat|other}
            patch: |-
              - op: replace
                path: /spec/replicas
                value: 1
              - {op: add, path: /spec/template/spec/containers/0/args/-, value: --d}
              - {op: remove, path: /spec/template/spec/containers/1}
              - {op: add, path: /metadata/labels, value: {a~b: c}}
        """
    )
    [one] = resources(found)
    assert spec(found)["replicas"] == 1
    assert containers(found)[0]["args"] == ["--a", "--b", "--d"]
    assert len(containers(found)) == 1
    assert one.locate(("spec", "replicas")) == Location("over/kustomization.yaml", 5, 3)


def test_replicas_images_namespace_and_names(collected: Collect) -> None:
    found = collected(
        """\
        resources: [../base, hpa.yaml]
        namespace: prod
        namePrefix: a-
        nameSuffix: -b
        replicas: [{name: chat, count: 0}]
        images: [{name: vllm/vllm-openai, newName: mirror/vllm, newTag: v2}, {name: side, digest: sha256:0}]
        commonLabels: {team: x}
        """,
        {
            "over/hpa.yaml": "{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {name: h}, "
            "spec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: chat}}}"
        },
    )
    chat, scaler = resources(found)
    assert chat.address == "apps/v1/Deployment/prod/a-chat-b"
    assert chat.body["metadata"] == {"name": "a-chat-b", "namespace": "prod", "labels": {"team": "x"}}
    chat_spec: Any = chat.body["spec"]
    assert chat_spec["replicas"] == 0
    assert [one["image"] for one in chat_spec["template"]["spec"]["containers"]] == ["mirror/vllm:v2", "side@sha256:0"]
    images = [("spec", "template", "spec", "containers", position, "image") for position in (0, 1)]
    assert chat.locate(images[0]).file == "over/kustomization.yaml"
    # a tag or digest alone says nothing of what runs
    assert chat.locate(images[1]).file == "base/chat.yaml"
    assert chat_spec["selector"] == {"matchLabels": {"team": "x"}}
    assert scaler.body["spec"] == {
        "scaleTargetRef": {"apiVersion": "apps/v1", "kind": "Deployment", "name": "a-chat-b"}
    }


def test_a_component_changes_what_is_there(collected: Collect) -> None:
    patch = "[{op: add, path: /spec/paused, value: true}]"
    component = f"kind: Component\npatches: [{{target: {{kind: Deployment}}, patch: '{patch}'}}]"
    found = collected("resources: [../base]\ncomponents: [../extra]", {"extra/kustomization.yaml": component})
    assert spec(found)["paused"] is True


def test_lists_of_other_kinds_are_replaced(collected: Collect) -> None:
    custom = "{apiVersion: example/v1, kind: Thing, metadata: {name: t}, spec: {env: [{name: A}, {name: B}]}}"
    patch = "{apiVersion: example/v1, kind: Thing, metadata: {name: t}, spec: {env: [{name: C}]}}"
    found = collected("resources: [t.yaml]\npatches: [{path: p.yaml}]", {"over/t.yaml": custom, "over/p.yaml": patch})
    assert spec(found) == {"env": [{"name": "C"}]}


@pytest.mark.parametrize(
    ("overlay", "reason"),
    [
        ("transformers: [t.yaml]", "may be changed by transformers, which is not applied"),
        ("somethingNew: [1]", "may be changed by somethingNew, which is not applied"),
        ("components: ['https://example.com/c']", "changed by a component that is not known"),
        ("patches: [{path: none.yaml, target: {kind: Deployment}}]", "the patch is not known"),
        ("patches: [{path: none.yaml, target: {name: '(a+)+b'}}]", "the expression (a+)+b is not evaluated"),
        (
            "patches: [{target: {kind: Deployment}, patch: '[{op: remove, path: /spec/none}]'}]",
            "the patch does not fit: there is no none",
        ),
        ("resources: [../base, ../base]", "given more than once"),
    ],
)
def test_what_is_not_applied_leaves_the_objects_in_doubt(collected: Collect, overlay: str, reason: str) -> None:
    text = overlay if "resources" in overlay else f"resources: [../base]\n{overlay}"
    found = collected(text)
    assert not [one for one in found if isinstance(one, Resource)]
    assert f"apps/v1/Deployment//chat: {reason}" in reasons(found)


@pytest.mark.parametrize(
    ("overlay", "reason"),
    [
        ("resources: [../base, 'https://github.com/a/b?ref=v1']", "is not a file of this repository"),
        ("resources: [../base, ../../secret]", "leaves the service's directory"),
        ("resources: [../base, none.yaml]", "matches no file"),
        ("resources: [../base, ../empty]", "has no kustomization.yaml"),
        ("resources: [../base, ../over]", "below itself"),
        ("resources: [../base]\nhelmCharts: [{name: x}]", "what it adds is not known"),
        ("resources: [../base]\npatches: [{path: ../other.yaml}]", "ConfigMap none is not there to be patched"),
    ],
)
def test_what_is_not_there_harms_nothing_else(collected: Collect, overlay: str, reason: str) -> None:
    other = "{apiVersion: v1, kind: ConfigMap, metadata: {name: none}}"
    found = collected(overlay, {"other.yaml": other, "empty/x.txt": ""})
    assert [one.address for one in found if isinstance(one, Resource)] == ["apps/v1/Deployment//chat"]
    [told] = reasons(found)
    assert reason in told


def test_replacements_of_what_is_not_there_and_variables_leave_their_values_unknown(collected: Collect) -> None:
    found = collected(
        """\
        resources: [../base]
        replacements: [{source: {kind: X}, targets: [{select: {kind: Deployment}, fieldPaths: [spec.replicas]}]}]
        vars: [{name: MODE}]
        patches: [{target: {kind: Deployment}, patch: '[{op: add, path: /spec/mode, value: "$(MODE)"}]'}]
        """
    )
    [one] = resources(found)
    assert one.unknown == {
        ("spec", "replicas"): "set by a replacement",
        ("spec", "mode"): "holds a variable of kustomize",
    }
    assert "replicas" not in spec(found)


def test_a_directory_without_a_kustomization_is_refused(collected: Collect) -> None:
    with pytest.raises(InputError):
        collected("", {"none/x.yaml": ""}, directory="none")


def test_a_kustomization_that_is_no_mapping_is_no_verdict(collected: Collect) -> None:
    with pytest.raises(CollectError):
        collected("- 1")


def test_a_symlink_out_of_the_service_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text(DEPLOYMENT)
    root = tmp_path / "service"
    root.mkdir()
    (root / "chat.yaml").symlink_to(tmp_path / "secret.yaml")
    (root / "kustomization.yaml").write_text("resources: [chat.yaml]")
    [told] = collect(root, KustomizeSource("cluster", "."))
    assert isinstance(told, Unknown)
    assert "leaves the service's directory" in told.reason


def test_layers_that_double_each_other_are_stopped(collected: Collect) -> None:
    files = {f"d{n}/kustomization.yaml": f"resources: [../d{n + 1}, ../d{n + 1}]" for n in range(19)}
    files["d19/kustomization.yaml"] = "resources: [../base]"
    with pytest.raises(CollectError):
        collected("resources: [../d0]", files)


keys = st.sampled_from(
    ["resources", "patches", "path", "patch", "target", "kind", "name", "op", "value", "images", "replicas", "labels",
     "pairs", "components", "metadata", "spec", "containers", "namePrefix", "namespace", "vars", "replacements"]
)  # fmt: skip
leaves = st.one_of(
    st.text(max_size=6), st.integers(), st.none(), st.sampled_from(["../base", "chat", "Deployment", "/spec/0"])
)
trees = st.recursive(
    leaves,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(keys, inner, max_size=5)),
    max_leaves=20,
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tree=trees)
def test_whatever_is_written_ends_in_values_or_a_clear_error(collected: Collect, tree: Any) -> None:
    overlay = {"resources": ["../base"], **(tree if isinstance(tree, dict) else {"patches": [tree], "images": tree})}
    try:
        for one in collected(json.dumps(overlay)):
            assert isinstance(one, Unknown) or one.locate(())
    except MaturityGateError:
        pass
