# METADATA
# title: Time per output token, as vLLM bench and GuideLLM measured it
# description: |
#   The mean time for each output token after the first. The workload is what --metadata workload=NAME, or --label,
#   says, else what the file is called after bench-. Whether it needs its answers in real time, no benchmark says.
#   A run in which more than one request in a hundred failed shows nothing.
# custom:
#   title_zh: vLLM bench 与 GuideLLM 实测的单 Token 时延
#   shows: [6.3.1.2.g, 6.3.1.2.h]
package facts.measurements.token_latency

import data.lib.fact
import data.lib.measurements

# of the answered requests, what their failing neighbours would have taken is not known
most_failed := 0.01

facts contains fact.of(_path(result), result.body.mean_time_per_output_token_ms, [fact.at(result, [_field])]) if {
	some result in _measured
	not _fails(result)
	measurements.workload(result)
}

unknown contains fact.unknown("too many requests failed", [fact.at(result, ["failed_requests"])]) if {
	some result in _measured
	_fails(result)
}

unknown contains fact.unknown("workload has no name: call the file bench-NAME.json", [fact.at(result, [])]) if {
	some result in _measured
	not measurements.workload(result)
}

_field := "mean_time_per_output_token_ms"

_measured := [result |
	some type in ["vllm_bench", "guidellm"]
	some result in measurements.results(type)
	result.body[_field] > 0
]

_fails(result) if {
	result.body.failed_requests > most_failed * (result.body.completed_requests + result.body.failed_requests)
}

_path(result) := ["inference", "serving", "efficiency", "latency", measurements.workload(result), _field]
