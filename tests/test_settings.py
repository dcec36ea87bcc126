"""What to judge: maturity.yaml, and the command line on top of it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from maturity_gate import settings
from maturity_gate.errors import InputError, UsageError
from maturity_gate.model import Grade, Level
from maturity_gate.settings import Settings, Source

WHOLE = """\
service: chat-platform
provides: [platform, development]
target: collaborative
floor: derived
capabilities: [capabilities/*.yaml, more.yaml, capabilities/a.yaml]
sources:
  live: {terraform: infra, var_files: [prod.tfvars], variables: {region: eu}}
  cluster: {kubernetes: [deploy/*.yaml]}
readings: {E3: letters}
engine: opa
"""
FILES = ("capabilities/b.yaml", "capabilities/a.yaml", "more.yaml")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "capabilities").mkdir()
    for name in FILES:
        (tmp_path / name).touch()
    return tmp_path


def written(root: Path, text: str) -> Path:
    (root / "maturity.yaml").write_text(text, encoding="utf-8")
    return root


def test_reads_all_that_is_written(root: Path) -> None:
    assert settings.load(written(root, WHOLE)) == Settings(
        root=root,
        service="chat-platform",
        provides=("platform", "development"),
        target=Level.COLLABORATIVE,
        floor=Grade.DERIVED,
        capabilities=("capabilities/a.yaml", "capabilities/b.yaml", "more.yaml"),
        sources=(
            Source("live", {"terraform": "infra", "var_files": ["prod.tfvars"], "variables": {"region": "eu"}}),
            Source("cluster", {"kubernetes": ["deploy/*.yaml"]}),
        ),
        readings={"E3": "letters"},
        engine="opa",
    )


LEAST = "service: s\nprovides: [platform]\ncapabilities: []\n"


def test_leaves_out_what_is_left_out(root: Path) -> None:
    assert settings.load(written(root, LEAST)) == Settings(root=root, service="s", provides=("platform",))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"target": Level.DEEP, "floor": Grade.CLAIMED}, {"target": Level.DEEP, "floor": Grade.CLAIMED}),
        ({"target": None, "floor": None, "engine": None}, {"target": Level.COLLABORATIVE, "floor": Grade.DERIVED}),
        ({"engine": "wasm", "opa_url": "http://x", "as_of": "2026-11-23"}, {"engine": "wasm", "as_of": "2026-11-23"}),
    ],
)
def test_what_is_given_wins_over_what_is_written(
    root: Path, given: Mapping[str, Any], expected: Mapping[str, Any]
) -> None:
    loaded = settings.load(written(root, WHOLE), **given)
    assert {name: getattr(loaded, name) for name in expected} == expected


REFUSED = {
    "": ["maturity.yaml: is empty"],
    "service: [": ["maturity.yaml:2:1: not YAML: did not find expected node content"],
    f"{LEAST}---\nservice: t\n": ["maturity.yaml:5:1: a second document; a service has one"],
    LEAST.replace("[]", "[none.yaml, '../*.yaml', 'a**']"): [
        "maturity.yaml:3:16: capabilities: none.yaml matches no file; correct the pattern or remove it",
        "maturity.yaml:3:27: capabilities: ../*.yaml leaves the service's directory; keep what is judged inside it",
        "maturity.yaml:3:40: capabilities: a** is not a pattern; ** stands only between slashes",
    ],
    f"{LEAST}target: high\nservice: t\n": ["maturity.yaml:5:1: service: repeated key; first given on line 1"],
    f"{LEAST}target: high\nfloor: low\ntargets: 1\n": [
        'maturity.yaml:4:1: target: "high" is none of basic, collaborative, deep',
        'maturity.yaml:5:1: floor: "low" is none of claimed, documented, derived, measured',
        "maturity.yaml:6:1: targets: unknown key; did you mean target?",
    ],
    LEAST.replace("s\n", "'\\e[31m'\n", 1): [
        'maturity.yaml:1:1: service: "\\\\e[31m" is not of the form '
        "^[A-Za-z0-9\\u4e00-\\u9fff][A-Za-z0-9\\u4e00-\\u9fff ._-]{0,99}$"
    ],
}


@pytest.mark.parametrize(("text", "messages"), REFUSED.items())
def test_refuses(root: Path, text: str, messages: list[str]) -> None:
    with pytest.raises(InputError) as refused:
        settings.load(written(root, text))
    assert str(refused.value).split("\n") == messages
    assert settings.problems(root) == [*refused.value.problems]


def test_a_directory_without_a_service_is_told_what_to_do(root: Path) -> None:
    with pytest.raises(InputError) as refused:
        settings.load(root)
    assert str(refused.value) == "maturity.yaml: there is no such file"
    assert refused.value.remedy == "name the directory of a service, or write its maturity.yaml"


def test_a_sound_file_has_no_problems(root: Path) -> None:
    assert settings.problems(written(root, WHOLE)) == []


def test_a_day_is_a_day() -> None:
    assert settings.day("2024-02-29") == "2024-02-29"


@pytest.mark.parametrize(
    "text", ["2026-02-29", "2026-1-2", "20260102", "2026-01-02T00:00", "today", "", "２０２６-01-02"]
)
def test_no_other_words_are_a_day(text: str) -> None:
    with pytest.raises(UsageError) as refused:
        settings.day(text)
    assert str(refused.value) == f"{text}: not a day; write it as 2026-11-23"
