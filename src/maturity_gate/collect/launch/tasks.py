"""Read the files that hand a script to a platform: tasks of SkyPilot, and jobs in the forms of others."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeAlias

from maturity_gate import yamls
from maturity_gate.model import Json, Location

SUFFIXES: Final = (".yaml", ".yml")
_ACCELERATORS: Final = re.compile(r"[\w-]+(?::(\d+))?")
_INPUT: Final = re.compile(r"\$\{\{[^{}]*\}\}")
Script: TypeAlias = tuple[str, dict[str, str], Callable[[int, int], Location]]
"""A script, the variables that it finds set, and where its rows and columns stand."""


def scripts(text: str, file: str) -> Iterator[Script]:
    """The scripts of the tasks in a file."""
    for parsed in yamls.parse(text, file):
        task = parsed.value
        if parsed.problems or not isinstance(task, dict) or (key := _key(task)) is None:
            continue
        start = parsed.locations.get((key,), Location(file, 1, 1))
        match task[key]:
            case str() as script:
                # Azure fills in `${{inputs.rate}}`
                yield _INPUT.sub("${_}", script), _given(task), _placed(start, script)
            case [*words] if key == "entrypoint":
                # a list is one command, and not a list of them
                yield " ".join(shlex.quote(str(word)) for word in words), _given(task), _placed(start, "")
            case [*lines]:
                for index, line in enumerate(lines):
                    place = parsed.locations.get((key, index), start)
                    yield str(line), _given(task), _placed(place, str(line))


def _key(task: Mapping[str, Json]) -> str | None:
    """Where a task has its script.

    Sources: SkyPilot, docs/source/reference/yaml-spec.rst; Determined AI, experiment configuration reference; dstack,
    reference of .dstack.yml; Azure Machine Learning, CLI (v2) command job schema.
    """
    if "run" in task and isinstance(task.get("resources"), dict):
        return "run"
    if "entrypoint" in task and isinstance(task.get("searcher"), dict):
        return "entrypoint"
    if isinstance(task.get("commands"), list) and task.get("type") in ("task", "service"):
        return "commands"
    if isinstance(task.get("command"), str) and task.keys() & {"compute", "resources"} and "environment" in task:
        return "command"
    return None


def _placed(start: Location, script: str) -> Callable[[int, int], Location]:
    if "\n" not in script:
        return lambda row, column: start
    # the lines of a block follow the line that opens it, and are indented by two by habit
    return lambda row, column: Location(start.file, start.line + 1 + row, column + 3)


def _given(task: Mapping[str, Json]) -> dict[str, str]:
    """The variables of the task, and those that SkyPilot sets from its resources."""
    envs, nodes, resources = task.get("envs"), task.get("num_nodes", 1), task.get("resources")
    given = {name: str(value) for name, value in envs.items() if _is_known(value)} if isinstance(envs, dict) else {}
    if isinstance(nodes, int):
        given["SKYPILOT_NUM_NODES"] = str(nodes)
    devices = _devices(resources.get("accelerators") if isinstance(resources, dict) else None)
    return {**given, "SKYPILOT_NUM_GPUS_PER_NODE": str(devices)} if devices else given


def _is_known(value: Json) -> bool:
    return isinstance(value, str | int) and value != "" and "$" not in str(value)


def _devices(accelerators: Json) -> int:
    """How many of one kind each node has; 0 where that is not known."""
    if isinstance(accelerators, dict) and len(accelerators) == 1:
        [count] = accelerators.values()
        return count if isinstance(count, int) else 0
    match = _ACCELERATORS.fullmatch(accelerators) if isinstance(accelerators, str) else None
    return int(match[1] or 1) if match else 0
