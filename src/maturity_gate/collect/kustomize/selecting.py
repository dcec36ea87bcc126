"""Find the objects that a patch or a replacement is for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final

from maturity_gate.collect.kustomize.objects import Object
from maturity_gate.collect.placed import Placed, members, text

_KNOWN: Final = frozenset({"group", "version", "kind", "name", "namespace", "labelSelector", "annotationSelector"})
_SIMPLE: Final = re.compile(r"[\w./-]*(?:\.\*[\w./-]*)*")
"""Expressions without anything that a hostile one could be slow with: words, and `.*` between them."""
_TERM: Final = re.compile(r"\s*([\w./-]+)\s*(?:(=|==|!=)\s*([\w.-]*))?\s*")


class SelectorError(Exception):
    """Why it is not known what a selector selects."""


def selected(objects: Iterable[Object], selector: Placed) -> list[Object]:
    """The objects that `selector` fits; raises SelectorError where that cannot be told."""
    wanted = members(selector)
    if other := sorted(wanted.keys() - _KNOWN):
        raise SelectorError(f"{other[0]} in a selector is not known")
    tests = {key: _pattern(text(wanted.get(key))) for key in ("group", "version", "kind", "name", "namespace")}
    labels = {key: _terms(text(wanted.get(f"{key}Selector"))) for key in ("label", "annotation")}
    return [one for one in objects if _fits(one, tests) and _carries(one, labels)]


def _fits(one: Object, tests: dict[str, Callable[[str], bool]]) -> bool:
    version = one.version.rpartition("/")[2]
    return (
        tests["version"](version)
        and any(
            tests["group"](known.group) and tests["kind"](known.kind) and tests["name"](known.name)
            for known in one.ids()
        )
        and any(tests["namespace"](known.namespace) for known in one.ids())
    )


def _carries(one: Object, labels: dict[str, list[tuple[str, str, str]]]) -> bool:
    for key, terms in labels.items():
        own = members(one.metadata.get(f"{key}s"))
        for name, sign, value in terms:
            found = str(own[name].value) if name in own else None
            if (sign == "" and found is None) or (sign in {"=", "=="} and found != value):
                return False
            if sign == "!=" and found == value:
                return False
    return True


def _pattern(written: str) -> Callable[[str], bool]:
    """A test by a regular expression that is anchored at both ends; nothing fits everything."""
    if not written:
        return lambda _: True
    inner = written.removeprefix("^").removesuffix("$")
    inner = inner[1:-1] if inner.startswith("(") and inner.endswith(")") and inner.count("(") == 1 else inner
    choices = inner.split("|")
    if not all(_SIMPLE.fullmatch(choice) for choice in choices):
        raise SelectorError(f"the expression {written[:60]} is not evaluated")
    return lambda name: any(_like(name, choice.split(".*")) for choice in choices)


def _like(name: str, parts: list[str]) -> bool:
    """Whether the parts stand in the name in this order, the first at its start and the last at its end."""
    if len(parts) == 1:
        return name == parts[0]
    first, *middle, last = parts
    if not (name.startswith(first) and name.endswith(last) and len(name) >= len(first) + len(last)):
        return False
    at, end = len(first), len(name) - len(last)
    for part in middle:
        at = name.find(part, at, end)
        if at < 0:
            return False
        at += len(part)
    return True


def _terms(written: str) -> list[tuple[str, str, str]]:
    found: list[tuple[str, str, str]] = []
    for part in written.split(",") if written else []:
        term = _TERM.fullmatch(part)
        if term is None:
            raise SelectorError(f"the selector {written[:60]} is not evaluated")
        found.append((term[1], term[2] or "", term[3] or ""))
    return found
