package facts.kubernetes.pretrained_models_test

import data.facts.kubernetes.pretrained_models as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_the_model_of_a_runtime if {
	given.values(rule.facts) == {
		["fine_tuning.pretrained_models.models.chat-1b.weights", "hf://org/Chat-1B"],
		["fine_tuning.pretrained_models.models.chat-1b.provided_by", "org"],
		[
			"fine_tuning.pretrained_models.automatic_loading.provided_by",
			"Kubeflow Trainer model initializer (ClusterTrainingRuntime ml/chat)",
		],
	} with input as _runtime("hf://org/Chat-1B")
}

test_the_model_of_a_job_in_a_bucket if {
	count(rule.facts) == 2 with input as _job({"initializer": {"model": {"storageUri": "s3://models/chat"}}})
	rule.facts == set() with input as _job({"initializer": {"dataset": {"storageUri": "hf://org/data"}}})
	rule.facts == set() with input as _job({"suspend": true, "initializer": {"model": {"storageUri": "s3://models/chat"}}})
}

test_an_address_that_is_filled_in_later_is_unknown if {
	rule.facts == set() with input as _runtime("hf://${MODEL}")
	count(rule.unknown) == 1 with input as _runtime("hf://${MODEL}")
}

_job(spec) := given.kubernetes([made.manifest("trainer.kubeflow.org/v1alpha1", "TrainJob", spec)])

_runtime(address) := given.kubernetes([made.manifest("trainer.kubeflow.org/v1alpha1", "ClusterTrainingRuntime", {"template": {"spec": {"replicatedJobs": [{"name": "model", "template": {"spec": {"template": {"spec": {"containers": [{
	"image": "ghcr.io/kubeflow/trainer/model-initializer",
	"env": [{"name": "STORAGE_URI", "value": address}],
}]}}}}}]}}})])
