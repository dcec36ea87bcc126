"""Launch scripts: which commands run, what they are told, and what the script does not decide."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from maturity_gate.collect.launch import LaunchSource, collect
from maturity_gate.collect.launch.collector import MAX_BYTES
from maturity_gate.errors import InputError
from maturity_gate.model import Json, Location, Resource, Unknown

Found: TypeAlias = list[Resource | Unknown]
Collect: TypeAlias = Callable[[str], Found]


@pytest.fixture
def collected(tmp_path: Path) -> Collect:
    """Write one script and collect it."""

    def run(script: str) -> Found:
        (tmp_path / "run.sh").write_text(textwrap.dedent(script), encoding="utf-8")
        return list(collect(tmp_path, LaunchSource("launch", ("run.sh",))))

    return run


def flags(found: Found, group: str = "flags") -> Json:
    [one] = found
    assert isinstance(one, Resource), one
    return one.body.get(group)


def undecided(found: Found) -> list[tuple[str | int, ...]]:
    [one] = found
    assert isinstance(one, Resource), one
    return list(one.unknown)


def test_a_command_with_its_flags_and_places(collected: Collect) -> None:
    [found] = collected(
        "#!/bin/bash\nvllm serve acme/chat \\\n  --max-model-len 131072 \\\n  --enable-lora --dtype=half\n"
    )
    assert isinstance(found, Resource)
    assert (found.kind, found.type, found.name, found.address) == ("launch", "vllm", "run.sh", "run.sh")
    assert found.body == {
        "program": "vllm",
        "flags": {"max-model-len": 131072, "enable-lora": True, "dtype": "half"},
        "arguments": ["acme/chat"],
    }
    assert found.locate(("flags", "max-model-len")) == Location("run.sh", 3, 3)
    assert found.locate(()) == Location("run.sh", 2, 1)


@pytest.mark.parametrize(
    ("command", "program"),
    [
        ("torchrun --nproc_per_node 8 pretrain_gpt.py --lr 1", "torchrun"),
        ("python3 -m torch.distributed.run pretrain_gpt.py --lr 1", "torchrun"),
        ("accelerate launch --num_processes 8 train.py", "accelerate"),
        ("deepspeed --num_gpus 8 train.py", "deepspeed"),
        ("python pretrain_gpt.py --tensor-model-parallel-size 4 --train-iters 5", "python"),
        ("python -m vllm.entrypoints.openai.api_server --model a", "vllm"),
        ("python -m sglang.launch_server --model-path a", "sglang"),
        ("text-generation-launcher --model-id a", "tgi"),
        ("trtllm-serve acme/a --tp_size 2", "trtllm_serve"),
        ("srun -N 2 --ntasks 2 torchrun train.py", "torchrun"),
        ("nohup env A=b vllm serve a &", "vllm"),
        ("docker run --gpus all vllm/vllm-openai:v0.9 --model a", "vllm"),
        ("FORCE_TORCHRUN=1 llamafactory-cli train a.yaml", "llama_factory"),
        ("/opt/venv/bin/torchrun train.py", "torchrun"),
        ("composer train/train.py yamls/mpt.yaml", "composer"),
        ("NPROC_PER_NODE=2 swift sft --model acme/a", "swift"),
        ("megatron rlhf --rlhf_type gkd", "swift"),
        ("swift deploy --model acme/a", "swift_deploy"),
        ("trl sft --model_name_or_path acme/a", "trl"),
        ("python -m verl.trainer.main_ppo actor_rollout_ref.actor.optim.lr=1e-6", "python"),
        ("python pretraining.py trainer.devices=8 model.micro_batch_size=2", "python"),
        ("lm_eval --model hf --tasks acme --log_samples", "lm_eval"),
        ("opencompass --models acme --datasets gsm8k_gen", "opencompass"),
        ("python -m lmms_eval --tasks mme", "lmms_eval"),
        ("lighteval vllm model=acme 'lighteval|gsm8k|5|0'", "lighteval"),
    ],
)
def test_the_program_that_a_command_starts(collected: Collect, command: str, program: str) -> None:
    [found] = collected(command)
    assert isinstance(found, Resource)
    assert found.type == program


@pytest.mark.parametrize(
    "script",
    [
        "# vllm serve a\n",
        "echo vllm serve a\n",
        "if false; then\n  vllm serve a\nfi\n",
        "false && vllm serve a\n",
        "cat <<EOF > run.txt\nvllm serve a\nEOF\n",
        "serve() { vllm serve a; }\n",
        "exit 0\nvllm serve a\n",
        'MODE=train\nif [ "$MODE" = serve ]; then vllm serve a; fi\n',
        "MODE=train\ncase $MODE in serve) vllm serve a ;; esac\n",
        "USAGE='vllm serve a'\n",
        "python train.py --epochs 3\n",
        "grep -r torchrun .\n",
        "pip install vllm\n",
        "",
    ],
)
def test_what_does_not_run_is_no_command(collected: Collect, script: str) -> None:
    assert collected(script) == []


@pytest.mark.parametrize(
    ("script", "told"),
    [
        ("TP=4\nvllm serve a --tp $TP", 4),
        ("vllm serve a --tp ${TP:-4}", 4),
        (': "${TP:=4}"\nvllm serve a --tp $TP', 4),
        ("TP=$((2 * (1 + 1)))\nvllm serve a --tp $TP", 4),
        ("declare -a ARGS=(\n  # size\n  --tp 4 # cards\n)\nvllm serve a ${ARGS[@]}", 4),
        ('ARGS=(--x)\nARGS+=(--tp 4)\nvllm serve a "${ARGS[@]}"', 4),
        ('ARGS="--x \\\n --tp 4"\nvllm serve a $ARGS', 4),
        ('N=4\nARGS="--tp $N"\nCMD="vllm serve a"\neval $CMD $ARGS', 4),
        ("serve() { vllm serve a --tp $1; }\nserve 4", 4),
        ("for n in 4; do vllm serve a --tp $n; done", 4),
        ("A=1\nif [ $A -eq 1 ]; then N=4; else N=2; fi\nvllm serve a --tp $N", 4),
        ("vllm serve a --tp 2 --tp 4", 4),
        ("srun bash -c 'vllm serve a --tp 4'", 4),
        ("TP=4\nwhile [[ $# -gt 0 ]]; do case $1 in --tp) TP=$2; shift 2 ;; esac; done\nvllm serve a --tp $TP", 4),
        ("vllm serve a --tp '4' | tee log", 4),
        ("export TP=4; (vllm serve a --tp ${TP})", 4),
    ],
)
def test_a_value_that_the_script_decides(collected: Collect, script: str, told: int) -> None:
    given_flags = flags(collected(script))
    assert isinstance(given_flags, dict)
    assert given_flags["tp"] == told


@pytest.mark.parametrize(
    "script",
    [
        "vllm serve a --tp $1",
        "vllm serve a --tp $TP",
        "vllm serve a --tp $(nvidia-smi -L | wc -l)",
        "read TP\nvllm serve a --tp $TP",
        "if [ $BIG ]; then TP=4; else TP=1; fi\nvllm serve a --tp $TP",
        "for n in 1 2; do vllm serve a --tp $n; done",
        "TP=$((GPUS / 2))\nvllm serve a --tp $TP",
    ],
)
def test_a_value_that_the_script_does_not_decide(collected: Collect, script: str) -> None:
    found = collected(script)
    assert flags(found) == {}
    assert undecided(found) == [("flags", "tp")]


def test_values_along_each_way_are_alternatives(collected: Collect) -> None:
    script = "if [ $NODES -le 4 ]; then\n  TP=4\nelse\n  TP=8\nfi\nvllm serve a --tp $TP\n"
    assert flags(collected(script), "alternatives") == {"flags": {"tp": [4, 8]}}


def test_a_way_that_gives_no_value_leaves_no_alternatives(collected: Collect) -> None:
    script = "if [ $NODES -le 4 ]; then\n  TP=4\nelse\n  TP=$1$(x)\nfi\nvllm serve a --tp $TP\n"
    assert flags(collected(script), "alternatives") is None


def test_a_flag_that_is_always_there_is_given_though_its_value_is_open(collected: Collect) -> None:
    found = collected('torchrun pretrain_gpt.py --save "$1" --lr 1\n')
    assert flags(found, "given") == {"script_flags": ["save"]}


def test_the_arguments_of_launcher_and_script_are_apart(collected: Collect) -> None:
    script = (
        "srun -l torchrun --standalone --nproc-per-node=8 -m acme.train --model_name_or_path a --bf16 True --lr 1e-4"
    )
    [found] = collected(script)
    assert isinstance(found, Resource)
    assert found.body["flags"] == {"standalone": True, "nproc-per-node": 8}
    assert found.body["script"] == "acme.train"
    assert found.body["script_flags"] == {"model-name-or-path": "a", "bf16": True, "lr": 0.0001}
    assert found.body["wrapper"] == "srun"


def test_overrides_are_read_by_their_keys(collected: Collect) -> None:
    found = collected(
        "python3 -m verl.trainer.main_ppo --config-path c \\\n  +actor_rollout_ref.actor.ulysses=2"
        " trainer.nnodes=$1 ~data.seed --config-name a=b trainer.logger='[console]' $@\n"
    )
    assert flags(found, "overrides") == {"actor_rollout_ref.actor.ulysses": 2, "trainer.logger": "[console]"}
    assert flags(found, "script_flags") == {"config-path": "c", "config-name": "a=b"}
    assert undecided(found) == [("overrides", "trainer.nnodes")]


@pytest.mark.parametrize(
    "script",
    [
        "python3 -m verl.model_merger actor_rollout_ref.model.path=a",
        "python3 tool.py a=b",
        "swift infer --model a",
        "torchrun evaluate.py --inference --seq-length 8 --micro-batch-size 1 --lr 1 --num-layers 4",
    ],
)
def test_what_trains_nothing_has_no_framework(collected: Collect, script: str) -> None:
    assert [one.body.get("framework") for one in collected(script) if isinstance(one, Resource)] in ([], [None])


@pytest.mark.parametrize("script", ["run_inference.py", "infer-chat.py", "predict.py", "merge_adapter.py"])
def test_a_script_that_uses_a_trained_model_trains_only_where_it_is_told_to(collected: Collect, script: str) -> None:
    [used] = collected(f"torchrun {script} --model_name_or_path acme/a --output_dir out\n")
    assert isinstance(used, Resource)
    assert "framework" not in used.body
    [trained] = collected(f"torchrun {script} --model_name_or_path acme/a --output_dir out --do_train\n")
    assert isinstance(trained, Resource)
    assert trained.body["framework"] == "transformers"


def test_a_plugin_tells_a_script_of_colossalai(collected: Collect) -> None:
    [found] = collected("colossalai run --nproc_per_node 8 train.py --plugin 3d --tp 2 --zero 1\n")
    assert isinstance(found, Resource)
    assert (found.type, found.body["framework"]) == ("colossalai", "colossalai")
    assert found.body["script_flags"] == {"plugin": "3d", "tp": 2, "zero": 1}
    [served] = collected("torchrun bench.py --tp 2 --pp 2\n")
    assert isinstance(served, Resource)
    assert "framework" not in served.body


@pytest.mark.parametrize("after", ["torchrun", "source env.sh \\&\\& torchrun"])
def test_a_submitter_runs_what_stands_after_two_dashes(collected: Collect, after: str) -> None:
    found = collected(f"python submit.py --cluster a -- {after} --nproc_per_node 8 train.py --lr 1\n")
    assert flags(found) == {"nproc-per-node": 8}
    assert flags(found, "script_flags") == {"lr": 1}


def test_a_task_of_skypilot_runs_its_script(tmp_path: Path) -> None:
    text = """\
        resources: {accelerators: 'H100:8'}
        num_nodes: 2
        envs: {RATE: 3, TOKEN: ''}
        run: |
          echo starts
          torchrun --nnodes $SKYPILOT_NUM_NODES --nproc_per_node $SKYPILOT_NUM_GPUS_PER_NODE \\
            train.py --lr $RATE --token $TOKEN
    """
    (tmp_path / "task.yaml").write_text(textwrap.dedent(text), encoding="utf-8")
    (tmp_path / "ci.yaml").write_text("on: push\nrun: torchrun train.py\n", encoding="utf-8")
    found = list(collect(tmp_path, LaunchSource("launch", ("*.yaml",))))
    assert flags(found) == {"nnodes": 2, "nproc-per-node": 8}
    assert flags(found, "script_flags") == {"lr": 3}
    assert undecided(found) == [("script_flags", "token")]
    [one] = found
    assert isinstance(one, Resource)
    assert one.locate(("script_flags", "lr")) == Location("task.yaml", 7, 14)


@pytest.mark.parametrize(
    "text",
    [
        "searcher: {name: single}\nentrypoint: torchrun train.py --lr 3\n",
        "searcher: {name: single}\nentrypoint: [torchrun, train.py, --lr, 3]\n",
        "searcher: {name: single}\nentrypoint: python -m determined.launch.torch_distributed python train.py --lr 3\n",
        "type: task\ncommands:\n  - pip install .\n  - torchrun train.py --lr 3\n",
        "environment: e\ncompute: c\ncommand: torchrun train.py --lr 3 --data ${{inputs.data}}\n",
    ],
)
def test_jobs_of_other_platforms_run_theirs(tmp_path: Path, text: str) -> None:
    (tmp_path / "job.yaml").write_text(text, encoding="utf-8")
    found = list(collect(tmp_path, LaunchSource("launch", ("*.yaml",))))
    assert flags(found, "script_flags") == {"lr": 3}


@pytest.mark.parametrize("text", ["entrypoint: torchrun train.py --lr 3\n", "commands: [torchrun train.py --lr 3]\n"])
def test_a_command_of_an_unknown_file_runs_nowhere(tmp_path: Path, text: str) -> None:
    (tmp_path / "job.yaml").write_text(text, encoding="utf-8")
    assert list(collect(tmp_path, LaunchSource("launch", ("*.yaml",)))) == []


def test_an_export_is_no_training(collected: Collect) -> None:
    [found] = collected("swift export --model acme/a --quant_bits 4")
    assert isinstance(found, Resource)
    assert (found.body["framework"], found.body["verb"]) == ("ms_swift_export", "export")


def test_lines_of_a_text_that_begin_with_a_variable(collected: Collect) -> None:
    script = """\
        ARGS=" \\
            --micro-batch-size 2 \\
            "
        CMD=" \\
            `pwd`/pretrain_gpt.py \\
            --seq-length $LENGTH \\
            $ARGS \\
            ${ARGS} \\
            "
        torchrun $CMD
    """
    assert flags(collected("LENGTH=8\n" + textwrap.dedent(script)), "script_flags") == {
        "seq-length": 8,
        "micro-batch-size": 2,
    }


def test_a_text_that_is_read_into_a_variable(collected: Collect) -> None:
    script = (
        "read -r -d '' what <<EOF\nopenrlhf.cli.train_sft \\\n  --zero_stage $STAGE\nEOF\ndeepspeed --module $what\n"
    )
    found = collected("STAGE=2\n" + script)
    assert flags(found, "script_flags") == {"zero-stage": 2}


def test_a_configuration_that_a_script_writes(collected: Collect) -> None:
    script = """\
        cat <<EOT > ds.json
        {
          "train_batch_size": $BATCH,
          "zero_optimization": {"stage": $STAGE},
          "steps_per_print": 10
        }
        EOT
        cat > note.txt <<'EOT'
        zero_optimization: $STAGE
        EOT
    """
    [found] = collected("STAGE=2\n" + textwrap.dedent(script))
    assert isinstance(found, Resource)
    assert (found.kind, found.type, found.address) == ("training", "deepspeed", "run.sh<<1")
    assert found.body == {"zero_optimization": {"stage": 2}, "steps_per_print": 10}
    assert list(found.unknown) == [("train_batch_size",)]
    assert found.locate(("zero_optimization", "stage")) == Location("run.sh", 5, 25)


def test_what_differs_in_a_written_configuration_is_open(collected: Collect) -> None:
    script = """\
        if [ -n "$1" ]; then STAGE=1; else STAGE=2; fi
        cat <<EOT > ds.json
        {"train_batch_size": 8, "zero_optimization": {"stage": $STAGE}}
        EOT
    """
    [found] = collected(script)
    assert isinstance(found, Resource)
    assert found.body == {"train_batch_size": 8, "zero_optimization": {}}
    assert list(found.unknown) == [("zero_optimization", "stage")]


def test_directives_of_slurm_set_its_variables(collected: Collect) -> None:
    script = """\
        #!/bin/bash
        #SBATCH --nodes=2
        #SBATCH -J gpt
        ##SBATCH --requeue

        torchrun --nnodes $SLURM_NNODES pretrain_gpt.py --lr 1
        #SBATCH --nodes=9
        """
    [found] = collected(script)
    assert isinstance(found, Resource)
    assert found.body["directives"] == {"nodes": 2, "job-name": "gpt"}
    assert found.body["flags"] == {"nnodes": 2}
    assert found.locate(("directives", "nodes")) == Location("run.sh", 2, 1)


def test_megatron_that_serves_is_no_training(collected: Collect) -> None:
    [found] = collected("torchrun tools/server.py --tensor-model-parallel-size 8 --num-layers 9\n")
    assert isinstance(found, Resource)
    assert "framework" not in found.body


def test_several_commands_have_names_of_their_own(collected: Collect) -> None:
    found = collected("vllm serve a\nvllm serve b\n")
    assert [one.address for one in found if isinstance(one, Resource)] == ["run.sh", "run.sh#2"]


def test_a_backslash_on_the_last_line_continues_nothing(collected: Collect) -> None:
    assert flags(collected("vllm serve a --tp 4 \\")) == {"tp": 4}


def test_text_that_is_no_shell_is_unknown_and_the_rest_is_read(collected: Collect) -> None:
    found = collected("vllm serve a\n)) ((\n")
    assert {type(one) for one in found} == {Resource, Unknown}


@pytest.mark.parametrize(
    "script",
    [
        "f() { f; }\nf\n",
        "A=aaaaaaaaaa\n" + "A=$A$A$A$A$A$A$A$A$A$A\n" * 10,
        "x=1\n" + "if [ $a ]; then x=$x$x; fi\n" * 3000,
        "eval 'eval \"eval $x\"'\n" * 10,
        "(" * 500 + ")" * 500,
        "if a; then " * 300 + "b" + "; fi" * 300,
        "for a in 1 2 3 4 5 6 7 8 9; do " * 9 + "x" + "; done" * 9,
        "echo $(( " + "(" * 3000 + ")" * 3000 + " ))\n",
        "echo " + "${a:-" * 3000 + "}" * 3000 + "\n",
        "echo " + '"$(' * 500 + ')"' * 500 + "\n",
        "echo $((" + "-" * 5000 + "1))\n",
    ],
)
def test_a_script_that_is_made_to_hang_does_not(collected: Collect, script: str) -> None:
    assert all(isinstance(one, Unknown) for one in collected(script))


def test_a_large_script_is_unknown_and_not_read(tmp_path: Path) -> None:
    with (tmp_path / "run.sh").open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    [found] = collect(tmp_path, LaunchSource("launch", ("*.sh",)))
    assert isinstance(found, Unknown)


def test_a_pattern_without_a_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="matches no file"):
        list(collect(tmp_path, LaunchSource("launch", ("*.sh",))))


WORDS = (
    "torchrun x.py --tp $TP ${TP:-4} TP=4 A=( ) ; if then fi done | && || \" ' \\ $(( )) eval f } a) ;; esac ${A[@]} $@"
)
PHRASES = [
    "vllm serve a",
    "for i in 1 2; do",
    "while true; do",
    "case a in",
    "f() {",
    "<<EOF\n",
    "EOF\n",
    "\n",
    "\ue000",
]
PIECES = st.sampled_from([*WORDS.split(), *PHRASES, "é", "shift", "exit"])


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(PIECES, max_size=25))
def test_any_script_is_read_without_an_error(tmp_path: Path, pieces: list[str]) -> None:
    (tmp_path / "run.sh").write_text(" ".join(pieces), encoding="utf-8")
    for one in collect(tmp_path, LaunchSource("launch", ("run.sh",))):
        if isinstance(one, Resource):
            assert one.locate(()).line > 0


@pytest.mark.parametrize(
    ("script", "framework"),
    [
        ("python3 -m verl.trainer.main_generation model.path=a", "verl_generation"),
        ("python main.py --model hf --model_args pretrained=acme/a --tasks b", "evaluation"),
        ("torchrun evaluate.py --load a --task_list b --tensor-model-parallel-size 4", "evaluation"),
    ],
)
def test_generation_and_evaluation_are_told_apart_from_training(
    collected: Collect, script: str, framework: str
) -> None:
    [found] = collected(script)
    assert isinstance(found, Resource)
    assert found.body["framework"] == framework


def test_a_script_that_trains_before_it_evaluates_trains(collected: Collect) -> None:
    flags = "--task MNLI --train-data a --valid-data b --lr 1 --micro-batch-size 8 --seq-length 512"
    [found] = collected(f"torchrun tasks/main.py {flags}")
    assert isinstance(found, Resource)
    assert found.body["framework"] == "megatron"


def test_a_profiler_around_a_command_is_noted(collected: Collect) -> None:
    [found] = collected("srun nsys profile -o out torchrun pretrain_acme.py --lr 1")
    assert isinstance(found, Resource)
    assert found.body["profiler"] == "nsys"
    assert found.body["program"] == "torchrun"


def test_configurations_that_a_command_names_are_read_once(collected: Collect, tmp_path: Path) -> None:
    (tmp_path / "acme.yaml").write_text("distributed_type: FSDP\nmixed_precision: bf16\n", encoding="utf-8")
    (tmp_path / "zero.json").write_text('{"zero_optimization": {"stage": 2}, "train_batch_size": 8}', encoding="utf-8")
    found = collected(
        "accelerate launch --config_file acme.yaml a.py\naccelerate launch --config_file acme.yaml b.py\n"
        "deepspeed c.py --deepspeed_config ./zero.json\ndeepspeed d.py --deepspeed_config missing.json\n"
        "deepspeed e.py --deepspeed_config ../outside.json\n"
    )
    assert [(one.kind, one.type) for one in found if isinstance(one, Resource)] == [
        ("launch", "accelerate"),
        ("training", "accelerate"),
        ("launch", "accelerate"),
        ("launch", "deepspeed"),
        ("training", "deepspeed"),
        ("launch", "deepspeed"),
        ("launch", "deepspeed"),
    ]


def test_words_of_a_heredoc_that_is_read_stand_on_their_own_lines(collected: Collect) -> None:
    [found] = collected(
        "read -r -d '' all <<END\nacme.train \\\n  --learning-rate 1 \\\n  --output-dir out\nEND\n"
        "deepspeed --module $all\n"
    )
    assert isinstance(found, Resource)
    assert found.body["script_flags"] == {"learning-rate": 1, "output-dir": "out"}
    assert found.locate(("script_flags", "output-dir")).line == 4


@pytest.mark.parametrize(
    ("start", "runs"),
    [
        ("sbatch --nodes 2", True),
        ("bash", True),
        ("ssh host bash -s", True),
        ("sbatch job.sbatch", False),
        ("python3", False),
        ("bash -c date", False),
    ],
)
def test_a_text_that_a_shell_or_slurm_is_given_runs(collected: Collect, start: str, runs: bool) -> None:
    found = collected(
        f'ALL="cd /work;\ntorchrun train.py --lr 1"\n{start} <<END\nsrun bash -x -c "$ALL" | tee log\nEND\n'
    )
    assert [one.body["script_flags"] for one in found if isinstance(one, Resource)] == [{"lr": 1}] * runs


@pytest.mark.parametrize("joint", ["\\&\\& ", "\\&\\&"])
def test_a_command_that_a_submitting_script_is_handed_is_the_command(collected: Collect, joint: str) -> None:
    [found] = collected(
        f"uv run python submit.py --cluster a --gpus 8 -- source setup.sh {joint}accelerate launch --num_processes 64 "
        "train.py --learning_rate 1e-5 --per_device_train_batch_size 1\n"
    )
    assert isinstance(found, Resource)
    assert (found.type, found.body["script"], found.body["flags"]) == ("accelerate", "train.py", {"num-processes": 64})


def test_a_script_that_is_handed_no_command_is_itself_the_command(collected: Collect) -> None:
    [found] = collected("python train.py --learning_rate 1e-5 --output_dir out -- extra words\n")
    assert isinstance(found, Resource)
    assert (found.type, found.body["script"]) == ("python", "train.py")


def test_the_start_of_a_cluster_is_a_command_and_a_job_that_it_is_given_is_another(collected: Collect) -> None:
    job = "ray job submit -- python train.py --learning_rate 1e-5 --output_dir out"
    head, train = collected(f"ray start --head --dashboard-host=0.0.0.0\n{job}\n")
    assert isinstance(head, Resource)
    assert isinstance(train, Resource)
    assert (head.type, head.body["flags"]) == ("ray", {"head": True, "dashboard-host": "0.0.0.0"})
    assert (train.type, train.body["script"]) == ("python", "train.py")
