package facts.workloads.plugin_hosts_test

import data.facts.workloads.plugin_hosts as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_a_daemon_that_runs if {
	given.values(rule.facts) == {
		["industry.plugins.registration.provided_by", "Dify plugin daemon (Deployment ml/chat)"],
		["industry.plugins.management.provided_by", "Dify plugin daemon (Deployment ml/chat)"],
	} with input as given.kubernetes([made.deployment(made.image("langgenius/dify-plugin-daemon:0.1-local"), {})])
}

test_a_daemon_that_does_not_run_and_its_name_in_a_variable if {
	rule.facts == set() with input as given.kubernetes([made.deployment(made.image("langgenius/dify-plugin-daemon"), {"replicas": 0})])
	api := object.union(made.image("langgenius/dify-api"), {"env": [{"name": "PLUGIN_DAEMON_URL", "value": "http://plugin"}]})
	rule.facts == set() with input as given.kubernetes([made.deployment(api, {})])
}
