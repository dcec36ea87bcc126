# METADATA
# title: Models behind a LiteLLM gateway
# description: |
#   The deployments of its model list, each with the model that it leads to. A wildcard names no model, and a deployment
#   that makes its answers up has none.
package lib.gateways

import data.lib.configs
import data.lib.fact

# each with its file, name, model, mode and place; the model is the last part of "provider/organisation/model"
deployments := [deployment |
	some file in configs.of("litellm")
	some position, entry in configs.mappings(file.body.model_list)
	is_string(entry.model_name)
	params := entry.litellm_params
	not params.mock_response
	text := object.get(entry, ["model_info", "base_model"], params.model)
	is_string(text)
	not contains(text, "*")
	parts := split(text, "/")
	deployment := {
		"file": file, "name": entry.model_name, "model": parts[count(parts) - 1], "params": params,
		"mode": object.get(entry, ["model_info", "mode"], "unsaid"),
		"place": fact.at(file, ["model_list", position]),
	}
]
