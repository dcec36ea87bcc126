"""Kubernetes objects that other objects carry."""

from __future__ import annotations

import json
import textwrap
from pathlib import Path

from maturity_gate.collect import collect
from maturity_gate.model import Resource, Unknown

WORKFLOW = """\
apiVersion: argoproj.io/v1alpha1
kind: Workflow
metadata: {name: tune}
spec:
  entrypoint: main
  arguments:
    parameters:
    - {name: nodes, value: 2}
    - {name: fast, value: true}
    - {name: run}
  templates:
  - name: main
    dag:
      tasks:
      - name: start
        template: start
        arguments: {parameters: [{name: workers, value: "{{workflow.parameters.nodes}}"}]}
      - name: never
        template: never
        when: "{{workflow.parameters.nodes}} == 2 && {{workflow.parameters.fast}} == false"
  - name: start
    inputs: {parameters: [{name: workers}]}
    resource:
      action: apply
      manifest: |
        apiVersion: kubeflow.org/v2beta1
        kind: MPIJob
        metadata:
          name: {{workflow.name}}-job
        spec:
          slots: {{=workflow.parameters.fast == 'true' ? '8' : '1'}}
          replicas: {{inputs.parameters.workers}}
          run: {{workflow.parameters.run}}
          text: |
            kept
            {{=len(workflow.parameters.run) > 0 ? 'a' : 'b'}}
  - name: never
    resource: {action: create, manifest: "{apiVersion: v1, kind: Pod, metadata: {name: never}}"}
  - name: uncalled
    resource: {action: create, manifest: "{apiVersion: v1, kind: Pod, metadata: {name: uncalled}}"}
  - name: gone
    resource: {action: delete, manifest: "{apiVersion: v1, kind: Pod, metadata: {name: gone}}"}
"""


def collected(tmp_path: Path, text: str) -> list[Resource | Unknown]:
    (tmp_path / "all.yaml").write_text(textwrap.dedent(text), encoding="utf-8")
    return list(collect(tmp_path, "live", {"kubernetes": ["all.yaml"]}))


def test_a_workflow_makes_what_its_called_templates_apply_with_the_values_of_their_parameters(tmp_path: Path) -> None:
    workflow, job = collected(tmp_path, WORKFLOW)
    assert isinstance(workflow, Resource)
    assert isinstance(job, Resource)
    assert (workflow.name, job.type, job.name) == ("tune", "MPIJob", "tune-job")
    assert job.body["spec"] == {"slots": 8, "replicas": 2, "text": "kept\n# not decided\n"}
    assert dict(job.unknown) == {("spec", "run"): "a parameter of the workflow has no value"}
    assert str(job.locate(())) == "all.yaml:26:9"
    assert str(job.locate(("spec", "replicas"))) == "all.yaml:32:11"


def test_the_workflow_itself_has_its_parameters_filled_in(tmp_path: Path) -> None:
    container = """\
    apiVersion: argoproj.io/v1alpha1
    kind: Workflow
    metadata: {generateName: tune-}
    spec:
      entrypoint: main
      arguments: {parameters: [{name: image, value: vllm/vllm-openai}, {name: tag}]}
      templates:
      - name: main
        container: {image: "{{workflow.parameters.image}}:{{workflow.parameters.tag}}"}
    """
    [workflow] = collected(tmp_path, container)
    assert isinstance(workflow, Resource)
    assert workflow.body["spec"]["templates"][0]["container"]["image"] == (  # type: ignore[index, call-overload]
        "vllm/vllm-openai:{{workflow.parameters.tag}}"
    )


def test_a_parameter_that_callers_fill_in_differently_has_no_value(tmp_path: Path) -> None:
    twice = WORKFLOW.replace(
        "      - name: never\n",
        "      - {name: again, template: start, arguments: {parameters: [{name: workers, value: 3}]}}\n"
        "      - name: never\n",
    )
    _, job = collected(tmp_path, twice)
    assert isinstance(job, Resource)
    assert ("spec", "replicas") in job.unknown


def test_a_workflow_template_offers_all_that_it_has(tmp_path: Path) -> None:
    found = collected(tmp_path, WORKFLOW.replace("kind: Workflow", "kind: WorkflowTemplate"))
    assert [one.name for one in found if isinstance(one, Resource)] == ["tune", "tune-job", "never", "uncalled"]


def test_an_object_whose_name_is_not_decided_has_that_of_its_template(tmp_path: Path) -> None:
    _, job = collected(tmp_path, WORKFLOW.replace("{{workflow.name}}-job", "{{workflow.parameters.run}}"))
    assert isinstance(job, Resource)
    assert job.name == "start"


def test_a_manifest_that_is_no_yaml_is_unknown(tmp_path: Path) -> None:
    _, unknown = collected(tmp_path, WORKFLOW.replace("slots: ", "slots: : "))
    assert isinstance(unknown, Unknown)
    assert unknown.reason.startswith("a manifest in start: ")


def test_the_components_of_an_app_wrapper(tmp_path: Path) -> None:
    wrapper = """\
    apiVersion: workload.codeflare.dev/v1beta2
    kind: AppWrapper
    metadata: {name: wrapped}
    spec:
      components:
      - template:
          apiVersion: kubeflow.org/v1
          kind: PyTorchJob
          metadata: {name: inner}
    """
    _, job = collected(tmp_path, wrapper)
    assert isinstance(job, Resource)
    assert (job.type, job.name, str(job.locate(("kind",)))) == ("PyTorchJob", "inner", "all.yaml:8:7")


def test_templates_that_all_call_each_other_come_to_an_end(tmp_path: Path) -> None:
    names = [f"t{number}" for number in range(60)]
    twice = "{{inputs.parameters.x}}{{inputs.parameters.x}}"
    calls = [
        {"name": name, "template": name, "arguments": {"parameters": [{"name": "x", "value": twice}]}} for name in names
    ]
    templates = [
        {"name": name, "inputs": {"parameters": [{"name": "x", "value": "a" * 900}]}, "dag": {"tasks": calls}}
        for name in names
    ]
    workflow = {
        "apiVersion": "argoproj.io/v1alpha1",
        "kind": "Workflow",
        "metadata": {"name": "bomb"},
        "spec": {"entrypoint": "t0", "templates": templates},
    }
    [found] = collected(tmp_path, json.dumps(workflow))
    assert isinstance(found, Resource)
    assert len(str(found.body)) < 20_000_000
