"""Find raw results, tell which tool wrote each, and hand on what can be relied on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from maturity_gate import files, yamls
from maturity_gate.collect import placed
from maturity_gate.collect.measurements import devices, evaluation, network, serving, storage, training_log
from maturity_gate.collect.measurements.figures import Line, RefusedError, Result, lines_of
from maturity_gate.collect.placed import Placed
from maturity_gate.model import Grade, Location, Resource, Unknown

MAX_JSON: Final = 8 * files.MIB
"""Characters of a JSON result; what is larger holds the details of each request, which nothing needs."""
MAX_TEXT: Final = 32 * files.MIB
"""Characters of a text."""
MAX_LINES: Final = 400_000
"""Lines of a text."""
MAX_LINE: Final = 20_000
"""Characters of one line of a text; longer ones are data of another kind."""

_DOCUMENTS: Final = frozenset({".md", ".markdown", ".rst", ".adoc", ".html", ".htm", ".ipynb", ".tex"})
"""What people write about results: an example in a document is no result."""

_JSON: Final = (
    (serving.is_vllm, serving.vllm),
    (serving.is_guidellm, serving.guidellm),
    (evaluation.is_lm_eval, evaluation.lm_eval),
    (storage.is_fio, storage.fio),
)
_TEXT: Final = (
    (network.is_nccl, network.nccl),
    (network.is_perftest, network.perftest),
    (storage.is_io500, storage.io500),
    (training_log.is_log, training_log.read),
    (devices.is_inventory, devices.read),
)
"""How each format is told from the others by what it holds, and what reads it."""


@dataclass(frozen=True, slots=True)
class MeasurementsSource:
    """Where the results of one scope lie."""

    name: str
    patterns: tuple[str, ...]
    """Globs relative to the service's directory; each must match a file."""


def collect(root: Path, source: MeasurementsSource) -> Iterator[Resource | Unknown]:
    """The results of every file that `source` names, in the order of file names.

    A file of an unknown format, and a result that cannot be relied on, are Unknowns with the reason and the place.
    Raises InputError for a pattern without a file and for a file that cannot be read.
    """
    budget = placed.Budget(source.name)
    for file in files.named(root, source.patterns):
        for found in _read(file, files.read(root, file)):
            yield found if isinstance(found, Unknown) else _resource(found, file, source.name, budget)


def _resource(result: Result, file: str, source: str, budget: placed.Budget) -> Resource:
    flat = placed.flat(Placed(dict(result.figures), result.place), budget)
    return Resource(
        source=source,
        kind="measurements",
        type=result.type,
        name=_name(file),
        address=f"{file}#{result.part}" if result.part else file,
        body=flat.value if isinstance(flat.value, dict) else {},
        unknown=flat.unknown,
        locations=flat.locations,
        grade=Grade.MEASURED,
    )


def _name(file: str) -> str:
    """What the file is called, without the endings that only say how it is written."""
    path = PurePosixPath(file)
    while path.suffix in {".json", ".txt", ".log", ".out", ".csv", ".prom", ".yaml"} and path.stem:
        path = path.with_suffix("")
    return path.name


def _read(file: str, text: str) -> Iterator[Result | Unknown]:
    start = Location(file, 1, 1)
    if PurePosixPath(file).suffix.lower() in _DOCUMENTS:
        yield Unknown("a document, not the raw result of a tool; name only results", (start,))
        return
    json, limit = _json(text), MAX_TEXT
    if json is not None:
        limit = MAX_JSON
    if len(text) > limit:
        yield Unknown(
            f"larger than {limit // files.MIB} MiB; keep the result without the details of each request", (start,)
        )
        return
    if json is None and text.count("\n") > MAX_LINES:
        yield Unknown(f"more than {MAX_LINES} lines; keep the part with the result", (start,))
        return
    try:
        yield from _of_json(json, file) if json is not None else _of_text(lines_of(text, file), start)
    except RefusedError as refused:
        yield Unknown(refused.reason, (refused.place,))


def _json(text: str) -> str | None:
    """The JSON of a text, with blank lines for the notes that fio prints before it; None without any."""
    # a list is none of these formats, and [ begins many lines of logs
    if text.lstrip().startswith("{"):
        return text
    # only fio writes such a mixture, and it writes the braces on lines of their own
    if '"fio version"' not in text:
        return None
    lines = text.split("\n")
    try:
        first = next(number for number, line in enumerate(lines) if line.rstrip() == "{")
        last = next(number for number in range(len(lines) - 1, first, -1) if lines[number].rstrip() == "}")
    except StopIteration:
        return None
    return "\n" * first + "\n".join(lines[first : last + 1])


def _of_json(text: str, file: str) -> Iterator[Result | Unknown]:
    documents = yamls.parse(text, file)
    if problems := [problem for parsed in documents for problem in parsed.problems]:
        first = min(problems)
        yield Unknown(first.message, (Location(first.file, first.line, first.column),))
        return
    for parsed in documents:
        document = placed.of(parsed)
        reader = next((read for recognise, read in _JSON if recognise(document)), None)
        if reader is None:
            yield _foreign(document.place)
        else:
            yield from _each(reader(document))


def _of_text(lines: list[Line], start: Location) -> Iterator[Result | Unknown]:
    kept = [line for line in lines if len(line.text) <= MAX_LINE]
    reader = next((read for recognise, read in _TEXT if recognise(kept)), None)
    if reader is None:
        yield _foreign(start)
    else:
        yield from _each(reader(kept))


def _foreign(place: Location) -> Unknown:
    return Unknown("the result of no tool that is known; the guide to measurements lists those that are", (place,))


def _each(results: Iterator[Result | RefusedError]) -> Iterator[Result | Unknown]:
    for result in results:
        yield Unknown(result.reason, (result.place,)) if isinstance(result, RefusedError) else result
