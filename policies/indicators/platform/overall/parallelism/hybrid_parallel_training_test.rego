package indicators.platform.overall.parallelism.hybrid_parallel_training_test

import data.indicators.platform.overall.parallelism.hybrid_parallel_training as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {_root} with input as _declared(_good)
	indicator.findings == set() with input as _declared(_good)
}

test_further_jobs_need_not_be_complete if {
	more := {"trial": {"nodes": 1, "devices_per_node": 1, "dimensions": {"data": {"degree": 1}}}}
	indicator.findings == set() with input as _declared(object.union(_good, more))
}

test_unsatisfied_without_each_setting if {
	alone := {"large": object.union(_good.large, {"dimensions": {"optimizer": {"degree": 2}}})}
	indicator.findings == {finding.lacks(_root, _one_node)} with input as _declared(alone)
	on_one_node := {"large": object.union(alone.large, {"nodes": 1})}
	indicator.findings == {finding.lacks(_root, _several_nodes)} with input as _declared(on_one_node)
}

test_unsatisfied_without_each_dimension if {
	every dimension in {"data", "model", "tensor", "pipeline", "optimizer"} {
		jobs := {"small": object.union(_all, {"nodes": 1}), "large": object.union(_all, {"nodes": 2})}
		removed := [[name, "dimensions", dimension] | some name, _ in jobs]
		indicator.findings == {finding.lacks(_root, dimension)} with input as _declared(json.remove(jobs, removed))
	}
}

test_unsatisfied_when_a_degree_is_one if {
	jobs := object.union(_good, {"large": {"dimensions": {"pipeline": {"degree": 1}}}})
	path := _at(["large", "dimensions", "pipeline", "degree"])
	findings := {finding.lacks(_root, "pipeline"), finding.below(path, 2, 1)}
	indicator.findings == findings with input as _declared(jobs)
}

test_unsatisfied_when_a_degree_is_missing if {
	path := ["large", "dimensions", "pipeline", "degree"]
	findings := {finding.lacks(_root, "pipeline"), finding.missing(_at(path))}
	indicator.findings == findings with input as _declared(json.remove(_good, [path]))
}

test_unsatisfied_when_a_job_combines_nothing if {
	jobs := json.remove(_good, ["small/dimensions/data"])
	findings := {
		finding.lacks(_root, _one_node),
		finding.lacks(_root, "optimizer"),
		finding.too_few(_at(["small", "dimensions"]), 2, 1),
	}
	indicator.findings == findings with input as _declared(jobs)
}

test_model_parallelism_is_not_a_second_dimension_beside_tensor if {
	jobs := object.union(_good, {"small": {"dimensions": {"model": {"degree": 2}}}})
	findings := {
		finding.lacks(_root, _one_node),
		finding.lacks(_root, "optimizer"),
		finding.too_few(_at(["small", "dimensions"]), 2, 1),
	}
	indicator.findings == findings with input as _declared(json.remove(jobs, ["small/dimensions/data"]))
}

test_unsatisfied_with_one_device_a_node if {
	jobs := object.union(_good, {"small": {"devices_per_node": 1}})
	findings := {
		finding.lacks(_root, _one_node),
		finding.lacks(_root, "optimizer"),
		finding.below(_at(["small", "devices_per_node"]), 2, 1),
	}
	indicator.findings == findings with input as _declared(jobs)
}

test_unsatisfied_without_each_value_of_a_job if {
	every field in {"provided_by", "nodes", "devices_per_node", "dimensions"} {
		findings := {
			finding.lacks(_root, _one_node),
			finding.lacks(_root, "optimizer"),
			finding.missing(_at(["small", field])),
		}
		indicator.findings == findings with input as _declared(json.remove(_good, [["small", field]]))
	}
}

test_unsatisfied_when_it_is_empty if {
	lacking := {_one_node, _several_nodes, "data", "model", "tensor", "pipeline", "optimizer"}
	indicator.findings == {finding.lacks(_root, member) | some member in lacking} with input as _declared({})
}

test_undeclared_when_it_is_left_out if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_one_node := "one_node_several_devices"

_several_nodes := "several_nodes_several_devices"

_good := {
	"small": {
		"provided_by": "framework",
		"nodes": 1,
		"devices_per_node": 2,
		"dimensions": {"data": {"degree": 2}, "optimizer": {"degree": 2}},
	},
	"large": {
		"provided_by": "framework",
		"nodes": 2,
		"devices_per_node": 2,
		"dimensions": {
			"data": {"degree": 2},
			"model": {"degree": 4},
			"tensor": {"degree": 2},
			"pipeline": {"degree": 2},
		},
	},
}

_all := {
	"provided_by": "framework",
	"devices_per_node": 8,
	"dimensions": {dimension: {"degree": 2} |
		some dimension in {"data", "model", "tensor", "pipeline", "optimizer"}
	},
}

_root := ["platform", "overall", "parallelism", "parallel_training"]

_at(keys) := array.concat(_root, keys)

_declared(value) := {"capabilities": {"platform": {"overall": item}}} if {
	item := {"parallelism": {"parallel_training": value}}
}
