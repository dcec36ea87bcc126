package facts.measurements.token_latency_test

import data.facts.measurements.token_latency as rule
import data.lib.fact
import data.lib.measurements_test as given

test_the_mean_by_the_name_of_the_file if {
	_shown("chat") with input as given.one("vllm_bench", "bench-chat", _run({}))
}

test_what_the_user_named_wins_over_the_file if {
	_shown("code") with input as given.one("vllm_bench", "bench-chat", _run({"label": "code"}))
	_shown("night") with input as given.one("vllm_bench", "bench-chat", _run({"label": "code", "workload": "Night"}))
}

test_guidellm_as_well if {
	_shown("chat") with input as given.one("guidellm", "chat", _run({}))
}

test_a_name_that_the_tool_chose_is_unknown if {
	every name in ["openai-chat-infqps-chat-8b-20260312-101544", "benchmarks"] {
		nameless := given.one("vllm_bench", name, _run({}))
		rule.facts == set() with input as nameless
		_doubt("workload has no name: call the file bench-NAME.json", []) with input as nameless
	}
}

test_up_to_one_failure_in_a_hundred_is_borne if {
	_shown("chat") with input as given.one("vllm_bench", "bench-chat", _run({"failed_requests": 1}))
}

test_more_failures_are_unknown if {
	failing := given.one("vllm_bench", "bench-chat", _run({"failed_requests": 2}))
	rule.facts == set() with input as failing
	_doubt("too many requests failed", ["failed_requests"]) with input as failing
}

test_none_where_it_was_not_measured if {
	without := object.remove(_run({}), ["mean_time_per_output_token_ms"])
	rule.facts == set() with input as given.one("vllm_bench", "bench-chat", without)
	rule.unknown == set() with input as given.one("vllm_bench", "bench-chat", without)
	rule.facts == set() with input as {"resources": {}}
}

_shown(name) if {
	rule.facts == {fact.of(
		["inference", "serving", "efficiency", "latency", name, "mean_time_per_output_token_ms"], 21.5,
		[{"resource": 1, "pointer": ["mean_time_per_output_token_ms"]}],
	)}
	rule.unknown == set()
}

_doubt(reason, pointer) if rule.unknown == {fact.unknown(reason, [{"resource": 1, "pointer": pointer}])}

_run(changes) := object.union(
	{"mean_time_per_output_token_ms": 21.5, "completed_requests": 99, "failed_requests": 0},
	changes,
)
