"""Whole assessments of small services, from files to a report."""

import json
import pickle
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from maturity_gate import pipeline, settings
from maturity_gate.errors import InputError
from maturity_gate.model import Grade, Level, Location, State
from maturity_gate.report import structured
from maturity_gate.result import Report, Result

Service = Callable[[Mapping[str, str]], Path]

MATURITY = """\
service: gateway
provides: [platform]
capabilities: [capabilities/*.yaml]
sources:
  cluster: {kubernetes: [deploy/*.yaml]}
"""
FABRIC = "platform: {hardware: {network: {training_fabric: {provided_by: RoCE v2, port_speed_gbe: %s}}}}\n"
TENANCY = """\
platform:
  hardware:
    network:
      tenancy:
        tenants:
          search: {provided_by: A VPC of its own}
          assistant: {provided_by: A VPC of its own}
"""
INGRESS = """\
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: api, namespace: gateway}
spec:
  tls: [{hosts: [api.gateway.example], secretName: api-tls}]
"""
TRANSPORT = ("platform", "hardware", "network", "tenancy", "secure_transport")


def result(report: Report, clause: str) -> Result:
    return next(each for each in report.indicators if each.indicator.id == clause)


def assess(root: Path, **given: Any) -> Report:
    return pipeline.assess(settings.load(root, **given))


def test_a_declared_value_is_judged_at_its_place(service: Service) -> None:
    report = assess(service({"capabilities/network.yaml": FABRIC % 100}))
    told = result(report, "6.1.1.2.a")
    assert told.state is State.UNSATISFIED
    assert told.grade is None
    [finding] = told.findings
    assert (finding.finding.kind, finding.finding.expected, finding.finding.actual) == ("below", 200, 100)
    assert finding.locations == (Location("capabilities/network.yaml", 1, 73),)


def test_a_declared_value_that_suffices_is_claimed(service: Service) -> None:
    report = assess(service({"capabilities/network.yaml": FABRIC % 200}))
    assert (result(report, "6.1.1.2.a").state, result(report, "6.1.1.2.a").grade) == (State.SATISFIED, Grade.CLAIMED)
    assert {grade: sorted(met) for grade, met in report.met.items()} == {
        Grade.CLAIMED: ["6.1.1.2.a"],
        Grade.DOCUMENTED: [],
        Grade.DERIVED: [],
        Grade.MEASURED: [],
    }


def test_there_is_a_result_for_each_indicator_in_order(service: Service) -> None:
    report = assess(service({}))
    assert len(report.indicators) == 193
    assert len(report.judged) == 93
    assert {each.state for each in report.indicators} == {State.UNDECLARED}
    assert report.verdict.passed
    assert report.indicated is None


def test_the_gate_refuses_below_its_target(service: Service) -> None:
    report = assess(service({}), target=Level.BASIC, floor=Grade.DERIVED)
    assert [reason.message for reason in report.verdict.reasons] == ["no level at floor derived, basic is demanded"]


def test_code_and_declaration_meet_in_one_indicator(service: Service) -> None:
    root = service({"maturity.yaml": MATURITY, "capabilities/t.yaml": TENANCY, "deploy/api.yaml": INGRESS})
    told = result(assess(root), "6.1.1.2.b")
    assert told.state is State.SATISFIED
    assert told.locations == (Location("capabilities/t.yaml", 4, 7), Location("deploy/api.yaml", 5, 9))


def test_a_shortfall_of_what_only_code_shows_is_found_in_the_code(service: Service) -> None:
    root = service({"maturity.yaml": MATURITY, "deploy/api.yaml": INGRESS})
    told = result(assess(root), "6.1.1.2.b")
    assert told.state is State.UNSATISFIED
    assert [finding.finding.path for finding in told.findings] == [(*TRANSPORT[:4], "tenants")]
    assert {location.file for finding in told.findings for location in finding.locations} == {"deploy/api.yaml"}


