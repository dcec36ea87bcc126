"""Charts beside the chart, as in a repository of charts, and images that a named template puts together."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from maturity_gate.collect.charts import Values
from maturity_gate.collect.helm.collector import HelmSource, collect
from maturity_gate.collect.helm.siblings import satisfies
from maturity_gate.model import Pointer, Resource, Unknown

PARENT = """\
apiVersion: v2
name: shelf
version: 1.0.0
dependencies:
  - {name: parts, repository: "oci://registry.example/charts", version: 2.x.x}
"""
VALUES = """\
image:
  registry: registry.example
  repository: library/shelf
  tag: "3.1"
"""
DEPLOYMENT = """\
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shelf
spec:
  template:
    spec:
      containers:
        - name: shelf
          image: {{ include "parts.image" .Values.image }}
"""
HELPERS = '{{- define "parts.image" }}{{ printf "%s/%s:%s" .registry .repository .tag | quote }}{{ end }}\n'
PARTS = "apiVersion: v2\nname: parts\nversion: {version}\ntype: library\n"


def written(root: Path, files: dict[str, str]) -> list[Resource | Unknown]:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text), encoding="utf-8")
    return list(collect(root, HelmSource("live", "charts/shelf")))


def shelf(version: str, directory: str = "parts") -> dict[str, str]:
    return {
        "charts/shelf/Chart.yaml": PARENT,
        "charts/shelf/values.yaml": VALUES,
        "charts/shelf/templates/deployment.yaml": DEPLOYMENT,
        f"charts/{directory}/Chart.yaml": PARTS.format(version=version),
        f"charts/{directory}/templates/_image.tpl": HELPERS,
    }


def test_a_chart_beside_its_parent_with_the_version_asked_for_is_rendered_with_it(tmp_path: Path) -> None:
    [found] = written(tmp_path, shelf("2.31.0"))
    assert isinstance(found, Resource)
    pointer: Pointer = ("spec", "template", "spec", "containers", 0, "image")
    assert Values(found.body).at(pointer) == "registry.example/library/shelf:3.1"
    assert str(found.locations[pointer]) == "charts/shelf/values.yaml:3:3"


def test_what_a_chart_beside_renders_stands_where_it_is_switched_on(tmp_path: Path) -> None:
    files = shelf("2.31.0") | {
        "charts/shelf/Chart.yaml": PARENT
        + "  - {name: desk, repository: 'https://charts.example', version: ^1.0, condition: desk.enabled}\n",
        "charts/shelf/values.yaml": VALUES + "desk:\n  enabled: true\n",
        "charts/desk/Chart.yaml": "apiVersion: v2\nname: desk\nversion: 1.2.0\n",
        "charts/desk/templates/map.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: desk}\ndata:\n  a: b\n",
    }
    [desk] = [one for one in written(tmp_path, files) if isinstance(one, Resource) and one.type == "ConfigMap"]
    assert {str(place) for place in desk.locations.values()} == {"charts/shelf/values.yaml:6:3"}


@pytest.mark.parametrize(("version", "directory"), [("3.0.0", "parts"), ("2.0.0", "other")])
def test_another_version_or_another_directory_is_not_the_chart(tmp_path: Path, version: str, directory: str) -> None:
    found = written(tmp_path, shelf(version, directory))
    assert any(isinstance(one, Unknown) and one.reason.startswith("parts: a chart that is not there") for one in found)


def test_an_image_that_two_keys_could_be_stays_at_its_template(tmp_path: Path) -> None:
    files = shelf("2.31.0") | {"charts/shelf/values.yaml": VALUES + "other:\n  repository: library/shelf\n"}
    [found] = written(tmp_path, files)
    assert isinstance(found, Resource)
    place = found.locations["spec", "template", "spec", "containers", 0, "image"]
    assert str(place) == "charts/shelf/templates/deployment.yaml:10:11"


@pytest.mark.parametrize(
    ("version", "constraint", "expected"),
    [
        ("2.31.10", "2.x.x", True),
        ("17.1.0", "16.x.x", False),
        ("5.37.0", "5.37.*", True),
        ("1.2.3", "^1.2", True),
        ("2.0.0", "^1.2", False),
        ("0.3.1", "^0.2", False),
        ("1.2.9", "~1.2.3", True),
        ("1.2.2", "~1.2.3", False),
        ("1.3.0", ">=1.2.0 <2.0.0", True),
        ("1.3.0", ">= 1.2.0, < 1.3.0", False),
        ("1.3.0", "*", True),
        ("1.3.0", "2 || 1", True),
        ("v0.2.0", "v0.2.0", True),
        ("1.3.0", "1.2.0 - 1.4.0", False),
        ("1.3.0", "", False),
        ("1.3.0", None, False),
        ("main", "*", False),
    ],
)
def test_ranges_are_read_as_helm_reads_them_and_no_others(version: str, constraint: str | None, expected: bool) -> None:
    assert satisfies(version, constraint) is expected
