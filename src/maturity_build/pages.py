"""Write a page of each indicator, their index, and what code can show: `make docs`."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import yaml

from maturity_build import examples, trials
from maturity_build.markdown import link, prose, row, table, values
from maturity_build.trials import Leaves
from maturity_gate import catalogue, fields, validation
from maturity_gate.catalogue import Catalogue
from maturity_gate.cli.explain import HEADS
from maturity_gate.fields import Schema
from maturity_gate.framework import Item
from maturity_gate.model import Indicator
from maturity_gate.report import words
from maturity_gate.report.markdown import code

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"

GENERATED: Final = "<!-- `make docs` writes this file; edit the policy's METADATA or the schema instead -->"

_FOLDERS: Final = {"en": "indicators", "zh": "indicators/zh"}
_TEXTS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "all": "All indicators",
        "other": "中文",
        "clause": "Indicator",
        "title": "What it asks",
        "from": "Counts from",
        "ceiling": "Proof, at best",
        "field": "Field",
        "holds": "Holds",
        "means": "What it is",
        "example": "Example",
        "cut": "Cut out of the reference service: it meets this indicator, and nothing in it can be left out.",
        "schema": "schema",
        "test": "test",
        "policy": "policy",
        "index": "The {count} indicators of {standard}",
        "intro": "One page an indicator: what it asks, which fields of a declaration show it, and how to meet it."
        " What code can show is in {rules}.",
        "rules": "the fact rules",
    },
    "zh": {
        "all": "全部指标",
        "other": "English",
        "clause": "指标",
        "title": "要求",
        "from": "起始等级",
        "ceiling": "证明上限",
        "field": "字段",
        "holds": "取值",
        "means": "含义（英文）",
        "example": "示例",
        "cut": "摘自参考服务：满足本指标，且缺一不可。",
        "schema": "字段定义",
        "test": "测试",
        "policy": "策略",
        "index": "{standard} 的 {count} 项指标",
        "intro": "每项指标一页：要求什么、由声明中的哪些字段体现、如何满足。可由代码推得的内容见{rules}。",
        "rules": "事实规则",
    },
}


def pages(book: Catalogue) -> dict[str, str]:
    """Every generated page by its path below `docs/`."""
    known = fields.nodes(validation.schema("capabilities"))
    cut = examples.examples(trials.packaged(), trials.reference())
    written: dict[str, str] = {"fact-rules.md": _joined(_rules(book))}
    for lang, folder in _FOLDERS.items():
        written[f"{folder}/README.md"] = _joined(_index(book, lang))
        for indicator in book.indicators:
            lines = _page(book, indicator, cut[indicator.name], known, lang)
            written[f"{folder}/{indicator.id}.md"] = _joined(lines)
    return written


def _page(
    book: Catalogue, indicator: Indicator, example: Leaves, known: Mapping[str, Schema], lang: str
) -> Iterator[str]:
    page, texts, heads = book.pages[indicator.id], _TEXTS[lang], HEADS[lang]
    up = "../" * (2 + _FOLDERS[lang].count("/"))
    other = {"en": "zh/", "zh": "../"}[lang]
    yield f"# {indicator.id} {prose(indicator.title[lang])}"
    yield f"{link(texts['all'], 'README.md')} · {link(texts['other'], f'{other}{indicator.id}.md')}"
    yield " › ".join(_titles(book, indicator.id, lang))
    yield f"**{heads['levels']}** · {', '.join(words.level(lang, level) for level in indicator.levels)}"
    yield f"## {heads['asks']}"
    yield prose(page.description[lang])
    yield f"## {heads['reading']}"
    yield prose(page.reading[lang])
    yield f"## {heads['fields']}"
    rows = [
        row(code(field), values(known[field], lang), prose(fields.description(known, field))) for field in page.reads
    ]
    yield table([texts["field"], texts["holds"], texts["means"]], rows)
    yield f"## {texts['example']}"
    yield texts["cut"]
    yield f"```yaml\n{_yaml(example)}```"
    yield f"## {heads['proof']}"
    yield prose(heads["ceiling"].format(ceiling=words.grade(lang, indicator.nature.ceiling)))
    shown = [name for name, rule in book.rules.items() if indicator.id in rule.shows]
    if shown:
        yield "\n".join(f"- {_rule(book, name, lang, up)}" for name in shown)
    yield f"## {heads['remedy']}"
    yield prose(page.remedy[lang])
    yield f"## {heads['policy']}"
    policy = f"{up}policies/indicators/{indicator.name.replace('.', '/')}"
    item = "/".join(indicator.name.split(".")[:3])
    links = [link(texts["policy"], f"{policy}.rego"), link(texts["test"], f"{policy}_test.rego")]
    yield " · ".join([*links, link(texts["schema"], f"{up}schemas/capabilities/{item}.json")])


def _index(book: Catalogue, lang: str) -> Iterator[str]:
    texts = _TEXTS[lang]
    up = "../" * (1 + _FOLDERS[lang].count("/"))
    other = {"en": "zh/README.md", "zh": "../README.md"}[lang]
    standard = book.framework.standard
    yield f"# {texts['index'].format(count=len(book.indicators), standard=standard)}"
    yield link(texts["other"], other)
    yield texts["intro"].format(rules=link(texts["rules"], f"{up}fact-rules.md"))
    for domain in book.framework.domains:
        yield f"## {domain.id} {prose(domain.title[lang])}"
        for subdomain in domain.subdomains:
            yield f"### {subdomain.id} {prose(subdomain.title[lang])}"
            for item in subdomain.items:
                yield f"#### {item.id} {prose(item.title[lang])}"
                yield _listed(book, item, lang)


def _listed(book: Catalogue, item: Item, lang: str) -> str:
    texts = _TEXTS[lang]
    rows = [
        row(
            link(indicator.id, f"{indicator.id}.md"),
            prose(indicator.title[lang]),
            words.level(lang, indicator.levels[0]),
            words.grade(lang, indicator.nature.ceiling),
        )
        for indicator in book.indicators
        if indicator.id in item.indicators
    ]
    return table([texts["clause"], texts["title"], texts["from"], texts["ceiling"]], rows)


def _rules(book: Catalogue) -> Iterator[str]:
    yield "# What code can show · 可由代码推得的内容"
    yield "A rule reads resources of one kind, and adds what it finds to the declaration, with file, line and column."
    yield "每条规则读取一类资源，将所得连同文件、行、列并入声明。"
    for kind in sorted({name.partition(".")[0] for name in book.rules}):
        yield f"## {kind}"
        rows = [
            row(
                link(code(name), f"../policies/facts/{name.replace('.', '/')}.rego"),
                prose(rule.title["en"]),
                prose(rule.title["zh"]),
                ", ".join(link(clause, f"indicators/{clause}.md") for clause in rule.shows),
            )
            for name, rule in sorted(book.rules.items())
            if name.partition(".")[0] == kind
        ]
        yield table(["Rule · 规则", "What it reads", "读取内容", "Indicators · 指标"], rows)


def _rule(book: Catalogue, name: str, lang: str, up: str) -> str:
    source = link(code(name), f"{up}policies/facts/{name.replace('.', '/')}.rego")
    return HEADS[lang]["rule"].format(title=prose(book.rules[name].title[lang]), name=source)


def _titles(book: Catalogue, clause: str, lang: str) -> Iterator[str]:
    for domain in book.framework.domains:
        for subdomain in domain.subdomains:
            for item in subdomain.items:
                if clause in item.indicators:
                    yield from (prose(level.title[lang]) for level in (domain, subdomain, item))


def _yaml(example: Leaves) -> str:
    return yaml.safe_dump(trials.nested(example), sort_keys=False, allow_unicode=True, width=100)


def _joined(lines: Iterator[str]) -> str:
    return "\n\n".join([GENERATED, *lines]) + "\n"


def main(target: Path = DOCS) -> None:
    """Write the pages, and remove those of indicators that are no more."""
    written = pages(catalogue.load())
    for stale in (target / "indicators").rglob("*.md"):
        if stale.relative_to(target).as_posix() not in written:
            stale.unlink()
    for name, text in written.items():
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        (target / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else DOCS)
