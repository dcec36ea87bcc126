package indicators.platform.toolchain.monitoring.training_job_usage_test

import data.indicators.platform.toolchain.monitoring.training_job_usage as indicator
import data.lib.finding

test_satisfied_with_both_parts if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_without_any_one_field if {
	every path in [
		["execution", "provided_by"],
		["resource_usage", "provided_by"],
		["resource_usage", "sampling_interval_seconds"],
	] {
		missing := {finding.missing(array.concat(_root, path))}
		indicator.findings == missing with input as _declared(json.remove(_full, [path]))
	}
}

test_unsatisfied_without_either_part if {
	execution := {finding.missing(array.concat(_root, ["execution", "provided_by"]))}
	indicator.findings == execution with input as _declared(object.remove(_full, ["execution"]))
	usage := {finding.missing(array.concat(_root, ["resource_usage", field])) |
		some field in ["provided_by", "sampling_interval_seconds"]
	}
	indicator.findings == usage with input as _declared(object.remove(_full, ["resource_usage"]))
}

test_undeclared_without_jobs if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "monitoring", "training_jobs"]

_full := {
	"execution": {"provided_by": "Volcano"},
	"resource_usage": {"provided_by": "DCGM with job labels", "sampling_interval_seconds": 15},
}

_declared(jobs) := {"capabilities": {"platform": {"toolchain": {"monitoring": {"training_jobs": jobs}}}}}
