package facts.workloads.device_plugins_test

import data.facts.workloads.device_plugins as rule
import data.lib.resources_test as given

test_plugins_of_two_kinds if {
	given.values(rule.facts) == {
		["efficiency.heterogeneous_resources.management.provided_by", "chart gpu"],
		["efficiency.heterogeneous_resources.management.provided_by", "chart neuron"],
		["efficiency.heterogeneous_resources.pools.gpu.provided_by", "chart gpu"],
		["efficiency.heterogeneous_resources.pools.gpu.device", "gpu"],
		["efficiency.heterogeneous_resources.pools.neuron.provided_by", "chart neuron"],
		["efficiency.heterogeneous_resources.pools.neuron.device", "neuron"],
	} with input as _charts({"gpu": {}, "neuron": {}}) with data.knowledge.charts as _table
}

test_none_from_one_kind_or_where_one_is_off if {
	every charts in [{"gpu": {}}, {"gpu": {}, "other": {}}, {"gpu": {}, "neuron": {"plugin": {"enabled": false}}}] {
		rule.facts == set() with input as _charts(charts) with data.knowledge.charts as _table
	}
}

_table := {
	"gpu": {"devices": {"kind": "gpu"}, "parts": []},
	"other": {"devices": {"kind": "gpu"}, "parts": []},
	"neuron": {"devices": {"kind": "neuron", "toggle": ["plugin", "enabled"], "default": true}, "parts": []},
}

_charts(values) := given.kubernetes([chart |
	some name, said in values
	chart := {
		"apiVersion": "v1", "kind": "UnrenderedChart", "metadata": {"name": name},
		"chart": name, "values": said, "open": false,
	}
])
