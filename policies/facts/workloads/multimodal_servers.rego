# METADATA
# title: Servers that take more than text
# description: |
#   A server of a model that is known to take images, video or audio, or that is told how many of them a prompt may have,
#   and a runtime of a platform that is told so. A limit of 0 shuts the modality off.
# custom:
#   title_zh: 多模态推理服务
#   shows: [6.1.1.1.i]
package facts.workloads.multimodal_servers

import data.lib.fact
import data.lib.model_servers as servers
import data.lib.runtimes

facts contains fact.of(_path(server, ["modalities", modality]), "input", [place]) if {
	some server in _servers
	some [modality, place] in _taken(server)
}

facts contains fact.of(_path(server, ["modalities", "text"]), "input_and_output", [place]) if {
	some server in _servers
	some [_, place] in _taken(server)
}

facts contains fact.of(_path(server, ["provided_by"]), servers.provider(server), [place]) if {
	some server in _servers
	some [_, place] in _taken(server)
}

unknown := set()

_servers := array.concat(servers.all, runtimes.all)

_taken(server) := {[modality, place] |
	some place in servers.places(server, "media")
	some [modality, limit] in _limits(servers.text(server, "media"))
	limit > 0
} | {[modality, model.place] |
	server.words
	model := servers.model(server)
	parts := split(lower(model.text), "/")
	name := parts[count(parts) - 1]
	some family, row in data.knowledge.multimodal_models
	startswith(name, family)
	some modality in row.inputs
	not _is_shut(server, modality)
}

_is_shut(server, modality) if [modality, 0] in _limits(servers.text(server, "media"))

# '{"image": 4}', or image=4,video=0
_limits(text) := {[modality, limit] |
	some modality, limit in json.unmarshal(text)
	modality in {"image", "video", "audio"}
	is_number(limit)
} if {
	startswith(text, "{")
} else := {[modality, limit] |
	some pair in split(text, ",")
	some sign in ["=", ":"]
	[modality, raw] := split(trim_space(pair), sign)
	modality in {"image", "video", "audio"}
	limit := to_number(raw)
}

_path(server, keys) := array.concat(["platform", "hardware", "compute", "inference_workloads", server.name], keys)
