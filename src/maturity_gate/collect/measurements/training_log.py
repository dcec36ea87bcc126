"""Read the throughput of training from the lines that Megatron-LM, DeepSpeed and NeMo log for each iteration."""

from __future__ import annotations

import contextlib
import itertools
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Final

from maturity_gate.collect.measurements.figures import Line, RefusedError, Result, number
from maturity_gate.collect.placed import Placed

_HEADS: Final = {
    "megatron": re.compile(r"\s*(?:\[(?P<date>\d{4}-\d\d-\d\d) [\d:.]+\])?\s*iteration\s+(?P<step>\d{1,9})/\s*\d+ \|"),
    "nemo": re.compile(
        r"(?:\[?(?P<date>\d{4}-\d\d-\d\d)T\S*\s)?\s*Training epoch \d+, iteration (?P<step>\d{1,9})/\d+ \|"
    ),
    "deepspeed": re.compile(
        r"\[(?P<date>\d{4}-\d\d-\d\d) [\d:,]+\] .*\bglobal_step=(?P<step>\d{1,9}), RunningAvgSamplesPerSec=[\d.]+,"
        r" CurrSamplesPerSec=(?P<rate>[\d.]+)"
    ),
}
"""How a line of an iteration begins: megatron/training/training.py, nemo/utils/loggers and deepspeed/utils/timer.py.
The first two come before the third, since Megatron-DeepSpeed prints both."""

_TIMES: Final = {"megatron": ("elapsed time per iteration (ms)", 1000.0), "nemo": ("train_step_timing in s", 1.0)}
_SIZES: Final = ("global batch size", "gloabl batch size", "global_batch_size")
_TOKENS: Final = "tokens_per_sec_per_gpu"

_ARGUMENTS: Final = {"world_size": "devices", "seq_length": "sequence_length"}
_ARGUMENT: Final = re.compile(r"\s*(?P<key>world_size|seq_length)\s\.{3,}\s(?P<value>\d{1,12})\s*$")
"""Megatron prints its arguments before it starts."""


@dataclass(frozen=True, slots=True)
class _Iteration:
    """One reported iteration."""

    line: Line
    head: re.Match[str]
    fields: dict[str, Placed]
    """What stands between the bars, by its name."""

    @property
    def step(self) -> int:
        return int(self.head["step"])


def is_log(lines: list[Line]) -> bool:
    """Whether some framework that is known reports an iteration."""
    return _framework(lines) is not None


def _framework(lines: list[Line]) -> str | None:
    return next((name for name, head in _HEADS.items() if any(head.match(line.text) for line in lines)), None)


def read(lines: list[Line]) -> Iterator[Result | RefusedError]:
    """The mean over the reported iterations but the first, which holds the start."""
    framework = _framework(lines)
    if framework is None:
        return
    head = _HEADS[framework]
    rows = [_Iteration(line, match, _fields(line)) for line in lines if (match := head.match(line.text))]
    first, last = rows[0], rows[-1]
    if len(rows) < 2:
        raise RefusedError("training log: only the first iterations, which warm up, are there", first.line.place)
    if any(later.step <= earlier.step for earlier, later in itertools.pairwise(rows)):
        raise RefusedError("training log: iterations go back, so it holds several runs", first.line.place)
    result = Result("training_log", first.line.place)
    result.add("framework", framework, first.line.place)
    result.add("first_iteration", first.step, first.line.at(first.head.start("step")))
    result.add("last_iteration", last.step, last.line.at(last.head.start("step")))
    result.add("measured_reports", len(rows) - 1, last.line.place)
    if last.head["date"]:
        result.add("date", last.head["date"], last.line.at(last.head.start("date")))
    _settings(result, lines)
    if framework == "deepspeed":
        rates = [_rate(row) for row in rows[1:]]
        _mean(result, "samples_per_second", rates)
    else:
        _throughput(result, rows[1:], *_TIMES[framework])
    yield result


def _fields(line: Line) -> dict[str, Placed]:
    """The figures of a line by name; one that shows its mean behind a slash, as Megatron-LM can, gives the figure."""
    found: dict[str, Placed] = {}
    start = 0
    for part in line.text.split("|"):
        name, colon, value = part.partition(":")
        if colon:
            with contextlib.suppress(ValueError):
                figure = float(value.split("/")[0])
                if math.isfinite(figure):
                    found[name.strip()] = Placed(figure, line.at(start + len(part) - len(value.lstrip())))
        start += len(part) + 1
    return found


def _rate(row: _Iteration) -> Placed:
    place = row.line.at(row.head.start("rate"))
    with contextlib.suppress(ValueError):
        value = float(row.head["rate"])
        if math.isfinite(value):
            return Placed(value, place)
    raise RefusedError("training log: a throughput that is not a number", place)


def _settings(result: Result, lines: list[Line]) -> None:
    for line in lines:
        match = _ARGUMENT.match(line.text)
        if match:
            result.add(_ARGUMENTS[match["key"]], int(match["value"]), line.at(match.start("value")))


def _throughput(result: Result, rows: list[_Iteration], name: str, parts: float) -> None:
    times = [row.fields.get(name) for row in rows]
    seconds = _mean(result, "mean_iteration_seconds", times, parts)
    sizes = [next((row.fields[key] for key in _SIZES if key in row.fields), None) for row in rows]
    first = sizes[0]
    # a batch that grows has no one throughput
    if first is not None and len({number(size) for size in sizes}) == 1 and (samples := number(first) or 0) > 0:
        result.add("global_batch_size", int(samples), first.place)
        result.add("samples_per_second", round(samples / seconds, 6), first.place)
        if length := number(result.figures.get("sequence_length")):
            result.add("tokens_per_second", round(length * samples / seconds, 3), first.place)
    tokens = [row.fields.get(_TOKENS) for row in rows]
    if all(each is not None for each in tokens):
        _mean(result, "tokens_per_second_per_device", tokens)


def _mean(result: Result, name: str, figures: Sequence[Placed | None], parts: float = 1.0) -> float:
    """Note the mean of figures that are all there and above zero."""
    values = []
    for found in figures:
        value = number(found)
        if found is None or value is None:
            raise RefusedError("training log: an iteration without its time", result.place)
        if value <= 0:
            raise RefusedError(f"training log: {value:g} measures nothing", found.place)
        values.append(value)
    mean = fmean(values) / parts
    result.add(name, round(mean, 6), (figures[0] or Placed(None, result.place)).place)
    return mean
