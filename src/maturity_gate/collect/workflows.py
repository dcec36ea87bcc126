"""Find the Kubernetes objects that other objects carry: manifests of Argo workflows, and components of AppWrappers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from maturity_gate import yamls
from maturity_gate.collect.kubernetes import objects
from maturity_gate.collect.placed import Budget, Inner, Placed, Undecided, flat, items, located, members, text
from maturity_gate.model import Json, Location, Pointer, Resource, Unknown

_PLACEHOLDER: Final = re.compile(r"\{\{(=?)\s*(.*?)\s*\}\}")
_ALONE: Final = re.compile(r"^(\s*)\{\{(?:(?!\}\}).)*\}\}\s*$")
_OPEN: Final = "\ue000"
"""What stands for a parameter without a value, as for what a script leaves open."""
_COMPARED: Final = re.compile(r"""\s*['"]?([\w./:-]*)['"]?\s*(==|!=)\s*['"]?([\w./:-]*)['"]?\s*""")
_CHOICE: Final = re.compile(r"""([\w.-]+)\s*(==|!=)\s*(['"])(.*?)\3\s*\?\s*(['"])(.*?)\5\s*:\s*(['"])(.*?)\7""")
"""An expression that chooses between two texts by a third."""
_WORKFLOWS: Final = {
    "Workflow": ("spec",),
    "WorkflowTemplate": ("spec",),
    "ClusterWorkflowTemplate": ("spec",),
    "CronWorkflow": ("spec", "workflowSpec"),
}
_MAX_LETTERS: Final = 1000
"""No parameter is longer; one that repeats another which repeats a third would fill the memory."""
_MAX_DEPTH: Final = 8
"""Templates that call each other."""


def unfolded(resource: Resource, *, exact: bool) -> Iterator[Resource | Unknown]:
    """The object itself, a workflow with its parameters filled in, and the objects that it carries.

    What a template that nothing calls would make is not there; what a parameter without a value decides is left out.
    `exact` says that the places of the object are those of its own text, so that the lines of a block can be counted.
    """
    spec = _spec(resource)
    if resource.type == "AppWrapper" and _in(resource, "workload.codeflare.dev/"):
        yield resource
        for position, component in enumerate(_list(spec.get("components"))):
            pointer = ("spec", "components", position, "template")
            yield from _inner(component.get("template"), _below(resource, pointer), resource, {}, "", exact=exact)
    elif resource.type in _WORKFLOWS and _in(resource, "argoproj.io/"):
        workflow = _Workflow(resource, spec)
        filled = workflow.filled()
        yield filled
        yield from workflow.made(filled, exact=exact)
    else:
        yield resource


def _in(resource: Resource, group: str) -> bool:
    return str(resource.body.get("apiVersion", "")).startswith(group)


def _spec(resource: Resource) -> dict[str, Json]:
    body: Json = resource.body
    for key in _WORKFLOWS.get(resource.type, ("spec",)):
        body = body.get(key) if isinstance(body, dict) else None
    return body if isinstance(body, dict) else {}


def _list(value: Json) -> list[dict[str, Json]]:
    """The mappings of a list; of others, empty ones, so that positions stay."""
    return [one if isinstance(one, dict) else {} for one in value] if isinstance(value, list) else []


def _below(resource: Resource, pointer: Pointer) -> Mapping[Pointer, Location]:
    depth = len(pointer)
    own = {key[depth:]: place for key, place in resource.locations.items() if key[:depth] == pointer}
    return {(): resource.locate(pointer), **own}


def _inner(
    value: Json,
    locations: Mapping[Pointer, Location],
    owner: Resource,
    unknown: Mapping[Pointer, str],
    called: str,
    *,
    exact: bool,
) -> Iterator[Resource | Unknown]:
    for found in objects(value, locations, owner.source, called=called):
        if isinstance(found, Resource):
            made = replace(found, address=f"{owner.address}/{found.address}", unknown={**found.unknown, **unknown})
            yield from unfolded(made, exact=exact)
        else:
            yield found


class _Workflow:
    """One workflow with what its parameters say."""

    def __init__(self, resource: Resource, spec: dict[str, Json]) -> None:
        self._resource = resource
        self._at = _WORKFLOWS[resource.type]
        self._spec = spec
        self._templates = _list(spec.get("templates"))
        self._by_name = {str(one["name"]): one for one in self._templates if "name" in one}
        self._shared = {"workflow.name": resource.name, **_values("workflow.parameters", spec.get("arguments"))}
        self._callers: dict[str, list[tuple[str, dict[str, Json]]]] = {}
        """For each template the steps and tasks that call it and are not ruled out, each after the one it stands in."""
        for template in self._templates:
            for task in _tasks(template):
                if not _is_false(_text(task.get("when")), self._shared):
                    self._callers.setdefault(str(task.get("template")), []).append((str(template.get("name")), task))
        self._found: dict[str, dict[str, str]] = {}
        self._asked: list[str] = []

    def filled(self) -> Resource:
        """The workflow with every parameter that has a value in its place."""
        templates: list[Json] = [_filled(one, self._known(str(one.get("name")))) for one in self._templates]
        if not templates:
            return self._resource
        return replace(self._resource, body=_with(self._resource.body, (*self._at, "templates"), templates))

    def made(self, filled: Resource, *, exact: bool) -> Iterator[Resource | Unknown]:
        """The objects that its templates apply."""
        for position, template in enumerate(self._templates):
            asked = template.get("resource")
            manifest = asked.get("manifest") if isinstance(asked, dict) else None
            if not isinstance(asked, dict) or not isinstance(manifest, str) or str(asked.get("action")) not in _MAKING:
                continue
            name = str(template.get("name"))
            if not self._is_used(name):
                continue
            place = filled.locate((*self._at, "templates", position, "resource", "manifest"))
            known = self._known(name)
            lines = "\n".join(_line(line, known) for line in manifest.split("\n"))
            for parsed in yamls.parse(lines, place.file):
                if parsed.problems:
                    yield Unknown(f"a manifest in {name}: {parsed.problems[0].message}", (place,))
                    continue
                moved = {pointer: _moved(place, at) if exact else place for pointer, at in parsed.locations.items()}
                plain = flat(_decided(located(parsed.value, moved)), Budget(filled.source))
                yield from _inner(plain.value, plain.locations, filled, plain.unknown, name, exact=exact)

    def _is_used(self, name: str) -> bool:
        if self._resource.type in {"WorkflowTemplate", "ClusterWorkflowTemplate"} or "entrypoint" not in self._spec:
            return True
        return name in {self._spec.get("entrypoint"), self._spec.get("onExit")} or name in self._callers

    def _known(self, name: str) -> dict[str, str]:
        """The values of the parameters that a template sees; one that callers fill in differently has none."""
        if name in self._found:
            return self._found[name]
        inputs = self._by_name.get(name, {}).get("inputs")
        known = {**self._shared, **_values("inputs.parameters", inputs)}
        if name in self._asked or len(self._asked) >= _MAX_DEPTH:
            return known
        if name == self._spec.get("entrypoint"):
            known |= _values("inputs.parameters", self._spec.get("arguments"))
        given: dict[str, set[str]] = {}
        self._asked.append(name)
        for caller, task in self._callers.get(name, ()):
            above = self._known(caller)
            for key, value in _values("inputs.parameters", task.get("arguments")).items():
                given.setdefault(key, set()).add(_replaced(value, above))
        self._asked.pop()
        for key, values in given.items():
            known.pop(key, None)
            if len(values) == 1 and not _PLACEHOLDER.search(value := values.pop()) and len(value) <= _MAX_LETTERS:
                known[key] = value
        self._found[name] = known
        return known


_MAKING: Final = frozenset({"create", "apply", "replace"})


def _tasks(template: Mapping[str, Json]) -> list[dict[str, Json]]:
    dag = template.get("dag")
    tasks = _list(dag.get("tasks")) if isinstance(dag, dict) else []
    steps = template.get("steps")
    for group in steps if isinstance(steps, list) else []:
        tasks += _list(group) if isinstance(group, list) else _list([group])
    return tasks


def _values(prefix: str, arguments: Json) -> dict[str, str]:
    """The parameters that have a value, as texts."""
    listed = _list(arguments.get("parameters")) if isinstance(arguments, dict) else []
    found: dict[str, str] = {}
    for parameter in listed:
        value = parameter.get("value", parameter.get("default"))
        if isinstance(value, bool | int | float | str):
            found[f"{prefix}.{parameter.get('name')}"] = str(value).lower() if isinstance(value, bool) else str(value)
    return found


def _replaced(raw: str, known: Mapping[str, str]) -> str:
    def value(one: re.Match[str]) -> str:
        choice = _CHOICE.fullmatch(one[2]) if one[1] else None
        if choice and choice[1] in known:
            return choice[6] if (known[choice[1]] == choice[4]) == (choice[2] == "==") else choice[8]
        return one[0] if one[1] else known.get(one[2], one[0])

    return _PLACEHOLDER.sub(value, raw)


def _line(line: str, known: Mapping[str, str]) -> str:
    """A line of a manifest; a whole line that is not decided becomes a comment."""
    replaced = _replaced(line, known)
    if alone := _ALONE.match(replaced):
        return f"{alone[1]}# not decided"
    return _PLACEHOLDER.sub(_OPEN, replaced)


def _is_false(condition: str, known: Mapping[str, str]) -> bool:
    """Whether one of the comparisons that must all hold does not; what cannot be decided may hold."""
    replaced = _replaced(condition, known)
    if "||" in replaced:
        return False
    for part in replaced.split("&&"):
        compared = _COMPARED.fullmatch(part)
        if part.strip() == "false" or (compared and (compared[1] == compared[3]) != (compared[2] == "==")):
            return True
    return False


def _filled(value: Json, known: Mapping[str, str]) -> Json:
    if isinstance(value, dict):
        return {key: _filled(inner, known) for key, inner in value.items()}
    if isinstance(value, list):
        return [_filled(inner, known) for inner in value]
    return _replaced(value, known) if isinstance(value, str) else value


def _with(body: dict[str, Json], pointer: Pointer, value: Json) -> dict[str, Any]:
    key, *rest = pointer
    inner = body.get(str(key))
    below = _with(inner, tuple(rest), value) if rest and isinstance(inner, dict) else value
    return {**body, str(key): below}


def _text(value: Json) -> str:
    return value if isinstance(value, str) else ""


def _moved(place: Location, inner: Location) -> Location:
    """Where a line of a block text stands that begins on the line after its key."""
    # how far the block is indented is lost, and is two by habit
    return Location(place.file, place.line + inner.line, place.column + inner.column + 1)


def _decided(placed: Placed) -> Placed:
    """The value without single-line texts that hold what is not decided; longer ones keep their other lines."""
    value: Inner = placed.value
    if isinstance(value, dict):
        value = {key: _decided(inner) for key, inner in members(placed).items()}
    elif isinstance(value, list):
        value = [_decided(inner) for inner in items(placed)]
    elif _OPEN in text(placed) and "\n" not in text(placed):
        value = Undecided("a parameter of the workflow has no value")
    return Placed(value, placed.place)
