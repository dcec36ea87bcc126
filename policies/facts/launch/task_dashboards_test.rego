package facts.launch.task_dashboards_test

import data.facts.launch.task_dashboards as rule
import data.lib.configurations_test as given

test_a_dashboard_that_is_reached_from_outside if {
	found := rule.facts with input as _head({"dashboard-host": "0.0.0.0", "include-dashboard": true})
	given.values(found, 1) == {["provided_by", "Ray dashboard (run.sh)"], ["display", "dashboard"]}
	{count(one.places) | some one in found} == {2}
	count(rule.facts) == 2 with input as _head({"dashboard-host": "0.0.0.0"})
}

test_none_from_workers_its_own_address_and_one_that_is_off if {
	rule.facts == set() with input as _head({})
	rule.facts == set() with input as _head({"dashboard-host": "127.0.0.1", "include-dashboard": true})
	rule.facts == set() with input as _head({"dashboard-host": "0.0.0.0", "include-dashboard": false})
	worker := {"program": "ray", "flags": {"address": "a:6379", "dashboard-host": "0.0.0.0"}}
	rule.facts == set() with input as given.command("ray", worker)
}

test_none_beside_a_server if {
	head := given.resource(1, "run.sh", {"program": "ray", "flags": {"head": true, "dashboard-host": "0.0.0.0"}}, [])
	server := {"program": "vllm", "flags": {"tensor-parallel-size": 8}, "arguments": ["acme/chat"]}
	served := {"resources": {"launch": {"ray": [head], "vllm": [given.resource(2, "run.sh#2", server, [])]}}}
	rule.facts == set() with input as served
}

test_an_address_that_the_script_leaves_open_is_unknown if {
	body := {"program": "ray", "flags": {"head": true}}
	open := given.command_open("ray", body, [["flags", "dashboard-host"]])
	rule.facts == set() with input as open
	count(rule.unknown) == 1 with input as open
}

_head(flags) := given.command("ray", {"program": "ray", "flags": object.union({"head": true}, flags)})
