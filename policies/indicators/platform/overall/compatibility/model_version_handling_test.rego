package indicators.platform.overall.compatibility.model_version_handling_test

import data.indicators.platform.overall.compatibility.model_version_handling as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {_root} with input as _declared(_good)
	indicator.findings == set() with input as _declared(_good)
}

test_one_model_with_several_versions_suffices if {
	more := object.union(_good, {"models": {"embedding": {"versions": {"v1": {}}}, "reranker": {}}})
	indicator.findings == set() with input as _declared(more)
}

test_unsatisfied_without_each_way_of_use if {
	every part in {"load", "unload"} {
		findings := {finding.missing(_at([part, "provided_by"]))}
		indicator.findings == findings with input as _declared(object.remove(_good, [part]))
		indicator.findings == findings with input as _declared(json.remove(_good, [[part, "provided_by"]]))
	}
}

test_unsatisfied_with_one_version if {
	findings := {finding.too_few(_at(_versions), 2, 1)}
	indicator.findings == findings with input as _declared(json.remove(_good, ["models/chat/versions/v2"]))
}

test_unsatisfied_when_a_version_is_kept_nowhere if {
	findings := {
		finding.too_few(_at(_versions), 2, 1),
		finding.missing(_at(array.concat(_versions, ["v2", "provided_by"]))),
	}
	indicator.findings == findings with input as _declared(json.remove(_good, ["models/chat/versions/v2/provided_by"]))
}

test_unsatisfied_without_versions if {
	findings := {finding.too_few(_at(_versions), 2, 0)}
	indicator.findings == findings with input as _declared(json.remove(_good, ["models/chat/versions"]))
}

test_unsatisfied_without_models if {
	findings := {finding.missing(_at(["models"]))}
	indicator.findings == findings with input as _declared(object.remove(_good, ["models"]))
	indicator.findings == findings with input as _declared(json.remove(_good, ["models/chat"]))
}

test_undeclared_when_it_is_left_out if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_versions := ["models", "chat", "versions"]

_good := {
	"load": {"provided_by": "load call"},
	"unload": {"provided_by": "unload call"},
	"models": {"chat": {"versions": {"v1": {"provided_by": "registry"}, "v2": {"provided_by": "registry"}}}},
}

_root := ["platform", "overall", "compatibility", "model_management"]

_at(keys) := array.concat(_root, keys)

_declared(value) := {"capabilities": {"platform": {"overall": item}}} if {
	item := {"compatibility": {"model_management": value}}
}
