# METADATA
# title: Jobs that go on after a loss
# description: |
#   What a training job is told to do when a pod, a node or the communication is lost: elastic restarts with a new
#   rendezvous, restarts of the job within a limit above 0, and placement on healthy nodes only. A restart of the
#   container alone, which Kubernetes does for any pod, shows nothing.
# custom:
#   title_zh: 故障后继续运行的作业
#   shows: [6.1.3.2.a]
package facts.kubernetes.job_restarts

import data.lib.commands
import data.lib.counts
import data.lib.fact
import data.lib.kubernetes
import data.lib.workloads

facts contains fact.of(["platform", "overall", "reliability", "job_rescheduling", part, "provided_by"], by, [place]) if {
	some [part, by, place] in _parts
}

unknown := set()

# elastic PyTorch: members meet again, and the job goes on
_parts contains [part, by, fact.at(job, pointer)] if {
	some job in input.resources.kubernetes.PyTorchJob
	policy := job.body.spec.elasticPolicy
	counts.whole(policy.maxRestarts) > 0
	by := kubernetes.called("PyTorchJob", job)
	some [part, pointer] in [
		["job_continuation", ["spec", "elasticPolicy", "maxRestarts"]],
		["collective_reconfiguration", ["spec", "elasticPolicy", _meeting(policy)]],
	]
}

# Volcano restarts what is evicted with its node
_parts contains [part, by, fact.at(job, pointer)] if {
	some job in input.resources.kubernetes.Job
	kubernetes.in_group(job, "batch.volcano.sh")
	some [pointer, policy] in _policies(job)
	policy.action in {"RestartJob", "RestartTask", "RestartPod", "ResumeJob"}
	counts.whole(object.get(job.body.spec, "maxRetry", 3)) > 0
	some event in _events(policy)
	some part in _by_event[event]
	by := kubernetes.called("Job", job)
}

_parts contains ["job_continuation", by, fact.at(job, pointer)] if {
	some [kind, pointer] in [
		["HyperPodPyTorchJob", ["spec", "runPolicy", "jobMaxRetryCount"]],
		["PyTorchJob", ["spec", "runPolicy", "backoffLimit"]],
		["MPIJob", ["spec", "runPolicy", "backoffLimit"]],
		["TFJob", ["spec", "runPolicy", "backoffLimit"]],
		["PaddleJob", ["spec", "runPolicy", "backoffLimit"]],
		["JAXJob", ["spec", "runPolicy", "backoffLimit"]],
		["AscendJob", ["spec", "runPolicy", "backoffLimit"]],
		["JobSet", ["spec", "failurePolicy", "maxRestarts"]],
		["TrainingRuntime", ["spec", "template", "spec", "failurePolicy", "maxRestarts"]],
		["ClusterTrainingRuntime", ["spec", "template", "spec", "failurePolicy", "maxRestarts"]],
		["RayJob", ["spec", "backoffLimit"]],
	]
	some job in input.resources.kubernetes[kind]
	counts.whole(object.get(job.body, pointer, 0)) > 0
	not _does_something_else(job)
	by := kubernetes.called(kind, job)
}

_parts contains ["communication_unavailable", by, fact.at(job, ["spec", "runPolicy", "logMonitoringConfiguration"])] if {
	some job in input.resources.kubernetes.HyperPodPyTorchJob
	some watch in job.body.spec.runPolicy.logMonitoringConfiguration
	watch.expectedRecurringFrequencyInSeconds > 0
	by := kubernetes.called("HyperPodPyTorchJob", job)
}

# a plain Job that trains, where it says how often it starts again
_parts contains ["job_continuation", workload.called, fact.at(workload.owner, ["spec", "backoffLimit"])] if {
	some workload in workloads.of_role("training")
	workload.kind == "Job"
	counts.whole(workload.owner.body.spec.backoffLimit) > 0
}

# a step of a workflow that trains, where it says how often it is tried again
_parts contains ["job_continuation", workload.called, fact.at(workload.owner, array.concat(template.pointer, ["retryStrategy", "limit"]))] if {
	some workload in workloads.all
	some template in workload.templates
	counts.whole(template.spec.retryStrategy.limit) > 0
	some container in template.containers
	workloads.trains(commands.words(workload.owner, container))
}

# the policies of a Volcano job and of its tasks
_policies(job) := array.concat(
	[[["spec", "policies", position], policy] | some position, policy in job.body.spec.policies],
	[[["spec", "tasks", task, "policies", position], policy] |
		some task, one in job.body.spec.tasks
		some position, policy in one.policies
	],
)

# as a test of the network does
_does_something_else(job) if {
	some workload in workloads.all
	workload.owner.id == job.id
	workload.kind in {"PyTorchJob", "MPIJob", "TFJob"}
	workload.role != "training"
}

_meeting(policy) := "rdzvBackend" if is_string(policy.rdzvBackend)

else := "maxRestarts"

_events(policy) := {policy.event} if policy.event

_events(policy) := {event | some event in policy.events} if not policy.event

_by_event := {
	"PodEvicted": ["node_replacement", "job_continuation"],
	"PodFailed": ["job_continuation"],
	"TaskFailed": ["job_continuation"],
	"Unknown": ["node_unavailable", "job_continuation"],
	"*": ["node_replacement", "job_continuation"],
}
