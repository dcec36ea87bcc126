"""Read how fast a model answers: vLLM `bench serve --save-result` and GuideLLM reports."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from maturity_gate.collect.measurements.figures import (
    ROUNDING,
    RefusedError,
    Result,
    agree,
    at,
    day,
    number,
    percentiles,
    positive,
    rising,
    word,
)
from maturity_gate.collect.placed import Placed, items, members

_VLLM: Final = frozenset({"completed", "duration", "request_throughput", "total_input_tokens"})
_PERCENTILE: Final = re.compile(r"p(\d{1,2}(?:\.\d+)?)_tpot_ms")
_DATE: Final = re.compile(r"(\d{4})(\d\d)(\d\d)-\d{6}")
_COUNTS: Final = ("successful", "errored", "incomplete", "total")


def is_vllm(document: Placed) -> bool:
    """vllm/benchmarks/serve.py, and benchmarks/benchmark_serving.py before it, write these keys."""
    return members(document).keys() >= _VLLM


def vllm(document: Placed) -> Iterator[Result | RefusedError]:
    """One run, as it stands; its `label`, or `workload` from --metadata, says what was asked of the model."""
    found = members(document)
    result = Result("vllm_bench", document.place)
    if not word(found.get("model_id")):
        raise RefusedError("vLLM bench: no model_id, so it is not known which model was measured", document.place)
    duration = positive(found.get("duration"), "duration", document.place)
    completed = positive(found.get("completed"), "completed requests", document.place)
    failed = _failed(found, completed, document)
    agree("request_throughput", found.get("request_throughput"), completed / duration)
    if (tokens := number(found.get("total_output_tokens"))) is not None:
        agree("output_throughput", found.get("output_throughput"), tokens / duration)
    for source, name in (
        ("model_id", "model"),
        ("label", "label"),
        ("workload", "workload"),
        ("completed", "completed_requests"),
        ("duration", "duration_seconds"),
        ("total_input_tokens", "input_tokens"),
        ("total_output_tokens", "output_tokens"),
        ("output_throughput", "output_tokens_per_second"),
        ("max_concurrency", "max_concurrency"),
        ("mean_ttft_ms", "mean_time_to_first_token_ms"),
    ):
        if (value := found.get(source)) is not None and value.value not in (None, ""):
            result.take(name, value)
    result.take("failed_requests", failed)
    _token_latency(result, found)
    if (date := found.get("date")) is not None and (match := _DATE.fullmatch(word(date))):
        result.add("date", "-".join(match.groups()), date.place)
    yield result


def _failed(found: dict[str, Placed], completed: float, document: Placed) -> Placed:
    """How many requests failed; a result that hides it is refused."""
    stated, asked = found.get("failed"), found.get("num_prompts")
    prompts, failed = number(asked), number(stated)
    if asked is None or prompts is None:
        if stated is None or failed is None:
            raise RefusedError("vLLM bench: neither failed nor num_prompts, so failures are hidden", document.place)
    elif stated is None or failed is None:
        if completed < prompts:
            raise RefusedError(
                f"vLLM bench: {completed:g} of {prompts:g} requests were completed, and the rest is not counted as"
                " failed",
                found["completed"].place,
            )
        stated, failed = Placed(0, found["completed"].place), 0
    elif completed + failed != prompts:
        raise RefusedError(
            f"vLLM bench: {completed:g} completed and {failed:g} failed requests are not the {prompts:g} that were"
            " sent",
            stated.place,
        )
    if failed < 0:
        raise RefusedError("vLLM bench: a negative number of failed requests", stated.place)
    return stated


def _token_latency(result: Result, found: dict[str, Placed]) -> None:
    """The time per output token after the first, with its percentiles; refused where it was not measured."""
    mean = found.get("mean_tpot_ms")
    if mean is None:
        return
    value = positive(mean, "mean_tpot_ms", mean.place)
    first = found.get("mean_ttft_ms")
    if first is not None and number(first) == 0:
        raise RefusedError("vLLM bench: the answers were not streamed, so no token can be timed", first.place)
    result.add("mean_time_per_output_token_ms", value, mean.place)
    ranked = percentiles(found, _PERCENTILE)
    median, spread = found.get("median_tpot_ms"), number(found.get("std_tpot_ms"))
    if median is not None and (middle := number(median)) is not None:
        # in no distribution are mean and median further apart than the standard deviation
        if spread is not None and abs(value - middle) > spread * (1 + ROUNDING) + 0.01:
            raise RefusedError(
                f"mean_tpot_ms: {value:.6g} contradicts a median of {middle:.6g} with a standard deviation of"
                f" {spread:.6g}",
                mean.place,
            )
        ranked[50.0] = median
        result.take("median_time_per_output_token_ms", median)
    order = sorted(ranked)
    rising((f"p{rank:g}_tpot_ms", ranked[rank]) for rank in order)
    for rank in order:
        if rank != 50 and number(ranked[rank]) is not None:
            result.take(f"p{rank:g}_time_per_output_token_ms", ranked[rank])


def is_guidellm(document: Placed) -> bool:
    """A report of src/guidellm/benchmark: a list of benchmarks with metrics each."""
    runs = items(at(document, "benchmarks"))
    return bool(runs) and all("metrics" in members(run) for run in runs)


def guidellm(document: Placed) -> Iterator[Result | RefusedError]:
    """The run of a report. Several were made at different loads, and which of them the workload has is not said."""
    runs = items(at(document, "benchmarks"))
    if len(runs) > 1:
        raise RefusedError(
            f"GuideLLM: measures {len(runs)} loads, and does not say which one the workload has; keep a report of one",
            runs[1].place,
        )
    yield _guidellm(runs[0], document)


def _guidellm(run: Placed, document: Placed) -> Result:
    result = Result("guidellm", run.place)
    model = _model(run, document)
    if model is None:
        raise RefusedError("GuideLLM: no model named, so it is not known which one was measured", run.place)
    result.take("model", model)
    counts = at(run, "metrics", "request_totals") or at(run, "request_totals")
    # older reports count below run_stats
    counts = counts or at(run, "run_stats", "requests_made")
    if counts is None:
        raise RefusedError("GuideLLM: requests are not counted, so failures are hidden", run.place)
    positive(at(counts, "successful"), "successful requests", counts.place)
    totals = {name: number(at(counts, name)) for name in _COUNTS}
    known = [totals[name] for name in _COUNTS[:3]]
    if any(value is None or value < 0 for value in known):
        raise RefusedError("GuideLLM: failed or incomplete requests are not counted", counts.place)
    agree("total", at(counts, "total"), sum(value for value in known if value is not None), 0)
    result.take("completed_requests", at(counts, "successful"))
    result.take("failed_requests", at(counts, "errored"))
    result.take("incomplete_requests", at(counts, "incomplete"))
    begin, end = at(run, "start_time"), at(run, "end_time")
    if begin is not None and end is not None and (number(end) or 0) <= (number(begin) or 0):
        raise RefusedError("GuideLLM: nothing was measured after the warm-up", end.place)
    result.take("duration_seconds", at(run, "duration"))
    if begin is not None:
        result.add("date", day(number(begin)), begin.place)
    # time_per_output_token_ms includes the first token; this one leaves it out
    latency = at(run, "metrics", "inter_token_latency_ms", "successful")
    mean = at(latency, "mean")
    if latency is not None and mean is not None:
        result.add("mean_time_per_output_token_ms", positive(mean, "inter_token_latency_ms", mean.place), mean.place)
        ranks = at(latency, "percentiles")
        rising((name, at(ranks, name)) for name in ("p50", "p90", "p95", "p99", "p999"))
        for name, rank in (("p50", "median"), ("p90", "p90"), ("p95", "p95"), ("p99", "p99")):
            if number(at(ranks, name)) is not None:
                result.take(f"{rank}_time_per_output_token_ms", at(ranks, name))
        least = at(latency, "min")
        if least is not None and number(least) == 0:
            # a request that was not streamed counts as zero, and makes the mean too good
            raise RefusedError(
                "GuideLLM: some answers were not streamed, so their tokens could not be timed", least.place
            )
    return result


def _model(run: Placed, document: Placed) -> Placed | None:
    """Where the versions from 0.2 to 0.7 say which model was asked."""
    for owner, keys in (
        (run, ("config", "backend", "model")),
        (run, ("config", "backend", "default_model")),
        (run, ("benchmarker", "backend", "model")),
        (run, ("worker", "backend_model")),
        (document, ("config", "spec", "backend", "model")),
        (document, ("config", "backend", "model")),
        (document, ("args", "model")),
    ):
        found = at(owner, *keys)
        # version 0.2 writes the word None
        if word(found) not in {"", "None"}:
            return found
    return None
