"""Kubernetes objects hold scripts, configurations and manifests; each is read as what it is, at its own lines."""

from __future__ import annotations

from pathlib import Path

from maturity_gate import collect
from maturity_gate.model import Location, Resource, Unknown


def read(root: Path, text: str) -> tuple[list[Resource], list[Unknown]]:
    """What the objects of a manifest hold, and what of it is not known."""
    (root / "all.yaml").write_text(text, encoding="utf-8")
    found = list(collect.collect(root, "cluster", {"kubernetes": ["all.yaml"]}))
    held = [one for one in found if isinstance(one, Resource) and one.kind != "kubernetes"]
    return held, [one for one in found if isinstance(one, Unknown)]


JOB = """\
apiVersion: kubeflow.org/v1
kind: PyTorchJob
metadata: {name: pretrain}
spec:
  pytorchReplicaSpecs:
    Worker:
      replicas: 4
      template:
        spec:
          volumes:
          - {name: shared, persistentVolumeClaim: {claimName: shared}}
          - {name: scratch, emptyDir: {}}
          containers:
          - name: trainer
            image: example/trainer:1
            env: [{name: NODES, value: "4"}]
            volumeMounts:
            - {name: shared, mountPath: /shared}
            - {name: scratch, mountPath: /scratch}
            command: [torchrun, --nnodes=$(NODES), --nproc_per_node=$GPUS, train.py, --lr=1e-5]
"""


def test_words_of_a_command_have_their_places(tmp_path: Path) -> None:
    [run], unknown = read(tmp_path, JOB)
    assert (run.kind, run.type, run.name) == ("launch", "torchrun", "pretrain")
    assert run.body["flags"] == {"nnodes": 4}
    assert run.body["script_flags"] == {"lr": 1e-5}
    assert run.unknown == {("flags", "nproc-per-node"): "the script does not decide it"}
    assert run.locate(("script_flags", "lr")) == Location("all.yaml", 20, 86)
    assert run.body["lasting_paths"] == ["/shared"]
    assert unknown == []


def test_a_script_in_a_block_has_its_lines(tmp_path: Path) -> None:
    script = """\
apiVersion: batch/v1
kind: Job
metadata: {name: tune}
spec:
  template:
    spec:
      containers:
      - name: tune
        command: ["/bin/bash", "-c"]
        args:
        - |
          set -e
          # accelerate launch --num_processes 1 old.py
          accelerate launch --num_processes 8 \\
            tune.py --gradient_checkpointing true --output_dir /out --learning_rate 1e-5
"""
    [run], unknown = read(tmp_path, script)
    assert (run.type, run.body["flags"]) == ("accelerate", {"num-processes": 8})
    assert run.locate(("script_flags", "gradient-checkpointing")).line == 15
    assert unknown == []


def test_what_rests_starts_nothing(tmp_path: Path) -> None:
    assert read(tmp_path, JOB.replace("replicas: 4", "replicas: 0"))[0] == []
    assert read(tmp_path, JOB.replace("spec:\n", "spec:\n  runPolicy: {suspend: true}\n", 1))[0] == []


def test_servers_and_other_programs_are_left_to_the_rules_for_containers(tmp_path: Path) -> None:
    for command in ("[vllm, serve, org/m]", "[python, -m, http.server]", "[nginx]", "[bash, -c, 'echo torchrun']"):
        text = JOB.replace("[torchrun, --nnodes=$(NODES), --nproc_per_node=$GPUS, train.py, --lr=1e-5]", command)
        assert read(tmp_path, text) == ([], [])


def test_a_text_that_is_no_shell_is_not_told(tmp_path: Path) -> None:
    text = JOB.replace("[torchrun, --nnodes=$(NODES)", "[bash, -c, 'torchrun ((((', --x").replace(", --lr=1e-5]", "]")
    held, unknown = read(tmp_path, text)
    assert [(one.type, one.body["flags"]) for one in held] == [("torchrun", {})]
    assert unknown == []


CONFIGURATION = """\
apiVersion: v1
kind: ConfigMap
metadata: {name: settings}
data:
  zero.json: |
    {
      "zero_optimization": {"stage": 3},
      "bf16": {"enabled": true},
      "train_micro_batch_size_per_gpu": 4
    }
  start.sh: |
    deepspeed --num_gpus 8 train.py --deepspeed zero.json --learning_rate 1e-5 --output_dir /out
  notes.txt: |
    deepspeed is nice
  broken.yaml: "a: ["
"""


def test_files_of_a_config_map_have_their_lines(tmp_path: Path) -> None:
    held, unknown = read(tmp_path, CONFIGURATION)
    [zero, start] = sorted(held, key=lambda one: one.kind, reverse=True)
    assert (zero.kind, zero.type, zero.name) == ("training", "deepspeed", "settings/zero.json")
    assert zero.locate(("zero_optimization", "stage")) == Location("all.yaml", 7, 29)
    assert (start.kind, start.type) == ("launch", "deepspeed")
    assert start.locate(("flags", "num-gpus")).line == 12
    assert unknown == []


def test_a_workflow_makes_objects_that_hold_configurations(tmp_path: Path) -> None:
    made = "".join(f"        {line}\n" for line in CONFIGURATION.splitlines())
    text = f"""\
apiVersion: argoproj.io/v1alpha1
kind: Workflow
metadata: {{name: flow}}
spec:
  templates:
  - name: settings
    resource:
      action: apply
      manifest: |
{made}"""
    text = text.replace("name: settings}", "name: {{workflow.parameters.name}}}").replace(
        '"stage": 3', '"stage": {{stage}}'
    )
    held, _ = read(tmp_path, text)
    [zero] = [one for one in held if one.type == "deepspeed" and one.kind == "training"]
    assert zero.unknown == {("zero_optimization", "stage"): "an interpolation"}
    assert zero.locate(("bf16", "enabled")) == Location("all.yaml", 17, 24)
    assert read(tmp_path, text.replace("action: apply", "action: delete"))[0] == []


def test_replicas_that_are_no_number_are_some(tmp_path: Path) -> None:
    text = "apiVersion: example.org/v1\nkind: Pool\nmetadata: {name: pool}\nspec: {replicas: {size: 3}}\n"
    assert read(tmp_path, text) == ([], [])
