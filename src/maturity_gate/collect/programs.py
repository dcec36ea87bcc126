"""The programs that train and serve, as their command lines name them, with a source for each table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final


def names(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


def repository(image: str) -> str:
    """The last two parts of an image's name, without the registry before them and the tag and digest behind."""
    name = image.split("@")[0]
    *above, last = name.split("/")
    return "/".join([*above[-1:], last.split(":")[0]])


WRAPPERS: Final = names(
    "apptainer catchsegv conda docker enroot env exec mpiexec mpirun ncu nohup nsys numactl pdsh pipenv "
    "podman poetry ray singularity srun stdbuf sudo taskset time timeout uv xvfb-run"
)
"""Programs that start the program which their arguments name."""
IMAGES: Final[Mapping[str, str]] = {
    "vllm/vllm-openai": "vllm",
    "huggingface/text-generation-inference": "tgi",
}
"""Images, by the last two parts of their names, whose entrypoint is a server, so that the arguments after it are the
server's. Sources: their Dockerfiles."""
MODULES: Final[Mapping[str, str]] = {
    "torch.distributed.run": "torchrun",
    "torch.distributed.launch": "torchrun",
    "determined.launch.torch_distributed": "torchrun",
    "determined.launch.deepspeed": "deepspeed",
    "accelerate.commands.launch": "accelerate",
    "deepspeed.launcher.runner": "deepspeed",
    "vllm.entrypoints.openai.api_server": "vllm",
    "vllm.entrypoints.api_server": "vllm",
    "vllm.entrypoints.cli.main": "vllm",
    "sglang.launch_server": "sglang",
    "text_generation_server.cli": "tgi",
    "lm_eval": "lm_eval",
    "lmms_eval": "lmms_eval",
    "fastchat.llm_judge.gen_judgment": "fastchat_judge",
    "evalplus.evaluate": "evalplus",
    "garak": "garak",
}
"""Sources: the documentation of each project's command line."""
PLAIN: Final[Mapping[str, str]] = {
    "torchrun": "torchrun",
    "deepspeed": "deepspeed",
    "text-generation-launcher": "tgi",
    "llamafactory-cli": "llama_factory",
    "composer": "composer",
    "lm_eval": "lm_eval",
    "lm-eval": "lm_eval",
    "opencompass": "opencompass",
    "helm-run": "helm",
    "evalplus.evaluate": "evalplus",
    "garak": "garak",
}
WITH_VERB: Final[Mapping[tuple[str, str], str]] = {
    ("accelerate", "launch"): "accelerate",
    ("vllm", "serve"): "vllm",
    ("sglang", "serve"): "sglang",
    ("trtllm-serve", "serve"): "trtllm_serve",
    ("axolotl", "train"): "axolotl",
    ("colossalai", "run"): "colossalai",
    ("tune", "run"): "torchtune",
    ("lm_eval", "run"): "lm_eval",
    ("ray", "start"): "ray",
    ("swift", "deploy"): "swift_deploy",
    ("swift", "eval"): "swift_eval",
    ("evalscope", "eval"): "evalscope",
    ("mteb", "run"): "mteb",
    ("litgpt", "evaluate"): "litgpt_evaluate",
    **{("lighteval", verb): "lighteval" for verb in ("accelerate", "vllm", "sglang", "nanotron", "endpoint")},
    **{("swift", verb): "swift" for verb in ("pt", "sft", "rlhf", "export")},
    **{("megatron", verb): "swift" for verb in ("pt", "sft", "rlhf")},
    **{("trl", verb): "trl" for verb in ("sft", "dpo", "grpo", "kto", "reward", "rloo")},
}
VERBS: Final[Mapping[str, str]] = {"swift": "ms_swift", "trl": "transformers"}
"""Programs with verbs whose arguments are those of a training framework.
Sources: ms-swift, swift/cli; TRL, trl/cli."""
LAUNCHERS: Final = frozenset({"torchrun", "accelerate", "deepspeed", "composer", "colossalai"})
OVERRIDDEN: Final[Mapping[str, tuple[str, ...]]] = {
    "verl": ("actor_rollout_ref.", "model.partial_pretrain", "engine=", "optim."),
    "nemo": ("trainer.devices", "trainer.num_nodes", "trainer.precision", "exp_manager.", "model.micro_batch_size"),
}
"""Keys of Hydra overrides, `key=value` without dashes, that tell whose script it is.
Sources: verl, verl/trainer/config; NeMo, examples/nlp/language_modeling/conf."""
ENTRY_POINTS: Final[Mapping[tuple[str, str, str], str]] = {
    ("lmdeploy", "serve", "api_server"): "lmdeploy",
}
"""Programs with two verbs. Source: LMDeploy, docs/en/llm/api_server.md."""
EVALUATIONS: Final = (
    names("tasks model-args"),
    names("tasks num-fewshot"),
    names("tasks model batch-size"),
    names("task-list load"),
    names("task valid-data"),
)
"""Arguments that together tell a script that evaluates a model on tasks. Sources: lm-evaluation-harness and
bigcode-evaluation-harness, main.py; Megatron-DeepSpeed, tasks/eval_harness/evaluate.py; Megatron-LM, tasks/main.py."""
SWITCHES: Final = names(
    "standalone no-python m module no-local-rank force-multi no-ssh bind-cores-to-rank save-pid "
    "enable-elastic-training use-env cpu multi-gpu tpu ipex quiet use-deepspeed use-fsdp use-megatron-lm "
    "same-network use-xpu debug use-mps-device use-parallelism-config"
)
"""Flags of the launchers that take no value. Sources: torch/distributed/run.py, deepspeed/launcher/runner.py and
accelerate/commands/launch.py."""
FRAMEWORKS: Final[Mapping[str, frozenset[str]]] = {
    "megatron": names(
        "tensor-model-parallel-size pipeline-model-parallel-size micro-batch-size global-batch-size "
        "seq-length num-layers hidden-size train-iters train-samples recompute-granularity "
        "use-distributed-optimizer context-parallel-size expert-model-parallel-size"
    ),
    "colossalai": names(
        "plugin tp pp sp ep tp-size pp-size sp-size ep-size zero zero-stage grad-checkpoint use-grad-checkpoint "
        "mixed-precision"
    ),
    "transformers": names(
        "per-device-train-batch-size model-name-or-path num-train-epochs gradient-accumulation-steps "
        "save-steps output-dir finetuning-type learning-rate report-to gradient-checkpointing lr-scheduler-type"
    ),
}
"""Arguments that tell whose a training script is, of which it has two or more.
Sources: Megatron-LM, megatron/training/arguments.py; ColossalAI, examples/language; transformers, TrainingArguments."""
