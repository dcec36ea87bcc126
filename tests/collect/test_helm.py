"""Helm charts: what renders, where each value stands, what is not there, and what a hostile chart does not reach."""

from __future__ import annotations

import io
import shutil
import tarfile
import textwrap
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from maturity_gate.collect.helm import HelmSource, collect
from maturity_gate.errors import InputError
from maturity_gate.model import Resource, Unknown

if shutil.which("helm") is None:
    pytest.fail("helm is not there: `make tools` installs it")

Collect: TypeAlias = Callable[..., list[Resource | Unknown]]

CHART = "apiVersion: v2\nname: chat\nversion: 0.1.0\n"
SERVER = """\
{{- range .Values.models }}
{{- if .enabled }}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ $.Release.Name }}-{{ .name }}
spec:
  replicas: {{ .replicas }}
  template:
    spec:
      containers:
        - name: server
          image: "{{ .image }}:{{ $.Values.tag }}"
          args:
            - --model
            - {{ .model | quote }}
          resources:
            {{- toYaml .resources | nindent 12 }}
{{- end }}
{{- end }}
"""
VALUES = """\
tag: v1
models:
  - name: small
    enabled: false
    replicas: 3
    image: vllm/vllm-openai
    model: org/small
    resources: {limits: {nvidia.com/gpu: 1}}
"""
PRODUCTION = """\
models:
  - name: large
    enabled: true
    replicas: 2
    image: vllm/vllm-openai
    model: org/large
    resources:
      limits:
        nvidia.com/gpu: 4
  - name: tiny
    enabled: true
    replicas: 2
    image: vllm/vllm-openai
    model: org/tiny
    resources:
      limits:
        nvidia.com/gpu: 1
"""


@pytest.fixture
def collected(tmp_path: Path) -> Collect:
    """Write files below `charts/chat` or, with a leading slash, below the service, and collect the chart."""

    def run(files: Mapping[str, str], **options: Any) -> list[Resource | Unknown]:
        for name, text in {"Chart.yaml": CHART, **files}.items():
            path = tmp_path / (name[1:] if name.startswith("/") else f"charts/chat/{name}")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(textwrap.dedent(text), encoding="utf-8")
        return list(collect(tmp_path, HelmSource("gateway", "charts/chat", **options)))

    return run


def resources(found: list[Resource | Unknown]) -> dict[str, Resource]:
    return {item.name: item for item in found if isinstance(item, Resource)}


def unknowns(found: list[Resource | Unknown]) -> list[tuple[str, list[str]]]:
    return [(item.reason, [str(place) for place in item.locations]) for item in found if isinstance(item, Unknown)]


def config_map(template: str) -> dict[str, str]:
    return {"templates/map.yaml": f"apiVersion: v1\nkind: ConfigMap\nmetadata: {{name: map}}\ndata:\n{template}\n"}


def test_nothing_is_there_that_the_values_leave_off(collected: Collect) -> None:
    assert collected({"templates/server.yaml": SERVER, "values.yaml": VALUES}) == []


def test_objects_of_the_values_that_apply_each_with_its_places(collected: Collect) -> None:
    files = {"templates/server.yaml": SERVER, "values.yaml": VALUES, "/prod.yaml": PRODUCTION}
    found = resources(collected(files, values=("prod.yaml",), release="live"))
    assert sorted(found) == ["live-large", "live-tiny"]
    large = found["live-large"]
    assert (large.kind, large.type, large.address) == ("kubernetes", "Deployment", "apps/v1/Deployment//live-large")
    assert str(large.locate(())) == "charts/chat/templates/server.yaml:5:1"
    assert str(large.locate(("spec", "template"))) == "charts/chat/templates/server.yaml:10:3"
    container = ("spec", "template", "spec", "containers", 0)
    assert {
        key: str(large.locate(pointer))
        for key, pointer in {
            "replicas": ("spec", "replicas"),
            "model": (*container, "args", 1),
            "flag": (*container, "args", 0),
            "devices": (*container, "resources", "limits", "nvidia.com/gpu"),
        }.items()
    } == {
        "replicas": "prod.yaml:4:5",
        "model": "prod.yaml:6:5",
        "flag": "charts/chat/templates/server.yaml:16:13",
        "devices": "prod.yaml:9:9",
    }
    assert str(found["live-tiny"].locate(("spec", "replicas"))) == "prod.yaml:12:5"


