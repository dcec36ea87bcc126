package facts.workloads.chart_scaling_test

import data.facts.workloads.chart_scaling as rule
import data.lib.resources_test as given

test_sizes_that_a_chart_is_told if {
	given.values(rule.facts) == {
		["efficiency.autoscaling.stack.provided_by", "KServe v2 HTTP and gRPC of Triton Inference Server (chart nvidia-triton-server)"],
		["efficiency.autoscaling.stack.min_instances", 1],
		["efficiency.autoscaling.stack.max_instances", 5],
		["efficiency.autoscaling.stack.load_signal", "cpu_utilisation"],
	} with input as _chart("nvidia-triton-server", {"hpa": {"minReplicas": 1, "maxReplicas": 5}})
}

test_none_without_the_switch_a_span_or_sizes if {
	every values in [{}, {"hpa": {"minReplicas": 2, "maxReplicas": 2}}, {"hpa": {"enabled": false, "minReplicas": 1, "maxReplicas": 5}}] {
		rule.facts == set() with input as _chart("nvidia-triton-server", values)
	}
	bounds := {"minReplicas": 1, "maxReplicas": 5}
	rule.facts == set() with input as _chart("ollama", {"autoscaling": bounds})
	count(rule.facts) == 4 with input as _chart("ollama", {"autoscaling": object.union(bounds, {"enabled": true})})
}

test_nothing_is_unknown_of_sizes_that_are_said if {
	rule.unknown == set() with input as _chart("nvidia-triton-server", {"hpa": {"minReplicas": 1, "maxReplicas": 5}})
}

_chart(chart, values) := given.kubernetes([{
	"apiVersion": "v1", "kind": "UnrenderedChart", "metadata": {"name": "stack"},
	"chart": chart, "values": values, "open": false,
}])
