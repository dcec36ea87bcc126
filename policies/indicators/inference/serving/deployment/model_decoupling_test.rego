package indicators.inference.serving.deployment.model_decoupling_test

import data.indicators.inference.serving.deployment.model_decoupling as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {array.concat(_root, ["chat"])} with input as _declared(_whole)
}

test_unsatisfied_without_each_value if {
	every path in [
		["chat", "provided_by"],
		["chat", "weights_from"],
		["chat", "configuration_from"],
		["chat", "model_update"],
	] {
		declared := _declared(json.remove(_whole, [concat("/", path)]))
		indicator.findings == {finding.missing(array.concat(_root, path))} with input as declared
	}
}

test_unsatisfied_when_a_part_is_bound_to_the_service if {
	bound := {
		["weights_from", "service_image"],
		["configuration_from", "service_image"],
		["configuration_from", "model_package"],
		["model_update", "image_rebuild"],
	}
	every pair in bound {
		[field, value] := pair
		path := array.concat(_root, ["chat", field])
		declared := _declared(object.union(_whole, {"chat": {field: value}}))
		indicator.findings == {finding.not_one_of(path, indicator.apart[field], value)} with input as declared
	}
}

test_one_that_lacks_nothing_is_enough if {
	indicator.findings == set() with input as _declared(object.union(_whole, {"another": {}}))
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "serving", "deployment", "deployments"]

_whole := {
	"chat": {
		"provided_by": "KServe",
		"weights_from": "object_storage",
		"configuration_from": "config_map",
		"model_update": "artefact_reference",
	},
}

_declared(whole) := {"capabilities": {"inference": {"serving": {"deployment": {"deployments": whole}}}}}
