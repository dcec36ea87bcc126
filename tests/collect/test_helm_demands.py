"""Charts that demand values: what they render without them, and what they say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

import pytest

from maturity_gate.collect.helm.collector import HelmSource, collect
from maturity_gate.errors import CollectError
from maturity_gate.model import Resource, Unknown

Collect: TypeAlias = Callable[..., list[Resource | Unknown]]
Write: TypeAlias = Callable[[Mapping[str, str]], Path]

TOKEN = """\
{{- $token := .Values.token | required ".Values.token is (really) required." -}}
kind: Secret
apiVersion: v1
metadata: {name: token}
data: {token: "{{ .Values.token }}"}
"""
SERVER = "kind: Deployment\napiVersion: apps/v1\nmetadata: {name: server}\nspec: {replicas: 2}\n"


@pytest.fixture
def collected(tmp_path: Path, write: Write) -> Collect:
    """Render a chart of these templates."""

    def run(templates: Mapping[str, str]) -> list[Resource | Unknown]:
        inside = {f"chat/templates/{name}": text for name, text in templates.items()}
        write({"chat/Chart.yaml": "apiVersion: v2\nname: chat\nversion: 1.0.0\n", **inside})
        return list(collect(tmp_path, HelmSource("live", "chat")))

    return run


def named(found: list[Resource | Unknown]) -> dict[str, Resource]:
    return {one.name: one for one in found if isinstance(one, Resource)}


def reasons(found: list[Resource | Unknown]) -> list[tuple[str, str]]:
    return [(one.reason, str(one.locations[0])) for one in found if isinstance(one, Unknown)]


def test_a_value_that_is_demanded_and_not_given_is_empty(collected: Collect) -> None:
    found = collected({"a.yaml": TOKEN, "b.yaml": SERVER})
    assert reasons(found) == [
        ("demands a value that is not given: .Values.token is (really) required.", "chat/templates/a.yaml:1:1")
    ]
    assert named(found)["server"].body["spec"] == {"replicas": 2}
    assert named(found)["token"].body["data"] == {"token": ""}
    assert str(named(found)["server"].locate(("spec", "replicas"))) == "chat/templates/b.yaml:4:1"


@pytest.mark.parametrize(
    "demand",
    [
        'required "a \\"token\\"" .Values.token',
        "required `a token` .Values.token",
        'required (printf "a token for %s" .Release.Name) .Values.token',
        'include "chat.token" .',
    ],
)
def test_each_way_of_demanding_is_waived(collected: Collect, demand: str) -> None:
    helper = '{{ define "chat.token" }}{{ required "a token" .Values.token }}{{ end }}'
    given = f"kind: ConfigMap\napiVersion: v1\nmetadata: {{name: given}}\ndata: {{token: {{{{ {demand} | quote }}}}}}\n"
    found = collected({"_helpers.tpl": helper, "a.yaml": given})
    assert named(found)["given"].body["data"] == {"token": ""}
    assert len(reasons(found)) == 1


def test_text_that_only_says_required_is_kept(collected: Collect) -> None:
    note = 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: note}\ndata: {a: required "b" c}\n'
    assert named(collected({"a.yaml": TOKEN, "b.yaml": note}))["note"].body["data"] == {"a": 'required "b" c'}


def test_a_chart_that_refuses_its_values_is_not_rendered(collected: Collect) -> None:
    with pytest.raises(CollectError, match="no such size"):
        collected({"a.yaml": TOKEN, "b.yaml": '{{ fail "no such size" }}'})


def test_a_refusal_for_want_of_a_value_is_waived(collected: Collect) -> None:
    refusing = '{{- if not .Values.key }}\n{{- fail (printf "%s.key is required" "a") }}\n{{- end }}\n'
    found = collected({"check.yaml": refusing, "b.yaml": SERVER})
    assert named(found)["server"].body["spec"] == {"replicas": 2}
    [(reason, place)] = reasons(found)
    assert (reason, place.split(":")[:2]) == (
        "demands a value that is not given: a.key is required",
        ["chat/templates/check.yaml", "2"],
    )


@pytest.mark.parametrize("said", ["size must be one of s, m", "a and b exclude each other"])
def test_a_refusal_of_values_that_do_not_go_together_is_kept(collected: Collect, said: str) -> None:
    with pytest.raises(CollectError, match=said):
        collected({"check.yaml": f'{{{{ fail "{said}" }}}}', "b.yaml": SERVER})