def test_a_value_that_the_code_confirms_is_derived(service: Service) -> None:
    declared = TENANCY + "        secure_transport: {api: {protocol: https, provided_by: nginx}}\n"
    root = service({"maturity.yaml": MATURITY, "capabilities/t.yaml": declared, "deploy/api.yaml": INGRESS})
    report = assess(root)
    assert report.contradictions == ()
    # the tenants are claimed still
    assert result(report, "6.1.1.2.b").grade is Grade.CLAIMED


def test_a_value_that_the_code_denies_refuses_without_a_target(service: Service) -> None:
    declared = TENANCY + "        secure_transport: {api: {protocol: ssh, provided_by: nginx}}\n"
    root = service({"maturity.yaml": MATURITY, "capabilities/t.yaml": declared, "deploy/api.yaml": INGRESS})
    report = assess(root)
    [denied] = report.contradictions
    assert denied.path == (*TRANSPORT, "api", "protocol")
    assert (denied.declared, denied.found) == ("ssh", "https")
    assert denied.declared_at == (Location("capabilities/t.yaml", 8, 34),)
    assert [location.file for location in denied.found_at] == ["deploy/api.yaml"]
    assert not report.verdict.passed


def test_what_cannot_be_decided_is_listed_with_its_place(service: Service) -> None:
    root = service({"maturity.yaml": MATURITY, "deploy/a.yaml": "kind: Secret\napiVersion: v1\nmetadata: {}\n"})
    [unknown] = assess(root).unknown
    assert unknown.locations == (Location("deploy/a.yaml", 1, 1),)


def test_two_runs_give_the_same_bytes_wherever_the_service_lies(service: Service, tmp_path: Path) -> None:
    files = {"maturity.yaml": MATURITY, "capabilities/t.yaml": TENANCY, "deploy/api.yaml": INGRESS}
    root = service(files)
    first = json.dumps(structured.report_json(assess(root)))
    moved = root.rename(tmp_path / "moved")
    assert json.dumps(structured.report_json(assess(moved))) == first


def test_settings_and_report_can_be_sent_to_another_process(service: Service) -> None:
    chosen = settings.load(service({"capabilities/network.yaml": FABRIC % 100}))
    report = pipeline.assess(pickle.loads(pickle.dumps(chosen)))
    assert structured.report_json(pickle.loads(pickle.dumps(report))) == structured.report_json(report)


def test_collect_tells_each_fact_and_what_it_helps_to_meet(service: Service) -> None:
    root = service({"maturity.yaml": MATURITY, "deploy/api.yaml": INGRESS})
    collected = pipeline.read_sources(settings.load(root))
    assert collected.sources == (("cluster", "kubernetes", 1),)
    assert [(fact.path[-1], fact.value, fact.shows) for fact in collected.facts] == [
        ("protocol", "https", ("6.1.1.2.b",)),
        ("provided_by", "Ingress gateway/api", ("6.1.1.2.b",)),
    ]
    assert {fact.locations for fact in collected.facts} == {(Location("deploy/api.yaml", 5, 9),)}


@pytest.mark.parametrize("provides", ["[inference, platform]", "[development, inference]"])
def test_a_type_of_service_that_there_is_not_is_an_error_of_its_file(service: Service, provides: str) -> None:
    root = service({"maturity.yaml": MATURITY.replace("[platform]", provides), "deploy/api.yaml": INGRESS})
    with pytest.raises(InputError) as refused:
        assess(root)
    assert str(refused.value).startswith(
        f"maturity.yaml: provides: {provides.strip('[]').replace(' ', '')}: not a type"
    )


def test_a_scope_must_name_one_collector(service: Service) -> None:
    sources = "sources: {a: {kubernetes: [deploy/*.yaml], terraform: infra}}"
    root = service({"maturity.yaml": MATURITY.split("sources:")[0] + sources, "deploy/api.yaml": INGRESS})
    with pytest.raises(InputError, match=r"^maturity.yaml:4:11: sources\.a: give exactly one of compose, "):
        assess(root)


