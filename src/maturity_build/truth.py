"""Judge the collectors by hand-labelled places in real repositories: `make truth REPOS=DIR TRUTH=FILE SCOPES=FILE`.

TRUTH is a list of labels: repo, path, clause, scope, verdict (present or absent), level (clause or evidence), evidence
(`path:line`), and for the absent ones the trap. SCOPES is a list of `{repo, path, scope, sources}`, where `sources` is
the block of maturity.yaml that stands for the scope. REPOS holds the checkouts, as `<owner>+<name>`.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from maturity_gate import pipeline, yamls
from maturity_gate.errors import MaturityGateError
from maturity_gate.model import Fact
from maturity_gate.settings import Settings, Source

Label: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the collectors say of one label."""

    label: Label
    shown: tuple[Fact, ...]
    """The facts of the scope that show the clause."""
    trouble: str
    """Why the scope could not be read, if it could not."""

    @property
    def positive(self) -> bool:
        """Whether the collectors say that it is there."""
        if self.label["verdict"] == "absent" and self.label["level"] == "evidence":
            return any(str(place).startswith(f"{self.label['evidence']}:") for place in self._places())
        return bool(self.shown)

    @property
    def right(self) -> bool:
        """Whether that is what the label says."""
        present: bool = self.label["verdict"] == "present"
        return self.positive == present

    @property
    def located(self) -> bool:
        """Whether a fact that shows it points into the label's file."""
        return any(place.file == self.label["path"] for place in self._places())

    def _places(self) -> list[Any]:
        return [place for fact in self.shown for place in fact.locations]


def judge(repos: Path, labels: Iterable[Label], scopes: Iterable[Label]) -> list[Verdict]:
    """One verdict a label; each scope is read once. A scope that is not named is one that cannot be read."""
    sources = {(scope["repo"], scope["path"], scope["scope"]): scope["sources"] for scope in scopes}
    read: dict[str, tuple[tuple[Fact, ...], str]] = {}
    verdicts: list[Verdict] = []
    for label in labels:
        named = sources.get((label["repo"], label["path"], label["scope"]))
        key = json.dumps([label["repo"], named], sort_keys=True)
        if key not in read:
            read[key] = _read(repos / label["repo"].replace("/", "+"), named) if named else ((), "no scope")
        facts, trouble = read[key]
        verdicts.append(Verdict(label, tuple(fact for fact in facts if label["clause"] in fact.shows), trouble))
    return verdicts


def _read(root: Path, sources: dict[str, dict[str, Any]]) -> tuple[tuple[Fact, ...], str]:
    named = tuple(Source(name, options) for name, options in sources.items())
    try:
        return pipeline.read_sources(Settings(root, "truth", ("platform",), sources=named)).facts, ""
    except MaturityGateError as error:
        return (), str(error).split("\n", 1)[0]


def table(title: str, groups: dict[str, list[Verdict]]) -> list[str]:
    """Lines with precision, recall and the share located, for each group and in all."""
    lines = [f"{title:<44} labels  right  precision  recall  located"]
    for name, verdicts in [*sorted(groups.items()), ("all", [one for group in groups.values() for one in group])]:
        present = [one for one in verdicts if one.label["verdict"] == "present"]
        found = [one for one in present if one.positive]
        positives = [one for one in verdicts if one.positive]
        ratios = [
            _share(len(found), len(positives)),
            _share(len(found), len(present)),
            _share(sum(one.located for one in found), len(found)),
        ]
        right = sum(one.right for one in verdicts)
        lines.append(f"{name:<44} {len(verdicts):>6} {right:>6}  {ratios[0]:>9}  {ratios[1]:>6}  {ratios[2]:>7}")
    return lines


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2f}" if whole else "-"


def _grouped(verdicts: Iterable[Verdict], key: str) -> dict[str, list[Verdict]]:
    groups: dict[str, list[Verdict]] = defaultdict(list)
    for verdict in verdicts:
        groups[str(verdict.label.get(key) or "none")].append(verdict)
    return groups


def _load(path: Path) -> list[Label]:
    [parsed] = yamls.parse(path.read_text(encoding="utf-8"), str(path))
    if parsed.problems or not isinstance(parsed.value, list):
        raise SystemExit("\n".join(map(str, parsed.problems)) or f"{path}: is not a list")
    return [one for one in parsed.value if isinstance(one, dict)]


def main() -> None:
    """Print the tables and every wrong verdict with its place."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    for name in ("repos", "truth", "scopes"):
        parser.add_argument(name, type=Path)
    given = parser.parse_args()
    verdicts = judge(given.repos, _load(given.truth), _load(given.scopes))
    for key in ("clause", "repo", "trap"):
        print("\n".join(table(key, _grouped(verdicts, key))) + "\n")
    for verdict in verdicts:
        if not verdict.right:
            label = verdict.label
            places = ", ".join(f"{fact.rule} at {fact.locations[0]}" for fact in verdict.shown)
            print(f"wrong: {label['clause']} {label['verdict']}: {label['repo']} {label['evidence']}")
            print(f"       {verdict.trouble or places or 'not found'}")


if __name__ == "__main__":
    main()
