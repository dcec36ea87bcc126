# METADATA
# title: Servers of models in a cluster
# description: |
#   One entry for each container that serves models: what serves, with which options, which model, on how many devices of
#   how many nodes. A number that is a variable is not known, and left out. Which options say what is data, the same as
#   for servers that scripts start.
package lib.model_servers

import data.lib.commands
import data.lib.counts
import data.lib.fact
import data.lib.images
import data.lib.kubernetes
import data.lib.lines
import data.lib.naming
import data.lib.pods
import data.lib.serving_resources
import data.lib.workloads

all := [object.union(server, {"options": _options(server)}) |
	some workload in workloads.of_role("inference")
	some template in workload.templates
	not _follows(workload, template)
	some container in template.containers
	words := commands.words(workload.owner, container)
	product := _product(workload, container, words)
	server := {
		"workload": workload,
		"template": template,
		"container": container,
		"product": product,
		"name": _name(workload, template),
		"words": words,
	}
]

_options(server) := array.concat(
	array.concat(commands.options(server.words), _of_ray(server.workload)),
	array.concat(
		array.concat(_of_environment(server), _of_config(server.workload.owner)),
		array.concat(serving_resources.options(server.workload.owner), _of_workers(server.workload)),
	),
)

# what serves, in words: "vLLM (Deployment chat/llama)"
provider(server) := concat("", [_product_name(server), " (", server.workload.called, ")"])

# where the server is said to be
place(server) := fact.at(server.workload.owner, array.concat(server.container.pointer, ["image"]))

# the figure of a setting, where options of the server give one
figure(server, setting) := commands.figure(server.options, _settings[setting])

# where the options of a setting stand
places(server, setting) := commands.places(server.options, _settings[setting])

# whether a setting is told, but is a variable
is_open(server, setting) if commands.is_open(commands.value(server.options, _settings[setting]))

# the text of a setting
text(server, setting) := commands.value(server.options, _settings[setting])

# pods, or groups of pods, that each serve the whole model; undefined where that is a variable
replicas(server) := counts.whole(object.get(server.workload.owner.body.spec, "replicas", 1)) if {
	server.workload.kind == "RayClusterFleet"
} else := 1 if {
	server.workload.kind in _rays
} else := counts.whole(object.get(server.workload.owner.body.spec, "replicas", 1)) if {
	server.workload.kind == "LeaderWorkerSet"
} else := counts.whole(server.template.replicas)

# devices that one server is split over
split_over(server) := tensor * pipeline if {
	tensor := _size(server, "tensor")
	pipeline := _size(server, "pipeline")
}

# nodes that one server runs on; how Ray Serve places its replicas is not known
nodes(server) := serving_resources.nodes(server.workload.owner) if {
	serving_resources.nodes(server.workload.owner)
} else := sum([counts.whole(template.replicas) | some template in server.workload.templates]) if {
	server.workload.kind in {"RayCluster", "RayJob", "RayClusterFleet"}
	every template in server.workload.templates {
		counts.whole(template.replicas)
	}
} else := counts.whole(object.get(server.workload.owner.body.spec.leaderWorkerTemplate, "size", 1)) if {
	server.workload.kind == "LeaderWorkerSet"
} else := counts.whole(object.get(server.workload.owner.body.spec.predictor.workerSpec, "pipelineParallelSize", 2)) if {
	server.workload.kind == "InferenceService"
} else := 1 if {
	not server.workload.kind in _rays
	not server.workload.owner.body.spec.predictor.workerSpec
}

# the model, and where it is named
model(server) := found[0] if {
	found := [candidate |
		some candidate in array.concat(
			array.concat(_told(server), _by_environment(server)),
			array.concat(_by_storage(server), array.concat(serving_resources.models(server.workload.owner), _by_image(server))),
		)
		not commands.is_open(candidate.text)
		candidate.text != ""
	]
	count(found) > 0
}

# options that engines take from the environment as well
_of_environment(server) := [option |
	some variable in pods.environment(server.container)
	name := data.knowledge.serving_variables[variable.name].option
	variable.value != ""
	option := {"name": name, "value": variable.value, "place": variable.place}
]

# what Ray Serve passes on to the engine stands in its own configuration
_of_ray(workload) := [option |
	some setting in lines.settings(workload.owner.body.spec.serveConfigV2)
	setting.value != ""
	option := {
		"name": replace(setting.key, "_", "-"),
		"value": setting.value,
		"place": fact.at(workload.owner, ["spec", "serveConfigV2"]),
	}
] if {
	workload.kind == "RayService"
} else := []

