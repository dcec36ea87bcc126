package indicators.platform.toolchain.training.process_tracking_test

import data.indicators.platform.toolchain.training.process_tracking as indicator
import data.lib.finding

test_satisfied_when_either_process_is_tracked if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_without_monitoring_or_logging if {
	every part in ["monitoring", "logging"] {
		missing := {finding.missing(array.concat(_root, [part, "provided_by"]))}
		indicator.findings == missing with input as _declared(object.remove(_full, [part]))
		indicator.findings == missing with input as _declared(json.remove(_full, [[part, "provided_by"]]))
	}
}

test_satisfied_with_training_alone if {
	tracked := {"tracked": {"training": {"provided_by": "MLflow"}}}
	indicator.findings == set() with input as _declared(object.union(object.remove(_full, ["tracked"]), tracked))
}

test_unsatisfied_when_nothing_is_tracked if {
	missing := {finding.missing(_tracked)}
	indicator.findings == missing with input as _declared(object.remove(_full, ["tracked"]))
	none := json.remove(_full, [["tracked", "fine_tuning"]])
	indicator.findings == {finding.too_few(_tracked, 1, 0)} with input as _declared(none)
}

test_unsatisfied_when_no_process_says_what_tracks_it if {
	both := {"tracked": {"training": {}, "fine_tuning": {}}}
	missing := {finding.missing(array.concat(_tracked, [process, "provided_by"])) |
		some process in ["training", "fine_tuning"]
	}
	indicator.findings == missing with input as _declared(object.union(object.remove(_full, ["tracked"]), both))
}

test_undeclared_without_tracking if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "training", "process_tracking"]

_full := {
	"monitoring": {"provided_by": "Grafana"},
	"logging": {"provided_by": "Loki"},
	"tracked": {"fine_tuning": {"provided_by": "MLflow"}},
}

_tracked := array.concat(_root, ["tracked"])

_declared(tracking) := {"capabilities": {"platform": {"toolchain": {"training": {"process_tracking": tracking}}}}}
