"""`maturity-gate explain`: one indicator, from what it asks to what proves it."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import Final

from maturity_gate import catalogue, fields, validation
from maturity_gate.cli.output import style_for, write
from maturity_gate.errors import PASSED
from maturity_gate.report import words
from maturity_gate.report.style import BOLD

HEADS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "levels": "Counts for",
        "asks": "What it asks",
        "reading": "How it is read",
        "fields": "Where it looks",
        "proof": "What proves it",
        "ceiling": "at best {ceiling}: a higher floor is taken as {ceiling}",
        "rule": "code that shows it: {title} ({name})",
        "remedy": "How to meet it",
        "policy": "Policy",
    },
    "zh": {
        "levels": "计入等级",
        "asks": "要求",
        "reading": "理解",
        "fields": "查看的字段",
        "proof": "证明方式",
        "ceiling": "最高为“{ceiling}”：更高的下限按“{ceiling}”计",
        "rule": "可由代码推得：{title}（{name}）",
        "remedy": "改进方法",
        "policy": "策略",
    },
}


def run(given: argparse.Namespace) -> int:
    """Print one page."""
    book = catalogue.load()
    indicator = book.indicator(given.clause)
    page, lang, style = book.pages[indicator.id], given.lang, style_for(given.lang)
    heads = HEADS[lang]
    parts = [
        (heads["levels"], [", ".join(words.level(lang, level) for level in indicator.levels)]),
        (heads["asks"], [page.description[lang]]),
        (heads["reading"], [page.reading[lang]]),
    ]
    known = fields.nodes(validation.schema("capabilities"))
    parts.append((heads["fields"], [f"{field}: {fields.description(known, field)}" for field in page.reads]))
    ceiling = words.grade(lang, indicator.nature.ceiling)
    proof = [heads["ceiling"].format(ceiling=ceiling)]
    for name, rule in book.rules.items():
        if indicator.id in rule.shows:
            proof.append(heads["rule"].format(title=rule.title[lang], name=name))
    parts += [
        (heads["proof"], proof),
        (heads["remedy"], [page.remedy[lang]]),
        (heads["policy"], [f"policies/indicators/{indicator.name.replace('.', '/')}.rego"]),
    ]
    write(style.paint(f"{indicator.id}  {indicator.title[lang]}", BOLD) + "\n")
    for head, lines in parts:
        write(f"\n{style.paint(head, BOLD)}\n" + "".join(f"  {line}\n" for line in lines))
    return PASSED
