"""Results of fio: what is read, and what is refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from maturity_gate.model import Location, Resource

Collect: TypeAlias = Callable[..., Any]

CASES = Path(__file__).parents[2] / "cases" / "measurements"


def case(name: str) -> str:
    return (CASES / name).read_text(encoding="utf-8")


def fio_job(**changes: Any) -> dict[str, Any]:
    job: dict[str, Any] = fio()["jobs"][0]
    return job | changes


def fio(*jobs: dict[str, Any], **changes: Any) -> dict[str, Any]:
    result: dict[str, Any] = json.loads(case("fio.json"))
    return result | ({"jobs": list(jobs)} if jobs else {}) | changes


def test_fio_reads_and_writes_of_varying_size_are_mixed(collected: Collect) -> None:
    assert collected({"mix.json": fio(fio_job(), fio_job())}).body == {
        "tool_version": "fio-3.38",
        "job": "mix",
        "jobs": 2,
        "date": "2026-03-12",
        "read_bytes_per_second": 200_000.0,
        "write_bytes_per_second": 200_000.0,
        "duration_seconds": 60.0,
        "direct": True,
        "workload": "dynamic_mixed",
    }


@pytest.mark.parametrize(
    ("options", "workload"),
    [
        ({"rw": "randrw", "bssplit": "4k/60:1m/40"}, "dynamic_mixed"),
        ({"rw": "randrw", "bssplit": "4k/100:1m/0"}, "random"),
        ({"rw": "randrw", "bsrange": "4k-4k"}, "random"),
        ({"rw": "randrw"}, "random"),
        ({"rw": "rw", "bs": "1m"}, "sequential"),
        ({"rw": "write:8k"}, "sequential"),
        ({}, "sequential"),
        ({"rw": "randrw", "percentage_random": "50"}, None),
    ],
)
def test_fio_workloads(collected: Collect, options: dict[str, str], workload: str | None) -> None:
    assert collected({"a.json": fio(fio_job(**{"job options": options}))}).body.get("workload") == workload


def test_fio_groups_ran_one_after_another(collected: Collect) -> None:
    found = collected({"a.json": fio(fio_job(), fio_job(groupid=1))})
    assert [one.address for one in found if isinstance(one, Resource)] == ["a.json#group 0", "a.json#group 1"]


def test_fio_clients_are_counted_without_their_sum(collected: Collect) -> None:
    clients = [fio_job(hostname=f"n{number}") for number in range(3)]
    total = fio_job(jobname="All clients", read={"io_bytes": 18_000_000, "bw_bytes": 300_000, "runtime": 60_000})
    found = collected({"a.json": {"fio version": "fio-3.38", "client_stats": [*clients, total]}}).body
    assert (found["clients"], found["jobs"], found["read_bytes_per_second"]) == (3, 3, 300_000.0)


def test_notes_before_the_json_of_fio_keep_their_lines(collected: Collect) -> None:
    [found] = collected({"a.json": "note: both iodepth >= 1\n" + json.dumps(fio(), indent=1) + "\n"})
    assert isinstance(found, Resource)
    assert found.locate(("tool_version",)) == Location("a.json", 3, 2)


IDLE = {"io_bytes": 0, "bw_bytes": 0, "runtime": 0}


@pytest.mark.parametrize(
    ("job", "reason"),
    [
        (fio_job(error=5), "fio: the job ended with error 5"),
        (fio_job(read=IDLE, write=IDLE), "fio: nothing was read or written"),
        (fio_job(read={"io_bytes": 9, "bw_bytes": 0, "runtime": 0}), "fio: bytes to read, but no time to do it in"),
        (
            fio_job(read={"io_bytes": 6_000_000, "bw_bytes": 900_000, "runtime": 60_000}),
            "bw_bytes: 900000 contradicts the other figures, which make 100000",
        ),
        (
            fio_job(read={"io_bytes": 6_000_000, "bw": 97, "runtime": 60_000}),
            "fio: no bw_bytes, so the unit is not certain; use fio 3 or later",
        ),
        (fio_job(**{"job options": {"ioengine": "null"}}), "fio: the engine null moves no data to storage"),
        (fio_job(**{"job options": {"filename": "/dev/shm/x"}}), "fio: /dev/shm/x is no storage"),
    ],
)
def test_a_fio_result_is_refused(collected: Collect, job: dict[str, Any], reason: str) -> None:
    assert collected({"a.json": fio(job)}).refusal == reason


def test_jobs_that_ran_for_different_times_have_no_sum(collected: Collect) -> None:
    short = fio_job(read={"io_bytes": 1_000_000, "bw_bytes": 100_000, "runtime": 10_000})
    assert collected({"a.json": fio(fio_job(), short)}).refusal == (
        "fio: jobs of one group ran for different times, so their sum is not known"
    )
