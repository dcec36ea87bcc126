package indicators.inference.serving.deployment.automatic_image_build_test

import data.indicators.inference.serving.deployment.automatic_image_build as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_without_each_part if {
	every part in ["version_source", "dependency_resolution", "publication", "rollout"] {
		path := array.concat(_root, [part, "provided_by"])
		without_part := _declared(json.remove(_whole, [part]))
		without_provider := _declared(json.remove(_whole, [concat("/", [part, "provided_by"])]))
		indicator.findings == {finding.missing(path)} with input as without_part
		indicator.findings == {finding.missing(path)} with input as without_provider
	}
}

test_unsatisfied_without_each_value if {
	every path in [["provided_by"], ["trigger"]] {
		declared := _declared(json.remove(_whole, [concat("/", path)]))
		indicator.findings == {finding.missing(array.concat(_root, path))} with input as declared
	}
}

test_unsatisfied_when_a_person_starts_each_build if {
	path := array.concat(_root, ["trigger"])
	declared := _declared(object.union(_whole, {"trigger": "manual"}))
	indicator.findings == {finding.not_one_of(path, indicator.automatic, "manual")} with input as declared
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "serving", "deployment", "image_build"]

_whole := {
	"provided_by": "Tekton",
	"trigger": "tag",
	"version_source": {"provided_by": "Git tag"},
	"dependency_resolution": {"provided_by": "uv.lock"},
	"publication": {"provided_by": "Harbor"},
	"rollout": {"provided_by": "Argo CD"},
}

_declared(whole) := {"capabilities": {"inference": {"serving": {"deployment": {"image_build": whole}}}}}