# settings of vLLM in the config map that a workspace of KAITO names; source: KAITO documentation, inference
_of_config(owner) := [option |
	kubernetes.in_group(owner, "kaito.sh")
	some pointer in [["inference", "config"], ["spec", "template", "inference", "config"]]
	some map in input.resources.kubernetes.ConfigMap
	map.source == owner.source
	map.name == object.get(owner.body, pointer, "")
	settings := lines.settings(map.body.data["inference_config.yaml"])
	some position, setting in settings
	setting.indent > 0
	setting.value != ""
	above := [each.key | some at, each in settings; at < position; each.indent == 0]
	above[count(above) - 1] == "vllm"
	option := {
		"name": setting.key,
		"value": setting.value,
		"place": fact.at(map, ["data", "inference_config.yaml"]),
	}
]

# a predictor of KServe that runs on several nodes; source: KServe documentation, multi-node inference
_of_workers(workload) := [option |
	some [name, key] in [["tensor-parallel-size", "tensorParallelSize"], ["pipeline-parallel-size", "pipelineParallelSize"]]
	size := counts.whole(workload.owner.body.spec.predictor.workerSpec[key])
	place := fact.at(workload.owner, ["spec", "predictor", "workerSpec", key])
	option := {"name": name, "value": format_int(size, 10), "place": place}
]

# workers serve with their head or leader, not on their own
_follows(workload, template) if {
	workload.kind in {"RayCluster", "RayJob", "RayClusterFleet"}
	"workerGroupSpecs" in template.pointer
}

_follows(workload, template) if {
	workload.kind == "LeaderWorkerSet"
	"workerTemplate" in template.pointer
	workload.owner.body.spec.leaderWorkerTemplate.leaderTemplate
}

_rays := {"RayCluster", "RayJob", "RayService", "RayClusterFleet"}

_size(server, dimension) := size if {
	size := figure(server, dimension)
} else := 1 if {
	not places(server, dimension)[0]
}

_settings := _flags

_flags[setting] contains flag if {
	some row in data.knowledge.serving_flags
	some setting, flags in row
	is_array(flags)
	some flag in flags
}

# a container is a server by its image, by its command, or as the predictor of KServe
_product(_, container, words) := container.resource if {
	container.resource
} else := id if {
	id := container.product
	"inference_engine" in data.knowledge.products[id].is
	_may_serve(words)
} else := "custom" if {
	workloads.serves(words)
} else := "kserve" if {
	container.body.modelFormat.name
} else := "kserve" if {
	container.framework
} else := "custom" if {
	count(images.categories(container.body.image)) == 0
	count(pods.devices(container)) > 0
	not _is_a_worker(words)
}

# the image of an engine serves on its own, with options, by its command, or by a script that is not seen
_may_serve(words) if count(words) == 0

_may_serve(words) if startswith(words[0].text, "-")

_may_serve(words) if workloads.serves(words)

_may_serve(words) if words[0].text in {"serve", "start"}

_may_serve(words) if {
	some word in words
	endswith(word.text, ".sh")
	not _is_a_worker(words)
}

# the workers of a Ray cluster run the image of the server, and only join
_is_a_worker(words) if {
	some position, word in words
	endswith(word.text, "ray")
	words[position + 1].text == "start"
	not workloads.serves(words)
}

_product_name(server) := concat(" ", ["KServe", server.container.body.modelFormat.name]) if {
	server.product == "kserve"
} else := concat(" ", ["KServe", server.container.framework]) if {
	server.product == "kserve"
} else := data.knowledge.products[server.product].name

_product_name(server) := "model server" if server.product == "custom"

# the workers of one object serve beside its leader, not on their own
_name(workload, template) := naming.below(workload.owner.name, template.name) if {
	template.name
} else := naming.slug(workload.owner.name)

_told(server) := array.concat(
	[{"text": option.value, "place": option.place} |
		some option in server.options
		option.name in _settings.model
		option.name != "served-model-name"
		is_string(option.value)
	],
	[{"text": next.text, "place": next.place} |
		some position, word in server.words
		word.text == "serve"
		_takes_a_model(server, position)
		next := server.words[position + 1]
		not startswith(next.text, "-")
	],
)

# "ollama serve" names no model
_takes_a_model(server, position) if {
	some starter in ["vllm", "trtllm-serve"]
	endswith(server.words[position - 1].text, starter)
}

_takes_a_model(server, 0) if server.product == "vllm"

_by_environment(server) := [{"text": variable.value, "place": variable.place} |
	some variable in pods.environment(server.container)
	variable.name in workloads.model_variables
]

_by_storage(server) := [{"text": text, "place": fact.at(server.workload.owner, pointer)} |
	text := server.container.body.storageUri
	is_string(text)
	pointer := array.concat(server.container.pointer, ["storageUri"])
]

# the image of a NIM is named after its model
_by_image(server) := [{"text": text, "place": place(server)} |
	server.product == "nim"
	image := server.container.body.image
	is_string(image)
	parts := split(split(image, "@")[0], "/")
	text := split(parts[count(parts) - 1], ":")[0]
]
