"""Turn one chart and its values into resources: copy, render, and place each value where it was written."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from maturity_gate import files, yamls
from maturity_gate.collect.charts import UNRENDERED, merged
from maturity_gate.collect.helm import chart, child, demands, marks
from maturity_gate.collect.helm.rendered import Chunk, Rendered, objects
from maturity_gate.errors import CollectError, InputError, Problem
from maturity_gate.model import Location, Pointer, Resource, Unknown

_SOURCE: Final = re.compile(r"^---\n# Source: (.+)$", re.MULTILINE)
_DEFINITION: Final = re.compile(r"^kind: CustomResourceDefinition\b", re.MULTILINE)
"""Definitions are by far the largest part of what charts render, and show nothing."""
_REFUSAL: Final = re.compile(r"execution error at \([^)]*\): (.*)", re.DOTALL)
"""What `required` and `fail` say. What is required, whoever installs the chart gives; `fail` refuses what is given."""
_PLACE: Final = re.compile(r"([\w./-]+):(\d+):\d+")
_MAX_LEFT_OUT: Final = 20
"""Templates that may ask for a sub-chart that is not there."""
_FETCH: Final = "fetch them with `helm dependency build`"
_MAX_OBJECTS: Final = 20_000
_MAX_VALUES: Final = 8 * files.MIB
_NAME: Final = re.compile(r"[a-z0-9]([-a-z0-9.]{0,51}[a-z0-9])?")
_VERSION: Final = re.compile(r"v?[0-9][0-9A-Za-z.+-]{0,30}")
_API: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9./-]{0,200}")

KUBE_VERSION: Final = "1.33.0"
"""What charts are told where the source does not say, so that the answer does not depend on how helm was built."""


@dataclass(frozen=True, slots=True)
class HelmSource:
    """A chart and what is said to it."""

    name: str
    chart: str
    """Its directory, relative to the service's; an address such as `oci://...` is not fetched."""
    values: tuple[str, ...] = ()
    release: str = "release"
    namespace: str = ""
    kube_version: str = ""
    api_versions: tuple[str, ...] = ()
    rendered: tuple[str, ...] = ()
    """Manifests that helm rendered already: globs relative to the service's directory."""


def collect(root: Path, source: HelmSource) -> Iterator[Resource | Unknown]:
    """The objects that the chart renders, and what of it cannot be decided.

    Raises InputError for what the service's people wrote, CollectError where the chart does not render.
    """
    _refuse_odd(source)
    given: list[yamls.Parsed] = []
    for file in source.values:
        parsed = _values_file(root, file)
        given += parsed
        # Helm takes one of two values of a key and says nothing
        yield from (Unknown(problem.message, (_at(problem),)) for one in parsed for problem in one.problems)
    if "://" in source.chart:
        yield from _remote(source, given)
        return
    with tempfile.TemporaryDirectory(prefix="maturity-gate-helm-") as scratch:
        copy = chart.copied(root, source.chart, given, Path(scratch, "chart"))
        for missing in copy.missing:
            yield from _missing(source.name, missing)
        if source.rendered:
            named = files.named(root, source.rendered)
            chunks = [chunk for file in named for chunk in _chunks(files.read(root, file), file)]
            rendered = Rendered(source.name, source.namespace, copy, chunks, [], [])
        else:
            for step in _render(root, source, copy, Path(scratch)):
                if isinstance(step, Rendered):
                    rendered = step
                else:
                    yield step
        yield from objects(rendered, Path(scratch))


def _refuse_odd(source: HelmSource) -> None:
    """What goes to helm as an argument must not be read as an option."""
    for option, pattern, value in (
        ("release", _NAME, source.release),
        ("namespace", _NAME, source.namespace or "default"),
        ("kube_version", _VERSION, source.kube_version or "1"),
        *(("api_versions", _API, version) for version in source.api_versions),
    ):
        if not pattern.fullmatch(value):
            raise InputError.at(value, f"is not a {option.rstrip('s')}")


def _values_file(root: Path, file: str) -> list[yamls.Parsed]:
    parsed = yamls.parse(files.read(root, file, limit=_MAX_VALUES), file)
    if problems := [problem for one in parsed for problem in one.problems if "repeated key" not in problem.message]:
        raise InputError(problems)
    if parsed and not isinstance(parsed[0].value, dict):
        raise InputError.at(file, "not values: a mapping is expected", 1, 1)
    return parsed[:1]


def _at(problem: Problem) -> Location:
    return Location(problem.file, problem.line, problem.column)


def _remote(source: HelmSource, given: list[yamls.Parsed]) -> Iterator[Resource | Unknown]:
    place = Location(source.values[0] if source.values else "maturity.yaml", 1, 1)
    name = source.chart.rstrip("/").rsplit("/", 1)[-1].split(":")[0]
    yield from _missing(source.name, chart.Missing(name, source.chart, place, merged(given)))


def _missing(source: str, missing: chart.Missing) -> Iterator[Resource | Unknown]:
    yield Unknown(f"{missing.name}: a chart that is not there; `helm dependency build` fetches it", (missing.place,))
    yield _asked(source, missing)


