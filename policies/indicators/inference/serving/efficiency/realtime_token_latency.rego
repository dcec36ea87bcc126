# METADATA
# title: Real-time workloads take at most 50 ms for each output token
# description: >-
#   Workloads that need their answers in real time generate each output token after the first in 50 ms or less, on
#   average.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.1.2.g
#   title_zh: 实时推理平均每 Token 时延不超过 50 ms
#   description_zh: 实时类工作负载从第二个输出 Token 起，平均每个 Token 用时在 50 ms 以内。
#   nature: performance
#   reading: >-
#     Every declared workload with realtime set to true must keep the bound, which includes 50 ms. The figure is a
#     mean, and leaves the first token out. A workload that does not say whether it is real-time is told so, since
#     neither bound can be applied to it.
#   reading_zh: 凡 realtime 为 true 的工作负载均须满足，含 50 ms 本身。取平均值，不计首 Token。未说明是否实时的工作负载无法判定适用的上限，按缺项处理。
#   remedy: >-
#     Give realtime (true) and mean_time_per_output_token_ms (50 or less) for each such workload under
#     inference.serving.efficiency.latency.
#   remedy_zh: >-
#     在 inference.serving.efficiency.latency 下为每个此类工作负载给出 realtime（取 true）和 mean_time_per_output_token_ms（不超过 50）。
package indicators.inference.serving.efficiency.realtime_token_latency

import data.lib.finding

most_ms := 50

root := ["inference", "serving", "efficiency", "latency"]

latency := input.capabilities.inference.serving.efficiency.latency

subjects contains array.concat(root, [name]) if some name, _ in _judged

findings contains finding.missing(_at(name, "realtime")) if {
	some name, workload in latency
	not _classified(workload)
}

findings contains finding.missing(_at(name, "mean_time_per_output_token_ms")) if {
	some name, workload in _judged
	not workload.mean_time_per_output_token_ms
}

findings contains finding.above(_at(name, "mean_time_per_output_token_ms"), most_ms, actual) if {
	some name, workload in _judged
	actual := workload.mean_time_per_output_token_ms
	actual > most_ms
}

# all but those of the other kind
_judged := {name: workload |
	some name, workload in latency
	not _of_the_other_kind(workload)
}

_of_the_other_kind(workload) if workload.realtime == false

_classified(workload) if workload.realtime in {true, false}

_at(name, field) := array.concat(root, [name, field])
