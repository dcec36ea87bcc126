"""Take out of Kubernetes objects the scripts and configurations that they hold as text."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Final

from maturity_gate.collect import configs, programs
from maturity_gate.collect.configuration import configuration
from maturity_gate.model import Json, Location, Pointer, Resource, Unknown

MAX_LETTERS: Final = 200_000
"""No script or configuration that is written into a manifest is longer."""
_NAME: Final = 70
"""Letters at the end of a path that name an entry; rules add to them, and a name has at most 100."""
_SHELLS: Final = frozenset({"bash", "sh", "zsh", "dash"})
_SERVERS: Final = frozenset({"vllm", "sglang", "tgi", "trtllm_serve", "swift_deploy"})
"""Rules read these from the containers themselves, with what the pod says of them."""
_STARTS: Final = re.compile(
    "|".join(sorted({"python", *programs.PLAIN, *(program for program, _ in programs.WITH_VERB)}, key=len))
)
"""Part of every command that starts training; most containers start something else."""
_LASTING: Final = frozenset(
    {"persistentVolumeClaim", "hostPath", "nfs", "csi", "cephfs", "glusterfs", "iscsi", "rbd", "azureFile", "fc"}
)
"""Kinds of volumes that are there when the pod is gone."""
_CONFIGURATIONS: Final = frozenset({".yaml", ".yml", ".json", ".conf", ".toml"})
_VARIABLE: Final = re.compile(r"\$\(([A-Za-z_]\w*)\)")
"""How Kubernetes writes a variable of the container; a shell has `${NAME}`."""


def of(resource: Resource, *, exact: bool) -> Iterator[Resource | Unknown]:
    """What a Kubernetes object holds: training that containers start, and files of a ConfigMap.

    `exact` says that its places are those of the text itself, so that the lines of a block of text can be counted;
    else all of a text is where it begins. What is suspended or scaled to zero holds nothing.
    """
    if resource.type == "ConfigMap":
        yield from _files(resource, exact=exact)
    if not _rests(resource):
        spec = resource.body.get("spec")
        for pointer, container in _containers(spec, ("spec",)):
            yield from _started(resource, pointer, container, exact=exact)


def _rests(resource: Resource) -> bool:
    spec = resource.body.get("spec")
    if not isinstance(spec, dict):
        return True
    policy = spec.get("runPolicy")
    suspended = spec.get("suspend") is True or (isinstance(policy, dict) and policy.get("suspend") is True)
    return suspended or spec.get("replicas") in (0, "0")


def _containers(value: Json, pointer: Pointer) -> Iterator[tuple[Pointer, dict[str, Json]]]:
    """Every container below a value, with its pointer; none of a role that is scaled to zero."""
    if isinstance(value, dict):
        if value.get("replicas") in (0, "0"):
            return
        for key, inner in value.items():
            if key == "containers" and isinstance(inner, list):
                for index, container in enumerate(inner):
                    if isinstance(container, dict):
                        yield (*pointer, key, index), container
            elif isinstance(inner, dict | list):
                yield from _containers(inner, (*pointer, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            if isinstance(inner, dict | list):
                yield from _containers(inner, (*pointer, index))


def _started(
    resource: Resource, pointer: Pointer, container: dict[str, Json], *, exact: bool
) -> Iterator[Resource | Unknown]:
    parts = [(key, list(part)) for key in ("command", "args") if isinstance(part := container.get(key), list)]
    words = [(text, (*pointer, key, index)) for key, part in parts for index, text in enumerate(part)]
    if not words or not all(isinstance(text, str) for text, _ in words):
        return
    texts = [(str(text), at) for text, at in words]
    if sum(len(text) for text, _ in texts) > MAX_LETTERS or not any(_STARTS.search(text) for text, _ in texts):
        return
    script, at = _script(texts)
    given = _environment(container)
    placed = _placed(resource, at, script, exact=exact) if at else _one_line(resource, texts)
    address = f"{resource.address}/{container.get('name', pointer[-1])}"
    # the parser of shells is for those who start one
    from maturity_gate.collect import launch

    for found in launch.read(_VARIABLE.sub(r"${\1}", script), address, resource.source, given, placed):
        # what is no shell is not told: a container may start anything
        if isinstance(found, Resource) and _trains(found):
            if found.kind == launch.KIND:
                body = {**found.body, "lasting_paths": _lasting(resource, pointer, container)}
                found = replace(found, name=resource.name, body=body)
            yield found


def _lasting(resource: Resource, pointer: Pointer, container: dict[str, Json]) -> list[Json]:
    """Where volumes are mounted that outlast the pod."""
    pod: Json = resource.body
    for key in pointer[:-2]:
        pod = pod[key]  # type: ignore[index] # the pointer is one of the body's
    volumes = pod.get("volumes") if isinstance(pod, dict) else None
    lasting = {
        volume.get("name")
        for volume in (volumes if isinstance(volumes, list) else [])
        if isinstance(volume, dict) and isinstance(volume.get("name"), str) and volume.keys() & _LASTING
    }
    mounts = container.get("volumeMounts")
    return [
        mount.get("mountPath")
        for mount in (mounts if isinstance(mounts, list) else [])
        if isinstance(mount, dict)
        and isinstance(mount.get("name"), str)
        and mount["name"] in lasting
        and mount.get("mountPath")
    ]


def _trains(found: Resource) -> bool:
    return found.type not in _SERVERS and (found.type != "python" or "framework" in found.body)


def _script(words: list[tuple[str, Pointer]]) -> tuple[str, Pointer | None]:
    """The script that a shell is given with `-c`, and its pointer; else the words as one line."""
    first = PurePosixPath(words[0][0]).name
    if first in _SHELLS and len(words) > 2:
        for position in range(1, len(words) - 1):
            option = words[position][0]
            if option.startswith("-") and not option.startswith("--") and option.endswith("c"):
                return words[position + 1]
            if not option.startswith("-"):
                break
    return " ".join(_quoted(text) for text, _ in words), None


def _quoted(text: str) -> str:
    """A word as a shell would be given it, in which a variable stays one: what applies the manifest fills it in."""
    if "$" not in text:
        return shlex.quote(text)
    return '"' + re.sub(r'(["\\`])', r"\\\1", text) + '"'


def _environment(container: dict[str, Json]) -> dict[str, str]:
    variables = container.get("env")
    return {
        name: value
        for variable in (variables if isinstance(variables, list) else [])
        if isinstance(variable, dict)
        and isinstance(name := variable.get("name"), str)
        and isinstance(value := variable.get("value"), str)
    }


def _placed(resource: Resource, at: Pointer, text: str, *, exact: bool) -> Callable[[int, int], Location]:
    """Where the rows of a text stand that is the value at a pointer."""
    start = resource.locate(at)
    if not exact or "\n" not in text:
        return lambda row, column: start
    # the lines of a block follow the line that opens it; how far they are indented is lost, and is two by habit
    left = start.column if isinstance(at[-1], int) else start.column + 2
    return lambda row, column: Location(start.file, start.line + 1 + row, left + column)


def _one_line(resource: Resource, words: list[tuple[str, Pointer]]) -> Callable[[int, int], Location]:
    """Where the words of a line stand that was put together of them."""
    ends: list[tuple[int, Location]] = []
    column = 0
    for text, at in words:
        column += len(_quoted(text)) + 1
        ends.append((column, resource.locate(at)))
    return lambda row, column: next((place for end, place in ends if column < end), ends[-1][1])


def _files(resource: Resource, *, exact: bool) -> Iterator[Resource | Unknown]:
    data = resource.body.get("data")
    for name, text in (data if isinstance(data, dict) else {}).items():
        if not isinstance(text, str) or len(text) > MAX_LETTERS:
            continue
        placed = _placed(resource, ("data", name), text, exact=exact)
        address = f"{resource.address}/{name}"
        suffix = PurePosixPath(name).suffix.lower()
        if suffix == ".sh":
            from maturity_gate.collect import launch

            for found in launch.read(text, address, resource.source, {}, placed):
                if isinstance(found, Resource) and _trains(found):
                    yield found
        elif suffix in _CONFIGURATIONS:
            yield from _configurations(resource, name, text, address, placed)


def _configurations(
    resource: Resource, name: str, text: str, address: str, placed: Callable[[int, int], Location]
) -> Iterator[Resource]:
    for number, parsed in enumerate(configs.parse(name, text), 1):
        if parsed.problems:
            continue
        places = {at: placed(place.line - 1, place.column - 1) for at, place in parsed.locations.items()}
        here = address if number == 1 else f"{address}#{number}"
        found = configuration(parsed.value, places, here, resource.source) or configs.resource(
            replace(parsed, locations=places), name, here, resource.source
        )
        if isinstance(found, Resource):
            yield replace(found, name=f"{resource.name}/{name}"[-_NAME:])
