"""Config maps that kustomizations generate, and values that they copy from object to object."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from maturity_gate.collect.kustomize import KustomizeSource, collect
from maturity_gate.model import Location, Resource

Collect: TypeAlias = Callable[..., list[Resource]]
Write: TypeAlias = Callable[[Mapping[str, str]], Path]

DEPLOYMENT = """\
apiVersion: apps/v1
kind: Deployment
metadata: {name: chat}
spec: {template: {spec: {containers: [{name: server, image: a}, {name: side, image: b}]}}}
"""


@pytest.fixture
def collected(tmp_path: Path, write: Write) -> Collect:
    """Write files beside a Deployment, and collect the kustomization."""

    def run(kustomization: str, files: Mapping[str, str] | None = None) -> list[Resource]:
        write({"kustomization.yaml": kustomization, "chat.yaml": DEPLOYMENT, **(files or {})})
        return [one for one in collect(tmp_path, KustomizeSource("cluster", "")) if isinstance(one, Resource)]

    return run


def test_literals_lines_and_files_are_put_in(collected: Collect) -> None:
    [found] = collected(
        "configMapGenerator:\n"
        "- {name: settings, literals: [a=b, 'c=\"d e\"'], envs: [x.env], files: [one.txt, k=one.txt]}",
        {"x.env": "# no\n\nLEN=131072\nOPEN\n", "one.txt": "text\n"},
    )
    assert found.body["data"] == {"a": "b", "c": "d e", "LEN": "131072", "one.txt": "text\n", "k": "text\n"}
    assert found.unknown == {("data", "OPEN"): "taken from the environment of who builds"}
    assert found.locate(("data", "LEN")) == Location("x.env", 3, 1)


def test_a_file_that_is_not_there_leaves_all_unknown(collected: Collect) -> None:
    [found] = collected("configMapGenerator: [{name: settings, literals: [a=b], envs: [none.env]}]")
    assert "data" not in found.body
    assert list(found.unknown) == [("data",)]


def test_secrets_are_not_read(collected: Collect) -> None:
    [found] = collected("secretGenerator: [{name: keys, literals: [a=b]}]\nnamespace: prod")
    assert found.address == "v1/Secret/prod/keys"
    assert found.body == {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "keys", "namespace": "prod"}}
    assert found.unknown == {("data",): "what a generator puts in is not read"}


def test_a_generator_above_adds_to_the_one_below(collected: Collect) -> None:
    below = "configMapGenerator: [{name: settings, literals: [a=b, c=d]}]"
    above = "resources: [low]\nconfigMapGenerator: [{name: settings, behavior: BEHAVIOUR, literals: [a=z]}]"
    [merged] = collected(above.replace("BEHAVIOUR", "merge"), {"low/kustomization.yaml": below})
    assert merged.body["data"] == {"a": "z", "c": "d"}
    [replaced] = collected(above.replace("BEHAVIOUR", "replace"), {"low/kustomization.yaml": below})
    assert replaced.body["data"] == {"a": "z"}


REPLACING = """\
resources: [chat.yaml]
configMapGenerator: [{name: settings, literals: [image=c]}]
replacements:
- source: {kind: ConfigMap, name: settings, fieldPath: FROM}
  targets: [{select: {kind: Deployment}, fieldPaths: ['PATH'], OPTIONS}]
"""


def _containers(collected: Collect, path: str, source: str = "data.image", options: str = "") -> Any:
    text = REPLACING.replace("PATH", path).replace("FROM", source).replace("OPTIONS", options)
    [deployment] = [one for one in collected(text) if one.type == "Deployment"]
    body: Any = deployment.body
    return body["spec"]["template"]["spec"]["containers"]


def test_a_replacement_copies_to_the_item_that_it_names(collected: Collect) -> None:
    there = "spec.template.spec.containers.[name=server].image"
    assert _containers(collected, there) == [{"name": "server", "image": "c"}, {"name": "side", "image": "b"}]
    everywhere = "spec.template.spec.containers.*.image"
    assert _containers(collected, everywhere) == [{"name": "server", "image": "c"}, {"name": "side", "image": "c"}]


def test_what_is_not_known_is_left_out_of_that_item_alone(collected: Collect) -> None:
    there = "spec.template.spec.containers.[name=server].image"
    rest = [{"name": "server"}, {"name": "side", "image": "b"}]
    assert _containers(collected, there, source="data.none") == rest
    assert _containers(collected, there, options="options: {delimiter: ':', index: 1}") == rest
