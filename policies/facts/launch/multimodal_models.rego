# METADATA
# title: Multimodal models that are served
# description: |
#   A server of a model that is known to take images, video or audio, or that is told how many of them a prompt may have.
#   A limit of 0 takes none.
# custom:
#   title_zh: 提供服务的多模态模型
#   shows: [6.1.1.1.i]
package facts.launch.multimodal_models

import data.lib.fact
import data.lib.served_commands

facts contains found if {
	some server in served_commands.servers
	some [medium, pointer] in _taken(server)
	root := ["platform", "hardware", "compute", "inference_workloads", served_commands.entry(server)]
	some [path, value] in array.concat(
		[
			[["provided_by"], server.name],
			[["modalities", "text"], "input_and_output"],
			[["modalities", medium], "input"],
		],
		[[["model"], model] | model := served_commands.model(server).value],
	)
	found := fact.of(array.concat(root, path), value, [fact.at(server.resource, pointer)])
}

unknown contains fact.unknown("media of a prompt are not known", [place]) if some place in served_commands.open("media")

# by the limit, else by the name of the model unless the limit shuts the medium off
_taken(server) := {[medium, told.pointer] |
	told := served_commands.setting(server, "media")
	some medium in _media(told.value)
} if {
	served_commands.setting(server, "media")
} else := {[medium, model.pointer] |
	model := served_commands.model(server)
	parts := split(lower(trim_right(model.value, "/")), "/")
	some family, row in data.knowledge.multimodal_models
	startswith(parts[count(parts) - 1], family)
	some medium in row.inputs
} if {
	not served_commands.is_open(server, "media")
	not server.given["language-model-only"] == true
}

# `{"image": 4}`, or `image=4,video=0`
_media(value) := {medium |
	json.is_valid(value)
	some medium, limit in json.unmarshal(value)
	medium in {"image", "audio", "video"}
	_allows(limit)
} if {
	is_string(value)
	startswith(value, "{")
}

_media(value) := _pairs([value]) if {
	is_string(value)
	not startswith(value, "{")
}

_media(value) := _pairs(value) if is_array(value)

_pairs(texts) := {medium |
	some text in texts
	some pair in split(text, ",")
	[medium, limit] := split(trim_space(pair), "=")
	medium in {"image", "audio", "video"}
	limit != "0"
}

_allows(limit) if {
	is_number(limit)
	limit > 0
}

_allows(limit) if {
	is_object(limit)
	object.get(limit, "count", 1) > 0
}
