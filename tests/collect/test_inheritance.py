"""Configurations over those that they name under `defaults`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

from maturity_gate.collect.training import TrainingSource, collect
from maturity_gate.model import Location, Resource, Unknown

Write: TypeAlias = Callable[[Mapping[str, str]], Path]
BASE = """\
grpo: {max_num_steps: 9}
policy:
  model_name: acme/a
  train_global_batch_size: 8
  max_total_sequence_length: 4096
"""


def read(root: Path, write: Write, files: Mapping[str, str]) -> list[Resource | Unknown]:
    write(files)
    return list(collect(root, TrainingSource("training", ("conf/run.yaml",))))


def test_a_child_says_what_differs_and_each_value_stands_where_it_is_written(tmp_path: Path, write: Write) -> None:
    child = "defaults: ../base.yaml\npolicy:\n  max_total_sequence_length: 131072\n"
    [found] = read(tmp_path, write, {"base.yaml": BASE, "conf/run.yaml": child})
    assert isinstance(found, Resource)
    assert (found.type, found.body["policy"]) == (
        "nemo_rl",
        {"model_name": "acme/a", "train_global_batch_size": 8, "max_total_sequence_length": 131072},
    )
    assert found.locate(("policy", "max_total_sequence_length")) == Location("conf/run.yaml", 3, 3)
    assert found.locate(("policy", "model_name")) == Location("base.yaml", 3, 3)


def test_later_parents_are_over_earlier_ones_and_names_need_no_suffix(tmp_path: Path, write: Write) -> None:
    files = {
        "conf/one.yaml": BASE,
        "conf/two.yaml": "policy: {train_global_batch_size: 16}\n",
        "conf/run.yaml": "defaults: [one, _self_, two]\npolicy: {train_global_batch_size: 4}\n",
    }
    [found] = read(tmp_path, write, files)
    assert isinstance(found, Resource)
    assert found.body["policy"] == {
        "model_name": "acme/a",
        "train_global_batch_size": 16,
        "max_total_sequence_length": 4096,
    }


def test_what_is_not_there_or_outside_is_told(tmp_path: Path, write: Write) -> None:
    for parent in ("gone.yaml", "../../outside.yaml", "/etc/passwd.yaml"):
        found = read(tmp_path, write, {"conf/run.yaml": f"defaults: {parent}\n{BASE}"})
        reasons = [one.reason for one in found if isinstance(one, Unknown)]
        assert reasons == [f"{parent}: is not there, beside conf/run.yaml"]


def test_parents_that_name_each_other_come_to_an_end(tmp_path: Path, write: Write) -> None:
    names = ", ".join(["run.yaml"] * 20)
    found = read(tmp_path, write, {"conf/run.yaml": f"defaults: [{names}]\n{BASE}"})
    assert 0 < sum(isinstance(one, Unknown) for one in found) < 200
