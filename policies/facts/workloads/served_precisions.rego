# METADATA
# title: Models served in several precisions
# description: |
#   Precisions that servers in a cluster are told, where there are two or more. "auto" takes that of the model, which is
#   known only where its name says how it is quantised; then it is not of the precision that it computes in.
# custom:
#   title_zh: 以多种精度提供服务的模型
#   shows: [6.2.2.6.a]
package facts.workloads.served_precisions

import data.lib.fact
import data.lib.model_servers as servers
import data.lib.naming

facts contains found if {
	some source, told in _by_source
	count({one.precision | some one in told}) > 1
	some one in told
	some key, value in {"provided_by": servers.provider(one.server), "precision": one.precision}
	path := ["development", "production", "deployment", "deployments", one.server.name, key]
	found := fact.of(path, value, one.places)
}

unknown contains fact.unknown("precision is not known", servers.places(server, setting)) if {
	some server in servers.all
	some setting in ["precision", "quantization"]
	servers.is_open(server, setting)
}

_by_source[server.workload.owner.source] contains {"server": server, "precision": precision, "places": servers.places(server, "quantization")} if {
	some server in servers.all
	precision := _quantization(server, servers.text(server, "quantization"))
}

_by_source[server.workload.owner.source] contains {"server": server, "precision": precision, "places": [servers.model(server).place]} if {
	some server in servers.all
	not servers.places(server, "quantization")[0]
	said := {_said[word] | some word in _words(server)}
	count(said) == 1
	some precision in said
}

_by_source[server.workload.owner.source] contains {"server": server, "precision": precision, "places": servers.places(server, "precision")} if {
	some server in servers.all
	not servers.places(server, "quantization")[0]
	precision := _plain[servers.text(server, "precision")]
	not _is_quantized(server)
}

# source: vLLM and SGLang documentation, quantization
_quantized := {
	"fp8": "fp8", "awq": "int4", "awq_marlin": "int4", "mxfp4": "mxfp4", "modelopt_fp4": "nvfp4", "w8a8_int8": "int8",
	"w8a8_fp8": "fp8", "bitsandbytes-nf4": "int4", "eetq": "int8",
}

_plain := {
	"bfloat16": "bf16", "bf16": "bf16", "float16": "fp16", "half": "fp16", "fp16": "fp16", "float32": "fp32",
	"float": "fp32",
}

_is_quantized(server) if count(_words(server) & (object.keys(_said) | {"gptq", "gguf", "bnb"})) > 0

_words(server) := naming.words(replace(servers.model(server).text, "/", "-"))

# bits and bytes are 8 in TGI and 4 in vLLM; source: TGI documentation, quantization; vLLM documentation, BitsAndBytes
_quantization(server, "bitsandbytes") := "int8" if server.product in {"tgi", "lorax"}

_quantization(server, "bitsandbytes") := "int4" if server.product == "vllm"

_quantization(_, method) := _quantized[method]

# what names of quantised models say
_said := {
	"awq": "int4", "int4": "int4", "w4a16": "int4", "4bit": "int4", "fp8": "fp8", "int8": "int8", "w8a8": "int8",
	"w8a16": "int8", "8bit": "int8", "nvfp4": "nvfp4", "mxfp4": "mxfp4",
}
