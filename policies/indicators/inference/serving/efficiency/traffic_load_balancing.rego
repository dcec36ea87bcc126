# METADATA
# title: Inference traffic is balanced over nodes by load, at 1e8 requests a day
# description: >-
#   A balancer looks at the traffic that comes in, spreads it over several service nodes, and does so for a hundred
#   million requests a day.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.1.2.d
#   title_zh: 推理流量智能均衡，承载亿级日流量
#   description_zh: 负载均衡根据入口流量把请求分配到多个服务节点，日请求量达到亿级。
#   nature: document
#   reading: >-
#     One balancer must meet all of it. Intelligent means a strategy that follows load or latency, so round robin,
#     random choice and hashing the source do not count; different nodes means two or more; the daily flow is
#     100,000,000 requests or more.
#   reading_zh: 同一负载均衡须满足全部要求。智能指按负载或时延选择节点，轮询、随机和源地址哈希不计入；不同节点指不少于 2 个；日流量不低于 1 亿次请求。
#   remedy: >-
#     Give provided_by, a strategy that follows load, nodes (2 or more) and requests_per_day (100000000 or more) for a
#     balancer under inference.serving.efficiency.load_balancing.
#   remedy_zh: >-
#     在 inference.serving.efficiency.load_balancing 下为一个负载均衡给出 provided_by、按负载的 strategy、
#     nodes（不少于 2）和 requests_per_day（不低于 100000000）。
package indicators.inference.serving.efficiency.traffic_load_balancing

import data.lib.finding
import data.lib.one_suffices

least := {"nodes": 2, "requests_per_day": 100000000}

# strategies that look at the traffic
by_load := {
	"least_requests",
	"least_tokens",
	"queue_length",
	"kv_cache_utilisation",
	"prefix_cache_and_load",
	"latency_weighted",
	"adaptive_weights",
}

fields := {"provided_by", "strategy", "nodes", "requests_per_day"}

root := ["inference", "serving", "efficiency", "load_balancing"]

balancers := input.capabilities.inference.serving.efficiency.load_balancing

subjects contains array.concat(root, [name]) if some name, _ in balancers

findings contains shortfall if some shortfall in one_suffices.shortfalls(balancers, _lacking)

_lacking[name] contains finding.missing(_at(name, field)) if {
	some name, balancer in balancers
	some field in fields
	not balancer[field]
}

_lacking[name] contains finding.not_one_of(_at(name, "strategy"), by_load, balancer.strategy) if {
	some name, balancer in balancers
	not balancer.strategy in by_load
}

_lacking[name] contains finding.below(_at(name, field), figure, balancer[field]) if {
	some name, balancer in balancers
	some field, figure in least
	balancer[field] < figure
}

_at(name, field) := array.concat(root, [name, field])
