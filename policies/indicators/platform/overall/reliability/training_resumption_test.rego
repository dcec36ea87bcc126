package indicators.platform.overall.reliability.training_resumption_test

import data.indicators.platform.overall.reliability.training_resumption as indicator
import data.lib.finding

test_satisfied_with_every_part if {
	indicator.subjects == {_root} with input as _declared(_good)
	indicator.findings == set() with input as _declared(_good)
}

test_satisfied_by_the_other_ways_to_save if {
	saving := {"checkpoint_saving": {"taken": "at_fault", "kept_on": "memory_of_another_node"}}
	indicator.findings == set() with input as _declared(object.union(_good, saving))
}

test_unsatisfied_without_each_value if {
	every path in _leaves {
		indicator.findings == {finding.missing(_at(path))} with input as _declared(json.remove(_good, [path]))
	}
}

test_unsatisfied_by_an_empty_declaration if {
	indicator.findings == {finding.missing(_at(path)) | some path in _leaves} with input as _declared({})
}

test_unsatisfied_when_a_person_is_needed if {
	every part in {"fault_detection", "fault_isolation"} {
		findings := {finding.not_one_of(_at([part, "trigger"]), {"automatic"}, "manual")}
		indicator.findings == findings with input as _declared(object.union(_good, {part: {"trigger": "manual"}}))
	}
}

test_unsatisfied_when_the_state_is_saved_by_hand if {
	findings := {finding.not_one_of(_at(["checkpoint_saving", "taken"]), {"at_fault", "periodically"}, "by_hand")}
	saving := {"checkpoint_saving": {"taken": "by_hand"}}
	indicator.findings == findings with input as _declared(object.union(_good, saving))
}

test_unsatisfied_when_the_state_is_lost_with_the_node if {
	accepted := {"shared_storage", "memory_of_another_node"}
	every place in {"disk_of_the_node", "container_of_the_job"} {
		findings := {finding.not_one_of(_at(["checkpoint_saving", "kept_on"]), accepted, place)}
		saving := {"checkpoint_saving": {"kept_on": place}}
		indicator.findings == findings with input as _declared(object.union(_good, saving))
	}
}

test_undeclared_when_it_is_left_out if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_leaves := {
	["fault_detection", "provided_by"],
	["fault_detection", "trigger"],
	["fault_isolation", "provided_by"],
	["fault_isolation", "trigger"],
	["checkpoint_saving", "provided_by"],
	["checkpoint_saving", "taken"],
	["checkpoint_saving", "kept_on"],
	["resumption", "provided_by"],
}

_good := {
	"fault_detection": {"provided_by": "node checks", "trigger": "automatic"},
	"fault_isolation": {"provided_by": "taints", "trigger": "automatic"},
	"checkpoint_saving": {
		"provided_by": "training framework",
		"taken": "periodically",
		"kept_on": "shared_storage",
	},
	"resumption": {"provided_by": "job controller"},
}

_root := ["platform", "overall", "reliability", "training_resumption"]

_at(keys) := array.concat(_root, keys)

_declared(value) := {"capabilities": {"platform": {"overall": item}}} if {
	item := {"reliability": {"training_resumption": value}}
}
