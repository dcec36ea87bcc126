"""Read the bandwidth between machines: the text of nccl-tests, and of ib_write_bw and the rest of perftest."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import Final

from maturity_gate.collect.measurements.figures import Line, RefusedError, Result, agree, number
from maturity_gate.collect.placed import Placed
from maturity_gate.model import Location
from maturity_gate.yamls import quoted

_PARAMETERS: Final = re.compile(r"#\s*nThread \d+ nGpus? \d+ .*?(?<!warmup )(?<!agg )\biters: (?P<iterations>\d+)")
_RANK: Final = re.compile(
    r"#\s+Rank\s+(?P<rank>\d+)\s+(?:Group\s+(?P<group>\d+)\s+)?Pid\s+\d+\s+on\s+(?P<host>\S+)\s+device\s+\d+\s+"
    r"\[(?P<bus>[^\]]*)\]\s*(?P<model>.*\S)"
)
_COLLECTIVE: Final = re.compile(r"# Collective test (?:starting|concluded): (?P<name>\w+?)_perf")
_BOUNDS: Final = re.compile(r"# Out of bounds values\s*: (?P<number>\d+)")
_AVERAGE: Final = re.compile(r"# Avg bus bandwidth\s*: (?P<figure>[\d.e+]+)(?:\s+(?P<verdict>FAILED))?")
_TOOL: Final = re.compile(r"# nccl-tests version (\S+)")
_COLUMNS: Final = frozenset({"size", "time", "algbw", "busbw"})
_CELL: Final = re.compile(r"\S+")


def is_nccl(lines: list[Line]) -> bool:
    """nccl-tests' util.cu prints the names of its columns behind a #."""
    return any(line.text.startswith("#") and " algbw" in line.text and " busbw" in line.text for line in lines)


def nccl(lines: list[Line]) -> Iterator[Result | RefusedError]:
    """The largest message of a complete run, and which machines took part."""
    result = Result("nccl_tests", lines[0].at())
    columns: list[str] = []
    units, rows = False, list[tuple[Line, list[re.Match[str]]]]()
    hosts: dict[str, set[str]] = {}
    models: dict[str, Location] = {}
    groups: set[str] = set()
    buses: dict[str, set[str]] = {}
    average: Placed | None = None
    for line in lines:
        text = line.text
        if match := _RANK.match(text):
            hosts.setdefault(match["host"], set()).add(match["rank"])
            models.setdefault(match["model"], line.at(match.start("model")))
            groups.add(match["group"] or "0")
            buses.setdefault(match["bus"], set()).add(match["host"])
        elif match := _COLLECTIVE.match(text):
            result.add("collective", match["name"], line.at(match.start("name")))
        elif match := _TOOL.match(text):
            result.add("tool_version", match[1], line.at(match.start(1)))
        elif (match := _PARAMETERS.match(text)) and match["iterations"] == "0":
            raise RefusedError("nccl-tests: no iteration was timed", line.at(match.start("iterations")))
        elif text.startswith("#") and " algbw" in text:
            if columns:
                raise RefusedError("nccl-tests: several runs in one file; keep one a file", line.place)
            columns = text.lstrip("# ").split()
        elif columns and not units and text.startswith("#"):
            units = "(us)" in text and "(GB/s)" in text
        elif match := _BOUNDS.match(text):
            if match["number"] != "0":
                raise RefusedError("nccl-tests: wrong values arrived", line.at(match.start("number")))
        elif match := _AVERAGE.match(text):
            if match["verdict"]:
                raise RefusedError("nccl-tests: the run failed its own bound", line.at(match.start("verdict")))
            average = _figure(line, match, "figure")
        elif columns and re.match(r"\s+\d", text):
            rows.append((line, list(_CELL.finditer(text))))
    if not units or not set(columns) >= _COLUMNS:
        raise RefusedError("nccl-tests: the columns and their units are not those of a timed run", result.place)
    if not rows or average is None:
        raise RefusedError("nccl-tests: the run did not end: its average is missing", result.place)
    _rows(result, rows, columns, average)
    result.add("average_bus_bandwidth_gigabytes_per_second", number(average), average.place)
    first = next(iter(models.values()), result.place)
    result.add("hosts", len(hosts) or None, first)
    result.add("ranks", sum(map(len, hosts.values())) or None, first)
    result.add("groups", len(groups) or None, first)
    # two pods have two names and may share a machine, but no machine has two devices at one address
    result.add("different_machines", any(len(names) > 1 for names in buses.values()), first)
    if len(models) == 1:
        result.add("device", next(iter(models)), first)
    _name_all_reduce(result)
    yield result


