package facts.workloads.fault_recovery_test

import data.facts.workloads.fault_recovery as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_a_check_of_machines if {
	_shown([_check({})]) == {
		["monitoring.compute_faults.detection.provided_by", "MachineHealthCheck ml/chat"],
		["monitoring.compute_faults.recovery.provided_by", "MachineHealthCheck ml/chat"],
		["monitoring.compute_faults.recovery.trigger", "automatic"],
	}
}

test_none_from_a_check_that_does_nothing if {
	_shown([_check({"maxUnhealthy": "0%"})]) == set()
	_shown([_check({"pauseRequests": ["upgrade"]})]) == set()
	_shown([_check({"unhealthyConditions": []})]) == set()
	_shown([object.union(_check({}), {"apiVersion": "example.org/v1"})]) == set()
}

test_remediation_beside_detection if {
	_shown([_remediator, _detector]) == {
		["monitoring.compute_faults.recovery.provided_by", "Draino (Deployment ml/chat)"],
		["monitoring.compute_faults.recovery.trigger", "automatic"],
		["reliability.training_resumption.fault_isolation.provided_by", "Draino (Deployment ml/chat)"],
		["reliability.training_resumption.fault_isolation.trigger", "automatic"],
		["reliability.training_resumption.fault_detection.provided_by", "node problem detector (DaemonSet ml/chat)"],
		["reliability.training_resumption.fault_detection.trigger", "automatic"],
	}
	_shown([_remediator]) == set()
}

_shown(objects) := shown if {
	shown := given.values(rule.facts) with input as given.kubernetes(objects)
}

_check(changes) := made.manifest("cluster.x-k8s.io/v1beta1", "MachineHealthCheck", object.union(
	{"unhealthyConditions": [{"type": "Ready", "status": "False", "timeout": "300s"}]},
	changes,
))

_remediator := made.deployment(made.image("planetlabs/draino:1"), {})

_detector := made.manifest("apps/v1", "DaemonSet", {"template": {"spec": {"containers": [made.image("registry.k8s.io/node-problem-detector/node-problem-detector:v1")]}}})
