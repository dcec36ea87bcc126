# METADATA
# title: Quantised models that are served for a soon first token
# description: |
#   Servers told a number format, and to split long prompts or reuse what is computed of them. What it gains only a
#   measurement can say.
# custom:
#   title_zh: 面向首字时延的量化服务
#   shows: [6.2.2.4.e]
package facts.launch.first_token_quantization

import data.lib.fact
import data.lib.served_commands

facts contains found if {
	some server in served_commands.servers
	told := served_commands.setting(server, "quantization")
	format := {
		"fp8": "fp8", "w8a8_fp8": "fp8", "modelopt": "fp8", "modelopt_fp4": "nvfp4", "mxfp4": "mxfp4", "w8a8_int8": "int8",
	}[told.value]
	techniques := _techniques(server)
	count(techniques) > 0
	some [path, value, pointer] in array.concat(
		[[["provided_by"], server.name, told.pointer], [["number_format"], format, told.pointer]],
		[[["techniques", name, "provided_by"], server.name, served_commands.pointer(server, flag)] | some name, flag in techniques],
	)
	root := ["development", "production", "compression", "first_token_quantization", served_commands.entry(server)]
	found := fact.of(array.concat(root, path), value, [fact.at(server.resource, pointer)])
}

unknown contains fact.unknown("quantisation is not known", [place]) if some place in served_commands.open("quantization")

_techniques(server) := {name: flag |
	some flag, name in {"enable-chunked-prefill": "chunked_prefill", "enable-prefix-caching": "prefix_caching"}
	served_commands.told(server, flag) == true
}