MISTAKEN = {
    "{kubernetes: [deploy/*.yaml, 'deploy/*.json', '../*.yaml']}": [
        "4:43: sources.a: deploy/*.json matches no file; correct the pattern or remove it",
        "4:60: sources.a: ../*.yaml leaves the service's directory; keep what is judged inside it",
    ],
    "{kubernetes: [/etc/*.yaml]}": [
        "4:28: sources.a: /etc/*.yaml is an absolute path; give it relative to the service's directory"
    ],
    "{launch: [run/*.sh]}": ["4:24: sources.a: run/*.sh matches no file; correct the pattern or remove it"],
    "{containers: [Dockerfile]}": ["4:28: sources.a: Dockerfile matches no file; correct the pattern or remove it"],
    "{training: [conf.yaml]}": ["4:26: sources.a: conf.yaml matches no file; correct the pattern or remove it"],
    "{measurements: [fio.json]}": ["4:30: sources.a: fio.json matches no file; correct the pattern or remove it"],
    "{compose: ./compose.yaml}": ["4:15: sources.a: compose.yaml cannot be read (No such file or directory)"],
    "{compose: deploy/compose.yaml, env_file: none.env}": [
        "4:45: sources.a: none.env cannot be read (No such file or directory)"
    ],
    "{kustomize: deploy}": ["4:15: sources.a: deploy has no kustomization.yaml"],
    "{terraform_plan: plan.json}": ["4:15: sources.a: plan.json cannot be read (No such file or directory)"],
    "{terraform: infra/live}": [
        "4:15: sources.a: infra/live is not a directory that can be read (No such file or directory)"
    ],
    "{terraform: deploy}": ["4:15: sources.a: deploy has no .tf files; name the directory of the configuration"],
    "{terraform: infra, var_files: [prod.tfvars]}": [
        "4:45: sources.a: infra/prod.tfvars cannot be read (No such file or directory)"
    ],
    "{helm: charts/chat}": ["4:15: sources.a: charts/chat has no Chart.yaml; name the directory of a chart"],
    "{helm: charts/own, values: [none.yaml]}": [
        "4:42: sources.a: none.yaml cannot be read (No such file or directory)"
    ],
    "{helm: charts/own, rendered: ['out/*.yaml']}": [
        "4:44: sources.a: out/*.yaml matches no file; correct the pattern or remove it"
    ],
    "{helm: charts/own, release: -x}": ["4:33: sources.a: -x is not a release"],
}


@pytest.mark.parametrize(("source", "told"), MISTAKEN.items())
def test_a_source_that_names_what_is_not_there_is_told_where(service: Service, source: str, told: list[str]) -> None:
    files = {
        "maturity.yaml": f"{MATURITY.split('sources:')[0]}sources: {{a: {source}}}\n",
        "deploy/api.yaml": INGRESS,
        "deploy/compose.yaml": "services: {a: {image: a}}\n",
        "infra/main.tf": "",
        "charts/own/Chart.yaml": "apiVersion: v2\nname: own\nversion: 1.0.0\n",
    }
    with pytest.raises(InputError) as refused:
        assess(service(files))
    assert str(refused.value).split("\n") == [f"maturity.yaml:{one}" for one in told]


def test_the_readings_of_maturity_yaml_are_used(service: Service) -> None:
    training = "{provided_by: Megatron, max_sequence_tokens: 128000}"
    declared = f"platform: {{hardware: {{compute: {{long_sequence_training: {training}}}}}}}"
    files = {"capabilities/c.yaml": declared}
    assert result(assess(service(files)), "6.1.1.1.g").state is State.UNSATISFIED
    root = service({**files, "maturity.yaml": MATURITY.split("sources:")[0] + "readings: {E4: decimal}\n"})
    report = assess(root)
    assert result(report, "6.1.1.1.g").state is State.SATISFIED
    assert {entry.erratum.id: entry.reading for entry in report.errata}["E4"] == "decimal"
