"""Copy a chart to where nothing can leave it, and say which of its sub-charts are not there."""

from __future__ import annotations

import contextlib
import json
import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from maturity_gate import files, yamls
from maturity_gate.collect import charts
from maturity_gate.collect.charts import Values
from maturity_gate.collect.helm import siblings
from maturity_gate.errors import CollectError, InputError, Problem
from maturity_gate.model import Json, Location

MAX_FILES: Final = 5_000
MAX_BYTES: Final = 64 * files.MIB
MAX_DEPTH: Final = 12
"""Directories within each other, and charts within charts."""

_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_MANIFESTS: Final = ("Chart.yaml", "requirements.yaml")
_LEFT_OUT: Final = frozenset({".git", "values.schema.json", "Chart.lock", "requirements.lock"})
"""Not copied: a schema can refer to any file, and locks are checked against what is left out."""


@dataclass(frozen=True, slots=True)
class Missing:
    """A dependency that is enabled and not there, so that what it would render is not known."""

    name: str
    repository: str
    place: Location
    values: Values
    """What the parent says to it."""
    condition: Location | None = None
    """The value that enables it, where one does."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A copied chart."""

    directory: Path
    origin: str
    """Where it lies in the service."""
    name: str
    values: Values
    archives: dict[str, Location]
    """For each sub-chart that is an archive, by its path in rendered sources, where it is asked for."""
    beside: dict[str, Location]
    """The same for each sub-chart that lies beside its parent: what switches it on, else where it is asked for."""
    sources: dict[str, str]
    """For each copied file, as helm calls it, where it lies in the service."""
    missing: tuple[Missing, ...]
    texts: dict[str, list[str]]
    """Files that a template can take in as they are, by their text."""

    def path_of(self, called: str) -> Path:
        """Where the copy of a file is that helm calls so."""
        return self.directory.joinpath(*called.split("/")[1:])

    def file_of(self, key: str | int, value: Json) -> Location | None:
        """The file of the chart whose whole text the value is; of several, the one that its key names."""
        if not isinstance(value, str) or "\n" not in value.strip():
            return None
        found = self.texts.get(value.strip(), [])
        named = [file for file in found if PurePosixPath(file).name == key]
        return Location((named or found)[0], 1, 1) if found else None


def copied(root: Path, origin: str, given: list[yamls.Parsed], target: Path) -> Chart:
    """Copy the chart at `origin` below `target`, with what it needs from inside the service's directory.

    Raises InputError for a symlink that leaves the service's directory and for a chart that is none, CollectError
    where it is larger than a chart can be.
    """
    return _Copy(root).chart(origin, given, target)


@dataclass(frozen=True, slots=True)
class _Parent:
    """A chart whose dependencies are looked at."""

    origin: str
    directory: Path
    called: str
    own: Values
    depth: int


