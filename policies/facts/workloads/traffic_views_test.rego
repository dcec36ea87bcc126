package facts.workloads.traffic_views_test

import data.facts.workloads.traffic_views as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_the_interface_of_hubble if {
	given.values(rule.facts) == {
		["network.communication_view.provided_by", "Hubble UI (Deployment ml/chat)"],
		["network.communication_view.interface", "graphical_interface"],
	} with input as given.kubernetes([made.deployment(made.image("quay.io/cilium/hubble-ui:v0"), {})])
}

test_a_chart_by_its_toggle if {
	count(rule.facts) == 2 with input as _chart(true)
	rule.facts == set() with input as _chart(false)
}

_chart(on) := given.kubernetes([made.manifest("helm.toolkit.fluxcd.io/v2", "HelmRelease", {
	"chart": {"spec": {"chart": "cilium"}},
	"values": {"hubble": {"ui": {"enabled": on}}},
})])
