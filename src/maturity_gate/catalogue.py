"""The 193 indicators and the fact rules, as `make bundle` generated them from the standard and the policies."""

from __future__ import annotations

import difflib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from maturity_gate.errors import EngineError, UsageError
from maturity_gate.files import BUNDLE
from maturity_gate.framework import Framework
from maturity_gate.model import Indicator, Json, Nature


@dataclass(frozen=True, slots=True)
class Page:
    """What a policy says of itself besides its title; each text by language."""

    description: Mapping[str, str]
    reading: Mapping[str, str]
    remedy: Mapping[str, str]
    errata: tuple[str, ...]
    """The errata whose reading changes its threshold."""
    reads: tuple[str, ...]
    """The fields that it looks at, as dotted paths with `<name>` for the names that people give."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What a fact rule says of itself."""

    title: Mapping[str, str]
    shows: tuple[str, ...]
    own: bool = False
    """Whether it is the team's, which nobody here has tested."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One state of the policies."""

    revision: str
    framework: Framework
    indicators: tuple[Indicator, ...]
    """In the order of the standard."""
    pages: Mapping[str, Page]
    """By the id of the indicator."""
    rules: Mapping[str, Rule]
    """By the dotted path of the rule."""

    def indicator(self, clause: str) -> Indicator:
        """The indicator with this id, or whose policy has this name; UsageError names the nearest one."""
        wanted = clause.strip()
        for indicator in self.indicators:
            if wanted in {indicator.id, indicator.name}:
                return indicator
        parts = [indicator.id for indicator in self.indicators if indicator.id.startswith(f"{wanted}.")]
        if parts:
            raise UsageError(f"{clause}: not one indicator; it has {', '.join(parts)}")
        known = [word for indicator in self.indicators for word in (indicator.id, indicator.name)]
        close = difflib.get_close_matches(wanted, known, n=1)
        raise UsageError(f"{clause}: no such indicator" + (f"; did you mean {close[0]}?" if close else ""))


@cache
def load() -> Catalogue:
    """The catalogue of the package; raises EngineError where the package is broken."""
    try:
        data: dict[str, Any] = json.loads((BUNDLE / "catalogue.json").read_bytes())
    except (OSError, ValueError) as exc:
        raise EngineError("the package has no catalogue", remedy="reinstall maturity-gate") from exc
    return read(data)


def read(data: Mapping[str, Any]) -> Catalogue:
    """The catalogue in the plain values of `catalogue.json`; raises EngineError unless every indicator has a policy."""
    framework = Framework.from_data(data["standard"])
    policies = data["indicators"]
    if unmatched := sorted(policies.keys() ^ set(framework.indicators)):
        message = f"the catalogue has {len(policies)} policies: {', '.join(unmatched[:5])} does not match the standard"
        raise EngineError(message, remedy="reinstall maturity-gate")
    indicators = tuple(
        Indicator(
            id=indicator,
            name=policies[indicator]["name"],
            domain=domain.name,
            subdomain=subdomain.name,
            item=item.name,
            title=policies[indicator]["title"],
            nature=Nature(policies[indicator]["nature"]),
            levels=framework.levels(indicator),
        )
        for domain in framework.domains
        for subdomain in domain.subdomains
        for item in subdomain.items
        for indicator in item.indicators
    )
    pages = {
        indicator: Page(
            description=policy["description"],
            reading=policy["reading"],
            remedy=policy["remedy"],
            errata=tuple(policy["errata"]),
            reads=tuple(policy["reads"]),
        )
        for indicator, policy in policies.items()
    }
    rules = {name: Rule(rule["title"], tuple(rule["shows"])) for name, rule in data["rules"].items()}
    return Catalogue(data["revision"], framework, indicators, pages, rules)


def catalogue_json(catalogue: Catalogue) -> dict[str, Json]:
    """The contract of `catalogue --format json`."""
    return {
        "indicators": [
            {
                "id": indicator.id,
                "name": indicator.name,
                "domain": indicator.domain,
                "subdomain": indicator.subdomain,
                "item": indicator.item,
                "title": dict(indicator.title),
                "nature": indicator.nature.value,
                "levels": [level.value for level in indicator.levels],
            }
            for indicator in catalogue.indicators
        ]
    }
