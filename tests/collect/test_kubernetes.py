"""Kubernetes manifests: what is an object, what is unknown, and where each stands."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

import pytest

from maturity_gate.collect.kubernetes import KubernetesSource, collect
from maturity_gate.errors import BAD_INPUT, InputError
from maturity_gate.model import Grade, Location, Resource, Unknown

Found: TypeAlias = list[Resource | Unknown]
Collect: TypeAlias = Callable[..., Found]
Write: TypeAlias = Callable[[Mapping[str, str]], Path]

DEPLOYMENT = """\
apiVersion: apps/v1
kind: Deployment
metadata:
  name: chat
  namespace: team-a
spec:
  replicas: 3
"""


@pytest.fixture
def collected(tmp_path: Path, write: Write) -> Collect:
    """Write files and collect `*`, or the patterns that are given."""

    def run(files: Mapping[str, str], *patterns: str) -> Found:
        write(files)
        return list(collect(tmp_path, KubernetesSource("cluster", patterns or ("*.*",))))

    return run


def addresses(found: Sequence[Resource | Unknown]) -> list[str]:
    return [item.address for item in found if isinstance(item, Resource)]


def unknowns(found: Sequence[Resource | Unknown]) -> list[tuple[str, list[str]]]:
    return [(item.reason, [str(place) for place in item.locations]) for item in found if isinstance(item, Unknown)]


def test_an_object_with_its_address_body_and_places(collected: Collect) -> None:
    [found] = collected({"chat.yaml": DEPLOYMENT})
    assert isinstance(found, Resource)
    assert found == Resource(
        source="cluster",
        kind="kubernetes",
        type="Deployment",
        name="chat",
        address="apps/v1/Deployment/team-a/chat",
        body={
            "apiVersion": "apps/v1",
            "kind": "Deployment",
            "metadata": {"name": "chat", "namespace": "team-a"},
            "spec": {"replicas": 3},
        },
        locations=found.locations,
        grade=Grade.DERIVED,
    )
    assert found.locate(("spec", "replicas")) == Location("chat.yaml", 7, 3)
    assert found.locate(("spec", "template", "spec")) == Location("chat.yaml", 6, 1)


def test_several_documents_of_several_files_in_order(collected: Collect) -> None:
    found = collected(
        {
            "b.yaml": "---\napiVersion: v1\nkind: Namespace\nmetadata: {name: b}\n",
            "a.yaml": "apiVersion: v1\nkind: Namespace\nmetadata: {name: a1}\n---\n---\n"
            "apiVersion: v1\nkind: Namespace\nmetadata: {name: a2}\n",
        }
    )
    assert addresses(found) == ["v1/Namespace//a1", "v1/Namespace//a2", "v1/Namespace//b"]
    assert [item.locate(()).line for item in found if isinstance(item, Resource)] == [1, 6, 2]


def test_json_reads_as_yaml_does(collected: Collect) -> None:
    text = json.dumps({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "a"}}, indent="\t")
    [found] = collected({"a.json": text})
    assert isinstance(found, Resource)
    assert found.address == "v1/Namespace//a"
    assert found.locate(("metadata", "name")).line == 5


def test_a_list_is_the_objects_in_it(collected: Collect) -> None:
    text = """\
        apiVersion: v1
        kind: List
        items:
          - apiVersion: v1
            kind: Namespace
            metadata:
              name: a
          - apiVersion: v1
            kind: List
            items:
              - apiVersion: v1
                kind: Namespace
                metadata:
                  name: b
          - just a word
        """
    found = collected({"list.yaml": text})
    assert addresses(found) == ["v1/Namespace//a", "v1/Namespace//b"]
    resources = [item for item in found if isinstance(item, Resource)]
    assert [str(item.locate(("metadata", "name"))) for item in resources] == ["list.yaml:7:7", "list.yaml:14:11"]
    assert unknowns(found) == [("not a Kubernetes object", ["list.yaml:15:5"])]


def test_a_typed_list_names_the_kind_of_its_items(collected: Collect) -> None:
    text = """\
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicyList
        items:
          - metadata: {name: deny, namespace: team-a}
            spec: {podSelector: {}}
        """
    [found] = collected({"list.yaml": text})
    assert isinstance(found, Resource)
    assert (found.type, found.address) == (
        "NetworkPolicy",
        "networking.k8s.io/v1/NetworkPolicy/team-a/deny",
    )


@pytest.mark.parametrize(
    "text",
    [
        "replicaCount: 3\nimage: {tag: v1}\n",
        "apiVersion: v1\nmetadata: {name: a}\n",
        "kind: Deployment\n",
        "apiVersion: ''\nkind: Deployment\n",
        "apiVersion: 1\nkind: 2\n",
        "- apiVersion: v1\n",
        "only words\n",
    ],
)
def test_a_document_without_version_and_kind_is_unknown(collected: Collect, text: str) -> None:
    assert unknowns(collected({"values.yaml": text})) == [("not a Kubernetes object", ["values.yaml:1:1"])]


@pytest.mark.parametrize("metadata", ["", "metadata: {}\n", "metadata: [a]\n", "metadata: {name: 7}\n"])
def test_an_object_without_a_name_is_unknown(collected: Collect, metadata: str) -> None:
    text = "apiVersion: v1\nkind: Secret\n" + metadata
    assert unknowns(collected({"a.yaml": text})) == [("Secret: an object without a name", ["a.yaml:1:1"])]


def test_objects_that_the_cluster_names_keep_apart(collected: Collect) -> None:
    text = "apiVersion: batch/v1\nkind: Job\nmetadata: {generateName: train-}\n"
    found = collected({"a.yaml": text + "---\n" + text})
    assert addresses(found) == ["batch/v1/Job//train-@a.yaml:1:1", "batch/v1/Job//train-@a.yaml:5:1"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("{{- if .Values.enabled }}\nkind: Deployment\n{{- end }}\n", "a.yaml:1:1"),
        ("apiVersion: v1\nkind: Service\nmetadata:\n  name: {{ .Release.Name }}\n", "a.yaml:4:9"),
        ("apiVersion: v1\nkind: Service\nmetadata: {name: '{{ name }}'}\n", "a.yaml:1:1"),
        ("a: {% if x %}\n", "a.yaml:1:4"),
    ],
)
def test_a_template_is_unknown(collected: Collect, text: str, place: str) -> None:
    assert unknowns(collected({"a.yaml": text})) == [
        ("holds template syntax; render it, and name the result", [place]),
    ]


def test_a_namespace_that_is_a_variable_leaves_the_object(collected: Collect) -> None:
    text = """\
        apiVersion: v1
        kind: Service
        metadata: {name: api, namespace: "{{ team }}"}
        """
    assert addresses(collected({"a.yaml": text})) == ["v1/Service/{{ team }}/api"]


def test_braces_in_a_value_are_only_text(collected: Collect) -> None:
    text = """\
        apiVersion: argoproj.io/v1alpha1
        kind: Workflow
        metadata: {name: train}
        spec: {arguments: "{{workflow.parameters.model}}"}
        """
    assert addresses(collected({"a.yaml": text})) == ["argoproj.io/v1alpha1/Workflow//train"]


def test_a_repeated_key_is_unknown_and_the_other_documents_stay(collected: Collect) -> None:
    text = DEPLOYMENT + "  replicas: 4\n---\napiVersion: v1\nkind: Namespace\nmetadata: {name: a}\n"
    found = collected({"a.yaml": text})
    assert unknowns(found) == [("replicas: repeated key; first given on line 7", ["a.yaml:8:3"])]
    assert addresses(found) == ["v1/Namespace//a"]


def test_a_syntax_error_is_unknown_and_what_stands_before_it_stays(collected: Collect) -> None:
    found = collected({"a.yaml": DEPLOYMENT + "---\nkind: [\n"})
    assert addresses(found) == ["apps/v1/Deployment/team-a/chat"]
    [(reason, [place])] = unknowns(found)
    assert reason.startswith("not YAML: ")
    assert place.startswith("a.yaml:")


def test_a_bomb_is_unknown(collected: Collect) -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 10)}]" for level in range(1, 9)]
    [(reason, _)] = unknowns(collected({"a.yaml": "\n".join(lines) + "\n"}))
    assert "aliases repeat" in reason


def test_an_object_that_is_given_twice_and_differs_is_unknown(collected: Collect) -> None:
    found = collected({"a.yaml": DEPLOYMENT, "b.yaml": DEPLOYMENT.replace("3", "4")})
    assert found == [
        Unknown(
            "apps/v1/Deployment/team-a/chat: given more than once, and not the same",
            (Location("a.yaml", 1, 1), Location("b.yaml", 1, 1)),
        )
    ]


def test_an_object_that_is_given_twice_alike_is_one(collected: Collect) -> None:
    assert addresses(collected({"a.yaml": DEPLOYMENT, "b.yaml": DEPLOYMENT})) == ["apps/v1/Deployment/team-a/chat"]


def test_a_kustomization_that_only_lists_files_is_passed_over(collected: Collect) -> None:
    assert collected({"kustomization.yaml": "resources: [chat.yaml]\n"}) == []


@pytest.mark.parametrize("name", ["kustomization.yaml", "other.yaml"])
def test_a_kustomization_that_changes_objects_is_unknown(collected: Collect, name: str) -> None:
    text = "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\npatches: [{path: more.yaml}]\n"
    assert unknowns(collected({name: text})) == [
        ("a kustomization: what it changes is not applied; render it, and name the result", [f"{name}:1:1"])
    ]


def test_a_file_that_two_patterns_match_is_read_once(collected: Collect) -> None:
    found = collected({"deploy/chat.yaml": DEPLOYMENT}, "deploy/*.yaml", "**/chat.yaml")
    assert addresses(found) == ["apps/v1/Deployment/team-a/chat"]


def test_every_pattern_that_matches_nothing_is_named(collected: Collect) -> None:
    with pytest.raises(InputError) as caught:
        collected({"chat.yaml": DEPLOYMENT}, "*.yaml", "deploy/*.yaml", "more/*.json")
    assert caught.value.exit_code == BAD_INPUT
    assert str(caught.value).splitlines() == [
        "deploy/*.yaml: matches no file; correct the pattern or remove it",
        "more/*.json: matches no file; correct the pattern or remove it",
    ]


def test_a_pattern_that_leaves_the_directory_is_refused(collected: Collect) -> None:
    with pytest.raises(InputError, match="leaves the service's directory"):
        collected({"chat.yaml": DEPLOYMENT}, "../*.yaml")


def test_workloads_that_run_nothing_are_still_objects(collected: Collect) -> None:
    text = DEPLOYMENT.replace("3", "0")
    assert addresses(collected({"a.yaml": text})) == ["apps/v1/Deployment/team-a/chat"]
