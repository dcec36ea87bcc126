"""Read what a chart rendered as Kubernetes objects, and place each value where it was written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from maturity_gate.collect import kubernetes
from maturity_gate.collect.charts import Values
from maturity_gate.collect.helm import chart, marks
from maturity_gate.collect.helm.trace import Trace
from maturity_gate.model import Json, Location, Pointer, Resource, Unknown

_CLUSTER_WIDE: Final = frozenset(
    {
        *["APIService", "ClusterRole", "ClusterRoleBinding", "CSIDriver", "CustomResourceDefinition", "IngressClass"],
        *["MutatingWebhookConfiguration", "Namespace", "Node", "PersistentVolume", "PriorityClass", "RuntimeClass"],
        *["StorageClass", "ValidatingWebhookConfiguration", "VolumeSnapshotClass", "ClusterPolicy", "NicClusterPolicy"],
        *["ClusterQueue", "ResourceFlavor", "Queue", "NodePool", "EC2NodeClass", "ClusterIssuer", "GatewayClass"],
    }
)
"""Kinds that no namespace holds."""

_Marks = Mapping[int, tuple[marks.Template, int]]


@dataclass(frozen=True, slots=True)
class Chunk:
    """The text that one template rendered."""

    called: str
    """The template, as helm calls it."""
    text: str
    file: str = ""
    """Where the text lies in the service, where it was rendered before."""
    line: int = 0
    """How many lines of that file are before it."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """All that a chart rendered, and what its places are found by."""

    source: str
    namespace: str
    copy: chart.Chart
    chunks: list[Chunk]
    marked: list[Chunk]
    """The same chunks with marks; none, or others, where marks could not be set."""
    templates: list[marks.Template]


def objects(rendered: Rendered, scratch: Path) -> Iterator[Resource | Unknown]:
    """The objects, each with the places of its values in the service; `scratch` is a directory to write to."""
    plain = _read(rendered.chunks, scratch / "plain", rendered.source)
    places = _Places(rendered)
    marked: dict[tuple[str, str], Resource] = {}
    if [chunk.called for chunk in rendered.marked] == [chunk.called for chunk in rendered.chunks]:
        for found in _read(rendered.marked, scratch / "marked", rendered.source):
            if isinstance(found, Resource):
                marked[_where(found).file, found.address] = found
    for found in plain:
        if isinstance(found, Unknown):
            yield replace(found, locations=tuple(sorted({places.of_chunk(place) for place in found.locations})))
        else:
            yield _released(places.placed(found, marked.get((_where(found).file, found.address))), rendered.namespace)


def _read(chunks: list[Chunk], directory: Path, source: str) -> list[Resource | Unknown]:
    directory.mkdir()
    for position, chunk in enumerate(chunks):
        (directory / f"{position}.yaml").write_text(chunk.text, encoding="utf-8")
    if not chunks:
        return []
    return list(kubernetes.collect(directory, kubernetes.KubernetesSource(source, ("*.yaml",))))


def _where(found: Resource) -> Location:
    return found.locations[()]


def _released(found: Resource, namespace: str) -> Resource:
    """The object in the namespace that it is released to, unless it names its own."""
    metadata = found.body.get("metadata")
    if not namespace or not isinstance(metadata, dict) or metadata.get("namespace") or found.type in _CLUSTER_WIDE:
        return found
    version, kind, _, name = found.address.rsplit("/", 3)
    body: dict[str, Json] = {**found.body, "metadata": {**metadata, "namespace": namespace}}
    return replace(found, body=body, address=f"{version}/{kind}/{namespace}/{name}")


class _Places:
    """Where rendered values stand in the service."""

    def __init__(self, rendered: Rendered) -> None:
        self._rendered = rendered
        self._copy = rendered.copy
        self._marks: dict[str, _Marks] = {}
        self._traces: dict[tuple[str, ...], Trace] = {}
        self._origins = frozenset(rendered.copy.sources.values())

    def of_chunk(self, place: Location) -> Location:
        """The place of the service for one in a rendered text: its template, or the file that has the text."""
        chunk = self._rendered.chunks[_number(place.file)]
        if chunk.file:
            return Location(chunk.file, chunk.line + place.line, place.column)
        return self._template(chunk.called)

    def placed(self, found: Resource, marked: Resource | None) -> Resource:
        """The object with places of the service: the values key, else the template line, else nothing of its own."""
        chunk = self._rendered.chunks[_number(_where(found).file)]
        lines = self._lines(found, marked)
        kind = lines.get(("kind",)) or lines.get(("apiVersion",))
        locations: dict[Pointer, Location] = {(): kind[0].place(kind[1]) if kind else self.of_chunk(_where(found))}
        trace = self._trace(chunk.called)
        for pointer, rendered in found.locations.items():
            if not pointer:
                continue
            line = lines.get(pointer)
            mentions = line[0].mentions(line[1]) if line else None
            value = Values(found.body).at(pointer)
            if place := trace.find(pointer, value, mentions, found.name) or self._copy.file_of(pointer[-1], value):
                locations[pointer] = place
            elif line:
                locations[pointer] = line[0].place(line[1])
            elif chunk.file:
                locations[pointer] = self.of_chunk(rendered)
        return replace(found, locations=self._told(chunk.called, locations))

    def _told(self, called: str, locations: dict[Pointer, Location]) -> dict[Pointer, Location]:
        """The places in a sub-chart that lies beside the chart are where the chart asks for it."""
        asked = next((place for prefix, place in self._copy.beside.items() if called.startswith(prefix)), None)
        if asked is None:
            return locations
        own = f"{self._copy.origin}/"
        return {
            pointer: place if place.file.startswith(own) or place.file not in self._origins else asked
            for pointer, place in locations.items()
        }

    def _lines(self, found: Resource, marked: Resource | None) -> Mapping[Pointer, tuple[marks.Template, int]]:
        if marked is None or found.locations.keys() != marked.locations.keys():
            return {}
        file = _where(marked).file
        if file not in self._marks:
            text = self._rendered.marked[_number(file)].text
            self._marks[file] = marks.read(text, self._rendered.templates)
        known = self._marks[file]
        return {pointer: known[place.line] for pointer, place in marked.locations.items() if place.line in known}

    def _trace(self, called: str) -> Trace:
        keys = tuple(called.split("/charts/")[1:])
        below = tuple(key.split("/", 1)[0] for key in keys)
        if below not in self._traces:
            self._traces[below] = Trace(self._copy.values, below)
        return self._traces[below]

    def _template(self, called: str) -> Location:
        if called in self._copy.sources:
            return Location(self._copy.sources[called], 1, 1)
        archive = next((place for prefix, place in self._copy.archives.items() if called.startswith(prefix)), None)
        return archive or Location(f"{self._copy.origin}/Chart.yaml", 1, 1)


def _number(file: str) -> int:
    return int(file.removesuffix(".yaml"))
