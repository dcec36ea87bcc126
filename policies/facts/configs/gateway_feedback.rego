# METADATA
# title: What gateways tell developers
# description: |
#   Callbacks of LiteLLM that send questions and answers to a tracer, and those that give metrics. Where a gateway
#   leaves messages out of its logs, a tracer gets no results. Rails that trace what passes tell it too.
# custom:
#   title_zh: 网关向开发者反馈的信息
#   shows: [6.3.3.1.c]
package facts.configs.gateway_feedback

import data.lib.configs
import data.lib.fact

facts contains fact.of(path, concat("", ["LiteLLM (", callback.name, ")"]), [callback.place]) if {
	some callback in _callbacks
	some part, names in _parts
	callback.name in names
	_tells(part, callback.file)
	path := ["inference", "operations", "feedback", "developer_feedback", part, "provided_by"]
}

# traces of rails, with what was asked and answered; source: NeMo Guardrails documentation, tracing
facts contains fact.of(path, configs.called("tracing of NeMo Guardrails", file), [fact.at(file, ["tracing", "adapters"])]) if {
	some file in configs.of("nemo_guardrails")
	file.body.tracing.enabled == true
	count(file.body.tracing.adapters) > 0
	path := ["inference", "operations", "feedback", "developer_feedback", "inference_results", "provided_by"]
}

unknown := set()

_callbacks contains {"file": file, "name": name, "place": fact.at(file, ["litellm_settings", key, position])} if {
	some file in configs.of("litellm")
	some key in ["callbacks", "success_callback"]
	some position, name in file.body.litellm_settings[key]
}

# source: LiteLLM documentation, logging and Prometheus metrics
_parts := {
	"inference_results": {
		"langfuse", "langfuse_otel", "langsmith", "arize", "arize_phoenix", "opik", "lunary", "helicone", "braintrust",
		"mlflow", "weave", "otel", "traceloop", "s3", "s3_v2", "gcs_bucket",
	},
	"monitoring": {"prometheus", "datadog", "otel"},
}

_tells("monitoring", _)

_tells("inference_results", file) if not file.body.litellm_settings.turn_off_message_logging == true