def _figure(line: Line, match: re.Match[str], group: str | int) -> Placed:
    place = line.at(match.start(group))
    try:
        value = float(match[group])
    except ValueError as error:
        raise RefusedError(f"{quoted(match[group])}: not a number", place) from error
    if not math.isfinite(value):
        raise RefusedError(f"{quoted(match[group])}: not a number", place)
    return Placed(value, place)


def _rows(result: Result, rows: list[tuple[Line, list[re.Match[str]]]], columns: list[str], average: Placed) -> None:
    """Check every row, and note the one of the largest message."""
    size, time, algorithm, bus = (columns.index(name) for name in ("size", "time", "algbw", "busbw"))
    all_bus = [place for place, name in enumerate(columns) if name == "busbw"]
    wrong = [place for place, name in enumerate(columns) if name in {"#wrong", "error"}]
    seen: list[float] = []
    for line, cells in rows:
        if len(cells) < len(columns):
            raise RefusedError("nccl-tests: a line has fewer figures than there are columns", line.place)
        if bad := [place for place in wrong if cells[place][0] not in {"0", "N/A", "0e+00"}]:
            raise RefusedError("nccl-tests: wrong values arrived", line.at(cells[bad[0]].start()))
        seen += [number(_figure(line, cells[place], 0)) or 0 for place in all_bus if cells[place][0] != "N/A"]
    line, cells = max(rows, key=lambda row: number(_figure(row[0], row[1][size], 0)) or 0)
    figures = {
        name: _figure(line, cells[place], 0)
        for name, place in (("size", size), ("time", time), ("algbw", algorithm), ("busbw", bus))
    }
    bytes_, microseconds, algbw, busbw = (number(each) or 0 for each in figures.values())
    if min(bytes_, microseconds, algbw, busbw) <= 0:
        raise RefusedError("nccl-tests: the largest message measures nothing", line.place)
    agree("algbw", figures["algbw"], bytes_ / microseconds / 1000)
    if seen:
        agree("Avg bus bandwidth", average, sum(seen) / len(seen))
    result.add("size_bytes", int(bytes_), figures["size"].place)
    result.add("time_us", microseconds, figures["time"].place)
    # 1 GB is 1e9 bytes here (src/common.cu): 8 Gbit
    result.add("algorithm_bandwidth_gbps", round(8 * algbw, 3), figures["algbw"].place)
    result.add("bus_bandwidth_gbps", round(8 * busbw, 3), figures["busbw"].place)
    if "redop" in columns:
        result.add("operation", cells[columns.index("redop")][0], line.at(cells[columns.index("redop")].start()))


def _name_all_reduce(result: Result) -> None:
    """Older versions do not say what they ran; of the reductions without a root, only this one has such a factor."""
    ranks, operation = number(result.figures.get("ranks")), result.figures.get("operation")
    if "collective" in result.figures or operation is None or operation.value == "none" or not ranks or ranks < 3:
        return
    algorithm, bus = (number(result.figures[f"{name}_bandwidth_gbps"]) or 1 for name in ("algorithm", "bus"))
    if abs(bus / algorithm - 2 * (ranks - 1) / ranks) < 0.01:
        result.add("collective", "all_reduce", operation.place)


_TEST: Final = re.compile(
    r"\s*(?P<verb>RDMA_Write|RDMA_Read|Send|Write|Read) (?P<both>Bidirectional )?(?:Post List )?BW\s+(?:- \w+ )?Test"
)
_HEADER: Final = re.compile(
    r"\s*#bytes\s+#iterations\s+BW peak\[(?P<unit>[^\]]+)\]\s+BW average\[(?P=unit)\](?P<rate>\s+MsgRate)?"
)
_ROW: Final = re.compile(
    r"\s*(?P<size>\d{1,18})\s+(?P<iterations>\d{1,18})\s+(?P<peak>[\d.]+)\s+(?P<average>[\d.]+)(?:\s+(?P<rate>[\d.]+))?\s*$"
)
_UNITS: Final = {"Gb/sec": 1.0, "MiB/sec": 8 * 1024**2 / 1e9}
"""Gbit/s of one unit. MB/sec, which versions before 5.9 print, may be either of two things."""
_SETTING: Final = re.compile(
    r"\s*(?P<key>Dual-port|Device|Link type|Number of qps)\s*:\s*(?P<value>\S+)(?:\s+Device\s*:\s*(?P<device>\S+))?"
)
_ADDRESS: Final = re.compile(r"\s*(?P<side>local|remote) address: LID (?:0x)?(?P<lid>[0-9a-f]+)")
_GID: Final = re.compile(r"\s*GID: (\S+)")