def test_marks_change_no_value(collected: Collect) -> None:
    template = """\
      script: |
        key: value
        # comment: stays
        - item
      folded: >-
        a: b
      plain: {{ include "say" . }}
      quoted: "# no comment"
      sum: {{ include "say" . | sha256sum }}
      tight: {{ "x" -}}
    """
    helpers = {"templates/_helpers.tpl": '{{- define "say" -}}\nhello there\n{{- end }}\n'}
    [found] = collected({**config_map(textwrap.indent(textwrap.dedent(template), "  ")), **helpers})
    assert isinstance(found, Resource)
    data = found.body["data"]
    assert isinstance(data, dict)
    assert data["script"] == "key: value\n# comment: stays\n- item\n"
    assert data["quoted"] == "# no comment"
    assert "#@L" not in str(found.body)


def test_the_text_of_a_file_stands_in_that_file(collected: Collect) -> None:
    files = {"config/scheduler.conf": "tiers:\n- plugins:\n  - name: gang\n"}
    template = '  scheduler.conf: |-\n{{ .Files.Get "config/scheduler.conf" | trim | indent 4 }}'
    [found] = collected({**config_map(template), **files})
    assert isinstance(found, Resource)
    assert str(found.locate(("data", "scheduler.conf"))) == "charts/chat/config/scheduler.conf:1:1"


def test_an_object_lies_in_the_namespace_that_it_is_released_to(collected: Collect) -> None:
    both = "---\n".join(f"kind: {kind}\napiVersion: v1\nmetadata: {{name: {name}}}\n" for kind, name in KINDS)
    found = collected({"templates/x.yaml": both}, namespace="ml")
    assert sorted(item.address for item in found if isinstance(item, Resource)) == [
        "v1/ConfigMap/ml/a",
        "v1/Namespace//b",
    ]


def test_definitions_tests_and_notes_are_left_out(collected: Collect) -> None:
    test = "kind: Pod\napiVersion: v1\nmetadata: {name: t, annotations: {helm.sh/hook: test}}\n"
    definition = "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: d}\n"
    files = {"templates/t.yaml": test, "templates/d.yaml": definition, "crds/c.yaml": definition}
    assert collected({**files, "templates/NOTES.txt": "hello"}) == []


KINDS = (("ConfigMap", "a"), ("Namespace", "b"))

REMOTE = """\
apiVersion: v2
name: chat
version: 0.1.0
dependencies:
  - name: kube-prometheus-stack
    version: 82.x
    repository: oci://registry.example/prometheus-community/charts
    condition: monitoring.enabled
"""


def test_a_sub_chart_that_is_not_there_is_unknown_and_keeps_its_values(collected: Collect) -> None:
    values = "monitoring: {enabled: true}\nkube-prometheus-stack:\n  grafana: {enabled: true}\n"
    found = collected({"Chart.yaml": REMOTE, "values.yaml": values})
    reason = "kube-prometheus-stack: a chart that is not there; `helm dependency build` fetches it"
    assert unknowns(found) == [(reason, ["charts/chat/Chart.yaml:5:5"])]
    asked = resources(found)["kube-prometheus-stack"]
    assert asked.type == "UnrenderedChart"
    assert asked.body["values"] == {"grafana": {"enabled": True}}
    assert str(asked.locate(("condition",))) == "charts/chat/values.yaml:1:14"
    assert str(asked.locate(("values", "grafana", "enabled"))) == "charts/chat/values.yaml:3:13"


def test_a_sub_chart_that_is_off_is_nothing(collected: Collect) -> None:
    assert collected({"Chart.yaml": REMOTE, "values.yaml": "monitoring: {enabled: false}\n"}) == []


def test_tags_decide_where_no_condition_does(collected: Collect) -> None:
    tagged = REMOTE.replace("condition: monitoring.enabled", "tags: [watch]")
    assert collected({"Chart.yaml": tagged, "values.yaml": "tags: {watch: false}\n"}) == []
    assert len(collected({"Chart.yaml": tagged, "values.yaml": "tags: {watch: true}\n"})) == 2


