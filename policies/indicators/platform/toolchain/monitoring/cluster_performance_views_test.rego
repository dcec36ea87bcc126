package indicators.platform.toolchain.monitoring.cluster_performance_views_test

import data.indicators.platform.toolchain.monitoring.cluster_performance_views as indicator
import data.lib.finding

test_satisfied_with_every_part if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_without_display_or_analysis if {
	every part in ["visualization", "analysis"] {
		missing := {finding.missing(array.concat(_root, [part, "provided_by"]))}
		indicator.findings == missing with input as _declared(object.remove(_full, [part]))
		indicator.findings == missing with input as _declared(json.remove(_full, [[part, "provided_by"]]))
	}
}

test_unsatisfied_without_any_one_measure if {
	every measure, _ in _full.measures {
		missing := {finding.missing(array.concat(_root, ["measures", measure, "provided_by"]))}
		indicator.findings == missing with input as _declared(json.remove(_full, [["measures", measure]]))
		unnamed := json.remove(_full, [["measures", measure, "provided_by"]])
		indicator.findings == missing with input as _declared(unnamed)
	}
}

test_unsatisfied_without_measures if {
	missing := {finding.missing(array.concat(_root, ["measures", measure, "provided_by"])) |
		some measure, _ in _full.measures
	}
	indicator.findings == missing with input as _declared(object.remove(_full, ["measures"]))
}

test_undeclared_without_views if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "monitoring", "cluster_performance"]

_full := {
	"visualization": {"provided_by": "Grafana"},
	"analysis": {"provided_by": "a straggler report"},
	"measures": {
		"iteration_gap": {"provided_by": "step timers"},
		"compute_time": {"provided_by": "profiler"},
		"communication_time": {"provided_by": "profiler"},
		"link_bandwidth": {"provided_by": "RDMA counters"},
		"node_throughput": {"provided_by": "samples per second of each rank"},
	},
}

_declared(performance) := {"capabilities": {"platform": {"toolchain": toolchain}}} if {
	toolchain := {"monitoring": {"cluster_performance": performance}}
}
