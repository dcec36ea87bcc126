# METADATA
# title: Models that are served, by name
# description: |
#   Each model once, whoever serves it, with the places that name it. Models that only help to search, which embed texts
#   or rank them, are not among them, and a copy that is quantised is the same model.
package lib.served_models

import data.lib.model_servers as servers
import data.lib.naming

by_name[name] contains model.place if {
	some server in servers.all
	model := servers.model(server)
	name := slug(model.text)
	server.product != "tei"
	not _helps(name)
}

# how many there are, of which quantised copies are none
number := count({_original(name) | some name, _ in by_name})

_original(name) := concat("-", [word | some word in split(name, "-"); not word in _copies])

_copies := {
	"awq", "gptq", "fp8", "int4", "int8", "w4a16", "w8a8", "w8a16", "4bit", "8bit", "nvfp4", "mxfp4", "gguf", "bnb", "fp16",
	"bf16", "dynamic", "quantized.w4a16", "quantized.w8a8", "quantized.w8a16",
}

_helps(name) if domain(name) == "embedding"

_helps(name) if {
	some word in ["embed", "rerank"]
	contains(name, word)
}

# "llama-3.1-8b-instruct" of "meta-llama/Llama-3.1-8B-Instruct"
slug(text) := naming.slug(parts[count(parts) - 1]) if parts := split(trim_suffix(text, "/"), "/")

# "natural_language_processing", by how the name starts after the organisation; undefined for models that are not known
domain(name) := rows[count(rows) - 1][1] if {
	rows := sort([[count(family), data.knowledge.model_domains[family].domain, family] |
		some family in _families[substring(name, 0, 2)]
		startswith(name, family)
	])
	count(rows) > 0
}

_families := _by_start

_by_start[substring(family, 0, 2)] contains family if some family, _ in data.knowledge.model_domains
