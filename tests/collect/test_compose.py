"""Compose projects: what runs, with which values, and where each stands."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from maturity_gate.collect.compose import ComposeSource, collect
from maturity_gate.errors import CollectError, InputError, MaturityGateError
from maturity_gate.model import Location, Resource, Unknown

Found: TypeAlias = list[Resource | Unknown]
Collect: TypeAlias = Callable[..., Found]
Write: TypeAlias = Callable[[Mapping[str, str]], Path]


@pytest.fixture
def collected(tmp_path: Path, write: Write) -> Collect:
    """Write files and collect `compose.yaml`."""

    def run(files: Mapping[str, str], **options: Any) -> Found:
        write(files)
        return list(collect(tmp_path, ComposeSource("dev", options.pop("file", "compose.yaml"), **options)))

    return run


def addresses(found: Sequence[Resource | Unknown]) -> list[str]:
    return [item.address for item in found if isinstance(item, Resource)]


def unknowns(found: Sequence[Resource | Unknown]) -> list[tuple[str, list[str]]]:
    return [(item.reason, [str(place) for place in item.locations]) for item in found if isinstance(item, Unknown)]


def service(found: Sequence[Resource | Unknown], name: str = "chat") -> Resource:
    [one] = [item for item in found if isinstance(item, Resource) and item.address == f"services.{name}"]
    return one


def test_services_and_the_rest_with_their_places(collected: Collect) -> None:
    found = collected({"compose.yaml": "services:\n  chat:\n    image: vllm/vllm-openai:v0.9\nvolumes: {models: }\n"})
    assert addresses(found) == ["services.chat", "volumes.models"]
    one = service(found)
    assert (one.kind, one.type, one.name, one.body) == (
        "compose",
        "service",
        "chat",
        {"image": "vllm/vllm-openai:v0.9"},
    )
    assert one.locate(("image",)) == Location("compose.yaml", 3, 5)
    assert one.locate(()) == Location("compose.yaml", 2, 3)


def test_short_forms_become_long_ones(collected: Collect) -> None:
    one = service(
        collected(
            {
                "compose.yaml": """\
                services:
                  chat:
                    command: serve --model "a b"
                    environment: [MODE=fast, EMPTY=]
                    labels: {tier: web}
                    depends_on: [db]
                    volumes: [models:/models:ro, ./conf:/conf, /scratch]
                    build: null
                """
            }
        )
    )
    assert one.body == {
        "command": ["serve", "--model", "a b"],
        "environment": {"MODE": "fast", "EMPTY": ""},
        "labels": {"tier": "web"},
        "depends_on": {"db": {}},
        "volumes": [
            {"type": "volume", "source": "models", "target": "/models", "read_only": True},
            {"type": "bind", "source": "./conf", "target": "/conf"},
            {"type": "volume", "target": "/scratch"},
        ],
    }


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("serve $M --dtype bf16", ["serve", "${?}", "--dtype", "bf16"]),
        ("--model ${M} --seqs 8", ["--model", "${?}", "--seqs", "8"]),
        ("--model=a/${M} --seqs ${N:-8}", ["--model=a/${?}", "--seqs", "8"]),
        ("[--model, $M]", ["--model", "${?}"]),
        ("$M --seqs 8", None),
        ("--seqs 8 $M", None),
        ("--${M} 8", None),
        ("--a=b ${M}", None),
        ("[sh, -c, 'run $M']", None),
        ("--model '$M", None),
        ("--model ${M", None),
    ],
)
def test_a_command_is_known_where_an_open_word_hides_nothing(
    collected: Collect, written: str, words: list[str] | None
) -> None:
    text = written if written.startswith("[") else json.dumps(written)
    one = service(collected({"compose.yaml": f"services:\n  chat:\n    command: {text}\n"}))
    assert one.body.get("command") == words
    assert (("command",) in one.unknown) is (words is None)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("${TAG}", "v1"),
        ("$TAG", "v1"),
        ("a$TAG.b", "av1.b"),
        ("${TAG:-x}", "v1"),
        ("${NONE:-x}", "x"),
        ("${NONE-x}", "x"),
        ("${EMPTY:-x}", "x"),
        ("${EMPTY-x}", ""),
        ("${EMPTY}", ""),
        ("${NONE:-${TAG}-y}", "v1-y"),
        ("${NONE:-${ALSO:-z}}", "z"),
        ("${TAG:+set}", "set"),
        ("${NONE:+set}", ""),
        ("${EMPTY+set}", "set"),
        ("${TAG:?must be given}", "v1"),
        ("$$TAG", "$TAG"),
        ("${NONE}", None),
        ("$NONE", None),
        ("${NONE:?must be given}", None),
        ("${EMPTY:?must be given}", None),
        ("${NONE:-$ALSO}", None),
        ("${TAG", None),
        ("$", None),
        ("${}", None),
        ("${TAG!x}", None),
    ],
)
def test_variables(collected: Collect, written: str, value: str | None) -> None:
    found = collected({"compose.yaml": f"services: {{chat: {{hostname: '{written}'}}}}\n", ".env": "TAG=v1\nEMPTY=\n"})
    one = service(found)
    assert one.body.get("hostname") == value
    assert (("hostname",) in one.unknown) == (value is None)


def test_an_environment_file(collected: Collect) -> None:
    env = """\
    # A=commented
    A=one # a comment
    export B = "two ${A}\\n"
    C='three $A'
    D=${D:-itself}
    E="over
    two lines"
    F=a#b
    G
    H: colon
    I=$NONE
    """
    listed = ", ".join(f"{name}: '${name}'" for name in "ABCDEFGHI")
    one = service(collected({"compose.yaml": f"services: {{chat: {{labels: {{{listed}}}}}}}", ".env": env}))
    assert one.body["labels"] == {
        "A": "one",
        "B": "two one\n",
        "C": "three $A",
        "D": "itself",
        "E": "over\ntwo lines",
        "F": "a#b",
        "H": "colon",
    }
    assert one.unknown == {("labels", "G"): "G has no value", ("labels", "I"): "NONE has no value"}


def test_an_environment_file_that_is_named_stands_for_the_one_beside(collected: Collect) -> None:
    files = {"compose.yaml": "services: {chat: {image: '${I}'}}", ".env": "I=dev", "prod.env": "I=prod"}
    assert service(collected(files)).body == {"image": "dev"}
    assert service(collected(files, env_file="prod.env")).body == {"image": "prod"}
    with pytest.raises(InputError):
        collected(files, env_file="none.env")


def test_a_service_behind_a_profile_that_is_off_is_not_there(collected: Collect) -> None:
    files = {
        "compose.yaml": "services: {chat: {}, db: {profiles: [db]}, ui: {profiles: [ui, web]}, all: {profiles: []}}\n"
    }
    assert addresses(collected(files)) == ["services.chat", "services.all"]
    assert addresses(collected(files, profiles=("web",))) == ["services.chat", "services.ui", "services.all"]
    assert len(addresses(collected(files, profiles=("*",)))) == 4
    files[".env"] = "ENGINE=db\nCOMPOSE_PROFILES=${ENGINE:-ui},x\n"
    assert addresses(collected(files)) == ["services.chat", "services.db", "services.all"]
    assert addresses(collected(files, profiles=("ui",))) == ["services.chat", "services.ui", "services.all"]
    files[".env"] = "COMPOSE_PROFILES=${ENGINE}\n"
    found = collected(files)
    assert addresses(found) == ["services.chat", "services.all"]
    assert unknowns(found)[0] == (
        "services.db: whether it runs is not known: COMPOSE_PROFILES is not known: ENGINE has no value",
        ["compose.yaml:1:22"],
    )


def test_what_is_commented_out_is_not_there(collected: Collect) -> None:
    found = collected({"compose.yaml": "services:\n  chat: {}\n  # db:\n  #   image: qdrant/qdrant\n"})
    assert addresses(found) == ["services.chat"]


def test_an_image_of_which_only_the_tag_is_open_keeps_its_name(collected: Collect) -> None:
    found = collected(
        {
            "compose.yaml": """\
            services:
              r: {image: '${REGISTRY:-registry.example}/qdrant/qdrant:${TAG}'}
              a: {image: 'db:v${TAG}-cpu'}
              n: {image: '${N}:1'}
            """
        }
    )
    assert service(found, "r").body == {"image": "registry.example/qdrant/qdrant"}
    assert service(found, "r").unknown == {("image", "tag"): "TAG has no value"}
    assert service(found, "a").body == {"image": "db"}
    assert service(found, "n").body == {}
    port = collected({"compose.yaml": "services: {chat: {image: 'localhost:${PORT}/chat'}}"})
    assert service(port).body == {}


def test_the_environment_of_a_service_over_that_of_its_files(collected: Collect) -> None:
    found = collected(
        {
            "compose.yaml": """\
            services:
              chat:
                env_file: [a.env, {path: none.env, required: false}]
                environment: {B: own, C: , D: '${NONE}'}
              open: {env_file: none.env}
            """,
            "a.env": "A=file\nB=file\n",
            ".env": "C=shell\n",
        }
    )
    one = service(found)
    assert one.body["environment"] == {"A": "file", "B": "own", "C": "shell"}
    assert one.unknown == {("environment", "D"): "NONE has no value"}
    assert one.locate(("environment", "A")) == Location("a.env", 1, 1)
    assert ("env_file",) in service(found, "open").unknown


def test_include_with_the_variables_of_its_own_directory(collected: Collect) -> None:
    found = collected(
        {
            "compose.yaml": "include: [db/compose.yaml, {path: ui/ui.yaml, env_file: ui.env}]\nservices: {chat: {}}\n",
            ".env": "OWN=top\n",
            "db/compose.yaml": "services: {db: {image: '${OWN}/${THEIRS}'}, o: {profiles: [o]}}\nvolumes: {data: {}}\n",
            "db/.env": "OWN=db\nTHEIRS=db\n",
            "ui/ui.yaml": "services: {ui: {image: '${THEIRS}'}}\nvolumes: {data: {}}\n",
            "ui.env": "THEIRS=ui\n",
        }
    )
    assert addresses(found) == ["services.db", "services.ui", "services.chat", "volumes.data"]
    assert service(found, "db").body == {"image": "top/db"}
    assert service(found, "db").locate(("image",)).file == "db/compose.yaml"
    assert service(found, "ui").body == {"image": "ui"}


def test_extends_over_files_with_the_place_of_each_value(collected: Collect) -> None:
    found = collected(
        {
            "compose.yaml": """\
            services:
              chat:
                extends: {file: common/base.yaml, service: worker}
                command: [two]
                environment: [B=own]
                volumes: [other:/data, more:/more]
              also:
                extends: chat
            """,
            "common/base.yaml": """\
            services:
              worker:
                image: worker:1
                command: [one]
                environment: {A: base, B: base}
                env_file: base.env
                volumes: [data:/data]
            """,
            "common/base.env": "F=file\n",
        }
    )
    one = service(found)
    assert one.body["command"] == ["two"]
    assert one.body["environment"] == {"F": "file", "A": "base", "B": "own"}
    assert [mount["source"] for mount in one.body["volumes"]] == ["other", "more"]  # type: ignore[union-attr, call-overload, index]
    assert one.locate(("image",)) == Location("common/base.yaml", 3, 5)
    assert one.locate(("environment", "B")) == Location("compose.yaml", 5, 19)
    assert service(found, "also").body["image"] == "worker:1"


def test_anchors_and_merges(collected: Collect) -> None:
    found = collected(
        {"compose.yaml": "x-base: &base {image: 'a:1', restart: always}\nservices: {chat: {<<: *base, image: 'b:1'}}\n"}
    )
    assert service(found).body == {"image": "b:1", "restart": "always"}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("include: [none.yaml]\nservices: {chat: {}}", "include: none.yaml: cannot be read"),
        ("include: ['https://example.com/compose.yaml']\nservices: {chat: {}}", "is not a file of this repository"),
        ("include: ['${NONE}']\nservices: {chat: {}}", "include: NONE has no value"),
        ("include: [../compose.yaml]\nservices: {chat: {}}", "leaves the service's directory"),
        ("include: [compose.yaml]\nservices: {chat: {}}", "includes itself"),
        ("include: [{path: [a.yaml, b.yaml]}]\nservices: {chat: {}}", "several files for one project"),
        ("include: [db.yaml]\nservices: {chat: {}, db: {image: 'b'}}", "services.db: defined by two files"),
        ("services: {chat: {}, db: {extends: db}}", "services.db: extends itself"),
        ("services: {chat: {}, db: {extends: none}}", "services.db: extends none, which compose.yaml does not define"),
        ("services: {chat: {}, db: {extends: {service: x, file: none.yaml}}}", "none.yaml: cannot be read"),
        ("services: {chat: {}, db: 5}", "services.db: not a mapping"),
    ],
)
def test_what_cannot_be_put_together_is_unknown_and_harms_nothing_else(
    collected: Collect, text: str, reason: str
) -> None:
    found = collected({"compose.yaml": text, "db.yaml": "services: {db: {image: 'a'}}"})
    assert addresses(found) == ["services.chat"]
    [(told, _)] = unknowns(found)
    assert reason in told


@pytest.mark.parametrize(
    "text",
    ["services: {a: 1, a: 2}", "a: [", "- 1", "", "version: 2", "services: {chat: {ports: !reset []}}", "{{ tpl }}: 1"],
)
def test_what_is_no_compose_file_is_one_unknown(collected: Collect, text: str) -> None:
    found = collected({"compose.yaml": text})
    assert len(unknowns(found)) == 1
    assert addresses(found) == []


def test_a_file_that_is_not_there_is_refused(collected: Collect) -> None:
    with pytest.raises(InputError):
        collected({}, file="none.yaml")


def test_a_symlink_out_of_the_service_is_refused_or_unknown(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("A=1\n")
    root = tmp_path / "service"
    root.mkdir()
    (root / "out.env").symlink_to(tmp_path / "secret")
    (root / "compose.yaml").write_text("services: {chat: {env_file: out.env}}\n")
    one = service(list(collect(root, ComposeSource("dev", "compose.yaml"))))
    assert "leaves the service's directory" in one.unknown["env_file",]


def test_variables_that_double_each_other_are_stopped(collected: Collect) -> None:
    doubling = "A0=xxxxxxxx\n" + "".join(f"A{n + 1}=$A{n}$A{n}\n" for n in range(40))
    with pytest.raises(CollectError):
        collected({"compose.yaml": "services: {chat: {image: '$A40'}}", ".env": doubling})


def test_services_that_double_each_other_are_stopped(collected: Collect) -> None:
    big = ", ".join(f"K{n}: v" for n in range(20_000))
    many = ", ".join(f"s{n}: {{extends: base}}" for n in range(200))
    with pytest.raises(CollectError):
        collected({"compose.yaml": f"services: {{base: {{environment: {{{big}}}}}, {many}}}"})


words = st.sampled_from(["services", "include", "extends", "file", "image", "profiles", "environment", "env_file", "x"])
scalars = st.one_of(st.text(max_size=8), st.sampled_from(["$X", "${X:-${Y}}", "${", "compose.yaml", "a=$X"]), st.none())
trees = st.recursive(
    scalars,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(words, inner, max_size=4)),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tree=trees, env=st.text(alphabet="AX=$\"'{}:-# \n\\", max_size=60))
def test_whatever_is_written_ends_in_values_or_a_clear_error(tmp_path: Path, tree: Any, env: str) -> None:
    (tmp_path / "compose.yaml").write_text(
        json.dumps({"services": {"a": tree, "b": {"extends": tree}}, "include": tree})
    )
    (tmp_path / ".env").write_text(env)
    try:
        for one in collect(tmp_path, ComposeSource("dev", "compose.yaml")):
            assert isinstance(one, Unknown) or one.locate(())
    except MaturityGateError:
        pass
