"""Read the bandwidth of storage: fio's JSON and the summary of IO500."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from typing import Final

from maturity_gate.collect.measurements.figures import Line, RefusedError, Result, agree, at, day, number, word
from maturity_gate.collect.placed import Placed, items, members

_GIB: Final = 1024**3

_NO_STORAGE: Final = frozenset({"null", "cpuio", "net", "netsplice", "rdma", "exec"})
"""Engines of fio that move no data to or from storage."""
_MEMORY: Final = ("/dev/null", "/dev/zero", "/dev/shm", "/dev/ram", "/run/shm")  # noqa: S108 - names to refuse
_SEQUENTIAL: Final = frozenset({"read", "write", "rw", "readwrite"})
_RANDOM: Final = frozenset({"randread", "randwrite", "randrw"})
_ON: Final = frozenset({"1", "true", ""})


def is_fio(document: Placed) -> bool:
    """Whether it has a version of fio beside jobs, as stat.c and client.c write them."""
    found = members(document)
    return "fio version" in found and ("jobs" in found or "client_stats" in found)


def fio(document: Placed) -> Iterator[Result | RefusedError]:
    """A result for each group of jobs that ran at once; groups ran one after another."""
    found = members(document)
    clients = [job for job in items(found.get("client_stats")) if word(at(job, "jobname")) != "All clients"]
    jobs = clients or items(found.get("jobs"))
    if not jobs:
        raise RefusedError("fio: no job ran", document.place)
    groups: dict[float, list[Placed]] = {}
    for job in jobs:
        groups.setdefault(number(at(job, "groupid")) or 0, []).append(job)
    # what a server was told stands in the list of global options of each client
    shared = found.get("global options")
    options = next(iter(items(shared)), shared)
    for group, members_of in sorted(groups.items()):
        try:
            yield _group(members_of, options, document, f"group {group:g}" if len(groups) > 1 else "", bool(clients))
        except RefusedError as refused:
            yield refused


def _group(jobs: list[Placed], shared: Placed | None, document: Placed, part: str, remote: bool) -> Result:
    result = Result("fio", jobs[0].place, part)
    settings = [{**members(shared), **members(at(job, "job options"))} for job in jobs]
    for job, options in zip(jobs, settings, strict=True):
        _refuse(job, options)
    result.take("tool_version", at(document, "fio version"))
    if word(name := at(jobs[0], "jobname")):
        result.take("job", name)
    result.add("jobs", len(jobs), jobs[0].place)
    if remote:
        result.add("clients", len({word(at(job, "hostname")) for job in jobs}), jobs[0].place)
    stamp = at(document, "timestamp")
    if stamp is not None:
        result.add("date", day(number(stamp)), stamp.place)
    _bandwidth(result, jobs, "read")
    _bandwidth(result, jobs, "write")
    if not {"read_bytes_per_second", "write_bytes_per_second"} & result.figures.keys():
        raise RefusedError("fio: nothing was read or written", jobs[0].place)
    direct = all(word(options.get("direct")) in _ON and "direct" in options for options in settings)
    result.add("direct", direct, jobs[0].place)
    if (workload := _workload(settings, result)) is not None:
        place = next(
            (options[key].place for options in settings for key in ("rw", "readwrite") if key in options), None
        )
        result.add("workload", workload, place or jobs[0].place)
    return result


def _refuse(job: Placed, options: Mapping[str, Placed]) -> None:
    error = at(job, "error")
    if error is not None and number(error) != 0:
        raise RefusedError(f"fio: the job ended with error {error.value}", error.place)
    engine = options.get("ioengine")
    if engine is not None and word(engine) in _NO_STORAGE:
        raise RefusedError(f"fio: the engine {engine.value} moves no data to storage", engine.place)
    for key in ("filename", "directory"):
        target = options.get(key)
        if target is not None and word(target).startswith(_MEMORY):
            raise RefusedError(f"fio: {target.value} is no storage", target.place)


def _bandwidth(result: Result, jobs: list[Placed], direction: str) -> None:
    """The sum over jobs that ran at once, as long as they ran equally long."""
    stated = [at(job, direction) for job in jobs]
    active = [each for each in stated if each is not None and (number(at(each, "io_bytes")) or 0) > 0]
    if not active:
        return
    total, longest, shortest = 0.0, 0.0, math.inf
    for each in active:
        runtime, moved = number(at(each, "runtime")) or 0, number(at(each, "io_bytes")) or 0
        if runtime <= 0:
            raise RefusedError(f"fio: bytes to {direction}, but no time to do it in", each.place)
        rate = at(each, "bw_bytes")
        # older versions print only KiB a second
        if rate is None:
            raise RefusedError("fio: no bw_bytes, so the unit is not certain; use fio 3 or later", each.place)
        agree("bw_bytes", rate, moved * 1000 / runtime)
        total += number(rate) or 0
        longest, shortest = max(longest, runtime), min(shortest, runtime)
    if shortest < 0.95 * longest:
        raise RefusedError("fio: jobs of one group ran for different times, so their sum is not known", active[0].place)
    place = (at(active[0], "bw_bytes") or active[0]).place
    result.add(f"{direction}_bytes_per_second", total, place)
    seconds = result.figures.get("duration_seconds")
    if seconds is None or (number(seconds) or 0) < longest / 1000:
        result.add("duration_seconds", longest / 1000, (at(active[0], "runtime") or active[0]).place)


def _workload(settings: list[dict[str, Placed]], result: Result) -> str | None:
    """What kind of load it was, where the options say it; None where they are of several kinds."""
    kinds = {word(options.get("rw") or options.get("readwrite")).split(":")[0] or "read" for options in settings}
    both = {"read_bytes_per_second", "write_bytes_per_second"} <= result.figures.keys()
    if both and all(_varies(options) for options in settings):
        return "dynamic_mixed"
    if any("percentage_random" in options for options in settings):
        return None
    if kinds <= _SEQUENTIAL:
        return "sequential"
    return "random" if kinds <= _RANDOM else None


def _varies(options: Mapping[str, Placed]) -> bool:
    """Whether the sizes of the requests vary: a range of two ends, or a split into several sizes."""
    ends = re.split(r"[-,:]", word(options.get("bsrange") or options.get("blocksize_range")))
    split = word(options.get("bssplit")).split(",")[0]
    sizes = {part.split("/")[0] for part in split.split(":") if part and part.split("/")[-1] != "0"}
    return len({end for end in ends[:2] if end}) > 1 or len(sizes) > 1


_IO500: Final = re.compile(
    r"\s*(?:\[RESULT\]|\[RESULT-invalid\])\s+(?P<phase>[\w-]+)\s+(?P<figure>\d{1,15}\.\d{1,15})\s+(?P<unit>\S+)"
)
_SCORE: Final = re.compile(
    r"\s*\[SCORE ?(?P<invalid>INVALID)?\s*\]\s+Bandwidth\s+(?P<figure>\d{1,15}\.\d{1,15})\s+(?P<unit>\S+)"
)
_VERSION: Final = re.compile(r"IO500 version (\S+)")
_PHASES: Final = ("ior-easy-write", "ior-easy-read", "ior-hard-write", "ior-hard-read")


def is_io500(lines: list[Line]) -> bool:
    """io500's main.c prints one line for each phase, and the score."""
    return any(_IO500.match(line.text) and "ior-" in line.text for line in lines)


