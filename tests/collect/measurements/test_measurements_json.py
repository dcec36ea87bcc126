"""Results that tools write as JSON: what is read from each, and what is refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from maturity_gate.model import Grade, Location, Resource

Collect: TypeAlias = Callable[..., Any]

CASES = Path(__file__).parents[2] / "cases" / "measurements"


def case(name: str) -> str:
    return (CASES / name).read_text(encoding="utf-8")


def vllm(**changes: Any) -> dict[str, Any]:
    """A result of vLLM bench; a change to None leaves the key out."""
    result = json.loads(case("vllm.json")) | changes
    return {key: value for key, value in result.items() if value is not None}


def guidellm(**changes: Any) -> dict[str, Any]:
    report: dict[str, Any] = json.loads(case("guidellm.json"))
    report["benchmarks"][0] |= changes
    return report


def lm_eval(**changes: Any) -> dict[str, Any]:
    result: dict[str, Any] = json.loads(case("lm_eval.json"))
    return result | changes


def test_a_vllm_result_with_places_and_grade(collected: Collect) -> None:
    [found] = collected({"bench-chat.json": vllm(workload="chat")})
    assert isinstance(found, Resource)
    assert (found.kind, found.type, found.name, found.address) == (
        "measurements",
        "vllm_bench",
        "bench-chat",
        "bench-chat.json",
    )
    assert found.grade is Grade.MEASURED
    assert found.body == {
        "model": "acme/chat-8b",
        "workload": "chat",
        "completed_requests": 100,
        "failed_requests": 0,
        "duration_seconds": 50.0,
        "input_tokens": 20000,
        "output_tokens": 10000,
        "output_tokens_per_second": 200.0,
        "mean_time_to_first_token_ms": 90.0,
        "mean_time_per_output_token_ms": 21.5,
        "median_time_per_output_token_ms": 20.0,
        "p99_time_per_output_token_ms": 30.0,
        "date": "2026-03-12",
    }
    assert found.locate(("mean_time_per_output_token_ms",)) == Location("bench-chat.json", 14, 2)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"model_id": None}, "vLLM bench: no model_id, so it is not known which model was measured"),
        ({"model_id": ""}, "vLLM bench: no model_id, so it is not known which model was measured"),
        ({"failed": None, "num_prompts": None}, "vLLM bench: neither failed nor num_prompts, so failures are hidden"),
        (
            {"failed": None, "completed": 90, "request_throughput": 1.8},
            "vLLM bench: 90 of 100 requests were completed, and the rest is not counted as failed",
        ),
        (
            {"completed": 90, "request_throughput": 1.8},
            "vLLM bench: 90 completed and 0 failed requests are not the 100 that were sent",
        ),
        ({"completed": 0, "failed": 100}, "completed requests: 0 measures nothing"),
        ({"duration": 0}, "duration: 0 measures nothing"),
        ({"duration": "NaN"}, "duration: not given as a number"),
        ({"request_throughput": 3.0}, "request_throughput: 3 contradicts the other figures, which make 2"),
        ({"output_throughput": 400.0}, "output_throughput: 400 contradicts the other figures, which make 200"),
        ({"mean_tpot_ms": 0}, "mean_tpot_ms: 0 measures nothing"),
        ({"mean_ttft_ms": 0}, "vLLM bench: the answers were not streamed, so no token can be timed"),
        ({"p99_tpot_ms": 5.0}, "p99_tpot_ms: 5 is below a lower percentile"),
        (
            {"mean_tpot_ms": 10.0},
            "mean_tpot_ms: 10 contradicts a median of 20 with a standard deviation of 3",
        ),
    ],
)
def test_a_vllm_result_is_refused(collected: Collect, changes: dict[str, Any], reason: str) -> None:
    assert collected({"bench-chat.json": vllm(**changes)}).refusal == reason


def test_failures_that_are_counted_are_a_figure(collected: Collect) -> None:
    found = collected({"a.json": vllm(completed=99, failed=1, request_throughput=1.98)}).body
    assert (found["completed_requests"], found["failed_requests"]) == (99, 1)


def test_an_older_vllm_result_without_failures_is_read(collected: Collect) -> None:
    assert collected({"a.json": vllm(failed=None)}).body["failed_requests"] == 0


def test_guidellm_leaves_the_first_token_out(collected: Collect) -> None:
    assert collected({"chat.json": guidellm()}).body == {
        "model": "acme/chat-8b",
        "completed_requests": 98,
        "failed_requests": 1,
        "incomplete_requests": 1,
        "duration_seconds": 60.0,
        "mean_time_per_output_token_ms": 17.25,
        "median_time_per_output_token_ms": 17.0,
        "p90_time_per_output_token_ms": 19.0,
        "p95_time_per_output_token_ms": 20,
        "p99_time_per_output_token_ms": 25,
        "date": "2026-03-12",
    }


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"config": {}}, "GuideLLM: no model named, so it is not known which one was measured"),
        ({"end_time": 1773310544.0}, "GuideLLM: nothing was measured after the warm-up"),
        ({"metrics": {}}, "GuideLLM: requests are not counted, so failures are hidden"),
        ({"metrics": {"request_totals": {"successful": 9}}}, "GuideLLM: failed or incomplete requests are not counted"),
        (
            {"metrics": {"request_totals": {"successful": 9, "errored": 0, "incomplete": 0, "total": 12}}},
            "total: 12 contradicts the other figures, which make 9",
        ),
    ],
)
def test_a_guidellm_report_is_refused(collected: Collect, changes: dict[str, Any], reason: str) -> None:
    assert collected({"a.json": guidellm(**changes)}).refusal == reason


def test_a_guidellm_report_of_several_loads_is_refused(collected: Collect) -> None:
    report = guidellm()
    report["benchmarks"] *= 3
    reason = collected({"a.json": report}).refusal
    assert reason == ("GuideLLM: measures 3 loads, and does not say which one the workload has; keep a report of one")


def test_answers_that_were_not_streamed_spoil_the_mean(collected: Collect) -> None:
    report = guidellm()
    report["benchmarks"][0]["metrics"]["inter_token_latency_ms"]["successful"]["min"] = 0
    assert collected({"a.json": report}).refusal.startswith("GuideLLM: some answers were not streamed")


def test_lm_eval_tasks_with_metrics_and_data_sets(collected: Collect) -> None:
    assert collected({"base.json": lm_eval()}).body == {
        "model": "acme/chat-8b",
        "tool_version": "0.4.9",
        "date": "2026-03-12",
        "tasks": {
            "cmmlu": {
                "metrics": {
                    "acc": {"score": 0.874, "filter": "none"},
                    "acc_norm": {"score": 0.88, "filter": "none"},
                },
                "dataset": "haonan-li/cmmlu",
                "version": 1.0,
                "shots": 5,
                "samples": 11582,
            },
            "ours": {"metrics": {"exact_match": {"score": 0.5, "filter": "strict"}}},
        },
        "metric_choices": {"acc": True, "acc_norm": True, "exact_match": True},
    }


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        (
            {"config": {"model": "hf", "model_args": "pretrained=a", "limit": 10}},
            "lm-eval: limit 10 cut the test set; run it without",
        ),
        (
            {"n-samples": {"cmmlu": {"original": 100, "effective": 10}}},
            "lm-eval: cmmlu was run on 10 of 100 samples",
        ),
        ({"config": {"model": "hf", "model_args": "dtype=auto"}}, "lm-eval: config.model_args names no model"),
        ({"config": {"model": "dummy", "model_args": ""}}, "lm-eval: the dummy model answers at random"),
        ({"results": {"cmmlu": {"alias": "cmmlu", "acc,none": "N/A"}}}, "lm-eval: no task has a score"),
    ],
)
def test_an_lm_eval_result_is_refused(collected: Collect, changes: dict[str, Any], reason: str) -> None:
    assert collected({"a.json": lm_eval(**changes)}).refusal == reason
