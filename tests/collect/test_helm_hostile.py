"""Charts that fail or mean harm: what they say, what they do not reach, and where they end."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from maturity_gate.collect.helm import HelmSource, child, collect
from maturity_gate.errors import BAD_INPUT, NO_VERDICT, CollectError, InputError
from maturity_gate.model import Resource, Unknown

if shutil.which("helm") is None:
    pytest.fail("helm is not there: `make tools` installs it")

Collect: TypeAlias = Callable[..., list[Resource | Unknown]]

MAP = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\n"


@pytest.fixture
def collected(tmp_path: Path) -> Collect:
    """Write files of a chart in `charts/chat` and collect it."""

    def run(files: Mapping[str, str], **options: Any) -> list[Resource | Unknown]:
        for name, text in {"Chart.yaml": "apiVersion: v2\nname: chat\nversion: 0.1.0\n", **files}.items():
            path = tmp_path / "charts/chat" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(textwrap.dedent(text), encoding="utf-8")
        return list(collect(tmp_path, HelmSource("gateway", "charts/chat", **options)))

    return run


def test_an_error_of_rendering_says_where(collected: Collect) -> None:
    with pytest.raises(CollectError, match=r"charts/chat/templates/x.yaml:1:.*boom") as caught:
        collected({"templates/x.yaml": '{{ fail "boom" }}'})
    assert caught.value.exit_code == NO_VERDICT


def test_a_chart_without_a_name_is_refused(collected: Collect) -> None:
    for name in ("", "name: ../x\n", "name: --post-renderer=x\n"):
        with pytest.raises(InputError, match="no name of a chart") as caught:
            collected({"Chart.yaml": f"apiVersion: v2\nversion: 1.0.0\n{name}"})
        assert caught.value.exit_code == BAD_INPUT


@pytest.mark.parametrize(
    "options",
    [
        {"release": "--post-renderer=/bin/sh"},
        {"namespace": "-x"},
        {"kube_version": "1 --post-renderer=x"},
        {"api_versions": ("--x",)},
    ],
)
def test_nothing_that_helm_would_take_for_an_option_reaches_it(collected: Collect, options: dict[str, Any]) -> None:
    with pytest.raises(InputError, match="is not a"):
        collected({}, **options)


def test_without_helm_it_says_how_to_get_it(collected: Collect, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "HELM", "no-such-helm")
    with pytest.raises(CollectError) as caught:
        collected({})
    assert "install helm 3" in caught.value.remedy


def test_a_template_reads_no_file_outside_and_asks_no_network(collected: Collect, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret", encoding="utf-8")
    template = """\
      up: {{ .Files.Get "../../secret" | quote }}
      name: {{ getHostByName "localhost" | quote }}
      look: {{ lookup "v1" "Secret" "" "" | toJson | quote }}
    """
    data = textwrap.indent(textwrap.dedent(template), "  ")
    [found] = collected({"templates/map.yaml": f"{MAP}data:\n{data}\n"})
    assert isinstance(found, Resource)
    assert found.body["data"] == {"up": "", "name": "", "look": "{}"}


def test_a_schema_is_not_followed(collected: Collect) -> None:
    assert collected({"values.schema.json": '{"$ref": "file:///dev/zero"}'}) == []


def test_a_symlink_that_leaves_the_service_is_refused(collected: Collect, tmp_path: Path) -> None:
    (tmp_path / "charts/chat/templates").mkdir(parents=True)
    (tmp_path / "charts/chat/templates/x.yaml").symlink_to("/etc/hostname")
    with pytest.raises(InputError, match="leaves the service's directory"):
        collected({})


def test_symlinks_inside_are_files_and_loops_end(collected: Collect, tmp_path: Path) -> None:
    (tmp_path / "charts/chat/templates").mkdir(parents=True)
    (tmp_path / "charts/chat/templates/x.yaml").symlink_to("../../../shared.yaml")
    (tmp_path / "shared.yaml").write_text(MAP, encoding="utf-8")
    [found] = collected({})
    assert isinstance(found, Resource)
    assert str(found.locate(())) == "charts/chat/templates/x.yaml:2:1"
    (tmp_path / "charts/chat/again").symlink_to(".")
    with pytest.raises(CollectError, match="link to themselves"):
        collected({})


@pytest.mark.parametrize(
    "template",
    [
        '{{ range until 200000000 }}{{ "a" }}{{ end }}',
        '{{ repeat 2000000000 "aaaaaaaaaa" }}',
        '{{ define "x" }}{{ include "x" . }}{{ end }}{{ include "x" . }}',
        '{{ range until 3000 }}{{ genPrivateKey "rsa" }}{{ end }}',
        '{{ range until 200000 }}a{{ . }}: "xxxxxxxxxxxxxxxxxxxx"\n{{ end }}',
    ],
)
def test_a_bomb_ends_at_a_limit(collected: Collect, monkeypatch: pytest.MonkeyPatch, template: str) -> None:
    monkeypatch.setattr(child, "CPU_SECONDS", 2)
    monkeypatch.setattr(child, "WALL_SECONDS", 5)
    monkeypatch.setattr(child, "MEMORY_BYTES", 2 * 1024**3)
    monkeypatch.setattr(child, "OUTPUT_BYTES", 1024**2)
    with pytest.raises(CollectError, match=r"memory|processor|finish|MiB|template"):
        collected({"templates/x.yaml": template})


def test_a_chart_of_too_many_files_is_refused(collected: Collect, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("maturity_gate.collect.helm.chart.MAX_FILES", 3)
    with pytest.raises(CollectError, match="a chart of more than"):
        collected({f"files/{number}": "x" for number in range(4)})
