"""Read how well a model answers: results of lm-evaluation-harness."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from maturity_gate.collect.measurements.figures import RefusedError, Result, at, day, number, word
from maturity_gate.collect.placed import Placed, items, members

_METRIC: Final = re.compile(r"(?P<metric>[^,]+),(?P<filter>.+)")
_NAME: Final = re.compile(r"[\w.@-]{1,60}")
_MODEL: Final = re.compile(r"(?:^|,)(?:pretrained|model|path|engine)=([^,]+)")
_NAMES: Final = ("pretrained", "model", "path", "engine")
_LOCAL: Final = frozenset({"json", "csv", "parquet", "arrow", "text", "pandas", "imagefolder"})
"""Loaders of files that lie at hand: what is evaluated by them is no data set that others have."""


def is_lm_eval(document: Placed) -> bool:
    """lm_eval/evaluator.py writes results by task beside their configurations."""
    found = members(document)
    return {"results", "configs", "config"} <= found.keys() and isinstance(found["results"].value, dict)


def lm_eval(document: Placed) -> Iterator[Result | RefusedError]:
    """One run: the model, and each task with its metrics. Subtasks stand in their group, and not for themselves."""
    found = members(document)
    model = _model(document)
    _refuse_cut(document)
    result = Result("lm_eval", document.place)
    result.take("model", model)
    version = found.get("lm_eval_version")
    if word(version):
        result.take("tool_version", version)
    if (date := found.get("date")) is not None:
        result.add("date", day(number(date)), date.place)
    inner = {subtask for group in members(found.get("group_subtasks")).values() for subtask in map(word, items(group))}
    tasks = {
        name: _task(name, scores, document) for name, scores in members(found["results"]).items() if name not in inner
    }
    tasks = {name: task for name, task in tasks.items() if members(members(task).get("metrics"))}
    if not tasks:
        raise RefusedError("lm-eval: no task has a score", found["results"].place)
    result.figures["tasks"] = Placed(tasks, found["results"].place)
    choices = _choices(members(found["configs"]))
    if choices:
        result.figures["metric_choices"] = Placed(choices, found["configs"].place)
    yield result


def _model(document: Placed) -> Placed:
    """The model that was evaluated; RefusedError where it is not named, or a stand-in."""
    arguments = at(document, "config", "model_args")
    backend = at(document, "config", "model")
    if word(backend) == "dummy":
        raise RefusedError("lm-eval: the dummy model answers at random", (backend or document).place)
    if arguments is not None:
        for key in _NAMES:
            if word(inner := at(arguments, key)) and inner is not None:
                return inner
        if match := _MODEL.search(word(arguments)):
            return Placed(match[1].strip(), arguments.place)
    # model_name is drawn at random where the arguments name none
    raise RefusedError("lm-eval: config.model_args names no model", (at(document, "config") or document).place)


def _refuse_cut(document: Placed) -> None:
    """Refuse a run on a part of the test set."""
    limit = at(document, "config", "limit")
    if limit is not None and limit.value is not None:
        raise RefusedError(f"lm-eval: limit {limit.value} cut the test set; run it without", limit.place)
    for name, counts in members(at(document, "n-samples")).items():
        whole, used = at(counts, "original"), at(counts, "effective")
        if used is not None and (number(used) or 0) != number(whole):
            raise RefusedError(
                f"lm-eval: {name} was run on {used.value} of {whole.value if whole else 'unknown'} samples", used.place
            )
        if number(used) == 0:
            raise RefusedError(f"lm-eval: {name} was run on no sample", counts.place)


def _task(name: str, scores: Placed, document: Placed) -> Placed:
    """A task's metrics, and what makes its scores comparable with those of another run."""
    metrics: dict[str, Placed] = {}
    for key, score in members(scores).items():
        match = _METRIC.fullmatch(key)
        # "N/A" stands where a group has no mean
        if match is None or match["metric"].endswith("_stderr") or number(score) is None:
            continue
        # of several filters the first counts, as in the tool's own table
        metrics.setdefault(
            match["metric"], Placed({"score": score, "filter": Placed(match["filter"], score.place)}, score.place)
        )
    task: dict[str, Placed] = {"metrics": Placed(metrics, scores.place)}
    if (dataset := _dataset(name, document)) is not None:
        task["dataset"] = dataset
    for source, target in (("versions", "version"), ("n-shot", "shots")):
        stated = at(document, source, name)
        if stated is not None and isinstance(stated.value, int | float | str):
            task[target] = stated
    samples = at(document, "n-samples", name, "effective")
    if samples is not None and number(samples) is not None:
        task["samples"] = samples
    return Placed(task, scores.place)


def _dataset(name: str, document: Placed) -> Placed | None:
    """The data set of a task, or the one that all subtasks of a group share; a local file is none."""
    configs = members(at(document, "configs"))
    subtasks = [word(each) for each in items(at(document, "group_subtasks", name))]
    paths = [at(configs.get(each), "dataset_path") for each in (subtasks or [name])]
    known = {word(path) for path in paths}
    if len(known) != 1 or not (path := known.pop()) or path in _LOCAL or path.startswith((".", "/", "~")):
        return None
    return paths[0]


def _choices(configs: Mapping[str, Placed]) -> dict[str, Placed]:
    """The metrics that the tasks' metric lists choose, each with the place of the first choice."""
    found: dict[str, Placed] = {}
    for config in configs.values():
        for choice in items(at(config, "metric_list")):
            metric = at(choice, "metric")
            # a function of the task's own stands there as its source
            if metric is not None and _NAME.fullmatch(word(metric)):
                found.setdefault(word(metric), Placed(True, metric.place))
    return found
