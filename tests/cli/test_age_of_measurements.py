"""How long a raw result counts: the date inside it, the day that is judged, and what maturity.yaml says."""

import json
import os
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]
Service = Callable[[Mapping[str, str]], Path]

REFERENCE = Path(__file__).parents[2] / "evidence" / "reference" / "measurements"
CHAT = (REFERENCE / "bench-chat.json").read_text(encoding="utf-8")
"""A result of vLLM bench, of 2026-03-12."""
FABRIC = (REFERENCE / "all-reduce-train-h100.txt").read_text(encoding="utf-8")
"""A result of nccl-tests, which writes no date."""
MATURITY = """\
service: chat
provides: [platform]
capabilities: []
sources: {bench: {measurements: ['results/*']}}
"""


def collected(run: Run, root: Path, *arguments: str) -> tuple[set[str], list[str]]:
    """The grades of all facts, and what could not be decided."""
    told: dict[str, Any] = json.loads(run("collect", root, "--format", "json", *arguments).stdout)
    return {fact["grade"] for fact in told["facts"]}, [one["reason"] for one in told["unknown"]]


@pytest.mark.parametrize(
    ("maturity", "day", "reasons"),
    [
        (MATURITY, "2026-03-12", []),
        (MATURITY, "2027-03-12", []),
        (MATURITY, "2027-03-13", ["measured on 2026-03-12, more than 365 days before 2027-03-13; measure again"]),
        (f"{MATURITY}measurements_valid_days: 366\n", "2027-03-13", []),
        (
            f"{MATURITY}measurements_valid_days: 30\n",
            "2026-04-12",
            ["measured on 2026-03-12, more than 30 days before 2026-04-12; measure again"],
        ),
        # the day begins in Shanghai before it does in London
        (MATURITY, "2026-03-11", []),
        (
            MATURITY,
            "2026-03-10",
            ["measured on 2026-03-12, which is after 2026-03-10; measure again by the right clock, or correct --as-of"],
        ),
    ],
)
def test_a_result_counts_from_its_date_for_as_long_as_is_said(
    run: Run, service: Service, maturity: str, day: str, reasons: list[str]
) -> None:
    root = service({"maturity.yaml": maturity, "results/chat.json": CHAT})
    assert collected(run, root, "--as-of", day) == (set() if reasons else {"measured"}, reasons)


def test_the_time_of_the_file_says_nothing(run: Run, service: Service) -> None:
    root = service({"maturity.yaml": MATURITY, "results/chat.json": CHAT.replace('"20260312-', '"20150312-')})
    (root / "results/chat.json").touch()
    grades, [reason] = collected(run, root)
    assert grades == set()
    assert reason.startswith("measured on 2015-03-12, more than 365 days before 20")
    fresh = service({"maturity.yaml": MATURITY, "results/chat.json": CHAT})
    os.utime(fresh / "results/chat.json", (0, 0))
    assert collected(run, fresh, "--as-of", "2026-04-01") == ({"measured"}, [])


@pytest.mark.parametrize(
    ("date", "reason"),
    [
        ("", "vllm_bench: no date, which the tool writes; keep its result as it wrote it"),
        ('"date": "last week",', "vllm_bench: no date, which the tool writes; keep its result as it wrote it"),
        ('"date": "20261399-000000",', "measured on 2026-13-99, which is no day"),
    ],
)
def test_a_result_whose_date_was_taken_away_shows_nothing(run: Run, service: Service, date: str, reason: str) -> None:
    text = CHAT.replace('"date": "20260312-101544",', date)
    assert text != CHAT
    root = service({"maturity.yaml": MATURITY, "results/chat.json": text})
    assert collected(run, root, "--as-of", "2026-04-01") == (set(), [reason])


def test_a_tool_that_writes_no_date_is_believed_and_its_age_is_not_claimed(run: Run, service: Service) -> None:
    root = service({"maturity.yaml": MATURITY, "results/all-reduce-train-h100.txt": FABRIC})
    grades, reasons = collected(run, root, "--as-of", "2026-04-01")
    assert grades == {"measured"}
    assert reasons == ["holds no date, so how old it is is not known; it is taken as measured"]


def test_check_counts_no_old_result_and_says_where_it_is(run: Run, service: Service) -> None:
    root = service({"maturity.yaml": MATURITY, "results/chat.json": CHAT})
    declared = {}
    for day in ("2026-04-01", "2027-04-01"):
        told = json.loads(run("check", root, "--format", "json", "--as-of", day).stdout)
        declared[day] = [one["id"] for one in told["indicators"] if one["state"] != "undeclared"]
    assert declared == {"2026-04-01": ["6.3.1.2.g", "6.3.1.2.h"], "2027-04-01": []}
    assert [one["locations"] for one in told["unknown"]] == [
        [{"file": "results/chat.json", "line": 2, "column": 2}],
    ]


@pytest.mark.parametrize("days", ["0", "1.5", "soon", "36501"])
def test_a_time_that_is_none_is_a_mistake_of_maturity_yaml(run: Run, service: Service, days: str) -> None:
    root = service({"maturity.yaml": f"{MATURITY}measurements_valid_days: {days}\n"})
    done = run("check", root)
    assert done.returncode == 2
    assert "maturity.yaml:5:1: measurements_valid_days: " in done.stderr
