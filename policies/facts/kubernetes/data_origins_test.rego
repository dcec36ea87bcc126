package facts.kubernetes.data_origins_test

import data.facts.kubernetes.data_origins as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_a_source_connector if {
	_kinds(_connector("io.debezium.connector.mysql.MySqlConnector", {})) == {"relational_database"}
	_kinds(_connector("io.debezium.connector.mysql.MySqlConnector", {"state": "stopped"})) == set()
	_kinds(_connector("io.debezium.connector.mysql.MySqlConnector", {"pause": true})) == set()
	_kinds(_connector("org.example.OwnConnector", {})) == set()
}

test_what_initializers_fetch if {
	job := made.manifest("trainer.kubeflow.org/v1alpha1", "TrainJob", {"initializer": {"dataset": {"storageUri": "s3://corpus/a"}}})
	_kinds(job) == {"object_storage"}
	_kinds(_runtime("hf://org/data")) == {"model_and_data_hub"}
	_kinds(_runtime("${DATA}")) == set()
}

test_a_data_set_of_fluid if {
	_kinds(made.manifest("data.fluid.io/v1alpha1", "Dataset", {"mounts": [{"mountPoint": "hdfs://corpus"}]})) == {"file_server"}
	_kinds(made.manifest("data.fluid.io/v1alpha1", "Dataset", {"mounts": [{"mountPoint": "pvc://corpus"}]})) == set()
}

test_artifacts_of_a_workflow if {
	_kinds(_workflow("inputs", {"name": "data", "http": {"url": "https://example.org/data"}})) == {"website"}
	_kinds(_workflow("outputs", {"name": "data", "s3": {"key": "model"}})) == set()
}

_kinds(object) := {value |
	some [path, value] in given.values(rule.facts) with input as given.kubernetes([object])
	endswith(path, "kind")
}

_connector(class, changes) := made.manifest("kafka.strimzi.io/v1beta2", "KafkaConnector", object.union({"class": class}, changes))

_workflow(side, artifact) := made.manifest("argoproj.io/v1alpha1", "Workflow", {"templates": [{"name": "step", side: {"artifacts": [artifact]}}]})

_runtime(address) := made.manifest("trainer.kubeflow.org/v1alpha1", "ClusterTrainingRuntime", {"template": {"spec": {"replicatedJobs": [{"name": "dataset", "template": {"spec": {"template": {"spec": {"containers": [{
	"image": "ghcr.io/kubeflow/trainer/dataset-initializer",
	"env": [{"name": "STORAGE_URI", "value": address}],
}]}}}}}]}}})
