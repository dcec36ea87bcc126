"""The pieces of Markdown that generated pages are made of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from maturity_gate.fields import Schema
from maturity_gate.report.markdown import code, escaped

_FIELD: Final = re.compile(
    r"(?<![A-Za-z0-9_.])((?:platform|development|inference)(?:\.[a-z0-9_]+)+|(?=[a-z0-9.]*_)[a-z0-9_]+(?:\.[a-z0-9_]+)*)"
)
"""A field, or another word of a declaration, in a sentence."""

_WORDS: Final = {
    "en": {
        "string": "text",
        "integer": "whole number",
        "number": "number",
        "boolean": "`true` or `false`",
        "object": "entry",
        "list": "list of {members}",
        "open": "{members} or another",
    },
    "zh": {
        "string": "文字",
        "integer": "整数",
        "number": "数值",
        "boolean": "`true` 或 `false`",
        "object": "条目",
        "list": "列表：{members}",
        "open": "{members} 或其他",
    },
}
_BOUNDS: Final = {"minimum": "≥", "exclusiveMinimum": ">", "maximum": "≤", "exclusiveMaximum": "<"}


def prose(text: str) -> str:
    """A sentence of a policy or a schema, its fields as code."""
    parts = _FIELD.split(text)
    return "".join(code(part) if place % 2 else escaped(part) for place, part in enumerate(parts))


def values(node: Schema, lang: str) -> str:
    """What a field can hold."""
    said = _WORDS[lang]
    if "enum" in node:
        return ", ".join(code(str(member)) for member in node["enum"])
    if "anyOf" in node:
        members = next((values(part, lang) for part in node["anyOf"] if "enum" in part), said["string"])
        return said["open"].format(members=members)
    if node["type"] == "array":
        return said["list"].format(members=values(node["items"], lang))
    bounds = [code(f"{sign} {node[bound]}") for bound, sign in _BOUNDS.items() if bound in node]
    return ", ".join([said[node["type"]], *bounds])


def link(text: str, target: str) -> str:
    """A link to another file; `text` is Markdown already."""
    return f"[{text}]({target})"


def row(*cells: str) -> str:
    """One line of a table; each cell is Markdown already."""
    return f"| {' | '.join(cells)} |"


def table(heads: Sequence[str], rows: Iterable[str]) -> str:
    """A whole table."""
    return "\n".join([row(*heads), row(*("---" for _ in heads)), *rows])
