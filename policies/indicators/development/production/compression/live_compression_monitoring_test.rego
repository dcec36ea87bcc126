package indicators.development.production.compression.live_compression_monitoring_test

import data.indicators.development.production.compression.live_compression_monitoring as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {_root} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_each_part_is_asked_for if {
	every part in [
		["provided_by"],
		["refresh_interval_seconds"],
		["tracked", "progress", "provided_by"],
		["tracked", "model_size", "provided_by"],
		["tracked", "inference_speed", "provided_by"],
		["tracked", "accuracy_loss", "provided_by"],
	] {
		found := indicator.findings with input as _declared(json.remove(_complete, [part]))
		found == {finding.missing(array.concat(_root, part))}
	}
}

test_unsatisfied_just_above if {
	slow := object.union(_complete, {"refresh_interval_seconds": 60.5})
	path := array.concat(_root, ["refresh_interval_seconds"])
	indicator.findings == {finding.above(path, 60, 60.5)} with input as _declared(slow)
}

test_a_further_indicator_names_what_reports_it if {
	more := object.union(_complete, {"tracked": {"calibration_error": {}}})
	path := array.concat(_root, ["tracked", "calibration_error", "provided_by"])
	indicator.findings == {finding.missing(path)} with input as _declared(more)
}

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "compression", "process_monitoring"]

_complete := {
	"provided_by": "Grafana",
	"refresh_interval_seconds": 60,
	"tracked": {
		"progress": {"provided_by": "exporter"},
		"model_size": {"provided_by": "exporter"},
		"inference_speed": {"provided_by": "exporter"},
		"accuracy_loss": {"provided_by": "exporter"},
	},
}

_declared(monitoring) := {"capabilities": {"development": {"production": {"compression": {
	"process_monitoring": monitoring,
}}}}}
