package indicators.inference.serving.deployment.cloud_edge_and_multi_cloud_test

import data.indicators.inference.serving.deployment.cloud_edge_and_multi_cloud as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_without_each_value if {
	every path in [["distributed_runtime", "provided_by"], ["distributed_runtime", "nodes"]] {
		declared := _declared(json.remove(_whole, [concat("/", path)]))
		indicator.findings == {finding.missing(array.concat(_root, path))} with input as declared
	}
}

test_unsatisfied_on_one_node if {
	path := array.concat(_root, ["distributed_runtime", "nodes"])
	declared := _declared(object.union(_whole, {"distributed_runtime": {"nodes": 1}}))
	indicator.findings == {finding.below(path, 2, 1)} with input as declared
}

test_unsatisfied_without_an_edge if {
	declared := _declared(json.remove(_whole, ["environments/stores"]))
	indicator.findings == {finding.lacks(_environments, "edge")} with input as declared
}

test_unsatisfied_in_one_cloud if {
	alone := _declared(json.remove(_whole, ["environments/public"]))
	same := _declared(object.union(_whole, {"environments": {"public": {"cloud": "own_cloud"}}}))
	indicator.findings == {finding.too_few(_environments, 2, 1)} with input as alone
	indicator.findings == {finding.too_few(_environments, 2, 1)} with input as same
}

test_an_environment_counts_only_with_all_that_it_must_say if {
	every field in {"provided_by", "location", "cloud"} {
		declared := _declared(json.remove(_whole, [concat("/", ["environments", "public", field])]))
		indicator.findings == {
			finding.too_few(_environments, 2, 1),
			finding.missing(array.concat(_environments, ["public", field])),
		} with input as declared
	}
}

test_an_edge_environment_must_say_what_provides_it if {
	declared := _declared(json.remove(_whole, ["environments/stores/provided_by"]))
	indicator.findings == {
		finding.lacks(_environments, "edge"),
		finding.missing(array.concat(_environments, ["stores", "provided_by"])),
	} with input as declared
}

test_unsatisfied_when_nothing_is_said_of_the_placement if {
	indicator.findings == {
		finding.missing(array.concat(_root, ["distributed_runtime", "provided_by"])),
		finding.missing(array.concat(_root, ["distributed_runtime", "nodes"])),
		finding.lacks(_environments, "cloud"),
		finding.lacks(_environments, "edge"),
		finding.too_few(_environments, 2, 0),
	} with input as _declared({})
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_environments := array.concat(_root, ["environments"])

_root := ["inference", "serving", "deployment", "placement"]

_whole := {
	"distributed_runtime": {"provided_by": "Ray", "nodes": 2},
	"environments": {
		"own": {"provided_by": "CCE", "location": "cloud", "cloud": "own_cloud"},
		"public": {"provided_by": "ACK", "location": "cloud", "cloud": "alibaba_cloud"},
		"stores": {"provided_by": "KubeEdge", "location": "edge"},
	},
}

_declared(whole) := {"capabilities": {"inference": {"serving": {"deployment": {"placement": whole}}}}}
