# METADATA
# title: Workloads, and what each is for
# description: |
#   Every object that runs pods, with its role: training, inference, gateway, data, monitoring, application or other. The
#   role comes from the kind, from what the images are, from what the commands start, and from accelerators that a
#   long-running workload asks for which is told a model or whose image says that it serves, in this order. What runs once
#   serves nobody, and accelerators alone may be those of a notebook or a burn-in test.
package lib.workloads

import data.lib.commands
import data.lib.kubernetes
import data.lib.naming
import data.lib.pods

# each with its kind, owner, templates, role, and what to call it
all := [object.union(found, {"role": role, "called": kubernetes.called(found.kind, found.owner)}) |
	some found in pods.owners
	role := _role(found)
]

of_role(role) := [workload | some workload in all; workload.role == role]

# the workloads that a reference from a namespace of a source may mean
named(source, namespace, kind, name) := [workload |
	some position in _index[[source, kind, name]]
	workload := all[position]
	kubernetes.same_namespace(kubernetes.namespace(workload.owner), namespace)
]

_index := _by_name

_by_name[[workload.owner.source, workload.kind, workload.owner.name]] contains position if some position, workload in all

# whether words start a server of models
serves(words) if {
	some position, word in words
	_last_part(word.text) in _servers
	words[position + 1].text in {"serve", "serve-api", "start"}
}

serves(words) if {
	text := concat(" ", [word.text | some word in words])
	some mark in _serving
	contains(text, mark)
}

# sets have names here, since one that stands in a function is made anew with each call
_servers := {"vllm", "sglang", "lmdeploy", "ollama", "xinference"}

_serving := [
	"vllm.entrypoints", "sglang.launch_server", "sglang_router", "lmdeploy.serve", "fastchat.serve", "mindie-service",
	"text-generation-launcher", "tritonserver", "llama-server", "trtllm-serve", "torchserve", "tensorflow_model_server",
	"xinference-local", "text-embeddings-router", "dynamo.vllm", "dynamo.sglang", "dynamo.trtllm",
]

# whether words start a training run
trains(words) if {
	some word in words
	_last_part(word.text) in _trainers
}

_trainers := {"torchrun", "hyperpodrun", "deepspeed", "llamafactory-cli", "axolotl"}

trains(words) if {
	some position, word in words
	_last_part(word.text) == "accelerate"
	words[position + 1].text == "launch"
}

_role(found) := "training" if {
	found.kind in _training_kinds
	not _measures(found)
} else := "inference" if {
	found.kind in {"RayService", "InferenceService"}
} else := "inference" if {
	some template in found.templates
	some container in template.containers
	container.resource
} else := role if {
	role := _by_image(found)
} else := "inference" if {
	not pods.ends(found)
	some template in found.templates
	some container in template.containers
	serves(commands.words(found.owner, container))
} else := "training" if {
	some template in found.templates
	some container in template.containers
	trains(commands.words(found.owner, container))
} else := "inference" if {
	found.kind in _lasting_kinds
	some template in found.templates
	pods.asks_for_devices(template)
	count(_categories(found)) == 0
	some container in template.containers
	_is_told_to_serve(found.owner, container)
} else := "other"

_training_kinds := {
	"PyTorchJob", "MPIJob", "TFJob", "JAXJob", "PaddleJob", "HyperPodPyTorchJob", "AscendJob", "TrainJob",
	"TrainingRuntime", "ClusterTrainingRuntime",
}

_lasting_kinds := {"Deployment", "StatefulSet", "LeaderWorkerSet", "Rollout", "StormService", "RoleBasedGroup"}

# a model by a variable or an option, or an image that is called a server of models
_is_told_to_serve(_, container) if {
	some variable in pods.environment(container)
	some name in model_variables
	_ends_with_word(variable.name, name)
	variable.value != ""
}

_is_told_to_serve(owner, container) if {
	some option in commands.options(commands.words(owner, container))
	option.name in _model_options
	option.value != ""
}

_model_options := {flag | some row in data.knowledge.serving_flags; some flag in row.model}

_is_told_to_serve(_, container) if {
	parts := split(split(container.body.image, "@")[0], "/")
	some part in array.slice(parts, max([0, count(parts) - 2]), count(parts))
	some word in naming.words(part)
	_says_serving(word)
}

# a job of nccl-tests, as of all_reduce_perf, trains nothing
_measures(found) if {
	some template in found.templates
	some container in template.containers
	some word in commands.words(found.owner, container)
	endswith(word.text, "_perf")
}

# EMBEDDING_MODEL_ID, as MODEL_ID
_ends_with_word(text, text)

_ends_with_word(text, word) if endswith(text, concat("", ["_", word]))

_says_serving(word) if word in {"inference", "serving", "serve"}

_says_serving(word) if "inference_engine" in data.knowledge.products[word].is

# all of these run on; what runs to an end from such an image is a client or a test
_by_image(found) := roles[0] if {
	not pods.ends(found)
	categories := _categories(found)
	count(categories) > 0
	roles := [role |
		some [role, wanted] in _roles_by_image
		count(categories & wanted) > 0
	]
}

_categories(found) := {category |
	some template in found.templates
	some container in template.containers
	not container.client
	some category in data.knowledge.products[container.product].is
}

# variables that name the model to servers; source: TGI, NIM, TorchServe and TensorFlow Serving documentation
model_variables := {"MODEL_ID", "MODEL_NAME", "HF_MODEL_ID", "NIM_MODEL_NAME", "MODEL"}

# in this order, so that a sidecar does not make a server something else
_roles_by_image := [
	["inference", {"inference_engine"}],
	["gateway", {"inference_gateway"}],
	["data", {
		"vector_database", "relational_database", "object_store", "search_engine", "document_database", "graph_database",
		"key_value_store", "message_queue",
	}],
	["application", {
		"chat_application", "agent_platform", "retrieval_application", "annotation_tool", "experiment_tracker", "notebook",
		"guardrails", "call_tracer", "rest_management", "task_dashboard", "code_sandbox", "plugin_host", "document_ingestion",
		"retrieval_server", "privacy_filter", "image_application", "management_console",
	}],
	["monitoring", {
		"metrics_store", "alert_sender", "dashboards", "node_exporter", "cluster_metrics", "container_metrics",
		"accelerator_exporter", "prober", "network_exporter", "storage_exporter", "traffic_view", "log_store", "log_viewer",
		"trace_store",
	}],
]

_last_part(text) := parts[count(parts) - 1] if parts := split(text, "/")
