"""The reference service meets every indicator, and each small change of it shows in the indicators that it concerns."""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import pytest

from maturity_build import examples, trials
from maturity_build.reads import NOTHING_AT_THE_EDGE
from maturity_build.trials import Change, Policies
from maturity_gate import catalogue, declaration, fields, settings, validation
from maturity_gate.engine import answers
from maturity_gate.errors import NO_VERDICT, EngineError
from maturity_gate.fields import Schema
from maturity_gate.files import BUNDLE
from maturity_gate.model import Json, Outcome, Path, State

SCHEMA = validation.schema("capabilities")
BOOK = catalogue.load()
NAMES = {indicator.name: indicator.id for indicator in BOOK.indicators}

ONE_IS_ENOUGH = {
    "6.1.2.2.c.4",
    "6.1.2.3.b",
    "6.1.2.3.c",
    "6.1.2.5.b.1",
    "6.1.3.1.f",
    "6.2.1.2.b.4",
    "6.3.3.2.e",
}
"""They ask that one thing be there, and that it be named; without the name nothing is declared."""

ASIDE = {
    "platform.hardware.storage.training_scale_parameters": {"6.1.1.3.d", "6.1.1.3.g", "6.1.1.3.h", "6.1.1.3.i"},
    "platform.hardware.network.training_fabric.provided_by": {"6.1.1.2.f"},
}
"""What stands beside the subjects: the scale at which storage is asked for, and the fabric whose paths are balanced."""

SHARED = {
    "development.production.deployment.edge_deployment": "edge models, protected, updated and run side by side",
    "development.production.fine_tuning.local_tuning": "what belies that nothing is at the edge, for two clauses",
    "inference.operations.ecosystem.models": "models on offer, at two numbers",
    "inference.serving.deployment.placement": "what belies that nothing is at the edge, for two clauses",
    "platform.hardware.compute.inference_workloads": "workloads with long sequences and with several modalities",
    "platform.hardware.compute.scaling_tests": "linearity at two scales",
    "platform.hardware.storage.bandwidth_tests": "bandwidth at two scales",
    "platform.overall.reliability.training_runs": "uninterrupted training at two scales",
    "development.production.fine_tuning.jobs": "jobs of several methods, among them full and partial ones",
    "inference.serving.efficiency.latency": "latencies of realtime and of other use",
    "platform.hardware.compute.training_accelerators": "compute at two scales",
    "platform.hardware.network.link_aggregation": "groups of links, on one device and across devices",
    "platform.hardware.storage.training_scale_parameters": "the scale of all of a storage's figures",
    "platform.toolchain.compression.compressed_models": "compression at two scales",
    "platform.toolchain.compression.quantization_recipes": "schemes and precisions of the same recipes",
}
"""The capabilities of which several clauses ask something, each for its own part."""

UNREAD = {
    # what may stand beside the four parts that the clause names; one that says nothing of itself is not there
    "development.production.compression.process_monitoring.tracked.<name>.provided_by",
    # what the nodes are, for readers: the clause asks for a speed alone
    "platform.hardware.network.training_fabric.node_pools.<name>.provided_by",
}


@dataclass(frozen=True)
class Corpus:
    policies: Policies
    declared: Mapping[Path, Json]
    known: Mapping[str, Schema]
    usual: Mapping[str, Outcome]


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    service = settings.load(trials.REFERENCE.parent)
    document = declaration.load(service.root, service.capabilities)
    declared = {path: leaf.value for path, leaf in document.leaves.items()}
    policies = trials.packaged()
    [usual] = policies.judge([(declared, policies.names)])
    return Corpus(policies, declared, fields.leaves(SCHEMA), usual)


@pytest.fixture(scope="module")
def without_each(corpus: Corpus) -> dict[Path, dict[str, Outcome]]:
    """What every policy says of the reference without each of its values."""
    changes = trials.without_each(corpus.declared)
    outcomes = corpus.policies.judge([(change.applied(corpus.declared), corpus.policies.names) for change in changes])
    return dict(zip(corpus.declared, outcomes, strict=True))


def test_the_reference_satisfies_every_indicator(corpus: Corpus) -> None:
    assert len(corpus.usual) == 193
    assert {NAMES[name]: one.findings for name, one in corpus.usual.items() if one.state is not State.SATISFIED} == {}


def test_one_changed_value_leaves_an_indicator_unsatisfied(corpus: Corpus) -> None:
    never = set(NAMES.values())
    for item, part in trials.by_item(corpus.declared).items():
        names = corpus.policies.of_item(item)
        outcomes = corpus.policies.judge([(change.applied(part), names) for change in changes(corpus, part)])
        never -= unsatisfied(outcomes)
    # where the reference has more than is asked, such as of models, one more or less means nothing
    for last in (False, True):
        smallest = examples.examples(corpus.policies, corpus.declared, last=last)
        parts = [(smallest[name], name) for name, clause in NAMES.items() if clause in never]
        cases = [(change.applied(part), [name]) for part, name in parts for change in changes(corpus, part)]
        never -= unsatisfied(corpus.policies.judge(cases))
    assert never == ONE_IS_ENOUGH
    assert [len(smallest[name]) for name, clause in NAMES.items() if clause in never] == [1] * len(never)


