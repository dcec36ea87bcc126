"""Configurations of other tools: whose they are, where their values stand, and what stays unknown."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from maturity_gate.collect.configs import ConfigsSource, collect, parse, recognise
from maturity_gate.collect.configs.collector import MAX_BYTES
from maturity_gate.errors import InputError
from maturity_gate.model import Json, Location, Resource, Unknown

Found: TypeAlias = list[Resource | Unknown]
Collect: TypeAlias = Callable[..., Found]


@pytest.fixture
def collected(tmp_path: Path) -> Collect:
    """Write files and collect all of them, or the patterns that are given."""

    def run(files: Mapping[str, str | bytes], *patterns: str) -> Found:
        for name, content in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode() if isinstance(content, str) else content)
        return list(collect(tmp_path, ConfigsSource("tools", patterns or tuple(files))))

    return run


def types(found: Found) -> list[str]:
    return [one.type if isinstance(one, Resource) else one.reason for one in found]


def only(found: Found) -> Resource:
    [one] = found
    assert isinstance(one, Resource)
    return one


FILES = {
    "board.json": ("grafana_dashboard", '{"title": "t", "schemaVersion": 39, "panels": []}'),
    "old.json": ("grafana_dashboard", '{"title": "t", "__inputs": [], "rows": []}'),
    "contacts.yaml": ("grafana_alerting", "apiVersion: 1\ncontactPoints: [{name: a, receivers: [{type: email}]}]\n"),
    "grafana-rules.yaml": ("grafana_alerting", "apiVersion: 1\ngroups: [{rules: [{condition: A, data: []}]}]\n"),
    "rules.yml": ("alert_rules", "groups:\n- name: a\n  rules: [{alert: Down, expr: up == 0}]\n"),
    "am.yml": ("alertmanager", "route: {receiver: a}\nreceivers: [{name: a}]\n"),
    "project.json": ("label_studio_project", '{"label_config": "<View></View>", "maximum_annotations": 2}'),
    "argilla.json": ("argilla", '{"questions": [], "distribution": {"strategy": "overlap", "min_submitted": 2}}'),
    "promptfooconfig.yaml": ("promptfoo", "prompts: ['{{a}}']\nproviders: [x]\ntests: [{assert: [{type: equals}]}]\n"),
    "attack.yaml": ("garak", "plugins: {target_type: rest, probe_spec: dan}\n"),
    "guard.json": ("guardrails_ai", '{"guards": [{"id": "a", "validators": [{"id": "guardrails/toxic_language"}]}]}'),
    "scanners.yml": ("llm_guard", "input_scanners: [{type: Toxicity}]\n"),
    "gatus.yaml": ("gatus", "endpoints: [{name: a, url: http://a, conditions: ['[STATUS] == 200']}]\n"),
    "cloudbuild.yaml": ("cloud_build", "steps: [{name: gcr.io/cloud-builders/docker, args: [build, .]}]\n"),
    "azure-pipelines.yml": ("azure_pipelines", "trigger: [main]\nsteps: [{task: Docker@2}]\n"),
    ".circleci/config.yml": ("circleci", "version: 2.1\nworkflows: {}\njobs: {a: {steps: [checkout]}}\n"),
    "promtail.yaml": ("promtail", "clients: [{url: http://loki}]\nscrape_configs: [{job_name: a}]\n"),
    "loki.yaml": ("loki", "schema_config: {configs: [{store: tsdb, object_store: s3}]}\n"),
    "prometheus.yml": ("prometheus", "scrape_configs: [{job_name: a, static_configs: []}]\n"),
    "agent.yml": ("prometheus", "global: {}\nremote_write: [{url: http://x}]\n"),
    "otel.yaml": ("otel_collector", "receivers: {otlp: }\nexporters: {debug: }\nservice: {pipelines: {logs: {}}}\n"),
    "fluent-bit.yaml": ("fluent_bit", "pipeline:\n  inputs: [{name: tail}]\n"),
    "fluent-bit.conf": ("fluent_bit", "[SERVICE]\n    Flush 1\n[INPUT]\n    Name tail\n"),
    "vector.toml": ("vector", '[sources.a]\ntype = "file"\n[sinks.b]\ntype = "aws_s3"\ninputs = ["a"]\n'),
    "gateway.yaml": ("litellm", "model_list: [{model_name: a, litellm_params: {model: openai/b}}]\n"),
    "guards.yaml": ("litellm", "guardrails: [{guardrail_name: a, litellm_params: {guardrail: presidio}}]\n"),
    "rails/config.yml": ("nemo_guardrails", "models: [{type: main}]\nrails: {input: {flows: [self check input]}}\n"),
    "rails/prompts.yml": ("nemo_guardrails", "prompts: [{task: self_check_input, content: 'yes?'}]\n"),
    "dvc.yaml": ("dvc_pipeline", "stages: {prepare: {cmd: python prepare.py}}\n"),
    "dvc.lock": ("dvc_lock", "schema: '2.0'\nstages: {}\n"),
    "raw.dvc": ("dvc_data", "outs: [{path: raw, md5: d41d8cd9}]\n"),
    ".dvc/config": ("dvc_config", "[core]\n    remote = store\n"),
    "labels.xml": ("label_studio", '<View><Text name="t" value="$t"/></View>'),
    "model/config.pbtxt": ("triton_model", 'backend: "python"\n'),
    ".github/workflows/ci.yml": ("github_workflow", "on: push\njobs: {a: {steps: []}}\n"),
    ".gitlab-ci.yml": ("gitlab_ci", "build: {script: [make]}\n"),
    "lm.yaml": ("lm_eval_task", "task: a\ndataset_path: acme/a\ndoc_to_text: !function utils.text\n"),
    "lms.yaml": ("lm_eval_group", "group: a\ntask: [b, c]\n"),
    "experiment.yaml": ("determined_experiment", "searcher: {name: random}\nhyperparameters: {lr: {type: log}}\n"),
    "sweep.yaml": ("wandb_sweep", "method: bayes\nmetric: {name: loss}\nparameters: {lr: {min: 0, max: 1}}\n"),
    "source.yaml": ("airbyte_connector", "definition_type: source\ndefinition_image: a/b\nconfiguration: {}\n"),
    "connect.json": ("kafka_connect", '{"name": "a", "config": {"connector.class": "b"}}'),
    "net.yaml": ("netplan", "network: {version: 2, bonds: {bond0: {interfaces: [a, b]}}}\n"),
    "state.yaml": ("nmstate", "interfaces: [{name: bond0, type: bond}]\n"),
    "config_db.json": (
        "sonic",
        '{"PORTCHANNEL": {"PortChannel1": {}}, "MCLAG_DOMAIN": {"1": {"peer_ip": "10.0.0.2"}}}',
    ),
    "cufile.json": ("cufile", '// shipped\n{"properties": {"allow_compat_mode": false} // here\n}'),
    "data/dataset_info.json": ("dataset_info", '{"a": {"file_name": "a.json"}, "b": {"hf_hub_url": "x/b"}}'),
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_of_the_tool_whose_keys_it_has(collected: Collect, name: str) -> None:
    type_, text = FILES[name]
    assert types(collected({name: text})) == [type_]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# receivers: [{name: a}]\n",
        "[1, 2]\n",
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n",
        "apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\ngroups: [{rules: [{alert: a, expr: b}]}]\n",
        "services: {web: {image: nginx}}\n",
        "panels: [wood, glass]\ntitle: house\n",
        "network: {name: a}\n",
        "method: random\nparameters: [a]\n",
    ],
)
def test_what_is_no_known_configuration_is_unknown(collected: Collect, text: str) -> None:
    assert types(collected({"a.yaml": text})) == ["no known configuration"]


def test_a_training_configuration_is_read_as_that(collected: Collect) -> None:
    [found] = collected({"a.yaml": "model_name_or_path: acme/a\nstage: sft\nfinetuning_type: lora\n"})
    assert isinstance(found, Resource)
    assert (found.kind, found.type) == ("training", "llama_factory")


def test_a_parsed_value_is_recognised_without_a_file() -> None:
    value: Json = {"route": {"receiver": "a"}, "receivers": []}
    assert recognise("alertmanager.yaml", value) == "alertmanager"
    assert recognise("anything", [value]) is None


def test_a_configuration_knows_where_its_values_stand(collected: Collect) -> None:
    found = only(collected({"am/am.yml": "route:\n  receiver: team\nreceivers:\n  - name: team\n"}, "am/*"))
    assert (found.kind, found.name, found.address) == ("configs", "am/am.yml", "am/am.yml")
    assert found.body == {"route": {"receiver": "team"}, "receivers": [{"name": "team"}]}
    assert found.locate(("receivers", 0, "name")) == Location("am/am.yml", 4, 5)


def test_every_document_of_a_file_is_read(collected: Collect) -> None:
    rules = "groups: [{rules: [{alert: A, expr: up}]}]\n"
    found = collected({"a.yaml": f"{rules}---\nother: 1\n---\n{rules}"})
    assert types(found) == ["alert_rules", "no known configuration", "alert_rules"]
    assert [one.address for one in found if isinstance(one, Resource)] == ["a.yaml", "a.yaml#3"]


def test_prompts_follow_the_rails_that_they_belong_to(collected: Collect) -> None:
    rails, prompts = FILES["rails/config.yml"][1], FILES["rails/prompts.yml"][1]
    found = collected({"rails/config.yml": rails, "rails/prompts.yml": prompts, "other/a.yaml": ""}, "rails/config.yml")
    assert [one.address for one in found if isinstance(one, Resource)] == ["rails/config.yml", "rails/prompts.yml"]
    assert len(collected({}, "rails/*")) == 2


def test_protobuf_text_has_places_and_lists_where_triton_has_them(collected: Collect) -> None:
    text = """# a model
