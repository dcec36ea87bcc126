"""Tell whose a configuration is, by what it holds, and by its file's name where that cannot tell."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import PurePosixPath
from typing import Final, TypeAlias

from maturity_gate.collect.configs import pipelines
from maturity_gate.collect.configs.shapes import dicts, values
from maturity_gate.model import Json

Value: TypeAlias = Mapping[str, Json]
Fits: TypeAlias = Callable[[PurePosixPath, Value], bool]


def recognise(file_name: str, value: Json) -> str | None:
    """The type of the configuration `value`, from a file, or an entry of a ConfigMap, of that name."""
    if not isinstance(value, dict):
        return None
    path = PurePosixPath(file_name)
    return next((type_ for type_, fits in _KINDS if fits(path, value)), None)


def _is_dashboard(_: PurePosixPath, value: Value) -> bool:
    drawn = isinstance(value.get("panels"), list) or isinstance(value.get("rows"), list)
    return drawn and "title" in value and bool(value.keys() & {"schemaVersion", "templating", "__inputs"})


def _is_grafana_alerting(_: PurePosixPath, value: Value) -> bool:
    if value.get("apiVersion") != 1:
        return False
    rules = [rule for group in dicts(value.get("groups")) for rule in dicts(group.get("rules"))]
    return (
        any(isinstance(contact.get("receivers"), list) for contact in dicts(value.get("contactPoints")))
        or any("receiver" in policy for policy in dicts(value.get("policies")))
        or any("condition" in rule and "data" in rule for rule in rules)
    )


def _is_alert_rules(_: PurePosixPath, value: Value) -> bool:
    rules = [rule for group in dicts(value.get("groups")) for rule in dicts(group.get("rules"))]
    return "kind" not in value and any("expr" in rule and rule.keys() & {"alert", "record"} for rule in rules)


def _is_alertmanager(_: PurePosixPath, value: Value) -> bool:
    route = value.get("route")
    return isinstance(route, dict) and "receiver" in route and isinstance(value.get("receivers"), list)


def _is_promtail(_: PurePosixPath, value: Value) -> bool:
    return isinstance(value.get("scrape_configs"), list) and bool(value.keys() & {"clients", "client", "positions"})


def _is_loki(_: PurePosixPath, value: Value) -> bool:
    schema = value.get("schema_config")
    return isinstance(schema, dict) and isinstance(schema.get("configs"), list)


def _is_prometheus(_: PurePosixPath, value: Value) -> bool:
    if any("job_name" in one for one in dicts(value.get("scrape_configs"))):
        return True
    return isinstance(value.get("global"), dict) and bool(value.keys() & {"remote_write", "rule_files", "alerting"})


def _is_otel(_: PurePosixPath, value: Value) -> bool:
    match value:
        case {"receivers": dict(), "exporters": dict(), "service": {"pipelines": dict()}}:
            return True
    return False


def _is_fluent_bit(_: PurePosixPath, value: Value) -> bool:
    pipeline = value.get("pipeline")
    if not isinstance(pipeline, dict):
        return False
    return any("name" in part for key in ("inputs", "filters", "outputs") for part in dicts(pipeline.get(key)))


def _is_vector(_: PurePosixPath, value: Value) -> bool:
    sinks, sources = values(value.get("sinks")), values(value.get("sources"))
    return any("type" in sink and "inputs" in sink for sink in sinks) and any("type" in one for one in sources)


def _is_litellm(_: PurePosixPath, value: Value) -> bool:
    if any("litellm_params" in model for model in dicts(value.get("model_list"))):
        return True
    if isinstance(value.get("litellm_settings"), dict):
        return True
    return any("litellm_params" in guardrail for guardrail in dicts(value.get("guardrails")))


def _is_nemo_guardrails(_: PurePosixPath, value: Value) -> bool:
    rails = value.get("rails")
    own = {"input", "output", "dialog", "retrieval", "execution", "config", "tool_input", "tool_output", "actions"}
    if isinstance(rails, dict) and rails and rails.keys() <= own:
        return True
    tracing = value.get("tracing")
    if isinstance(value.get("models"), list) and isinstance(tracing, dict) and "adapters" in tracing:
        return True
    prompts = dicts(value.get("prompts"))
    return any("task" in prompt and prompt.keys() & {"content", "messages"} for prompt in prompts)


def _is_dvc_lock(path: PurePosixPath, value: Value) -> bool:
    stages = value.get("stages")
    return path.name == "dvc.lock" and isinstance(stages, dict)


def _is_dvc_pipeline(path: PurePosixPath, value: Value) -> bool:
    stages = values(value.get("stages"))
    if stages and all("cmd" in stage or {"foreach", "do"} <= stage.keys() for stage in stages):
        return True
    return path.name == "dvc.yaml" and bool(value.keys() & {"stages", "artifacts", "datasets", "metrics", "plots"})


def _is_dvc_data(path: PurePosixPath, value: Value) -> bool:
    outs = dicts(value.get("outs"))
    return path.suffix == ".dvc" or any("path" in out and out.keys() & {"md5", "hash", "etag"} for out in outs)


def _is_dvc_config(path: PurePosixPath, value: Value) -> bool:
    return path.parent.name == ".dvc" and path.name in {"config", "config.local"} and values(dict(value)) != []


def _is_label_studio(_: PurePosixPath, value: Value) -> bool:
    elements = dicts(value.get("elements"))
    return value.keys() == {"elements"} and bool(elements) and elements[0].get("tag") == "View"


def _is_label_studio_project(_: PurePosixPath, value: Value) -> bool:
    own = {"maximum_annotations", "overlap_cohort_percentage", "sampling", "expert_instruction", "review_settings"}
    return isinstance(value.get("label_config"), str) and bool(value.keys() & own)


def _is_argilla(_: PurePosixPath, value: Value) -> bool:
    distribution = value.get("distribution")
    return isinstance(distribution, dict) and "strategy" in distribution and isinstance(value.get("questions"), list)


def _is_dataset_info(_: PurePosixPath, value: Value) -> bool:
    where = {"file_name", "hf_hub_url", "ms_hub_url", "om_hub_url", "script_url", "cloud_file_name"}
    return bool(value) and all(isinstance(one, dict) and one.keys() & where for one in value.values())


def _is_triton_model(path: PurePosixPath, value: Value) -> bool:
    own = {"platform", "backend", "max_batch_size", "instance_group", "ensemble_scheduling", "dynamic_batching"}
    return path.suffix == ".pbtxt" and bool(value.keys() & own) and "node" not in value


def _is_promptfoo(_: PurePosixPath, value: Value) -> bool:
    asked = value.keys() & {"tests", "defaultTest", "scenarios", "redteam"}
    return ("prompts" in value and bool(value.keys() & {"providers", "targets"}) and bool(asked)) or (
        isinstance(value.get("redteam"), dict) and "targets" in value
    )


def _is_garak(_: PurePosixPath, value: Value) -> bool:
    plugins = value.get("plugins")
    own = {"model_type", "model_name", "target_type", "target_name", "probe_spec"}
    return isinstance(plugins, dict) and bool(plugins.keys() & own)


def _is_guardrails_ai(_: PurePosixPath, value: Value) -> bool:
    validators = [one for guard in dicts(value.get("guards")) for one in dicts(guard.get("validators"))]
    return bool(validators) and all("id" in one for one in validators)


def _is_llm_guard(_: PurePosixPath, value: Value) -> bool:
    scanners = [*dicts(value.get("input_scanners")), *dicts(value.get("output_scanners"))]
    return bool(scanners) and all("type" in one for one in scanners)


def _is_gatus(_: PurePosixPath, value: Value) -> bool:
    endpoints = dicts(value.get("endpoints"))
    return bool(endpoints) and all({"name", "url", "conditions"} <= one.keys() for one in endpoints)


def _is_netplan(_: PurePosixPath, value: Value) -> bool:
    network = value.get("network")
    parts = {"renderer", "ethernets", "bonds", "bridges", "vlans", "wifis", "tunnels"}
    return value.keys() == {"network"} and isinstance(network, dict) and bool(network.keys() & parts)


def _is_nmstate(_: PurePosixPath, value: Value) -> bool:
    interfaces = dicts(value.get("interfaces"))
    return bool(interfaces) and all("name" in one and "type" in one for one in interfaces)


def _is_sonic(_: PurePosixPath, value: Value) -> bool:
    tables = value.keys() & {"PORT", "PORTCHANNEL", "PORTCHANNEL_MEMBER", "MCLAG_DOMAIN", "DEVICE_METADATA", "VLAN"}
    return len(tables) >= 2 and all(isinstance(value[table], dict) for table in tables)


def _is_cufile(path: PurePosixPath, value: Value) -> bool:
    properties = value.get("properties")
    if path.name.startswith("cufile") and path.suffix == ".json":
        return bool(value.keys() & {"properties", "fs", "execution", "logging", "profile"})
    return isinstance(properties, dict) and bool(
        properties.keys() & {"allow_compat_mode", "max_direct_io_size_kb", "max_device_pinned_mem_size_kb"}
    )


def _is_wandb_sweep(_: PurePosixPath, value: Value) -> bool:
    return value.get("method") in ("bayes", "random", "grid") and isinstance(value.get("parameters"), dict)


def _is_determined(_: PurePosixPath, value: Value) -> bool:
    searcher = value.get("searcher")
    return isinstance(searcher, dict) and "name" in searcher and isinstance(value.get("hyperparameters"), dict)


def _is_airbyte(_: PurePosixPath, value: Value) -> bool:
    if {"definition_image", "configuration"} <= value.keys():
        return value.get("definition_type") in ("source", "destination")
    return {"sourceDefinitionId", "connectionConfiguration"} <= value.keys()


def _is_kafka_connect(_: PurePosixPath, value: Value) -> bool:
    config = value.get("config")
    return "connector.class" in value or (isinstance(config, dict) and "connector.class" in config)


def _is_lm_eval_task(_: PurePosixPath, value: Value) -> bool:
    own = {"dataset_path", "output_type", "doc_to_text", "doc_to_target", "metric_list", "test_split"}
    return isinstance(value.get("task"), str) and len(value.keys() & own) >= 2


def _is_lm_eval_group(_: PurePosixPath, value: Value) -> bool:
    return isinstance(value.get("group"), str) and isinstance(value.get("task"), list)


_KINDS: Final[tuple[tuple[str, Fits], ...]] = (
    ("grafana_dashboard", _is_dashboard),  # Grafana, dashboard JSON model
    ("grafana_alerting", _is_grafana_alerting),  # Grafana, file provisioning of alerting
    ("alert_rules", _is_alert_rules),  # Prometheus, alerting and recording rules
    ("alertmanager", _is_alertmanager),  # Alertmanager, configuration
    ("promtail", _is_promtail),  # Loki, promtail configuration
    ("loki", _is_loki),  # Loki, configuration parameters
    ("prometheus", _is_prometheus),  # Prometheus, configuration
    ("otel_collector", _is_otel),  # OpenTelemetry Collector, configuration
    ("fluent_bit", _is_fluent_bit),  # Fluent Bit, YAML and classic configuration
    ("vector", _is_vector),  # Vector, configuration reference
    ("litellm", _is_litellm),  # LiteLLM proxy, config.yaml
    ("nemo_guardrails", _is_nemo_guardrails),  # NeMo Guardrails, configuration guide
    ("dvc_lock", _is_dvc_lock),  # DVC, dvc.lock
    ("dvc_config", _is_dvc_config),  # DVC, dvc config
    ("dvc_pipeline", _is_dvc_pipeline),  # DVC, dvc.yaml
    ("dvc_data", _is_dvc_data),  # DVC, .dvc files
    ("label_studio", _is_label_studio),  # Label Studio, tags
    ("label_studio_project", _is_label_studio_project),  # Label Studio, API, projects
    ("argilla", _is_argilla),  # Argilla, settings of a dataset
    ("triton_model", _is_triton_model),  # Triton, model_config.proto
    ("github_workflow", pipelines.is_github_workflow),  # GitHub Actions, workflow syntax
    ("lm_eval_group", _is_lm_eval_group),  # lm-evaluation-harness, new_task_guide.md
    ("lm_eval_task", _is_lm_eval_task),  # lm-evaluation-harness, task_guide.md
    ("guardrails_ai", _is_guardrails_ai),  # Guardrails AI, templates of its server
    ("llm_guard", _is_llm_guard),  # LLM Guard, API configuration
    ("gatus", _is_gatus),  # Gatus, configuration
    ("promptfoo", _is_promptfoo),  # promptfoo, configuration reference
    ("garak", _is_garak),  # garak, configuration files
    ("wandb_sweep", _is_wandb_sweep),  # Weights & Biases, sweep configuration
    ("determined_experiment", _is_determined),  # Determined AI, experiment configuration reference
    ("airbyte_connector", _is_airbyte),  # Airbyte, Octavia CLI and API
    ("kafka_connect", _is_kafka_connect),  # Kafka Connect, connector configuration
    ("netplan", _is_netplan),  # netplan, YAML configuration
    ("nmstate", _is_nmstate),  # nmstate, desired state
    ("sonic", _is_sonic),  # SONiC, config_db.json
    ("cufile", _is_cufile),  # GPUDirect Storage, cufile.json
    ("dataset_info", _is_dataset_info),  # LLaMA-Factory, data/README.md
    ("cloud_build", pipelines.is_cloud_build),  # Google Cloud Build, build config
    ("circleci", pipelines.is_circleci),  # CircleCI, configuration reference
    ("azure_pipelines", pipelines.is_azure_pipelines),  # Azure Pipelines, YAML schema
    ("gitlab_ci", pipelines.is_gitlab_ci),  # GitLab, CI/CD YAML syntax
)
"""In the order in which they are tried; a file is of the first type that it fits. The comment names the document."""
