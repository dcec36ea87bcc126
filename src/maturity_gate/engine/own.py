"""A team's own fact rules: copied out of the service, and looked at before anything of them is evaluated.

The Rego comes from a pull request. What may stand in it is decided here; what it may call, by the capabilities that
every `opa eval` gets.
"""

from __future__ import annotations

import os
import posixpath
import re
import tempfile
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from maturity_gate import files
from maturity_gate.engine.opa import OpaEngine
from maturity_gate.engine.protocol import Options
from maturity_gate.errors import EngineError, InputError, Problem
from maturity_gate.validation import nearest

MAX_FILES: Final = 200
MAX_BYTES: Final = 8 * files.MIB
"""Of all files together; one has at most 1 MiB."""
MAX_ENTRIES: Final = 10_000
"""What the directories may hold, rules or not."""

_GUIDE: Final = "docs/own-rules.md says what may stand in a rule"
_PACKAGE: Final = re.compile(r"data\.facts\.([a-z][a-z0-9_]*\.[a-z][a-z0-9_]*)")


@dataclass(frozen=True, slots=True)
class OwnRule:
    """What a fact rule of the team says of itself."""

    title: Mapping[str, str]
    shows: tuple[str, ...]


@contextmanager
def staged(root: Path, directories: Sequence[str], named_in: str) -> Iterator[tuple[Path, ...]]:
    """A copy of the rules alone, below one folder and by their names in the service; nothing where there are none.

    OPA would read every JSON and YAML beside the rules as data, and follow symlinks to wherever they lead.
    Raises InputError.
    """
    if not directories:
        yield ()
        return
    with tempfile.TemporaryDirectory(prefix="maturity-gate-") as name:
        folder = Path(name).resolve()
        size = 0
        for relative in _rules(root, directories, named_in):
            text = files.read(root, relative, limit=files.MIB)
            size += len(text)
            if size > MAX_BYTES:
                raise _refused(named_in, f"more than {MAX_BYTES // files.MIB} MiB of rules")
            copy = folder / relative
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(text, encoding="utf-8", newline="")
        yield (folder,)


def rules(options: Options, taken: Collection[str], clauses: Collection[str]) -> dict[str, OwnRule]:
    """The rules in `options.extra` by the dotted name of their package below `facts`.

    `taken` are the names that are ours. Raises InputError for packages and METADATA that may not be, EngineError for
    Rego that does not parse.
    """
    engine = OpaEngine(options)
    found: dict[str, OwnRule] = {}
    for folder in options.extra:
        inspected = engine.inspect(folder)
        try:
            read, problems = _read(inspected, taken, clauses)
            seen = {posixpath.normpath(file) for held in inspected["namespaces"].values() for file in held}
        except (LookupError, TypeError, AttributeError) as exc:
            raise EngineError("opa inspect gave an answer of an unknown form", remedy="install a newer OPA") from exc
        held = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
        problems += [Problem(file, 0, 0, "OPA finds no package in it") for file in held - seen]
        if problems:
            raise InputError(problems, remedy=_GUIDE)
        found |= read
    return found


def _read(
    inspected: Mapping[str, Any], taken: Collection[str], clauses: Collection[str]
) -> tuple[dict[str, OwnRule], list[Problem]]:
    annotations = inspected.get("annotations") or []
    # OPA reads a schema from any file that its annotation names
    problems = [
        Problem(*_place(one), "schemas may not stand in METADATA: OPA would read what they refer to")
        for one in annotations
        if "schemas" in one["annotations"]
    ]
    told = {
        "data." + ".".join(step["value"] for step in one["path"][1:]): one
        for one in annotations
        if one["annotations"].get("scope") == "package"
    }
    found: dict[str, OwnRule] = {}
    for package, held in inspected["namespaces"].items():
        file = posixpath.normpath(min(held))
        named = _PACKAGE.fullmatch(package)
        called = package.removeprefix("data.")
        if not named:
            form = "a rule of your own is facts.<source>.<name>, in small letters, digits and _"
            problems.append(Problem(file, 0, 0, f"package {called}: {form}"))
        elif named[1] in taken:
            problems.append(
                Problem(file, 0, 0, f"package {called}: is a rule of maturity-gate; give yours another name")
            )
        elif package not in told:
            problems.append(Problem(file, 0, 0, f"package {called}: has no METADATA with title and custom.shows"))
        else:
            annotation = told[package]
            wrong = list(_mistakes(annotation["annotations"], clauses))
            problems += [Problem(*_place(annotation), f"package {called}: {text}") for text in wrong]
            if not wrong:
                found[named[1]] = _rule(annotation["annotations"])
    return found, problems


def _mistakes(annotations: Mapping[str, Any], clauses: Collection[str]) -> Iterator[str]:
    title = annotations.get("title")
    if not isinstance(title, str) or not title.strip():
        yield "METADATA has no title"
    shows = (annotations.get("custom") or {}).get("shows")
    if not isinstance(shows, list) or not all(isinstance(clause, str) for clause in shows):
        yield "METADATA has no custom.shows, a list of clauses such as [6.1.1.3.a]"
        return
    for clause in shows:
        if clause not in clauses:
            yield f"shows {clause}: no such indicator{nearest(clause, clauses)}"


def _rule(annotations: Mapping[str, Any]) -> OwnRule:
    title, chinese = annotations["title"], annotations["custom"].get("title_zh")
    return OwnRule(
        {"en": title, "zh": chinese if isinstance(chinese, str) and chinese.strip() else title},
        tuple(annotations["custom"]["shows"]),
    )


def _place(annotation: Mapping[str, Any]) -> tuple[str, int, int]:
    where = annotation["location"]
    return posixpath.normpath(where["file"]), where["row"], where["col"]


def _rules(root: Path, directories: Iterable[str], named_in: str) -> list[str]:
    """The Rego files below the directories, without tests: sorted, relative, with `/`."""
    real_root = root.resolve()
    found: set[str] = set()
    for directory in directories:
        start = files.inside(root, directory, named_in=named_in).resolve()
        below = [path for path in _walked(root, real_root, start, named_in) if _is_rule(path.name)]
        if not below:
            raise _refused(named_in, f"policies: {directory}: no rules in it; a rule is a .rego file")
        found.update(path.relative_to(real_root).as_posix() for path in below)
    if len(found) > MAX_FILES:
        raise _refused(named_in, f"policies: more than {MAX_FILES} files of rules")
    return sorted(found)


def _is_rule(name: str) -> bool:
    return name.endswith(".rego") and not name.endswith("_test.rego")


def _walked(root: Path, real_root: Path, start: Path, named_in: str) -> Iterator[Path]:
    """Every file below `start`; symlinks to files inside the service are files, those that leave it are refused."""
    ahead, seen = [start], 0
    while ahead:
        folder = ahead.pop()
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError as exc:
            name = folder.relative_to(real_root).as_posix()
            raise InputError.at(name, f"cannot be read ({exc.strerror})") from exc
        seen += len(entries)
        if seen > MAX_ENTRIES:
            raise _refused(named_in, f"policies: more than {MAX_ENTRIES} files below; name the directory of the rules")
        for entry in entries:
            path = Path(entry.path)
            if entry.is_symlink():
                relative = path.relative_to(real_root).as_posix()
                if files.inside(root, relative).is_dir():
                    raise InputError.at(relative, "a symlink to a directory; name that directory under policies")
                yield path
            elif entry.is_dir():
                ahead.append(path)
            else:
                yield path


def _refused(named_in: str, message: str) -> InputError:
    return InputError.at(named_in, message)