def is_perftest(lines: list[Line]) -> bool:
    """Whether a line has the columns that perftest prints."""
    return any(line.text.lstrip().startswith("#bytes") and "BW average[" in line.text for line in lines)


def perftest(lines: list[Line]) -> Iterator[Result | RefusedError]:
    """The largest message of a test in one direction between two machines."""
    result = Result("ib_write_bw", lines[0].at())
    unit, rows = 0.0, list[tuple[Line, re.Match[str]]]()
    ends: dict[str, str] = {}
    side = ""
    for line in lines:
        text = line.text
        if "Conflicting CPU frequency" in text:
            raise RefusedError("ib_write_bw: CPU frequencies conflict, so its clock cannot be relied on", line.place)
        if match := _TEST.match(text):
            if match["both"]:
                raise RefusedError("ib_write_bw: both directions are summed; test one", line.at(match.start("both")))
            result.add("test", match["verb"].lower(), line.at(match.start("verb")))
        elif match := _HEADER.match(text):
            if rows:
                raise RefusedError("ib_write_bw: several runs in one file; keep one a file", line.place)
            if (unit := _UNITS.get(match["unit"], 0.0)) == 0:
                raise RefusedError(
                    f"ib_write_bw: {match['unit']} may be of 1e6 or of 2^20 bytes; use --report_gbits",
                    line.at(match.start("unit")),
                )
        elif match := _SETTING.match(text):
            _setting(result, line, match)
        elif match := _ADDRESS.match(text):
            side = match["side"]
            # an Ethernet port has no LID, but a GID
            if int(match["lid"], 16):
                ends[side] = match["lid"]
        elif (match := _GID.match(text)) and side:
            ends[side] = match[1]
        elif unit and (match := _ROW.match(text)):
            rows.append((line, match))
    if "test" not in result.figures or not rows:
        raise RefusedError("ib_write_bw: no bandwidth was measured in one direction", result.place)
    if len(ends) == 2 and len(set(ends.values())) == 1:
        raise RefusedError("ib_write_bw: both ends are one port, so no network was used", result.place)
    _largest(result, rows, unit)
    yield result


def _setting(result: Result, line: Line, match: re.Match[str]) -> None:
    match match["key"]:
        case "Dual-port":
            result.add("dual_port", match["value"] == "ON", line.at(match.start("value")))
            if match["device"]:
                result.add("device", match["device"], line.at(match.start("device")))
        case "Device":
            result.add("device", match["value"], line.at(match.start("value")))
        case "Link type":
            result.add("link_type", match["value"], line.at(match.start("value")))
        case _:
            pass


def _largest(result: Result, rows: list[tuple[Line, re.Match[str]]], unit: float) -> None:
    line, row = max(rows, key=lambda each: int(each[1]["size"]))
    average, peak = _figure(line, row, "average"), _figure(line, row, "peak")
    if not number(average) or int(row["iterations"]) == 0:
        raise RefusedError("ib_write_bw: the largest message measures nothing", line.place)
    # a run of a given duration prints no peak
    if 0 < (number(peak) or 0) < 0.99 * (number(average) or 0):
        raise RefusedError("ib_write_bw: the average is above the peak", average.place)
    gbps = unit * (number(average) or 0)
    if row["rate"]:
        messages = number(_figure(line, row, "rate")) or 0
        agree("BW average", Placed(gbps, average.place), messages * 1e6 * int(row["size"]) * 8 / 1e9)
    result.add("size_bytes", int(row["size"]), line.at(row.start("size")))
    result.add("iterations", int(row["iterations"]), line.at(row.start("iterations")))
    result.add("average_bandwidth_gbps", round(gbps, 3), average.place)