def test_an_indicator_is_undeclared_when_its_capability_is_left_out(corpus: Corpus) -> None:
    cases = []
    for name, outcome in corpus.usual.items():
        gone = frozenset[Path]().union(*(trials.below(corpus.declared, subject) for subject in outcome.subjects))
        cases.append((Change(gone).applied(corpus.declared), [name]))
    outcomes = [outcome for case in corpus.policies.judge(cases) for outcome in case.values()]
    assert outcomes == [Outcome(State.UNDECLARED, (), ())] * 193


def test_the_conditional_clauses_and_no_others_do_not_apply_without_an_edge(corpus: Corpus) -> None:
    [outcomes] = corpus.policies.judge([(NOTHING_AT_THE_EDGE, corpus.policies.names)])
    exempt = {NAMES[name] for name, outcome in outcomes.items() if outcome.state is State.NOT_APPLICABLE}
    assert exempt == {"6.2.2.3.g", "6.2.2.6.h"}


def test_a_dropped_value_changes_only_indicators_that_look_there(
    corpus: Corpus, without_each: Mapping[Path, Mapping[str, Outcome]]
) -> None:
    astray: dict[str, set[str]] = {}
    for path, outcomes in without_each.items():
        field = fields.field(SCHEMA, path)
        for name in changed(corpus, outcomes):
            subjects = {*corpus.usual[name].subjects, *outcomes[name].subjects}
            if not any(path[: len(subject)] == subject for subject in subjects):
                astray.setdefault(field, set()).add(NAMES[name])
    assert astray == ASIDE


def test_a_dropped_value_changes_only_indicators_of_its_item(
    corpus: Corpus, without_each: Mapping[Path, Mapping[str, Outcome]]
) -> None:
    elsewhere = {
        ".".join(path): sorted(others)
        for path, outcomes in without_each.items()
        if (others := {name for name in changed(corpus, outcomes) if tuple(name.split(".")[:3]) != path[:3]})
    }
    assert elsewhere == {}


def test_a_value_matters_to_one_indicator_unless_its_capability_is_shared(
    corpus: Corpus, without_each: Mapping[Path, Mapping[str, Outcome]]
) -> None:
    several = {".".join(path[:4]) for path, outcomes in without_each.items() if len(changed(corpus, outcomes)) > 1}
    readers = Counter(field for page in BOOK.pages.values() for field in page.reads)
    shared = {".".join(field.split(".")[:4]) for field, count in readers.items() if count > 1}
    assert shared == SHARED.keys()
    assert several <= shared


def test_the_reference_has_every_field(corpus: Corpus) -> None:
    declared = {fields.field(SCHEMA, path) for path in corpus.declared}
    # the word that nothing runs at the edge, and why, stands in for what the reference has there
    exempting = {fields.field(SCHEMA, path) for path in NOTHING_AT_THE_EDGE}
    assert sorted(corpus.known.keys() - declared - exempting) == []


def test_every_field_is_read_by_a_policy(corpus: Corpus) -> None:
    read = {field for page in BOOK.pages.values() for field in page.reads}
    assert corpus.known.keys() - read == UNREAD


def test_what_a_policy_reads_is_a_field_and_described() -> None:
    nodes = fields.nodes(SCHEMA)
    silent = {
        clause: field
        for clause, page in BOOK.pages.items()
        for field in page.reads
        if not fields.description(nodes, field)
    }
    assert silent == {}


@pytest.mark.parametrize("make", [lambda case: case.popitem(), lambda case: case.update(another={})])
def test_no_verdict_without_exactly_the_outcomes_that_were_asked_for(corpus: Corpus, make) -> None:
    asked: list[Json] = [{"document": {"capabilities": trials.nested(corpus.declared), "readings": {}}}]
    answer = corpus.policies.engine.evaluate("assess", {"cases": asked})
    assert len(answers.outcomes(answer, BOOK.revision, [NAMES])[0]) == 193
    make(answer["outcomes"][0])
    with pytest.raises(EngineError) as refused:
        answers.outcomes(answer, BOOK.revision, [NAMES])
    assert refused.value.exit_code == NO_VERDICT


def test_no_verdict_with_a_catalogue_that_lacks_a_policy() -> None:
    data = json.loads((BUNDLE / "catalogue.json").read_bytes())
    del data["indicators"]["6.1.1.2.a"]
    with pytest.raises(EngineError, match=r"192 policies: 6\.1\.1\.2\.a"):
        catalogue.read(data)


def changes(corpus: Corpus, part: trials.Leaves) -> list[Change]:
    """One value dropped, or another in its place."""
    return trials.without_each(part) + trials.with_each_other(part, corpus.known, SCHEMA)


def changed(corpus: Corpus, outcomes: Mapping[str, Outcome]) -> set[str]:
    return {name for name, outcome in outcomes.items() if outcome != corpus.usual[name]}


def unsatisfied(cases: list[dict[str, Outcome]]) -> set[str]:
    return {NAMES[name] for case in cases for name, outcome in case.items() if outcome.state is State.UNSATISFIED}