class _Copy:
    """Counts what is copied, since all charts of one source share the limits."""

    def __init__(self, root: Path) -> None:
        self._root = root.resolve()
        self._files = 0
        self._bytes = 0
        self._sources: dict[str, str] = {}
        self._archives: dict[str, Location] = {}
        self._beside_parents: dict[str, Location] = {}
        self._missing: list[Missing] = []

    def chart(self, origin: str, given: list[yamls.Parsed], target: Path) -> Chart:
        if not files.inside(self._root, f"{origin}/Chart.yaml").exists():
            raise InputError.at(origin, "has no Chart.yaml; name the directory of a chart")
        manifest = self._manifest(origin, "Chart.yaml")
        name = manifest.value.get("name") if isinstance(manifest.value, dict) else None
        if not isinstance(name, str) or not _NAME.fullmatch(name):
            raise InputError.at(f"{origin}/Chart.yaml", "no name of a chart; a Helm chart has one")
        directory = target / name
        self._tree(origin, directory, "", name, 0)
        own = charts.merged([*self._own_values(origin), *given])
        self._dependencies(origin, directory, name, own, 0)
        missing, texts = tuple(self._missing), self._texts(target)
        return Chart(directory, origin, name, own, self._archives, self._beside_parents, self._sources, missing, texts)

    def _texts(self, target: Path) -> dict[str, list[str]]:
        """The files outside of templates that are text and not large."""
        found: dict[str, list[str]] = {}
        for called, file in self._sources.items():
            path = target / called
            if "/templates/" not in called and path.stat().st_size <= files.MIB:
                with contextlib.suppress(UnicodeDecodeError):
                    found.setdefault(path.read_text(encoding="utf-8").strip(), []).append(file)
        return found

    def _own_values(self, origin: str) -> list[yamls.Parsed]:
        file = f"{origin}/values.yaml"
        if not files.inside(self._root, file).is_file():
            return []
        return yamls.parse(files.read(self._root, file), file)[:1]

    def _manifest(self, origin: str, name: str) -> yamls.Parsed:
        file = f"{origin}/{name}"
        parsed = yamls.parse(files.read(self._root, file, limit=files.MIB), file)
        if problems := [problem for one in parsed for problem in one.problems]:
            raise InputError(problems)
        if not parsed:
            raise InputError.at(file, "empty; a Helm chart says what it is")
        return parsed[0]

    def _tree(self, origin: str, directory: Path, below: str, called: str, depth: int) -> None:
        """Copy the regular files of a directory, through symlinks that stay inside the service's directory."""
        if depth > MAX_DEPTH:
            raise CollectError(f"{origin}/{below}: directories nest deeper than {MAX_DEPTH}, or link to themselves")
        here = files.inside(self._root, f"{origin}/{below}" if below else origin)
        try:
            names = sorted(path.name for path in here.iterdir())
        except OSError as exc:
            raise InputError.at(origin, f"cannot be read as a chart ({exc.strerror})") from exc
        (directory / below).mkdir(parents=True, exist_ok=True)
        for name in names:
            if name in _LEFT_OUT:
                continue
            inner = f"{below}/{name}" if below else name
            path = files.inside(self._root, f"{origin}/{inner}")
            try:
                mode = path.stat().st_mode
            except OSError:
                # a symlink to nothing; what is missing, helm will say if it matters
                continue
            if stat.S_ISDIR(mode) and (name != "crds" or (path / "Chart.yaml").is_file()):
                self._tree(origin, directory, inner, called, depth + 1)
            if stat.S_ISREG(mode):
                self._file(path, directory / inner)
                self._sources[f"{called}/{inner}"] = f"{origin}/{inner}"

    def _file(self, path: Path, target: Path) -> None:
        raw = path.read_bytes() if path.stat().st_size <= MAX_BYTES else b""
        self._files += 1
        self._bytes += max(len(raw), path.stat().st_size)
        if self._files > MAX_FILES or self._bytes > MAX_BYTES:
            raise CollectError(f"a chart of more than {MAX_FILES} files or {MAX_BYTES // files.MIB} MiB")
        target.write_bytes(raw)

    def _dependencies(self, origin: str, directory: Path, called: str, own: Values, depth: int) -> None:
        """Vendor `file://` dependencies, and take those that are not there out of the copy."""
        if depth > MAX_DEPTH:
            raise CollectError(f"{origin}: charts depend on each other more than {MAX_DEPTH} deep")
        for name in _MANIFESTS:
            if not files.inside(self._root, f"{origin}/{name}").is_file():
                continue
            manifest = self._manifest(origin, name)
            body = manifest.value if isinstance(manifest.value, dict) else {}
            listed = body.get("dependencies")
            if not isinstance(listed, list):
                continue
            parent = _Parent(origin, directory, called, own, depth)
            kept: list[Json] = []
            for position, dependency in enumerate(listed):
                place = manifest.locations.get(("dependencies", position), Location(f"{origin}/{name}", 1, 1))
                if isinstance(dependency, dict) and (as_copied := self._kept(parent, dependency, place)):
                    kept.append(as_copied)
            if kept != listed:
                (directory / name).write_text(
                    json.dumps({**body, "dependencies": kept}, ensure_ascii=False), encoding="utf-8"
                )

    def _kept(self, parent: _Parent, dependency: dict[str, Json], place: Location) -> dict[str, Json] | None:
        """The dependency as the copy has it: as it is, as a stub where it is not there, or not at all."""
        name, repository = str(dependency.get("name") or ""), str(dependency.get("repository") or "")
        alias = str(dependency.get("alias") or name)
        if not _NAME.fullmatch(name) or not _NAME.fullmatch(alias):
            raise InputError([Problem(*place, "a dependency without a name of a chart")])
        inner = self._vendored(parent, dependency, name, repository, place)
        if inner is None and any((parent.directory / "charts").glob(f"{name}-*.tgz")):
            self._archives[f"{parent.called}/charts/{name}/"] = place
            self._archives[f"{parent.called}/charts/{alias}/"] = place
            return dependency
        if inner is None:
            enabled, condition = _enabled(dependency, parent.own)
            if not enabled:
                return None
            self._missing.append(Missing(name, repository, place, parent.own.below(alias), condition))
            return _stub(dependency, parent.directory / "charts" / name, name)
        if not repository.startswith("file://") and not inner.startswith(f"{parent.origin}/"):
            switch = _enabled(dependency, parent.own)[1] or place
            for known in (name, alias):
                self._beside_parents[f"{parent.called}/charts/{known}/"] = switch
        below = charts.over(charts.merged(self._own_values(inner)), parent.own.below(alias))
        called = f"{parent.called}/charts/{name}"
        self._dependencies(inner, parent.directory / "charts" / name, called, below, parent.depth + 1)
        return dependency

    def _vendored(
        self, parent: _Parent, dependency: dict[str, Json], name: str, repository: str, place: Location
    ) -> str | None:
        """Where the sub-chart lies in the service, if it lies there as a directory."""
        directory = parent.directory / "charts" / name
        if (directory / "Chart.yaml").is_file():
            return f"{parent.origin}/charts/{name}"
        if repository.startswith("file://"):
            relative = os.path.normpath(PurePosixPath(parent.origin) / repository.removeprefix("file://"))
            if not files.inside(self._root, f"{relative}/Chart.yaml", named_in=place.file).is_file():
                return None
        elif not (relative := self._beside(parent, name, dependency.get("version"))):
            return None
        self._tree(relative, directory, "", f"{parent.called}/charts/{name}", 0)
        return relative

    def _beside(self, parent: _Parent, name: str, constraint: Json) -> str:
        """The chart in the next directory, if it is the one that is asked for and no archive of it is vendored."""
        relative = os.path.normpath(PurePosixPath(parent.origin, "..", name))
        if relative.startswith("..") or any((parent.directory / "charts").glob(f"{name}-*.tgz")):
            return ""
        if not files.inside(self._root, f"{relative}/Chart.yaml").is_file():
            return ""
        manifest = self._manifest(relative, "Chart.yaml").value
        if not isinstance(manifest, dict) or manifest.get("name") != name:
            return ""
        return relative if siblings.satisfies(manifest.get("version"), constraint) else ""


