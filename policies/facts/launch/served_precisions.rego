# METADATA
# title: Models served in several precisions
# description: |
#   Precisions that servers are told, where there are two or more. "auto" takes that of the model, which is not known,
#   and a model whose name says that it is quantised is not of the precision that it computes in.
# custom:
#   title_zh: 以多种精度提供服务的模型
#   shows: [6.2.2.6.a]
package facts.launch.served_precisions

import data.lib.fact
import data.lib.naming
import data.lib.served_commands

facts contains found if {
	count({one.precision | some one in _served}) > 1
	some one in _served
	some [key, value] in [["provided_by", one.server.name], ["precision", one.precision]]
	path := ["development", "production", "deployment", "deployments", served_commands.entry(one.server), key]
	found := fact.of(path, value, [fact.at(one.server.resource, one.pointer)])
}

unknown contains fact.unknown("precision is not known", [place]) if some place in served_commands.open("precision")

_served contains {"server": server, "precision": precision, "pointer": told.pointer} if {
	some server in served_commands.servers
	told := served_commands.setting(server, "quantization")
	precision := {"fp8": "fp8", "awq": "int4", "awq_marlin": "int4", "mxfp4": "mxfp4", "modelopt_fp4": "nvfp4"}[told.value]
}

_served contains {"server": server, "precision": precision, "pointer": told.pointer} if {
	some server in served_commands.servers
	not served_commands.setting(server, "quantization")
	not served_commands.is_open(server, "quantization")
	told := served_commands.setting(server, "precision")
	precision := {"bfloat16": "bf16", "float16": "fp16", "half": "fp16", "float32": "fp32", "float": "fp32"}[told.value]
	not _is_quantized(served_commands.model(server).value)
}

_is_quantized(model) if {
	some word in naming.words(replace(model, "/", "-"))
	word in {"awq", "gptq", "fp8", "int4", "int8", "w4a16", "w8a8", "w8a16", "4bit", "8bit", "nvfp4", "mxfp4", "gguf", "bnb"}
}
