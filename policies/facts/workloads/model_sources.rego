# METADATA
# title: Models kept apart from their servers
# description: |
#   Where a server takes its model from: an address, a model hub, or a volume that is mounted where it looks. Then the
#   model changes by its reference, without a new image. A path inside the image shows nothing.
# custom:
#   title_zh: 与服务分离的模型
#   shows: [6.3.1.1.d]
package facts.workloads.model_sources

import data.lib.fact
import data.lib.model_servers as servers
import data.lib.serving_resources

facts contains found if {
	some server in servers.all
	model := servers.model(server)
	from := _from(server, model.text)
	some key, value in object.union(
		{"provided_by": servers.provider(server), "weights_from": from, "model_update": "artefact_reference"},
		_configuration(server),
	)
	found := fact.of(["inference", "serving", "deployment", "deployments", server.name, key], value, [model.place])
}

# kept where an operator puts it, which the resource names
facts contains found if {
	some server in servers.all
	some stored in serving_resources.stored(server.workload.owner)
	some key, value in object.union(
		{"provided_by": servers.provider(server), "weights_from": stored.from, "model_update": "artefact_reference"},
		_configuration(server),
	)
	found := fact.of(["inference", "serving", "deployment", "deployments", server.name, key], value, [stored.place])
}

unknown := set()

_from(_, text) := kind if {
	contains(text, "://")
	kind := {
		"s3": "object_storage", "gs": "object_storage", "oss": "object_storage", "obs": "object_storage",
		"cos": "object_storage", "https": "object_storage", "hf": "model_registry", "models": "model_registry",
		"ngc": "model_registry", "oci": "oci_artifact", "pvc": "persistent_volume", "huggingface": "model_registry",
		"ollama": "model_registry", "azblob": "object_storage", "hdfs": "persistent_volume", "modelscope": "model_registry",
	}[split(text, "://")[0]]
}

# "organisation/name", which these engines fetch from a hub
_from(server, text) := "model_registry" if {
	not contains(text, "://")
	count(split(text, "/")) == 2
	not startswith(text, "/")
	not startswith(text, ".")
	server.product in {"vllm", "sglang", "tgi", "tei", "tensorrt-llm", "lmdeploy", "huggingface-server", "custom"}
}

# the innermost volume that holds the path
_from(server, text) := kinds[count(kinds) - 1][1] if {
	startswith(text, "/")
	kinds := sort([[count(mount.mountPath), kind] |
		some mount in server.container.body.volumeMounts
		startswith(concat("", [text, "/"]), concat("", [trim_suffix(mount.mountPath, "/"), "/"]))
		some volume in server.template.spec.volumes
		volume.name == mount.name
		some [key, kind] in [
			["persistentVolumeClaim", "persistent_volume"], ["nfs", "persistent_volume"], ["csi", "persistent_volume"],
			["hostPath", "node_cache"], ["image", "oci_artifact"], ["emptyDir", ""],
		]
		volume[key]
	])
	kinds[count(kinds) - 1][1] != ""
}

_configuration(server) := {"configuration_from": "config_map"} if {
	some source in server.container.body.envFrom
	source.configMapRef.name
} else := {"configuration_from": "environment"} if {
	count(server.options) > 0
} else := {"configuration_from": "environment"} if {
	count(server.container.body.env) > 0
} else := {}
