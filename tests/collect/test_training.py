"""Training configurations: whose they are, what they name, and what stays unknown."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from maturity_gate.collect.training import MAX_BYTES, TrainingSource, collect
from maturity_gate.errors import InputError
from maturity_gate.model import Location, Resource, Unknown

Found: TypeAlias = list[Resource | Unknown]
Collect: TypeAlias = Callable[..., Found]
Write: TypeAlias = Callable[[Mapping[str, str]], Path]


@pytest.fixture
def collected(tmp_path: Path, write: Write) -> Collect:
    """Write files and collect `*`, or the patterns that are given."""

    def run(files: Mapping[str, str], *patterns: str) -> Found:
        write(files)
        return list(collect(tmp_path, TrainingSource("tuning", patterns or ("*.*",))))

    return run


def types(found: Found) -> list[str]:
    return [one.type if isinstance(one, Resource) else one.reason for one in found]


FILES = {
    "neox": '{"pipe-parallel-size": 2, "num-layers": 4, "vocab_file": "v.json"}',
    "deepspeed": '{"train_batch_size": 8, "zero_optimization": {"stage": 2}}',
    "llama_factory": "model_name_or_path: acme/a\nstage: sft\nfinetuning_type: lora\n",
    "axolotl": "base_model: acme/a\ndatasets: [{path: d}]\nadapter: lora\n",
    "trl": "model_name_or_path: acme/a\nlearning_rate: 1e-5\nper_device_train_batch_size: 2\nbf16: true\n",
    "accelerate": "compute_environment: LOCAL_MACHINE\ndistributed_type: FSDP\n",
    "peft": '{"peft_type": "LORA", "r": 8}',
    "olmo": "model: {d_model: 8}\nevaluators: []\nmax_duration: 1ep\nsave_folder: a\n",
    "nanotron": "parallelism: {tp: 2, pp: 1}\ntokens: {micro_batch_size: 1}\n",
    "roll": "rollout_batch_size: 8\nactor_train: {training_args: {learning_rate: 1}, strategy_args: {}}\n",
    "areal": "trial_name: a\ngconfig: {n_samples: 4}\ntrain_dataset: {path: b}\ncluster: {n_gpus_per_node: 8}\n",
    "easy_r1": "worker: {actor: {}, rollout: {}}\nalgorithm: {adv_estimator: grpo}\n",
    "trlx": "train: {seq_length: 8, total_steps: 9, pipeline: a}\nmethod: {name: PPOConfig}\n",
    "torchtune": "model:\n  _component_: torchtune.models.acme.lora_acme_1b\n",
    "verl": "actor_rollout_ref: {model: {path: a}}\nalgorithm: {adv_estimator: grpo}\n",
    "megatron": "trainer: {devices: 8}\nmodel: {tensor_model_parallel_size: 4}\n",
    "llm_on_ray": "General: {base_model: a}\nTraining: {learning_rate: 1e-5, epochs: 3}\n",
    "fms_data": "dataprocessor: {type: default}\ndatasets: [{name: a, data_paths: [b]}]\n",
    "data_juicer": "project_name: p\nprocess:\n  - clean_email_mapper:\n",
    "compression_recipe": "quant_stage:\n  quant_modifiers:\n    GPTQModifier: {scheme: W4A16}\n",
    "oumi": "model: {model_name: acme/a}\ntraining: {trainer_type: TRL_SFT, learning_rate: 1e-4}\n",
    "oumi_tune": "model: {model_name: acme/a}\ntuning: {n_trials: 2, tunable_training_params: {}}\n",
    "promptwright": "data_engine: {args: {instructions: ask, model: acme}}\ndataset: {creation: {num_steps: 5}}\n",
    "oumi_eval": "model: {model_name: acme/a}\ntasks: [{evaluation_backend: lm_harness, task_name: acme}]\n",
    "lm_eval_run": "model: hf\nmodel_args: {pretrained: acme/a}\ntasks: [gsm8k]\n",
    "nemo_evaluator": "execution: {type: local}\nevaluation: {tasks: [{name: ifeval}]}\n",
    "evalscope_run": "model: acme/a\ndatasets: [gsm8k]\neval_batch_size: 8\neval_type: openai_api\n",
    "helmet": "datasets: a,b\ninput_max_length: 8\ngeneration_max_length: 8\ntest_files: c\nmodel_name_or_path: d\n",
    "litgpt": "checkpoint_dir: a\ntrain: {global_batch_size: 8, save_interval: 9}\neval: {interval: 5}\n"
    "data: {class_path: litgpt.data.Alpaca}\nlogger_name: csv\n",
    "mindformers": "run_mode: train\nuse_parallel: True\ntrainer: {type: CausalLanguageModelingTrainer}\n"
    "runner_config: {epochs: 1}\nparallel_config: {model_parallel: 2}\nrecompute_config: {recompute: True}\n",
    "compression_run": "model: acme/a\nscheme: W4A16_ASYM\n",
    "composer": "train_loader: {name: text}\nmax_duration: 1ep\nglobal_train_batch_size: 8\n",
    "ms_swift": "model: acme/a\ntuner_type: lora\nlearning_rate: 1e-4\nnum_train_epochs: 1\n",
    "flagscale": "system: {tensor_model_parallel_size: 2}\nmodel: {seq_length: 8}\n",
    "nemo_curator": "filters: [{name: nemo_curator.filters.WordCountFilter}]\n",
    "nemo_curator_fuzzy": "cache_dir: c\nchar_ngrams: 24\nnum_buckets: 20\nhashes_per_bucket: 13\n",
    "dolma_mixer": "streams: [{name: web, documents: [in/*.gz], output: {path: out}}]\nprocesses: 4\n",
    "dolma_deduper": "documents: [in/*.gz]\ndedupe: {name: d, documents: {attribute_name: twice}}\n"
    "bloom_filter: {file: b.bin, estimated_doc_count: 9}\n",
    "dolma_tagger": "documents: [in/*.gz]\ntaggers: [c4_v2]\nprocesses: 4\n",
    "dolma_tokenizer": "documents: [in/*.gz]\ndestination: out\ntokenizer: {name_or_path: acme/t}\n",
    "data_juicer_sources": "dataset: {configs: [{type: remote, source: huggingface, path: a}]}\n",
    "llama_factory_data": '{"acme": {"hf_hub_url": "acme/a", "formatting": "sharegpt"}}',
    "quantize_config": '{"bits": 4, "group_size": 128, "desc_act": false}',
    "quantized_model": '{"model_type": "a", "quantization_config": {"quant_method": "gptq", "bits": 4}}',
}


@pytest.mark.parametrize("framework", FILES)
def test_a_file_is_of_the_framework_whose_keys_it_has(collected: Collect, framework: str) -> None:
    assert types(collected({"run.yaml": FILES[framework]})) == [framework]


@pytest.mark.parametrize(
    "text",
    [
        "services:\n  web: {image: nginx}\n",
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n",
        "process: [build, test]\nstages: [a]\n",
        "name: ci\non: push\njobs: {}\n",
        "model: acme/a\nscheme: https\n",
        "model: {model_name: acme/a}\ntasks: [{name: build}]\n",
        "training: {trainer_type: TRL_SFT}\n",
        "run_mode: predict\nuse_parallel: True\ntrainer: {type: A}\nrunner_config: {epochs: 1}\nparallel_config: {}\n"
        "recompute_config: {}\n",
        "scheme: FP8\nrecipe: a.yaml\n",
        "dataprocessor: {type: default}\ndatasets: [a]\n",
        "trainer: {devices: 8, num_nodes: 2}\nexp_manager: {create_checkpoint_callback: True}\nmodel: {labels: [a]}\n",
        "[1, 2]\n",
        "",
        "# lora: true\n",
        "model: a\nmessages: []\n",
    ],
)
def test_what_is_no_training_configuration_is_unknown(collected: Collect, text: str) -> None:
    assert types(collected({"run.yaml": text})) == ["no known training configuration"]


def test_a_configuration_knows_where_its_values_stand(collected: Collect) -> None:
    [found] = collected({"sft/run.yaml": "model_name_or_path: acme/a\n# rank\nstage: sft\ncutoff_len: 2048\n"}, "sft/*")
    assert isinstance(found, Resource)
    assert (found.kind, found.name, found.address) == ("training", "sft/run.yaml", "sft/run.yaml")
    assert found.body == {"model_name_or_path": "acme/a", "stage": "sft", "cutoff_len": 2048}
    assert found.locate(("cutoff_len",)) == Location("sft/run.yaml", 4, 1)


def test_neox_reads_hyphens_as_underscores_and_places_follow(collected: Collect) -> None:
    [found] = collected(
        {"run.yml": '{\n  "pipe-parallel-size": 2,\n  "fp16": {"enabled": True},\n  "log-dir": "l",\n}'}
    )
    assert isinstance(found, Resource)
    assert found.body == {"pipe_parallel_size": 2, "fp16": {"enabled": True}, "log_dir": "l"}
    assert found.locate(("pipe_parallel_size",)) == Location("run.yml", 2, 3)


def test_json_may_be_indented_by_tabs(collected: Collect) -> None:
    assert types(collected({"ds.json": '{\n\t"train_batch_size": 8,\n\t"zero_optimization": {"stage": 1}\n}'})) == [
        "deepspeed"
    ]


def test_an_interpolation_is_left_out_and_named(collected: Collect) -> None:
    [found] = collected(
        {"run.yaml": "base_model: ${BASE}\ndatasets: [{path: '{{ data }}'}, {path: d}]\nadapter: lora\n"}
    )
    assert isinstance(found, Resource)
    assert found.body == {"datasets": [{}, {"path": "d"}], "adapter": "lora"}
    assert set(found.unknown) == {("base_model",), ("datasets", 0, "path")}


def test_a_name_of_another_value_of_the_file_stands_for_it(collected: Collect) -> None:
    text = """\
        variables: {length: 2048, all: [1], again: "${variables.length}", loop: "${variables.loop}"}
        train_loader: {dataset: {max_seq_len: "${variables.again}"}, list: ["${variables.length}"]}
        max_duration: ${variables.none}
        eval_interval: ${variables.loop}
        fsdp_config: ${variables.all}
    """
    [found] = collected({"a.yaml": text})
    assert isinstance(found, Resource)
    assert found.body["train_loader"] == {"dataset": {"max_seq_len": 2048}, "list": [2048]}
    assert set(found.unknown) == {("variables", "loop"), ("max_duration",), ("eval_interval",), ("fsdp_config",)}


def test_parameters_of_the_mosaicml_platform_are_the_configuration(collected: Collect) -> None:
    text = "image: a\nparameters:\n  train_loader: {}\n  max_duration: 1ep\n  eval_interval: 5ba\n"
    [found] = collected({"a.yaml": text})
    assert isinstance(found, Resource)
    assert (found.type, found.body["eval_interval"]) == ("composer", "5ba")
    assert found.locate(("eval_interval",)) == Location("a.yaml", 5, 3)


def test_a_chat_template_is_no_interpolation(collected: Collect) -> None:
    text = (
        "base_model: a\nadapter: lora\ndatasets: [{path: d}]\nchat_template: '{% for m in ms %}{{ m }}{% endfor %}'\n"
    )
    [found] = collected({"run.yaml": text})
    assert isinstance(found, Resource)
    assert found.unknown == {}


def test_a_deepspeed_file_that_is_named_is_read_once(collected: Collect) -> None:
    run = FILES["llama_factory"] + "deepspeed: configs/ds.json\n"
    found = collected({"a.yaml": run, "b.yaml": run, "configs/ds.json": FILES["deepspeed"]}, "*.yaml")
    assert types(found) == ["llama_factory", "deepspeed", "llama_factory"]
    assert isinstance(found[0], Resource)
    assert found[0].references == {("deepspeed",): ("configs/ds.json",)}


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("configs/none.json", "configs/none.json: is not there, relative to the service's directory"),
        ("../ds.json", "../ds.json: lies outside the service's directory"),
        ("/etc/ds.json", "/etc/ds.json: lies outside the service's directory"),
    ],
)
def test_a_deepspeed_file_that_cannot_be_read_is_unknown(collected: Collect, target: str, reason: str) -> None:
    found = collected({"a.yaml": FILES["llama_factory"] + f"deepspeed: {target}\n"})
    assert types(found) == ["llama_factory", reason]
    assert isinstance(found[1], Unknown)
    assert found[1].locations == (Location("a.yaml", 4, 1),)


def test_a_symlink_that_leaves_the_directory_is_refused(collected: Collect, tmp_path: Path) -> None:
    outside = tmp_path.parent / "outside.yaml"
    outside.write_text(FILES["axolotl"], encoding="utf-8")
    (tmp_path / "run.yaml").symlink_to(outside)
    with pytest.raises(InputError, match="leaves the service's directory"):
        collected({})


def test_a_pattern_without_a_file_is_refused(collected: Collect) -> None:
    with pytest.raises(InputError, match="matches no file"):
        collected({}, "training/*.yaml")


def test_a_large_file_is_unknown_and_not_read(collected: Collect, tmp_path: Path) -> None:
    with (tmp_path / "tokenizer.json").open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    assert types(collected({})) == ["larger than 2 MiB, which no training configuration is"]


def test_a_repeated_key_and_broken_yaml_are_unknown(collected: Collect) -> None:
    assert types(collected({"a.yaml": "base_model: a\nbase_model: b\n"})) == [
        "base_model: repeated key; first given on line 1"
    ]
    assert types(collected({"a.yaml": "base_model: [\n"}))[0].startswith("not YAML")


def test_documents_of_one_file_have_addresses_of_their_own(collected: Collect) -> None:
    found = collected({"a.yaml": FILES["axolotl"] + "---\n" + FILES["peft"]})
    assert [one.address for one in found if isinstance(one, Resource)] == ["a.yaml", "a.yaml#2"]


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text("abc${}-", max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text("abc-_", min_size=1, max_size=6), inner, max_size=3)
    ),
    max_leaves=10,
)
KEYS = st.sampled_from(
    ["process", "np", "model", "datasets", "base_model", "deepspeed", "peft_type", "bits", "w_bit", "fsdp"]
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.dictionaries(KEYS | st.text("abc-_", min_size=1, max_size=5), VALUES, max_size=8))
def test_any_mapping_is_read_without_an_error(tmp_path: Path, value: dict[str, object]) -> None:
    (tmp_path / "run.json").write_text(json.dumps(value), encoding="utf-8")
    for one in collect(tmp_path, TrainingSource("tuning", ("run.json",))):
        if isinstance(one, Resource):
            assert all(pointer in one.locations or one.locate(pointer) for pointer in one.unknown)


@pytest.mark.parametrize(
    ("text", "framework"),
    [
        ("distributed_type: FSDP\nfsdp_config: {fsdp_sharding_strategy: FULL_SHARD}\n", "accelerate"),
        ("download_module: acme.Download\nextract_module: acme.Extract\n", "nemo_curator_builder"),
        ("pii_config: {anonymize: {action: mask}}\n", "nemo_curator_pii"),
        ("- {serve_id: a, resources: {num_replicas: 2}}\n", "flagscale_serve"),
        ("experiment: {task: {type: train}, exp_name: a}\naction: run\n", "flagscale_experiment"),
        (
            "trainer: {devices: 8}\nexp_manager: {create_checkpoint_callback: True}\nmodel: {mcore_gpt: True, "
            "micro_batch_size: 1}\n",
            "megatron",
        ),
        ("icl_tasks: [{label: a}]\nmodels: [{model_name: b}]\n", "composer_eval"),
    ],
)
def test_configurations_of_data_serving_and_evaluation_are_known(collected: Collect, text: str, framework: str) -> None:
    assert types(collected({"run.yaml": text})) == [framework]


def test_a_list_of_services_knows_where_its_values_stand(collected: Collect) -> None:
    [found] = collected({"serve.yaml": "- serve_id: a\n  resources:\n    min_replicas: 1\n"})
    assert isinstance(found, Resource)
    assert found.locate(("services", 0, "resources", "min_replicas")).line == 3


def test_another_list_is_no_configuration(collected: Collect) -> None:
    [found] = collected({"list.yaml": "- serve_id: a\n- other: b\n"})
    assert isinstance(found, Unknown)