def io500(lines: list[Line]) -> Iterator[Result | RefusedError]:
    """The bandwidth of large files, written and read in sequence; the run must be complete and valid."""
    result = Result("io500", lines[0].at())
    phases: dict[str, Placed] = {}
    score: Placed | None = None
    for line in lines:
        if match := _VERSION.search(line.text):
            result.add("tool_version", match[1], line.at(match.start(1)))
        found = _IO500.match(line.text) or _SCORE.match(line.text)
        if found is None:
            continue
        if "invalid" in line.text.lower():
            raise RefusedError("IO500: the run is marked as invalid", line.place)
        name = found.groupdict().get("phase", "SCORE")
        if name != "SCORE" and name not in _PHASES:
            continue
        if found["unit"] != "GiB/s":
            raise RefusedError(
                f"IO500: {found['unit']} is not the unit that it measures in", line.at(found.start("unit"))
            )
        value = Placed(float(found["figure"]), line.at(found.start("figure")))
        if name == "SCORE":
            score = value
        elif name in phases:
            raise RefusedError("IO500: several runs in one file; keep one a file", line.place)
        else:
            phases[name] = value
    if missing := [name for name in _PHASES if not number(phases.get(name))]:
        raise RefusedError(f"IO500: {missing[0]} has no result", result.place)
    if score is None:
        raise RefusedError("IO500: no score, so the run did not end", result.place)
    agree("Bandwidth", score, math.prod(number(phases[name]) or 0 for name in _PHASES) ** 0.25)
    for name, figure in phases.items():
        _, kind, direction = name.split("-")
        result.add(f"{kind}_{direction}_bytes_per_second", round((number(figure) or 0) * _GIB), figure.place)
    yield result
