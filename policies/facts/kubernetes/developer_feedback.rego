# METADATA
# title: Feedback of inference to developers
# description: |
#   A logger of payloads on a KServe service, a tracer of model calls that runs, and servers that send traces. A logger of
#   requests or of responses alone gives half of the results.
# custom:
#   title_zh: 向开发者反馈推理信息
#   shows: [6.3.3.1.c]
package facts.kubernetes.developer_feedback

import data.lib.commands
import data.lib.fact
import data.lib.kubernetes
import data.lib.model_servers as servers
import data.lib.products

facts contains fact.of(_path("inference_results"), by, [fact.at(service, ["spec", "predictor", "logger"])]) if {
	some service in input.resources.kubernetes.InferenceService
	logger := service.body.spec.predictor.logger
	logger.url != ""
	object.get(logger, "mode", "all") == "all"
	by := concat("", ["payload logger (", kubernetes.called("InferenceService", service), ")"])
}

facts contains fact.of(_path("inference_results"), tracer.provided_by, [tracer.place]) if {
	some tracer in products.of("call_tracer")
}

facts contains fact.of(_path("monitoring"), servers.provider(server), [option.place]) if {
	some server in servers.all
	some option in server.options
	option.name in {"otlp-traces-endpoint", "otlp-endpoint"}
	is_string(option.value)
	not commands.is_open(option.value)
}

unknown := set()

_path(part) := ["inference", "operations", "feedback", "developer_feedback", part, "provided_by"]
