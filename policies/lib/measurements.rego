# METADATA
# title: Reading results of measuring tools
# description: |
#   Says what an entry of a map is called that a result fills. Where the tool has a field for it, its user named the
#   workload there; else the file is called after it.
package lib.measurements

import data.lib.naming
import data.lib.training_pool

# results of one tool
results(type) := object.get(input, ["resources", "measurements", type], [])

# the name of a file, and of the part of it that the result is
file_entry(result) := naming.slug(result.name) if not contains(result.address, "#")

file_entry(result) := naming.below(result.name, parts[count(parts) - 1]) if {
	contains(result.address, "#")
	parts := split(result.address, "#")
}

# the name of a workload; none where neither the user nor the file gives one
workload(result) := naming.slug(result.body.workload) if {
	is_string(result.body.workload)
} else := naming.slug(result.body.label) if {
	is_string(result.body.label)
} else := naming.slug(trim_prefix(lower(result.name), "bench-")) if {
	not _named_by_the_tool(result)
}

# whether the file speaks of serving, so that what it lists does not train
serves(result) if training_pool.serves([result.name, result.source])

# vllm bench serve: <backend>-<rate>qps-<model>-<date>; GuideLLM: benchmarks
_named_by_the_tool(result) if contains(result.name, "qps-")

_named_by_the_tool(result) if lower(result.name) in {"benchmarks", "benchmark", "bench", "results", "result", "output"}
