"""Images and lists of packages: what is installed for certain, with which version, and where it is said."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from maturity_gate.collect.containers import ContainersSource, collect
from maturity_gate.errors import InputError, MaturityGateError
from maturity_gate.model import Resource, Unknown

Found: TypeAlias = list[Resource | Unknown]
Collect: TypeAlias = Callable[..., Found]
Write: TypeAlias = Callable[[Mapping[str, str]], Path]


@pytest.fixture
def collected(tmp_path: Path, write: Write) -> Collect:
    """Write files and collect those that the patterns name, the first one by default."""

    def run(files: Mapping[str, str], *patterns: str) -> Found:
        write(files)
        return list(collect(tmp_path, ContainersSource("images", patterns or (next(iter(files)),))))

    return run


def packages(found: Found) -> list[tuple[str, Any, str]]:
    return [
        (one.name, one.body.get("version", ""), str(one.locate(())))
        for one in found
        if isinstance(one, Resource) and one.type == "package"
    ]


def named(found: Found) -> list[str]:
    return [name for name, _, _ in packages(found)]


def images(found: Found) -> list[Any]:
    return [one.body["image"] for one in found if isinstance(one, Resource) and one.type == "base_image"]


def reasons(found: Found) -> list[str]:
    return [one.reason for one in found if isinstance(one, Unknown)]


def test_what_a_dockerfile_installs_with_lines(collected: Collect) -> None:
    found = collected(
        {
            "Dockerfile": """\
            # RUN pip install commented
            FROM nvidia/cuda:12.4-cudnn-devel
            ARG TORCH=2.4.0
            RUN apt-get update && apt-get install -y --no-install-recommends git ffmpeg \\
                # a comment between
                && pip install --no-cache-dir -i https://mirror/simple "torch==${TORCH}" 'vllm[flash]>=0.5' \\
                   flash_attn==2.7.4
            RUN python3 -m pip install transformers==$OPEN
            """
        }
    )
    assert images(found) == ["nvidia/cuda:12.4-cudnn-devel"]
    assert packages(found) == [
        ("git", "", "Dockerfile:4:1"),
        ("ffmpeg", "", "Dockerfile:4:1"),
        ("torch", "2.4.0", "Dockerfile:6:1"),
        ("vllm", "", "Dockerfile:6:1"),
        ("flash-attn", "2.7.4", "Dockerfile:7:1"),
        ("transformers", "", "Dockerfile:8:1"),
    ]


def test_only_what_the_last_stage_is_made_of_counts(collected: Collect) -> None:
    found = collected(
        {
            "Dockerfile": """\
            ARG BASE=python:3.11
            FROM golang:1.22 AS tools
            RUN apt-get install -y tensorflow-tools
            FROM $BASE AS base
            RUN pip install torch
            FROM base AS build
            RUN pip install deepspeed
            FROM base
            COPY --from=build /opt/venv /opt/venv
            COPY --from=tools /go/bin/tool /bin/tool
            """
        }
    )
    assert images(found) == ["python:3.11"]
    assert named(found) == ["torch", "deepspeed"]


@pytest.mark.parametrize(
    "command",
    [
        'if [ "$WITH" = "true" ]; then pip install deepspeed; fi',
        '[ "$WITH" = 1 ] && pip install deepspeed',
        "pip show x || pip install deepspeed",
        "for one in a b; do pip install deepspeed; done",
    ],
)
def test_what_only_an_argument_would_install_is_unknown(collected: Collect, command: str) -> None:
    found = collected({"Dockerfile": f"FROM python\nRUN {command}\nRUN pip install torch\n"})
    assert named(found) == ["torch"]
    assert reasons(found) == ["deepspeed: whether it is installed depends on the build"]


def test_what_is_no_installation_installs_nothing(collected: Collect) -> None:
    found = collected(
        {
            "Dockerfile": """\
            FROM python
            RUN echo pip install torch
            RUN pip uninstall -y jax && pip download torch
            RUN pip install . ./local /wheels/x.whl -e .
            ENV NOTE="pip install torch"
            """
        }
    )
    assert packages(found) == []


def test_arguments_without_a_value(collected: Collect) -> None:
    found = collected({"Dockerfile": "ARG BASE\nFROM $BASE\nARG EXTRA\nRUN pip install $EXTRA\n"})
    assert images(found) == []
    assert reasons(found) == [
        "the base image is made of arguments without a value",
        "$EXTRA: what is installed is made of arguments without a value",
    ]


def test_a_here_document_and_windows_lines(collected: Collect) -> None:
    found = collected({"Dockerfile": "FROM python\r\nRUN <<EOF\r\nset -e\r\npip install torch==2.1\r\nEOF\r\n"})
    assert packages(found) == [("torch", "2.1", "Dockerfile:4:1")]


def test_requirements_of_every_form(collected: Collect) -> None:
    found = collected(
        {
            "requirements.txt": """\
            # torch==1.0
            torch==2.4.0 ; sys_platform == "linux" --hash=sha256:0
            Flash_Attn>=2  # comment
            jax; sys_platform == 'darwin'
            deepspeed; extra == 'train'
            apex; python_version < "3.9"
            git+https://github.com/huggingface/transformers.git@main
            timm @ https://files/timm-1.0.1-py3-none-any.whl
            https://files/xformers-0.0.27-cp311-linux.whl
            --index-url https://mirror/simple
            -e .
            -r more/more.txt
            -r none.txt
            """,
            "more/more.txt": "modelscope == 1.9\n-r ../requirements.txt\n",
        }
    )
    assert [(name, version) for name, version, _ in packages(found)] == [
        ("torch", "2.4.0"),
        ("flash-attn", ""),
        ("transformers", ""),
        ("timm", "1.0.1"),
        ("xformers", "0.0.27"),
        ("modelscope", "1.9"),
    ]
    assert packages(found)[0][2] == "requirements.txt:2:1"
    assert packages(found)[-1][2] == "more/more.txt:1:1"
    assert [reason.partition(":")[0] for reason in reasons(found)] == ["apex", "none.txt"]


def test_a_file_of_requirements_that_a_dockerfile_installs(collected: Collect) -> None:
    files = {"docker/Dockerfile": "FROM python\nCOPY . .\nRUN pip install -r requirements/gpu.txt -c limits.txt\n"}
    assert reasons(collected(files)) == ["requirements/gpu.txt: where it is copied from is not known"]
    files["requirements/gpu.txt"] = "torch==2.4.0\n"
    assert packages(collected(files)) == [("torch", "2.4.0", "requirements/gpu.txt:1:1")]


def test_a_project_without_its_extras_and_groups(collected: Collect) -> None:
    found = collected(
        {
            "pyproject.toml": """\
            [project]
            name = "x"
            dependencies = [
              "torch==2.4.0",
              "jax; sys_platform == 'darwin'",
            ]
            [project.optional-dependencies]
            train = ["deepspeed"]
            [dependency-groups]
            dev = ["tensorflow"]
            [tool.poetry.dependencies]
            python = "^3.11"
            timm = "1.0.1"
            mmcv = {version = "^2", optional = true}
            """
        }
    )
    assert packages(found) == [("torch", "2.4.0", "pyproject.toml:4:4"), ("timm", "1.0.1", "pyproject.toml:13:1")]


def test_locks_without_what_is_not_installed_unasked(collected: Collect) -> None:
    lock = """\
    version = 1

    [[package]]
    name = "app"
    version = "1"
    source = { editable = "." }
    dependencies = [{ name = "torch" }, { name = "jax", marker = "sys_platform == 'darwin'" }]
    [package.optional-dependencies]
    train = [{ name = "deepspeed" }]

    [[package]]
    name = "deepspeed"
    version = "0.1"

    [[package]]
    name = "jax"
    version = "0.4"

    [[package]]
    name = "numpy"
    version = "2.0"

    [[package]]
    name = "torch"
    version = "2.4.0"
    dependencies = [{ name = "numpy" }]
    """
    assert packages(collected({"uv.lock": lock})) == [
        ("torch", "2.4.0", "uv.lock:24:1"),
        ("numpy", "2.0", "uv.lock:20:1"),
    ]
    poetry = """\
    [[package]]
    name = "torch"
    version = "2.4.0"
    optional = false
    [[package]]
    name = "jax"
    version = "1"
    optional = true
    """
    assert packages(collected({"poetry.lock": poetry})) == [("torch", "2.4.0", "poetry.lock:2:1")]


def test_an_environment_of_conda(collected: Collect) -> None:
    asked = ["python=3.11", "pytorch::pytorch=2.1.0=cuda", "numpy>=1", "pip:\n    - timm==1.0"]
    text = "name: x\ndependencies:\n" + "".join(f"  - {one}\n" for one in asked)
    assert packages(collected({"environment.yml": text})) == [
        ("python", "3.11", "environment.yml:3:5"),
        ("pytorch", "2.1.0", "environment.yml:4:5"),
        ("numpy", "", "environment.yml:5:5"),
        ("timm", "1.0", "environment.yml:7:7"),
    ]


def test_what_is_of_no_known_kind_is_unknown_and_no_file_is_refused(collected: Collect) -> None:
    assert reasons(collected({"setup.py": "install_requires=['torch']"})) == [
        "neither a Dockerfile nor a list of packages of a known kind"
    ]
    assert len(reasons(collected({"pyproject.toml": "a = ["}))) == 1
    with pytest.raises(InputError):
        collected({"x": ""}, "none/*.txt")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Dockerfile", "FROM x\nRUN " + "sudo " * 190_000),
        ("Dockerfile", "FROM x\nENV " + "a" * 900_000),
        ("Dockerfile", "FROM x\nRUN pip install " + "a" * 900_000),
        ("Dockerfile", "ARG A=x\n" + "ARG A=$A$A\n" * 30 + "FROM $A\n"),
        ("Dockerfile", "FROM a AS a\n" * 50_000),
        ("requirements.txt", "a" + " " * 900_000 + "; b" + " " * 50_000),
        ("requirements.txt", "a" * 900_000),
        ("requirements.txt", "a-" * 400_000),
        ("pyproject.toml", "[project]\ndependencies = [" + '"a",' * 60_000 + "]"),
    ],
)
def test_hostile_files_take_no_long_time(collected: Collect, name: str, text: str) -> None:
    start = time.monotonic()
    collected({name: text})
    assert time.monotonic() - start < 10


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(alphabet="FROMRUN pipinstal-=<[];@$\"'\\\n&|{}(A)#.", max_size=80))
def test_whatever_is_written_ends_in_packages_or_a_clear_error(collected: Collect, text: str) -> None:
    for name in ("Dockerfile", "requirements.txt", "pyproject.toml", "environment.yml"):
        try:
            for one in collected({name: f"FROM x\nRUN {text}\n" if name == "Dockerfile" else text}):
                assert isinstance(one, Unknown) or one.locate(())
        except MaturityGateError:
            pass
