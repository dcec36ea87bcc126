"""Join the standard's tables with the METADATA of the policies into the one catalogue that the tool loads."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from maturity_build import opa
from maturity_gate import yamls
from maturity_gate.framework import Framework

ROOT = Path(__file__).parents[2]
STANDARD = ROOT / "src" / "maturity_gate" / "standard" / "gbt-45288.3-2025.yaml"

_STOPS = "[\u3001\u3002\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f\u201c\u201d]"
_WIDE = "[\u4e00-\u9fff]"


def standard() -> dict[str, Any]:
    """The tables, as they stand in the YAML."""
    [parsed] = yamls.parse(STANDARD.read_text(encoding="utf-8"), STANDARD.name)
    if parsed.problems or not isinstance(parsed.value, dict):
        raise SystemExit("\n".join(map(str, parsed.problems)))
    return parsed.value


def build(policies: Path, revision: str) -> dict[str, Any]:
    """The catalogue: `revision`, the standard, each indicator's policy, and each fact rule."""
    metadata = opa.metadata(policies)
    tables = standard()
    known = set(Framework.from_data(tables).indicators)
    indicators: dict[str, Any] = {}
    rules: dict[str, Any] = {}
    for package, notes in sorted(metadata.items()):
        family, _, name = package.partition(".")
        if family == "indicators":
            clause = notes["custom"]["clause"]
            if clause in indicators:
                raise SystemExit(f"{clause}: two policies, {indicators[clause]['name']} and {name}")
            if clause not in known:
                raise SystemExit(f"{name}: {clause} is no indicator of the standard")
            indicators[clause] = {"name": name, **_texts(notes)}
        elif family == "facts":
            rules[name] = {"title": _both(notes, "title"), "shows": sorted(notes["custom"]["shows"])}
    return {"revision": revision, "standard": tables, "indicators": indicators, "rules": rules}


def _texts(notes: dict[str, Any]) -> dict[str, Any]:
    custom = notes["custom"]
    return {
        "title": _both(notes, "title"),
        "description": _both(notes, "description"),
        "nature": custom["nature"],
        "reading": {"en": _line(custom["reading"]), "zh": _chinese(custom["reading_zh"])},
        "remedy": {"en": _line(custom["remedy"]), "zh": _chinese(custom["remedy_zh"])},
        "errata": custom.get("errata", []),
    }


def _both(notes: dict[str, Any], key: str) -> dict[str, str]:
    return {"en": _line(notes[key]), "zh": _chinese(notes["custom"][f"{key}_zh"])}


def _line(text: str) -> str:
    return " ".join(str(text).split())


def _chinese(text: str) -> str:
    """One line; where YAML folds one, Chinese has no blank."""
    return re.sub(f"(?<={_WIDE}) (?={_WIDE})|(?<={_STOPS}) | (?={_STOPS})", "", _line(text))
