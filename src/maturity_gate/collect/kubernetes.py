"""Read Kubernetes objects from manifests, as they stand there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from maturity_gate import files, yamls
from maturity_gate.errors import Problem
from maturity_gate.model import Json, Location, Pointer, Resource, Unknown

_KUSTOMIZATIONS: Final = frozenset({"kustomization.yaml", "kustomization.yml", "Kustomization"})
_LISTS_ONLY: Final = frozenset({"apiVersion", "kind", "metadata", "resources", "bases", "components"})
"""The keys of a kustomization that name files and change nothing in them."""
_WORD: Final = re.compile(r"\{\{ *[A-Za-z_]\w* *\}\}")
"""A variable of Jinja; those of Helm have dots, and what stands around them may be left out."""


@dataclass(frozen=True, slots=True)
class KubernetesSource:
    """Where the manifests of one scope lie."""

    name: str
    patterns: tuple[str, ...]
    """Globs relative to the service's directory; each must match a file."""


@dataclass(frozen=True, slots=True)
class _Document:
    """One value that should be an object, with places by pointers that start at it."""

    value: Json
    locations: Mapping[Pointer, Location]

    @property
    def place(self) -> Location:
        return self.locations[()]


def collect(root: Path, source: KubernetesSource) -> Iterator[Resource | Unknown]:
    """The objects of every file that `source` names, in the order of file names and lines.

    A document that is no object, is templated or cannot be read without doubt is an Unknown with the reason, and so
    is an object that is given twice with different bodies, since it is not known which one is applied.
    A kustomization is an Unknown where it would change the objects beside it, and is passed over where it only lists
    them. Raises InputError for a pattern without a file and for a file that cannot be read.
    """
    objects: dict[str, Resource] = {}
    rivals: dict[str, list[Location]] = {}
    for file in files.named(root, source.patterns):
        for found in _read(root, file, source.name):
            if isinstance(found, Unknown):
                yield found
                continue
            first = objects.setdefault(found.address, found)
            if first is not found and first.body != found.body:
                rivals.setdefault(found.address, [first.locate(())]).append(found.locate(()))
    for address, resource in objects.items():
        if address in rivals:
            yield Unknown(f"{address}: given more than once, and not the same", tuple(rivals[address]))
        else:
            yield resource


def objects(
    value: Json, locations: Mapping[Pointer, Location], source: str, *, called: str = ""
) -> Iterator[Resource | Unknown]:
    """The object that one YAML document is, or those of the List that it is.

    `called` names an object whose own name is not known, since what it is called matters less than that it is there;
    so it is with a namespace that is a variable, as of Ansible or Jinja.
    """
    for document in _unrolled(_Document(value, locations)):
        yield from _object(document, source, called)


def _read(root: Path, file: str, source: str) -> Iterator[Resource | Unknown]:
    text = files.read(root, file)
    documents = yamls.parse(text, file)
    if any(parsed.problems for parsed in documents) and (templated := _template(text, file)):
        yield templated
        return
    for parsed in documents:
        if parsed.problems:
            yield _doubtful(parsed.problems)
            continue
        yield from objects(parsed.value, parsed.locations, source)


def _doubtful(problems: tuple[Problem, ...]) -> Unknown:
    """One thing to say of a document, since a file of another kind, such as CloudFormation, has a thousand problems."""
    first = min(problems)
    more = f" (and {len(problems) - 1} more like it)" if len(problems) > 1 else ""
    return Unknown(f"{first.message}{more}", (Location(first.file, first.line, first.column),))


def _template(text: str, file: str) -> Unknown | None:
    """What to say of a file that is not YAML because a tool such as Helm has yet to fill it in."""
    start = min((at for mark in ("{{", "{%") if (at := text.find(mark)) >= 0), default=-1)
    if start < 0:
        return None
    place = Location(file, text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start))
    return Unknown("holds template syntax; render it, and name the result", (place,))


def _unrolled(document: _Document) -> Iterator[_Document]:
    """The objects of a List, or of a typed one such as RoleList, at any depth; else the document itself."""
    match document.value:
        case {"kind": str(kind), "items": list(items), **rest} if kind.endswith("List"):
            own: dict[Json, dict[Pointer, Location]] = defaultdict(dict)
            for pointer, location in document.locations.items():
                if len(pointer) > 1 and pointer[0] == "items":
                    own[pointer[1]][pointer[2:]] = location
            # the items of a typed list may leave out what its kind says already
            implied = (
                {"apiVersion": rest.get("apiVersion"), "kind": kind.removesuffix("List")} if kind != "List" else {}
            )
            for index, item in enumerate(items):
                value = {**implied, **item} if isinstance(item, dict) else item
                yield from _unrolled(_Document(value, own[index]))
        case _:
            yield document


def _object(document: _Document, source: str, called: str) -> Iterator[Resource | Unknown]:
    body = document.value
    if _is_kustomization(document):
        if not isinstance(body, dict) or body.keys() - _LISTS_ONLY:
            yield Unknown(
                "a kustomization: what it changes is not applied; render it, and name the result", (document.place,)
            )
        return
    version, kind = (body.get("apiVersion"), body.get("kind")) if isinstance(body, dict) else (None, None)
    if not (isinstance(body, dict) and isinstance(version, str) and isinstance(kind, str) and version and kind):
        yield Unknown("not a Kubernetes object", (document.place,))
        return
    metadata = body.get("metadata")
    given = metadata if isinstance(metadata, dict) else {}
    name, unique = given.get("name"), ""
    if not name and (name := given.get("generateName")):
        # the cluster makes the name, so its place tells one such object from another
        unique = f"@{document.place}"
    name = name or called
    namespace = given.get("namespace") or ""
    if not isinstance(name, str) or not isinstance(namespace, str) or not name:
        yield Unknown(f"{kind}: an object without a name", (document.place,))
    elif any("{{" in word for word in (version, kind, _WORD.sub("", namespace), name)):
        yield Unknown("holds template syntax; render it, and name the result", (document.place,))
    else:
        yield Resource(
            source=source,
            kind="kubernetes",
            type=kind,
            name=name,
            address=f"{version}/{kind}/{namespace}/{name}{unique}",
            body=body,
            locations=document.locations,
        )


def _is_kustomization(document: _Document) -> bool:
    match document.value:
        case {"apiVersion": str(version)} if version.startswith("kustomize.config.k8s.io/"):
            return True
        case _:
            return PurePosixPath(document.place.file).name in _KUSTOMIZATIONS
