"""Every case of every policy on all three engines, and whole answers of the real entrypoints: no engine differs."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from maturity_build import bundle, catalogue, opa
from maturity_gate import yamls
from maturity_gate.engine import ENGINES, answers, open_engine
from maturity_gate.engine.protocol import Engine, Options
from maturity_gate.framework import Framework
from maturity_gate.model import Json, Outcome, State

Outcomes = list[dict[str, Outcome]]

REFERENCE = sorted((bundle.ROOT / "evidence" / "reference" / "capabilities").glob("*.yaml"))


@pytest.fixture(scope="module")
def engines(with_tests: Options, opa_server: Callable[..., str]) -> dict[str, Engine]:
    url = opa_server("--bundle", with_tests.bundle / "rules.tar.gz")
    options = Options(with_tests.bundle, with_tests.revision, url=url, binary=opa.binary())
    return {name: open_engine(name, options) for name in ENGINES}


def test_every_case_of_every_policy_holds_on_every_engine(engines: dict[str, Engine], cases: list[str]) -> None:
    held: dict[str, Any] = {name: engine.evaluate("held", {}) for name, engine in engines.items()}  # type: ignore[arg-type]
    lacking = {name: sorted(set(cases) ^ set(these)) for name, these in held.items()}
    assert lacking == {name: [] for name in ENGINES}


def test_every_case_uses_only_what_webassembly_has(hosted: list[str]) -> None:
    assert hosted == [], "object.union and concat do what json.patch and sprintf do"


def test_documents_are_judged_alike(engines: dict[str, Engine], with_tests: Options) -> None:
    documents = [{}, spoiled(reference()), *without_each_item(reference())]
    readings = dict(Framework.from_data(catalogue.standard()).readings({}))
    cases = [{"document": {"capabilities": each, "readings": readings}} for each in documents]
    [first, *others] = judged(engines, with_tests, cases)
    assert all(other == first for other in others)
    assert {state for outcomes in first for state in map(state_of, outcomes.values())} >= {
        State.UNDECLARED,
        State.SATISFIED,
        State.UNSATISFIED,
    }


def test_numbers_and_texts_of_every_kind_come_back_alike(engines: dict[str, Engine], with_tests: Options) -> None:
    values: list[Json] = [0, -1, 0.1, 31.5, 1e-7, 5e-324, 2**53 + 1, 199.99999999999997, 1e300, 10**30]
    low: Json = {f'训练 "{number}" \\ \t é😀\0': {"bandwidth_gbps": value} for number, value in enumerate(values[:8])}
    high: Json = {str(number): {"bandwidth_gbps": value} for number, value in enumerate(values)}
    cases = [
        {
            "document": {
                "capabilities": {"platform": {"hardware": {"network": {"training_fabric": {"node_pools": pools}}}}}
            }
        }
        for pools in (low, high)
    ]
    [first, *others] = judged(engines, with_tests, cases)
    assert all(other == first for other in others)


def test_resources_are_read_alike(engines: dict[str, Engine], with_tests: Options) -> None:
    [first, *others] = [
        answers.facts(engine.evaluate("facts", {"resources": RESOURCES}), with_tests.revision)
        for engine in engines.values()
    ]
    assert all(other == first for other in others)
    assert [len(found) > 0 for found in first] == [True, True]


def judged(engines: dict[str, Engine], options: Options, cases: list[dict[str, Any]]) -> list[Outcomes]:
    """The outcomes of each engine; their sets are sorted, since WebAssembly lists a set in no order."""
    names = [name.removeprefix("indicators.") for name in opa.metadata(bundle.POLICIES) if is_indicator(name)]
    return [
        answers.outcomes(engine.evaluate("assess", {"cases": cases}), options.revision, [names] * len(cases))
        for engine in engines.values()
    ]


def is_indicator(package: str) -> bool:
    return package.startswith("indicators.")


def state_of(outcome: Outcome) -> State:
    return outcome.state


def resource(number: int, name: str, **body: Any) -> dict[str, Json]:
    return {
        "id": number,
        "source": "live",
        "name": name,
        "address": f"here.{name}",
        "body": body,
        "unknown": [["subnet_ids"]],
        "references": [{"pointer": ["role"], "to": ["aws_iam_role.nodes"]}],
    }


RESOURCES: Json = {
    "terraform": {
        "aws_eks_node_group": [
            resource(0, "train", instance_types=["p5.48xlarge"], scaling_config=[{"desired_size": 16}]),
            resource(1, "small", instance_types=["m7i.large"], scaling_config=[{"desired_size": 2}]),
            resource(2, "odd", instance_types=["p5.48xlarge", "p4d.24xlarge"], scaling_config=[{"desired_size": 1}]),
        ],
        "aws_s3_bucket": [resource(3, "checkpoints", bucket="训练", tags={"use": "训练 ✓"})],
    },
    "kubernetes": {
        "NetworkPolicy": [
            resource(
                4,
                "tenant-a",
                apiVersion="networking.k8s.io/v1",
                kind="NetworkPolicy",
                metadata={"name": "tenant-a", "namespace": "tenant-a"},
                spec={"podSelector": {}, "policyTypes": ["Ingress", "Egress"]},
            )
        ]
    },
}


def reference() -> dict[str, Any]:
    merged: dict[str, Any] = {}
    for file in REFERENCE:
        [parsed] = yamls.parse(file.read_text(encoding="utf-8"), file.name)
        merge(merged, parsed.value)
    return merged


def merge(into: dict[str, Any], value: Any) -> None:
    for key, inner in value.items():
        if isinstance(inner, dict):
            merge(into.setdefault(key, {}), inner)
        else:
            into[key] = inner


def spoiled(value: Any) -> Any:
    """The same, with poor figures."""
    if isinstance(value, dict):
        return {key: spoiled(inner) for key, inner in value.items()}
    return value / 1000 if isinstance(value, int | float) and not isinstance(value, bool) else value


def without_each_item(document: dict[str, Any]) -> list[dict[str, Any]]:
    """The document, and the document without each of its items in turn."""
    documents = [document]
    for domain, subdomains in document.items():
        for subdomain, items in subdomains.items():
            for item in items:
                other = json.loads(json.dumps(document))
                del other[domain][subdomain][item]
                documents.append(other)
    return documents