def _stub(dependency: dict[str, Json], directory: Path, name: str) -> dict[str, Json]:
    """A chart without templates in the place of one that is not there, since its parent may ask for its values."""
    directory.mkdir(parents=True, exist_ok=True)
    manifest = {"apiVersion": "v2", "name": name, "version": "0.0.0"}
    (directory / "Chart.yaml").write_text(json.dumps(manifest, ensure_ascii=False), encoding="utf-8")
    return {**dependency, "version": "0.0.0"}


def _enabled(dependency: dict[str, Json], own: Values) -> tuple[bool, Location | None]:
    """Whether a dependency is rendered: the first condition that is set decides, else the tags, else it is."""
    for condition in str(dependency.get("condition") or "").split(","):
        pointer = tuple(condition.strip().split("."))
        value = own.at(pointer)
        if isinstance(value, bool):
            return value, own.locations.get(pointer)
    tags = dependency.get("tags")
    stated = [own.at(("tags", tag)) for tag in tags if isinstance(tag, str)] if isinstance(tags, list) else []
    given = [tag for tag in stated if isinstance(tag, bool)]
    return any(given) or not given, None


def templates(chart: Chart) -> Iterator[tuple[str, Path]]:
    """The templates of the chart and of its unpacked sub-charts, as helm calls them, and where their copies lie."""
    for called in chart.sources:
        parts = called.split("/")
        if "templates" in parts and called.endswith((".yaml", ".yml", ".tpl")):
            yield called, chart.path_of(called)
