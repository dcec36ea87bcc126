"""From the resources of Terraform that carry manifests and charts to what they put into a cluster."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import Final

from maturity_gate import yamls
from maturity_gate.collect import charts, holes, kubernetes
from maturity_gate.collect.terraform.bodies import explain
from maturity_gate.collect.terraform.conversion_functions import lower
from maturity_gate.collect.terraform.meter import Meter, TooMuchError
from maturity_gate.collect.terraform.parsing import Argument
from maturity_gate.collect.terraform.syntax import Expression, Sequence
from maturity_gate.collect.terraform.values import HOLE, Text, Undecided, Value
from maturity_gate.model import Json, Location, Pointer, Resource, Unknown
from maturity_gate.yamls import Parsed

MANIFESTS: Final = {
    "kubectl_manifest": "yaml_body",
    "kubernetes_manifest": "manifest",
    "k8s_manifest": "content",
}
"""The argument with the object, by the type of the resource."""
RELEASE: Final = "helm_release"
LETTERS_A_STEP: Final = 4
"""What parsing costs: a source may carry 20 million letters of YAML, and one argument 800,000."""
_VERSION: Final = re.compile(r"-v?[0-9][\w.+-]*\.tgz$")
_STEP: Final = re.compile(r"((?:[^.\\\[\]]|\\.)+)|\[([0-9]{1,3})\]")
"""One step of a path of `helm --set`: a key, in which a backslash frees the next letter, or an index."""


@dataclass(frozen=True, slots=True)
class Carrier:
    """One instance of such a resource, with the values of its arguments as they were evaluated."""

    resource: Resource
    arguments: Mapping[str, Argument]
    evaluate: Callable[[str], Value]
    """The value of an argument by its name."""
    meter: Meter


def carried(carrier: Carrier) -> Iterator[Resource | Unknown]:
    """The objects and charts that the resource puts into a cluster; none of a resource of another type.

    Parts that are not known are left out, and stand in `unknown`; each value has its place in the file that holds it.
    """
    kind = carrier.resource.type
    if kind == RELEASE:
        yield from _release(carrier)
    elif kind in MANIFESTS and MANIFESTS[kind] in carrier.arguments:
        yield from _manifest(carrier, MANIFESTS[kind])


def _manifest(carrier: Carrier, name: str) -> Iterator[Resource | Unknown]:
    argument = carrier.arguments[name]
    value = carrier.evaluate(name)
    here = carrier.resource.locate((name,))
    if isinstance(value, dict):
        places = {pointer[1:]: place for pointer, place in carrier.resource.locations.items() if pointer[:1] == (name,)}
        yield from _objects(carrier, lower(value, carrier.meter), {(): here, **places})
        return
    documents = _documents(value, argument, argument.expression.at, here, carrier.meter)
    if documents is None:
        why = explain(value) if isinstance(value, Undecided) else "not a manifest"
        yield Unknown(f"{carrier.resource.address}: {name} is not known: {why}", (here,))
        return
    for document in documents:
        if document.problems:
            yield Unknown(f"{carrier.resource.address}: {document.problems[0].message}", (here,))
        else:
            yield from _objects(carrier, document.value, document.locations)


def _documents(value: Value, argument: Argument, at: int, here: Location, meter: Meter) -> list[Parsed] | None:
    """The YAML documents of a text, or of what is known of it; None where nothing is.

    Places are those of the file that the text was read from, or of the lines that it takes in the configuration.
    """
    text = value.sketch if isinstance(value, Undecided) else value
    if not isinstance(text, str):
        return None
    meter.begin()
    try:
        meter.spend(len(text) // LETTERS_A_STEP)
    except TooMuchError:
        return None
    heredoc = argument.file.data.startswith(b"<<", at)
    first = argument.file.place(at).line

    def placed(place: Location) -> Location:
        if isinstance(text, Text):
            return text.place(place.line, place.column)
        return Location(here.file, first + place.line, place.column) if heredoc else here

    # the parser in C takes no kind of text but the plain one
    return [
        replace(document, locations={pointer: placed(place) for pointer, place in document.locations.items()})
        for document in yamls.parse(str(text), here.file)
    ]


def _objects(carrier: Carrier, value: Json, locations: Mapping[Pointer, Location]) -> Iterator[Resource | Unknown]:
    known, unknown = holes.left_out(value, reason)
    for found in kubernetes.objects(known, locations, carrier.resource.source, called=carrier.resource.name):
        if isinstance(found, Resource):
            # the items of a list are few, and what is not known of them is told of none
            open_parts = unknown if found.body is known else {}
            yield replace(found, address=f"{carrier.resource.address}/{found.address}", unknown=open_parts)
        else:
            yield found


def reason(text: str) -> str:
    """Why a text of a template is not known; empty where it is."""
    return "a variable of the template" if HOLE in text else ""


def _release(carrier: Carrier) -> Iterator[Resource | Unknown]:
    resource = carrier.resource
    chart = resource.body.get("chart")
    if not isinstance(chart, str) or not chart:
        yield Unknown(f"{resource.address}: the chart is not known", (resource.locate(("chart",)),))
        return
    if chart.startswith((".", "/")) or chart.endswith("/"):
        why = f"{resource.address}: {chart} is a chart of this repository; name it as a helm source"
        yield Unknown(why, (resource.locate(("chart",)),))
        return
    layers, is_open = _values(carrier)
    merged = charts.merged(layers)
    known, unknown = holes.left_out(merged.tree, reason)
    body: dict[str, Json] = {
        "chart": _VERSION.sub("", PurePosixPath(chart).name),
        "repository": resource.body.get("repository", ""),
        "values": known,
        "open": is_open or _sets_what_is_not_known(resource),
    }
    namespace = resource.body.get("namespace")
    if isinstance(namespace, str):
        body["metadata"] = {"namespace": namespace}
    release = resource.body.get("name")
    locations = {("values", *pointer): place for pointer, place in merged.locations.items() if pointer}
    yield Resource(
        source=resource.source,
        kind="kubernetes",
        type=charts.UNRENDERED,
        name=release if isinstance(release, str) and release else resource.name,
        address=f"{charts.UNRENDERED}/{resource.address}",
        body=body,
        unknown={("values", *pointer): why for pointer, why in unknown.items()},
        locations={(): resource.locations[()], ("chart",): resource.locate(("chart",)), **locations},
    )


def _values(carrier: Carrier) -> tuple[list[Parsed], bool]:
    """The layers of values, the last one on top, and whether there may be others."""
    argument = carrier.arguments.get("values")
    layers: list[Parsed] = []
    is_open = False
    if argument is not None:
        given = carrier.evaluate("values")
        layers, is_open = texts(
            given, argument, argument.expression, carrier.resource.locate(("values",)), carrier.meter
        )
    resource = carrier.resource
    return [*layers, *sets(resource.body, lambda pointer: resource.locate(pointer))], is_open


def texts(
    given: Value, argument: Argument, node: Expression, here: Location, meter: Meter
) -> tuple[list[Parsed], bool]:
    """The layers that a list of texts is, written at `node` of the argument, and whether there may be others."""
    layers: list[Parsed] = []
    is_open = not isinstance(given, list)
    nodes = node.items if isinstance(node, Sequence) else ()
    for index, text in enumerate(given if isinstance(given, list) else []):
        at = nodes[index].at if index < len(nodes) else node.at
        place = argument.file.place(at) if index < len(nodes) else here
        documents = _documents(text, argument, at, place, meter)
        if documents is None or any(document.problems for document in documents):
            is_open = True
        else:
            layers += [document for document in documents[:1] if isinstance(document.value, dict)]
    return layers, is_open


def sets(own: Mapping[str, Json], locate: Callable[[Pointer], Location]) -> Iterator[Parsed]:
    """The blocks or list of `set`, each as values of its own."""
    for key, type_ in (("set", "auto"), ("set_sensitive", "hidden"), ("set_list", "list")):
        entries = own.get(key)
        for index, entry in enumerate(entries if isinstance(entries, list) else []):
            if not isinstance(entry, dict) or not isinstance(name := entry.get("name"), str):
                continue
            steps = _steps(name)
            if not steps:
                continue
            value = entry.get("value", HOLE)
            if type_ == "hidden":
                value = HOLE
            elif type_ == "auto" and isinstance(value, str) and entry.get("type") != "string":
                value = _as_set(value)
            place = locate((key, index, "value"))
            tree: Json = value
            for step in reversed(steps):
                # an index alone cannot say what the other elements are
                tree = {step: tree} if isinstance(step, str) else HOLE
            pointers = [tuple(steps[:length]) for length in range(1, len(steps) + 1)]
            yield Parsed(tree, {(): place, **dict.fromkeys(pointers, place)}, ())


def _sets_what_is_not_known(resource: Resource) -> bool:
    """Whether there may be a `set` whose name is not known."""
    return any(
        pointer[:1] in {("set",), ("set_list",), ("set_sensitive",)} and pointer[2:] != ("value",)
        for pointer in resource.unknown
    )


def _steps(name: str) -> list[str | int]:
    """The keys and indices of a path such as `a.b[0].c`."""
    return [int(index) if index else re.sub(r"\\(.)", r"\1", key) for key, index in _STEP.findall(name)]


def _as_set(text: str) -> Json:
    """A value as `helm --set` takes it: a word, a whole number, true, false or null."""
    if text in {"true", "false", "null"}:
        return {"true": True, "false": False, "null": None}[text]
    return int(text) if re.fullmatch(r"0|-?[1-9][0-9]{0,17}", text) else text