def test_a_template_that_needs_a_missing_sub_chart_is_unknown(collected: Collect) -> None:
    broken = '{{ (index .Values "kube-prometheus-stack").proxy.enabled }}'
    good = "kind: ConfigMap\napiVersion: v1\nmetadata: {name: good}\n"
    values = "monitoring: {enabled: true}\n"
    found = collected(
        {"Chart.yaml": REMOTE, "values.yaml": values, "templates/a.yaml": broken, "templates/b.yaml": good}
    )
    assert ("cannot be rendered without kube-prometheus-stack", ["charts/chat/templates/a.yaml:1:1"]) in unknowns(found)
    assert "good" in resources(found)
    # what charts of its name are known to install is asked for by the name
    assert resources(found)["chat"].body["chart"] == "chat"
    assert resources(found)["chat"].body["values"] == {"monitoring": {"enabled": True}}


def test_a_chart_whose_notes_alone_need_a_missing_sub_chart_is_whole(collected: Collect) -> None:
    broken = '{{ (index .Values "kube-prometheus-stack").proxy.enabled }}'
    found = collected(
        {"Chart.yaml": REMOTE, "values.yaml": "monitoring: {enabled: true}\n", "templates/NOTES.txt": broken}
    )
    assert "chat" not in resources(found)


def test_a_local_sub_chart_is_vendored_from_inside_the_service(collected: Collect) -> None:
    local = REMOTE.replace("oci://registry.example/prometheus-community/charts", "file://../stack")
    stack = {
        "/charts/stack/Chart.yaml": "apiVersion: v2\nname: kube-prometheus-stack\nversion: 82.1.0\n",
        "/charts/stack/templates/x.yaml": "kind: ConfigMap\napiVersion: v1\nmetadata: {name: x}\n",
    }
    found = resources(collected({"Chart.yaml": local, "values.yaml": "monitoring: {enabled: true}\n", **stack}))
    assert str(found["x"].locate(())) == "charts/stack/templates/x.yaml:1:1"


def test_a_local_sub_chart_outside_of_the_service_is_refused(collected: Collect) -> None:
    with pytest.raises(InputError, match="leaves the service's directory"):
        collected(
            {
                "Chart.yaml": REMOTE.replace(
                    "oci://registry.example/prometheus-community/charts", "file://../../../stack"
                )
            }
        )


def test_an_archived_sub_chart_stands_where_it_is_asked_for(collected: Collect, tmp_path: Path) -> None:
    path = tmp_path / "charts/chat/charts/store-1.0.0.tgz"
    path.parent.mkdir(parents=True)
    with tarfile.open(path, "w:gz") as archive:
        for name, text in {
            "store/Chart.yaml": "apiVersion: v2\nname: store\nversion: 1.0.0\n",
            "store/templates/x.yaml": "kind: ConfigMap\napiVersion: v1\nmetadata: {name: x}\n",
        }.items():
            member = tarfile.TarInfo(name)
            member.size = len(text)
            archive.addfile(member, io.BytesIO(text.encode()))
    listed = f"{CHART}dependencies:\n  - name: store\n    version: 1.0.0\n    repository: https://charts.example\n"
    found = resources(collected({"Chart.yaml": listed}))
    assert str(found["x"].locate(())) == "charts/chat/Chart.yaml:5:5"


def test_a_chart_of_a_registry_is_not_fetched(tmp_path: Path) -> None:
    (tmp_path / "v.yaml").write_text("grafana: {enabled: true}\n", encoding="utf-8")
    chart = "oci://registry.example/prometheus-community/charts/kube-prometheus-stack:82.1.0"
    source = HelmSource("watch", chart, ("v.yaml",))
    found = list(collect(tmp_path, source))
    assert resources(found)["kube-prometheus-stack"].body["values"] == {"grafana": {"enabled": True}}
    assert len(unknowns(found)) == 1


def test_manifests_that_are_rendered_already(collected: Collect) -> None:
    rendered = "---\n# Source: chat/templates/x.yaml\nkind: ConfigMap\napiVersion: v1\nmetadata:\n  name: x\n"
    found = resources(collected({"/out/all.yaml": rendered}, rendered=("out/*.yaml",)))
    assert str(found["x"].locate(("metadata", "name"))) == "out/all.yaml:6:3"


def test_a_repeated_key_of_values_is_unknown_and_the_chart_still_renders(collected: Collect) -> None:
    files = {"templates/server.yaml": SERVER, "values.yaml": VALUES, "/prod.yaml": PRODUCTION + "tag: v2\ntag: v3\n"}
    found = collected(files, values=("prod.yaml",))
    assert unknowns(found) == [("tag: repeated key; first given on line 18", ["prod.yaml:19:1"])]
    assert len(resources(found)) == 2