def _asked(source: str, missing: chart.Missing) -> Resource:
    locations: dict[Pointer, Location] = {(): missing.place}
    if missing.condition:
        locations["condition",] = missing.condition
    locations.update({("values", *pointer): place for pointer, place in missing.values.locations.items() if place.file})
    return Resource(
        source=source,
        kind="kubernetes",
        type=UNRENDERED,
        name=missing.name,
        address=f"{UNRENDERED}/{missing.place.file}:{missing.place.line}/{missing.name}",
        body={"chart": missing.name, "repository": missing.repository, "values": missing.values.tree},
        locations=locations,
    )


def _render(
    root: Path, source: HelmSource, copy: chart.Chart, scratch: Path
) -> Iterator[Resource | Unknown | Rendered]:
    """What the chart renders, and the same with marks; before it, each template that needs what is not there.

    A value that the chart demands and nobody gave is empty. A chart that is not rendered whole stands beside it by its
    name, so that what it is known to install is not lost.
    """
    helm = child.binary()
    home = scratch / "home"
    home.mkdir()
    arguments = _arguments(root, source, scratch)
    whole = True
    for _ in range(_MAX_LEFT_OUT):
        try:
            chunks = _chunks(child.template(helm, copy.directory, source.release, arguments, home))
            break
        except CollectError as exc:
            blamed = _blamed(str(exc), copy)
            refusal = _REFUSAL.match(str(exc))
            if blamed and refusal and _waived(copy, blamed[0], refusal[1]):
                place = Location(copy.sources[blamed[0]], blamed[1], 1)
                yield Unknown(f"demands a value that is not given: {refusal[1]}", (place,))
                continue
            if not (copy.missing and blamed):
                raise CollectError(f"{source.chart}: {_as_written(str(exc), copy, source)}", remedy=exc.remedy) from exc
            called, line = blamed
            whole = whole and called.endswith("/NOTES.txt")
            copy.path_of(called).write_text("", encoding="utf-8")
            absent = ", ".join(missing.name for missing in copy.missing)
            yield Unknown(f"cannot be rendered without {absent}", (Location(copy.sources[called], line, 1),))
    else:
        raise CollectError(f"{source.chart}: cannot be rendered without its sub-charts", remedy=_FETCH)
    if not whole:
        place = Location(f"{source.chart}/Chart.yaml", 1, 1)
        yield _asked(source.name, chart.Missing(copy.name, source.chart, place, copy.values))
    templates = marks.mark([(called, copy.sources[called], path) for called, path in chart.templates(copy)])
    try:
        marked = _chunks(child.template(helm, copy.directory, source.release, arguments, home))
    except CollectError:
        # a template that a comment breaks: places are then those of whole templates
        marked = []
    yield Rendered(source.name, source.namespace, copy, chunks, marked, templates)


def _waived(copy: chart.Chart, called: str, refusal: str) -> bool:
    """Whether the copy now renders on, without the value that it refuses to render without."""
    return demands.waive(path for _, path in chart.templates(copy)) or demands.waive_refusal(
        copy.path_of(called), refusal
    )


def _blamed(message: str, copy: chart.Chart) -> tuple[str, int] | None:
    """The template that helm could not render, and the line."""
    for called, line in _PLACE.findall(message):
        if called in copy.sources and "/templates/" in called:
            return called, int(line)
    return None


def _arguments(root: Path, source: HelmSource, scratch: Path) -> list[str]:
    arguments: list[str] = []
    for position, file in enumerate(source.values):
        copied = scratch / f"values-{position}.yaml"
        copied.write_text(files.read(root, file, limit=_MAX_VALUES), encoding="utf-8")
        arguments.append(f"--values={copied}")
    version = source.kube_version or KUBE_VERSION
    for option, value in (("namespace", source.namespace), ("kube-version", version)):
        arguments += [f"--{option}={value}"] if value else []
    return [*arguments, *(f"--api-versions={version}" for version in source.api_versions)]


def _as_written(message: str, copy: chart.Chart, source: HelmSource) -> str:
    """Helm's message with the names that the files have in the service."""
    for position, file in enumerate(source.values):
        message = message.replace(str(copy.directory.parent.parent / f"values-{position}.yaml"), file)
    for called in sorted(copy.sources, key=len, reverse=True):
        message = message.replace(called, copy.sources[called])
    return message.replace(str(copy.directory), source.chart)


def _chunks(rendered: str, file: str = "") -> list[Chunk]:
    """The parts of a rendered text, each with the template that it names; `file` is where the text lies, if it does."""
    found = list(_SOURCE.finditer(rendered))
    ends = [*(match.start() for match in found[1:]), len(rendered)][: len(found)]
    if len(found) > _MAX_OBJECTS:
        raise CollectError(f"renders more than {_MAX_OBJECTS} objects")
    chunks: list[Chunk] = []
    line, at = 0, 0
    for match, end in zip(found, ends, strict=True):
        start = match.end() + 1
        line, at = line + rendered.count("\n", at, start), start
        if not _DEFINITION.search(rendered, start, end):
            chunks.append(Chunk(match[1].strip(), rendered[start:end], file, line))
    return chunks
