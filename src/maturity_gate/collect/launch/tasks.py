"""Read the tasks of SkyPilot and of what takes the same form: resources, and a script to run on them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeAlias

from maturity_gate import yamls
from maturity_gate.model import Json, Location

SUFFIXES: Final = (".yaml", ".yml")
_ACCELERATORS: Final = re.compile(r"[\w-]+(?::(\d+))?")
Script: TypeAlias = tuple[str, dict[str, str], Callable[[int, int], Location]]
"""A script, the variables that it finds set, and where its rows and columns stand."""


def scripts(text: str, file: str) -> Iterator[Script]:
    """The scripts of the tasks in a file. Source: SkyPilot, docs/source/reference/yaml-spec.rst."""
    for parsed in yamls.parse(text, file):
        task = parsed.value
        if parsed.problems or not isinstance(task, dict) or not isinstance(run := task.get("run"), str):
            continue
        if isinstance(task.get("resources"), dict):
            start = parsed.locations.get(("run",), Location(file, 1, 1))
            yield run, _given(task), _placed(start, run)


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
