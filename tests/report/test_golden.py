"""What people read, to the letter; `pytest --update-golden` writes it anew."""

from collections.abc import Callable
from pathlib import Path

import pytest

from maturity_gate.report.formats import REPORTERS
from maturity_gate.report.style import Style
from maturity_gate.report.words import LANGUAGES
from maturity_gate.result import Report

GOLDEN = Path(__file__).parents[1] / "golden"
SUFFIXES = {"text": "txt", "markdown": "md", "json": "json"}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", sorted(REPORTERS))
def test_report(report: Report, golden: Callable[[Path, str], None], name: str, lang: str) -> None:
    # the language changes nothing in JSON, and so there is one file for both
    stem = "report" if name == "json" else f"report.{lang}"
    rendered = REPORTERS[name](report, Style(lang, directory="service"))
    golden(GOLDEN / f"{stem}.{SUFFIXES[name]}", rendered)


def test_the_coloured_report_has_the_same_words(report: Report, golden: Callable[[Path, str], None]) -> None:
    coloured = REPORTERS["text"](report, Style("en", colour=True, directory="service"))
    assert "\x1b[1;31mREFUSED\x1b[0m" in coloured
    for code in ("1", "2", "1;31", "1;33", "0"):
        coloured = coloured.replace(f"\x1b[{code}m", "")
    golden(GOLDEN / "report.en.txt", coloured)


def test_every_golden_file_belongs_to_a_format() -> None:
    expected = {
        "report.json",
        *(f"report.{lang}.{SUFFIXES[name]}" for lang in LANGUAGES for name in ("text", "markdown")),
    }
    assert {path.name for path in GOLDEN.iterdir() if path.is_file()} == expected
