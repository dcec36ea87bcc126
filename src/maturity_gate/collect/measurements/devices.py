"""Read inventories of accelerators: nvidia-smi, dcgmi discovery, and the metrics of dcgm-exporter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from maturity_gate.collect.measurements.figures import Line, RefusedError, Result
from maturity_gate.collect.placed import Placed
from maturity_gate.model import Location

_LISTED: Final = re.compile(r"GPU \d+: (?P<model>\S.*?) \(UUID: (?P<id>GPU-[0-9a-fA-F-]+)\)")
_FOUND: Final = re.compile(r"(?P<number>\d{1,6}) GPUs? found")
_METRIC: Final = re.compile(r"DCGM_FI_\w+\{(?P<labels>[^}]*)\}")
_LABEL: Final = re.compile(r'(\w+)="((?:[^"\\]|\\.)*)"')


def is_inventory(lines: list[Line]) -> bool:
    """Whether some tool that is known lists devices here."""
    return (
        any(
            _LISTED.match(line.text)
            or _METRIC.match(line.text)
            or line.text.startswith("| GPU ID | Device Information")
            for line in lines
        )
        or _header(lines) is not None
    )


def read(lines: list[Line]) -> Iterator[Result | RefusedError]:
    """The devices by their ids, so that one that is listed twice counts once."""
    found: dict[str, tuple[str, Location]] = {}
    header = _header(lines)
    for device, model, place in _discovered(lines) if _is_discovery(lines) else _rows(lines, header):
        if found.setdefault(device, (model, place))[0] != model:
            raise RefusedError(f"{device}: listed with two names", place)
    if not found:
        raise RefusedError("no device has both a name and a UUID, so they cannot be counted", lines[0].at())
    result = Result("dcgm", lines[0].at())
    models: dict[str, list[Location]] = {}
    for model, place in found.values():
        models.setdefault(model, []).append(place)
    result.figures["devices"] = Placed(
        {
            model: Placed({"count": Placed(len(places), places[0])}, places[0])
            for model, places in sorted(models.items())
        },
        lines[0].at(),
    )
    stated = [int(match["number"]) for line in lines if (match := _FOUND.match(line.text))]
    if stated and sum(stated) != len(found):
        raise RefusedError(f"{sum(stated)} devices found, but {len(found)} listed", lines[0].at())
    yield result


def _is_discovery(lines: list[Line]) -> bool:
    return any(line.text.startswith("| GPU ID | Device Information") for line in lines)


def _header(lines: list[Line]) -> tuple[int, list[str]] | None:
    """The line of names of `nvidia-smi --query-gpu=... --format=csv`, and the names."""
    for position, line in enumerate(lines):
        if line.text.strip():
            names = [name.strip() for name in line.text.split(",")]
            return (position, names) if {"name", "uuid"} <= set(names) else None
    return None


def _rows(lines: list[Line], header: tuple[int, list[str]] | None) -> Iterator[tuple[str, str, Location]]:
    """Id, name and place of each device of nvidia-smi or of the exporter."""
    if header is not None:
        yield from _table(lines, *header)
        return
    for line in lines:
        if match := _LISTED.match(line.text):
            yield match["id"], match["model"], line.at(match.start("model"))
        elif match := _METRIC.match(line.text):
            labels = dict(_LABEL.findall(match["labels"]))
            device, model = labels.get("UUID") or labels.get("uuid"), labels.get("modelName")
            if device and model:
                yield device, model, line.at(line.text.index("modelName"))


def _table(lines: list[Line], position: int, names: list[str]) -> Iterator[tuple[str, str, Location]]:
    for line in lines[position + 1 :]:
        # several hosts in one file repeat the header
        cells = [cell.strip() for cell in line.text.split(",")]
        if len(cells) != len(names) or cells == names:
            continue
        row = dict(zip(names, cells, strict=True))
        if row["uuid"].startswith("GPU-") and row["name"]:
            yield row["uuid"], row["name"], line.at(line.text.index(row["name"]))


def _discovered(lines: list[Line]) -> Iterator[tuple[str, str, Location]]:
    model, place = "", Location("", 0, 0)
    for line in lines:
        cells = line.text.split("|")
        said = cells[2].strip() if len(cells) > 3 else ""
        if said.startswith("Name: "):
            model, place = said.removeprefix("Name: "), line.at(line.text.index("Name: ") + 6)
        elif said.startswith("Device UUID: GPU-") and model:
            yield said.removeprefix("Device UUID: "), model, place
            model = ""
