# METADATA
# title: Systems that data is taken in from
# description: |
#   Source connectors of Kafka Connect, initializers of training jobs that fetch a data set, data sets of Fluid, and artifacts
#   that steps of Argo workflows take in. A connector that is stopped takes nothing in, and neither does one that writes.
# custom:
#   title_zh: 数据接入的外部系统
#   shows: [6.2.1.1.a]
package facts.kubernetes.data_origins

import data.lib.commands
import data.lib.fact
import data.lib.kubernetes
import data.lib.variables

facts contains found if {
	some origin in _origins
	some key, value in {"provided_by": origin.by, "kind": origin.kind}
	path := ["development", "data", "ingestion", "external_systems", origin.name, key]
	found := fact.of(path, value, [origin.place])
}

unknown := set()

_origins contains {"name": kubernetes.entry(connector), "kind": kind, "by": by, "place": fact.at(connector, ["spec", "class"])} if {
	some connector in input.resources.kubernetes.KafkaConnector
	kubernetes.in_group(connector, "kafka.strimzi.io")
	not connector.body.spec.pause == true
	not object.get(connector.body.spec, "state", "running") in {"paused", "stopped"}
	parts := split(connector.body.spec.class, ".")
	kind := data.knowledge.connectors.kafka[parts[count(parts) - 1]].kind
	by := concat("", ["Kafka Connect (", kubernetes.called("KafkaConnector", connector), ")"])
}

_origins contains object.union(_by_address(address), {"by": kubernetes.called("TrainJob", job), "place": fact.at(job, pointer)}) if {
	some job in input.resources.kubernetes.TrainJob
	pointer := ["spec", "initializer", "dataset", "storageUri"]
	address := object.get(job.body, pointer, "")
}

_origins contains object.union(_by_address(variable.value), {"by": kubernetes.called(kind, runtime), "place": variable.place}) if {
	some kind in ["TrainingRuntime", "ClusterTrainingRuntime"]
	some runtime in input.resources.kubernetes[kind]
	some pod in kubernetes.training_pods(kind, runtime)
	some position, body in pod.spec.containers
	kubernetes.image_name(body.image) == "dataset-initializer"
	container := {"body": body, "pointer": array.concat(pod.pointer, ["containers", position])}
	some variable in variables.of(runtime, container)
	variable.name == "STORAGE_URI"
}

_origins contains object.union(_by_address(mount.mountPoint), {"by": kubernetes.called("Dataset", dataset), "place": place}) if {
	some dataset in input.resources.kubernetes.Dataset
	kubernetes.in_group(dataset, "data.fluid.io")
	some position, mount in dataset.body.spec.mounts
	place := fact.at(dataset, ["spec", "mounts", position, "mountPoint"])
}

_origins contains {"name": store.name, "kind": store.kind, "by": kubernetes.called(kind, workflow), "place": fact.at(workflow, pointer)} if {
	some kind in ["Workflow", "WorkflowTemplate"]
	some workflow in input.resources.kubernetes[kind]
	kubernetes.in_group(workflow, "argoproj.io")
	some position, template in workflow.body.spec.templates
	some at, artifact in template.inputs.artifacts
	some key, store in _artifacts
	is_object(artifact[key])
	pointer := ["spec", "templates", position, "inputs", "artifacts", at, key]
}

# source: Argo Workflows documentation, artifacts
_artifacts := {
	"s3": {"name": "object-store", "kind": "object_storage"}, "gcs": {"name": "google-cloud-storage", "kind": "object_storage"},
	"oss": {"name": "alibaba-oss", "kind": "object_storage"}, "azure": {"name": "azure-storage", "kind": "object_storage"},
	"hdfs": {"name": "hdfs", "kind": "file_server"}, "http": {"name": "web-server", "kind": "website"},
}

_by_address(address) := found if {
	not commands.is_open(address)
	found := {
		"hf": {"name": "hugging-face-hub", "kind": "model_and_data_hub"}, "s3": {"name": "amazon-s3", "kind": "object_storage"},
		"gs": {"name": "google-cloud-storage", "kind": "object_storage"}, "oss": {"name": "alibaba-oss", "kind": "object_storage"},
		"cos": {"name": "tencent-cos", "kind": "object_storage"}, "obs": {"name": "huawei-obs", "kind": "object_storage"},
		"hdfs": {"name": "hdfs", "kind": "file_server"}, "https": {"name": "web-server", "kind": "website"},
		"http": {"name": "web-server", "kind": "website"},
	}[split(address, "://")[0]]
}
