"""What reports say, once in English and once in Chinese."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from maturity_gate.model import Finding, Grade, Json, Level

LEVELS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {"basic": "basic", "collaborative": "collaborative", "deep": "deep", "": "no level"},
    "zh": {"basic": "基础应用级", "collaborative": "协同优化级", "deep": "深度赋能级", "": "未达级"},
}

GRADES: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {grade.name.lower(): grade.name.lower() for grade in Grade},
    "zh": {"claimed": "声明", "documented": "有据", "derived": "代码推得", "measured": "实测"},
}

_FINDINGS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "missing": "{path} is missing",
        "below": "{path} is {actual}; at least {expected} is asked",
        "not_above": "{path} is {actual}; more than {expected} is asked",
        "above": "{path} is {actual}; at most {expected} is asked",
        "too_few": "{path} has {actual}; at least {expected} are asked",
        "lacks": "{path} lacks {expected}",
        "not_one_of": "{path} is {actual}; {expected} would do",
        "mismatched": "{path} is {actual}, which does not fit {expected}",
        "declared": "not declared",
        "grade": "met as {grade} only; the floor is {floor}",
    },
    "zh": {
        "missing": "缺少 {path}",
        "below": "{path} 为 {actual}，要求不低于 {expected}",
        "not_above": "{path} 为 {actual}，要求超过 {expected}",
        "above": "{path} 为 {actual}，要求不高于 {expected}",
        "too_few": "{path} 有 {actual} 项，要求不少于 {expected} 项",
        "lacks": "{path} 中没有 {expected}",
        "not_one_of": "{path} 为 {actual}，应为 {expected}",
        "mismatched": "{path} 为 {actual}，与 {expected} 不符",
        "declared": "未声明",
        "grade": "仅达到“{grade}”，而下限为“{floor}”",
    },
}

_TEXTS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "passed": "PASSED",
        "refused": "REFUSED",
        "reported": "NO TARGET",
        "verdict": "{service}: {level}",
        "demanded": "{target} is demanded, at floor {floor}",
        "undemanded": "no target is set; the floor is {floor}",
        "notice": "A self-assessment under {standard}: the level is indicated, not awarded",
        "curve": "Level by how well it is shown",
        "floor": "floor",
        "level": "level",
        "score": "score",
        "met": "indicators met",
        "not assessed": "not assessed",
        "missing": "Missing for {level}: {count} of {all} indicators",
        "of which": "{head} ({parts})",
        "short part": "{count} declared but short",
        "weak part": "{count} shown too weakly",
        "undeclared part": "{count} not declared",
        "comma": ", ",
        "complete": "Every indicator that {level} asks for is met",
        "contradictions": "Contradictions: the code denies what is declared",
        "contradiction": "{path}: declared {declared}, the code shows {found}",
        "unknown": "Not decided, so it shows nothing: {count}",
        "errata": "The level depends on how the standard is read",
        "erratum": "{id} ({clauses}), read as {reading}: {levels}",
        "capped": "For {count} indicators the floor is above what can be shown of them; it counts as their ceiling",
        "next": "Next steps",
        "explain": "maturity-gate explain {clause}   what one indicator asks for, and how to meet it",
        "more": "and {count} more: --format json lists them all",
        "engine": "engine {name} {version}, policies {revision}",
        "indicator": "indicator",
        "where": "where",
        "what": "what",
        "asks": "asks",
        "policy": "policy",
    },
    "zh": {
        "passed": "通过",
        "refused": "未通过",
        "reported": "未设目标",
        "verdict": "{service}：{level}",
        "demanded": "目标为{target}，下限为“{floor}”",
        "undemanded": "未设目标；下限为“{floor}”",
        "notice": "依据 {standard} 的自评：等级为指示性结果，并非评定结论",
        "curve": "按证明程度分列的等级",
        "floor": "下限",
        "level": "等级",
        "score": "得分",
        "met": "满足的指标",
        "not assessed": "不参评",
        "missing": "达到{level}尚缺：{all} 项指标中的 {count} 项",
        "of which": "{head}（{parts}）",
        "short part": "{count} 项已声明但不足",
        "weak part": "{count} 项证明不足",
        "undeclared part": "{count} 项未声明",
        "comma": "，",
        "complete": "{level}所要求的指标全部满足",
        "contradictions": "矛盾：代码与声明不符",
        "contradiction": "{path}：声明为 {declared}，代码显示为 {found}",
        "unknown": "无法判定、因而不作为证明：{count} 处",
        "errata": "等级取决于对标准的理解",
        "erratum": "{id}（{clauses}），采用 {reading}：{levels}",
        "capped": "有 {count} 项指标的证明上限低于该下限，按其上限计",
        "next": "下一步",
        "explain": "maturity-gate explain {clause}   查看某项指标的要求与改进方法",
        "more": "另有 {count} 项：--format json 列出全部",
        "engine": "引擎 {name} {version}，策略 {revision}",
        "indicator": "指标",
        "where": "位置",
        "what": "差距",
        "asks": "要求",
        "policy": "策略",
    },
}

LANGUAGES: Final = tuple(_TEXTS)


def say(lang: str, key: str, **values: object) -> str:
    """One sentence of a report."""
    return _TEXTS[lang][key].format(**values)


def level(lang: str, which: Level | None) -> str:
    """A level's name; the reader's word for none."""
    return LEVELS[lang][which.value if which else ""]


def grade(lang: str, which: Grade) -> str:
    """A grade's name."""
    return GRADES[lang][str(which)]


def finding(lang: str, one: Finding) -> str:
    """What falls short, with the path below the item: file and line say the rest."""
    path = ".".join(one.path[3:] or one.path)
    expected, actual = value(one.expected), value(one.actual)
    if expected == actual and one.expected != one.actual:
        # they differ only beyond the digits that are shown
        expected, actual = json.dumps(one.expected), json.dumps(one.actual)
    return _FINDINGS[lang][one.kind].format(path=path, expected=expected, actual=actual)


def undeclared(lang: str) -> str:
    """What is said of an indicator that nothing was declared for."""
    return _FINDINGS[lang]["declared"]


def short_of(lang: str, shown: Grade, floor: Grade) -> str:
    """What is said of an indicator that is met, but not shown well enough."""
    return _FINDINGS[lang]["grade"].format(grade=grade(lang, shown), floor=grade(lang, floor))


def value(one: Json) -> str:
    """A value as people write it; numbers to six digits."""
    if isinstance(one, str):
        return one
    if isinstance(one, list):
        return ", ".join(map(value, one))
    if isinstance(one, float):
        return f"{one:g}"
    if isinstance(one, int) and not isinstance(one, bool) and abs(one) >= 1_000_000:
        return f"{one:g}" if float(f"{one:g}") == one else str(one)
    return json.dumps(one, ensure_ascii=False)
