# METADATA
# title: Models behind a LiteLLM gateway
# description: |
#   The deployments of its model list, each with the model that it leads to. A wildcard names no model, nor does the
#   name that somebody gave a deployment in Azure or SageMaker, and one that makes its answers up has none.
package lib.gateways

import data.lib.configs
import data.lib.fact
import data.lib.naming

# each with its file, name, settings and place
deployments := [deployment |
	some file in configs.of("litellm")
	some position, entry in configs.mappings(file.body.model_list)
	is_string(entry.model_name)
	not _is_made_up(entry)
	deployment := {
		"file": file, "name": entry.model_name, "params": entry.litellm_params, "entry": entry,
		"place": fact.at(file, ["model_list", position]),
	}
]

# the model of a deployment: the last part of "provider/organisation/model", without date and number format
model(deployment) := name if {
	text := _text(deployment.entry)
	is_string(text)
	not contains(text, "*")
	parts := split(text, "/")
	name := _undated(lower(parts[count(parts) - 1]))
	name != ""
}

# what a deployment is for, where it says so
mode(deployment) := object.get(deployment.entry, ["model_info", "mode"], "unsaid")

_text(entry) := entry.model_info.base_model if {
	entry.model_info.base_model
} else := entry.litellm_params.model if {
	not split(entry.litellm_params.model, "/")[0] in {"azure", "azure_ai", "sagemaker", "sagemaker_chat"}
}

_undated(name) := concat("-", array.slice(parts, 0, count(parts) - _dropped(parts))) if {
	parts := split(replace(split(name, "@")[0], ":", "-"), "-")
}

# how many parts at the end are a date, a snapshot or a number format
_dropped(parts) := 3 if {
	count(parts) > 3
	[4, 2, 2] == [count(part) | some part in array.slice(parts, count(parts) - 3, count(parts))]
	every part in array.slice(parts, count(parts) - 3, count(parts)) {
		_is_number(part)
	}
} else := 1 if {
	count(parts) > 1
	_is_suffix(parts[count(parts) - 1])
} else := 0

_is_suffix(part) if {
	count(part) > 3
	_is_number(part)
}

_is_suffix(part) if part in {"awq", "gptq", "fp8", "int4", "int8", "fp4", "nvfp4", "gguf", "w4a16", "w8a8", "latest"}

_is_number(part) if {
	part != ""
	trim(part, "0123456789") == ""
}

_is_made_up(entry) if entry.litellm_params.mock_response

_is_made_up(entry) if count(naming.words(entry.litellm_params.model) & {"fake", "mock", "dummy"}) > 0
