"""Read the packages of pyproject.toml, uv.lock, poetry.lock and conda's environment.yml."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from maturity_gate import files, yamls
from maturity_gate.collect.containers.requirements import Doubt, Package, holds, normal, requirement
from maturity_gate.model import Location, Unknown

MAX_BYTES: Final = 8 * files.MIB
MAX_PROJECT_BYTES: Final = files.MIB
MAX_ASKED: Final = 5000
"""Dependencies of one project; each is looked for in the text to tell its line."""
_HEADER: Final = re.compile(r'^\[\[package\]\]\s*\nname = "([^"]+)"(?:\nversion = "([^"]*)")?', re.MULTILINE)


def read_toml(root: Path, file: str) -> Iterator[Package | Doubt | Unknown]:
    """What a TOML file of the three kinds asks for; raises InputError."""
    text = files.read(root, file, limit=MAX_BYTES if file.endswith(".lock") else MAX_PROJECT_BYTES)
    try:
        found = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as exc:
        yield Unknown(f"not TOML: {str(exc)[:200]}", (Location(file, 1, 1),))
        return
    if file.endswith("uv.lock"):
        yield from _locked_by_uv(found, file, _lines(text))
    elif file.endswith("poetry.lock"):
        yield from _locked_by_poetry(found, file, _lines(text))
    else:
        yield from _project(found, file, text)


def _lines(text: str) -> dict[tuple[str, str], int]:
    """The lines at which packages are locked."""
    found: dict[tuple[str, str], int] = {}
    line, at = 1, 0
    for header in _HEADER.finditer(text):
        line += text.count("\n", at, header.start())
        at = header.start()
        found.setdefault((header[1], header[2] or ""), line + 1)
    return found


def _packages(found: dict[str, Any]) -> list[dict[str, Any]]:
    packages = found.get("package")
    listed = packages if isinstance(packages, list) else []
    return [one for one in listed if isinstance(one, dict) and isinstance(one.get("name"), str)]


def _locked_by_uv(found: dict[str, Any], file: str, lines: dict[tuple[str, str], int]) -> Iterator[Package]:
    """What the project itself needs, and what that needs in turn; extras and groups are not installed unasked."""
    by_name: dict[str, list[dict[str, Any]]] = {}
    waiting: list[dict[str, Any]] = []
    for one in _packages(found):
        by_name.setdefault(one["name"], []).append(one)
        source = one.get("source")
        if isinstance(source, dict) and source.keys() & {"editable", "virtual"}:
            waiting.append(one)
    done: set[int] = set()
    while waiting:
        one = waiting.pop()
        if id(one) in done:
            continue
        done.add(id(one))
        version = str(one.get("version", ""))
        if not (isinstance(one.get("source"), dict) and one["source"].keys() & {"editable", "virtual"}):
            yield Package(normal(one["name"]), version, Location(file, lines.get((one["name"], version), 1), 1), "uv")
        needed = one.get("dependencies")
        for need in needed if isinstance(needed, list) else []:
            if isinstance(need, dict) and holds(str(need.get("marker", ""))) is not False:
                same = by_name.get(str(need.get("name")), [])
                waiting += [each for each in same if need.get("version") in (None, each.get("version"))]


def _locked_by_poetry(found: dict[str, Any], file: str, lines: dict[tuple[str, str], int]) -> Iterator[Package]:
    for one in _packages(found):
        groups = one.get("groups", [one.get("category", "main")])
        if one.get("optional") is not True and isinstance(groups, list) and "main" in groups:
            version = str(one.get("version", ""))
            yield Package(
                normal(one["name"]), version, Location(file, lines.get((one["name"], version), 1), 1), "poetry"
            )


def _project(found: dict[str, Any], file: str, text: str) -> Iterator[Package | Doubt | Unknown]:
    project = found.get("project")
    project = project if isinstance(project, dict) else {}
    dynamic = project.get("dynamic")
    if isinstance(dynamic, list) and "dependencies" in dynamic:
        yield Unknown("its dependencies are worked out when it is built", (_line(text, file, "dynamic"),))
    needed = project.get("dependencies")
    for one in needed[:MAX_ASKED] if isinstance(needed, list) else []:
        asked = requirement(str(one), _line(text, file, str(one), "dependencies")) if isinstance(one, str) else None
        if asked is not None:
            yield asked
    tool = found.get("tool")
    poetry = tool.get("poetry") if isinstance(tool, dict) else None
    needed = poetry.get("dependencies") if isinstance(poetry, dict) else None
    for name, how in list(needed.items())[:MAX_ASKED] if isinstance(needed, dict) else ():
        asked = _of_poetry(name, how, _line(text, file, name, "tool.poetry.dependencies"))
        if asked is not None:
            yield asked


def _of_poetry(name: str, how: object, place: Location) -> Package | Doubt | None:
    details = how if isinstance(how, dict) else {"version": how}
    applies = holds(str(details.get("markers", "")))
    if name == "python" or details.get("optional") is True or applies is False:
        return None
    if applies is None:
        return Doubt(f"{name}: whether its marker holds is not known", place)
    version = re.fullmatch(r"(?:==)?([0-9][\w.+]*)", str(details.get("version", "")))
    return Package(normal(name), version[1] if version else "", place, "poetry")


def _line(text: str, file: str, word: str, after: str = "") -> Location:
    """The place of a word in a TOML file, behind the key that it belongs to."""
    start = max(text.find(after), 0)
    at = text.find(word, start + len(after))
    at = max(at if at >= 0 else start, 0)
    return Location(file, text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at))


def read_environment(root: Path, file: str) -> Iterator[Package | Doubt | Unknown]:
    """What an environment.yml of conda asks for; raises InputError."""
    documents = yamls.parse(files.read(root, file, limit=MAX_BYTES), file)
    for document in documents:
        if document.problems:
            first = document.problems[0]
            yield Unknown(first.message, (Location(first.file, first.line, first.column),))
            continue
        needed = document.value.get("dependencies") if isinstance(document.value, dict) else None
        for index, one in enumerate(needed if isinstance(needed, list) else []):
            if isinstance(one, str):
                yield from _of_conda(one, document.locations["dependencies", index])
            elif isinstance(one, dict) and isinstance(one.get("pip"), list):
                for inner, asked in enumerate(one["pip"]):  # type: ignore[arg-type]
                    place = document.locations["dependencies", index, "pip", inner]
                    found = requirement(asked, place) if isinstance(asked, str) and asked[:1] != "-" else None
                    if found is not None:
                        yield found


def _of_conda(text: str, place: Location) -> Iterator[Package]:
    name = text.rpartition("::")[2]
    found = re.fullmatch(r"([A-Za-z0-9_][\w.-]*)\s*(?:={1,2}\s*([0-9][\w.]*)(?:=\S*)?)?(.*)", name)
    if found is not None:
        yield Package(normal(found[1]), found[2] or "" if not found[3] else "", place, "conda")
