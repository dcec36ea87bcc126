"""The reference service: its code shows a good part of what it declares, and denies none of it."""

import shutil
import subprocess
from pathlib import Path

import pytest

from maturity_gate import declaration, document, pipeline, settings
from maturity_gate.document import Leaf, Merged
from maturity_gate.model import Grade, Level, Location
from maturity_gate.result import Report
from maturity_gate.settings import Settings

ROOT = Path(__file__).parents[1] / "evidence" / "reference"
RENDERED = ROOT / "charts" / "rendered" / "gateway.yaml"
SHOWN = 57
"""Indicators that rest on code and measurements alone: fewer, and something was lost on the way."""

AUTOSCALING = ("inference", "serving", "efficiency", "autoscaling", "chat-72b")
LATENCY = ("inference", "serving", "efficiency", "latency", "chat", "mean_time_per_output_token_ms")
HALL = ("platform", "hardware", "compute", "training_accelerators", "hall-ascend", "count")
SPLIT = ("platform", "overall", "parallelism", "distributed_inference", "chat-72b", "devices_per_node")


@pytest.fixture(scope="module")
def told() -> Settings:
    return settings.load(ROOT)


@pytest.fixture(scope="module")
def report(told: Settings) -> Report:
    return pipeline.assess(told)


@pytest.fixture(scope="module")
def merged(told: Settings) -> Merged:
    declared = declaration.load(told.root, told.capabilities)
    return document.with_facts(declared, pipeline.read_sources(told).facts)


def files(locations: tuple[Location, ...]) -> list[str]:
    return [location.file for location in locations]


def shown(leaf: Leaf) -> tuple[object, Grade, list[str]]:
    return leaf.value, leaf.grade, files(leaf.locations)


def test_the_gate_passes_and_no_code_denies_what_is_declared(report: Report) -> None:
    assert (report.verdict.passed, report.indicated, report.contradictions) == (True, Level.DEEP, ())


def test_a_good_part_rests_on_code(report: Report) -> None:
    met = [each.indicator.id for each in report.indicators if each.grade is not None and each.grade >= Grade.DERIVED]
    assert len(met) >= SHOWN


def test_what_no_code_shows_is_typed_only(merged: Merged) -> None:
    assert shown(merged.document.leaves[HALL]) == (128, Grade.CLAIMED, ["capabilities/platform-hardware.yaml"])


def test_what_is_not_declared_is_read_from_code(merged: Merged) -> None:
    assert shown(merged.document.leaves[SPLIT]) == (8, Grade.DERIVED, ["charts/rendered/gateway.yaml"])


def test_what_is_declared_and_found_has_both_places(merged: Merged) -> None:
    places = ["capabilities/inference-serving.yaml", "charts/rendered/gateway.yaml"]
    assert shown(merged.document.leaves[*AUTOSCALING, "min_instances"]) == (8, Grade.DERIVED, places)
    assert shown(merged.document.leaves[*AUTOSCALING, "max_instances"]) == (64, Grade.DERIVED, places)


def test_what_a_tool_measured_is_measured(merged: Merged) -> None:
    places = ["capabilities/inference-serving.yaml", "measurements/bench-chat.json"]
    assert shown(merged.document.leaves[LATENCY]) == (31.5, Grade.MEASURED, places)


def test_what_the_code_leaves_open_is_unknown(report: Report) -> None:
    [unknown] = report.unknown
    assert "variable burst_nodes has no value" in unknown.reason
    assert files(unknown.locations) == ["infra/modules/gpu-pool/main.tf"]


def test_the_rendered_chart_is_what_helm_renders(told: Settings, tmp_path: Path) -> None:
    helm = shutil.which("helm")
    if helm is None:
        pytest.fail("helm is not there: `make tools` installs it")
    [options] = [source.options for source in told.sources if source.name == "gateway"]
    values, chart = "charts/gateway/values-prod.yaml", "charts/gateway"
    assert options == {
        "helm": chart,
        "values": [values],
        "release": "gateway",
        "namespace": "gateway",
        "rendered": ["charts/rendered/*.yaml"],
    }
    command = [helm, "template", "gateway", chart, "--namespace", "gateway", "--values", values]
    done = subprocess.run(command, cwd=ROOT, env={"HOME": str(tmp_path)}, capture_output=True, text=True, check=True)
    again = f"cd {ROOT} && helm {' '.join(command[1:])} > {RENDERED.relative_to(ROOT)}"
    assert done.stdout == RENDERED.read_text(encoding="utf-8"), again


def test_a_plan_is_taken_back_to_the_blocks_that_it_was_made_from(told: Settings) -> None:
    facts = [fact for fact in pipeline.read_sources(told).facts if fact.value == "aws_s3_bucket.replica"]
    assert facts
    assert {file for fact in facts for file in files(fact.locations)} == {"infra/replica/main.tf"}