name: "det" 'ector'
max_batch_size: 8
input { name: "x" dims: [ -1, 3 ] }
input [ { name: "y", dims: 4 } ];
version_policy < specific: { versions: [1, 3] } >
instance_group [{ kind: KIND_GPU }]
rate: 1.5
"""
    found = only(collected({"config.pbtxt": text}))
    assert found.body == {
        "name": "detector",
        "max_batch_size": 8,
        "input": [{"name": "x", "dims": [-1, 3]}, {"name": "y", "dims": [4]}],
        "version_policy": {"specific": {"versions": [1, 3]}},
        "instance_group": [{"kind": "KIND_GPU"}],
        "rate": 1.5,
    }
    assert found.locate(("max_batch_size",)) == Location("config.pbtxt", 3, 1)
    assert found.locate(("input", 1, "dims", 0)) == Location("config.pbtxt", 5, 22)
    assert found.locate(("version_policy", "specific", "versions", 1)) == Location("config.pbtxt", 6, 44)


def test_labelling_elements_know_where_they_stand_and_in_what(collected: Collect) -> None:
    found = only(collected({"a.xml": '<View>\n  <Header value="A &amp; B"/>\n</View>'}))
    assert found.body == {
        "elements": [
            {"tag": "View", "attributes": {}, "inside": None},
            {"tag": "Header", "attributes": {"value": "A & B"}, "inside": 0},
        ]
    }
    assert found.locate(("elements", 1, "attributes", "value")) == Location("a.xml", 2, 3)


@pytest.mark.parametrize(
    ("prologue", "reason"),
    [
        ('<!DOCTYPE v [<!ENTITY a "b">]>', "XML with a document type, which may declare entities; leave it out"),
        ('<!DOCTYPE v SYSTEM "http://x/v.dtd">', "XML with a document type, which may declare entities; leave it out"),
        (
            '<!DOCTYPE v [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
            "XML with a document type, which may declare entities; leave it out",
        ),
    ],
)
def test_xml_that_declares_anything_is_refused(collected: Collect, prologue: str, reason: str) -> None:
    assert types(collected({"a.xml": f'{prologue}<View><Text name="t" value="&a;"/></View>'})) == [reason]


def test_sections_of_dvc_have_names_and_places(collected: Collect) -> None:
    text = "[core]\n    remote = store\n# note\n['remote \"store\"']\n    url = s3://acme/data\n"
    found = only(collected({".dvc/config": text}))
    assert found.body == {"core": {"remote": "store"}, "remote": {"store": {"url": "s3://acme/data"}}}
    assert found.locate(("remote", "store", "url")) == Location(".dvc/config", 5, 5)


def test_both_forms_of_fluent_bit_read_alike(collected: Collect) -> None:
    classic = "[INPUT]\n    Name  tail\n    Path  /var/log/*.log\n[OUTPUT]\n    Name  s3\n"
    found = only(collected({"fb.conf": classic}))
    assert found.body == {
        "pipeline": {"inputs": [{"name": "tail", "path": "/var/log/*.log"}], "outputs": [{"name": "s3"}]}
    }
    assert found.locate(("pipeline", "outputs", 0, "name")) == Location("fb.conf", 5, 5)


def test_toml_knows_where_its_keys_stand(collected: Collect) -> None:
    text = '[sources.a]\ntype = "file"\n\n[sinks."b c"]\n  type = "file"\n  inputs = ["a"]\n[[t.x]]\n[[t.x]]\nk = 1\n'
    found = only(collected({"vector.toml": text}))
    assert found.locate(("sinks", "b c", "type")) == Location("vector.toml", 5, 3)
    assert found.locate(("t", "x", 1, "k")) == Location("vector.toml", 9, 1)


def test_what_a_tool_is_given_when_it_starts_is_left_out_and_named(collected: Collect) -> None:
    text = "model_list:\n- model_name: a\n  litellm_params: {model: '${MODEL}', tags: ['{{ a }}', b]}\n"
    found = only(collected({"a.yaml": text}))
    assert found.body == {"model_list": [{"model_name": "a", "litellm_params": {"tags": [None, "b"]}}]}
    assert set(found.unknown) == {
        ("model_list", 0, "litellm_params", "model"),
        ("model_list", 0, "litellm_params", "tags", 0),
    }


def test_words_of_a_tools_own_language_stay(collected: Collect) -> None:
    board = '{"title": "t", "schemaVersion": 1, "panels": [{"datasource": "${DS}"}]}'
    scrape = "scrape_configs: [{job_name: a, relabel_configs: [{replacement: '${1}:9100'}]}]\n"
    mail = "route: {receiver: a}\nreceivers: [{name: '{{ template }}'}]\n"
    found = collected({"a.json": board, "b.yaml": scrape, "c.yaml": mail})
    assert [one.unknown for one in found if isinstance(one, Resource)] == [{}, {}, {}]


def test_a_pattern_without_a_file_is_an_error(collected: Collect) -> None:
    with pytest.raises(InputError, match="matches no file"):
        collected({}, "grafana/*.json")


def test_a_symlink_that_leaves_the_directory_is_refused(collected: Collect, tmp_path: Path) -> None:
    outside = tmp_path.parent / "outside-board.json"
    outside.write_text(FILES["board.json"][1], encoding="utf-8")
    (tmp_path / "board.json").symlink_to(outside)
    with pytest.raises(InputError, match="leaves the service's directory"):
        collected({}, "*.json")


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("logo.yaml", b"\x89PNG\r\n\x1a\n\x00", "is not UTF-8; save it as UTF-8"),
        ("big.json", b" " * (MAX_BYTES + 1), "larger than 4 MiB, which no configuration is"),
        ("deep.yaml", b"[" * 150, "nested deeper than 100 levels"),
        ("deep.pbtxt", b"a { " * 5000, "nested deeper than 100 levels"),
        ("deep.xml", b"<View>" * 5000, "nested deeper than 100 levels"),
        ("wide.xml", b"<View>" + b"<a/>" * 30000, "more than 20000 elements"),
        ("deep.toml", b"a = " + b"[" * 5000, "nested deeper than 100 levels"),
        ("broken.toml", b"a = \nb", "not TOML: Invalid value"),
        ("broken.xml", b"<View><a></View>", "not XML: mismatched tag"),
        ("broken.pbtxt", b'name: "a', "not a protocol buffer in text form"),
        ("value.pbtxt", b"name: }", "a value should stand here"),
        ("name.pbtxt", b'"a": 1', "a field's name should stand here"),
        ("open.pbtxt", b"a { b: 1", "a field's name should stand here"),
        ("list.pbtxt", b"a: [1, 2", "a value should stand here"),
        ("nginx.conf", b"server {\n}\n", "no configuration of Fluent Bit in its classic form"),
        (".dvc/config", b"remote = store\n", "neither a section nor a setting"),
        (".dvc/config", b'[core]\na = 1\n[core "a"]\n', "a: a setting and a section"),
        ("twice.yaml", b"a: 1\na: 2\n", "a: repeated key; first given on line 1"),
    ],
)
def test_what_cannot_be_read_is_unknown_with_its_reason(
    collected: Collect, name: str, content: bytes, reason: str
) -> None:
    assert types(collected({name: content})) == [reason]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.pbtxt", " ".join(f"f{number}: 1 f{number}: 2" for number in range(50_000))),
        ("a.conf", "[" + " " * 1_000_000),
        ("config.dvc/config", "[" + " " * 1_000_000),
        (".dvc/config", "['" + " " * 1_000_000),
        ("cufile.json", '\\"' * 500_000),
        ("a.toml", "[" + " " * 1_000_000),
        ("a.yaml", "a: " + "!function " * 100_000),
    ],
)
def test_no_text_takes_time_without_end(name: str, text: str) -> None:
    """Each would take hours where a reader goes over the same text again and again."""
    assert parse(name, text) is not None


@given(st.text(max_size=200), st.sampled_from(["a.pbtxt", "a.xml", "a.toml", "a.conf", ".dvc/config", "a.yaml"]))
@settings(deadline=None)
def test_any_text_is_read_or_refused_with_a_place(text: str, name: str) -> None:
    for parsed in parse(name, text):
        assert () in parsed.locations
        assert recognise(name, parsed.value) is None or json.dumps(parsed.value)
