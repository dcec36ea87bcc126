# METADATA
# title: Measurements of storage bandwidth
# description: |
#   Says what a result of fio or IO500 shows of the aggregate bandwidth, by the name of its file.
package lib.bandwidth_tests

import data.lib.fact
import data.lib.measurements

# the figures of a group of jobs of fio that went past the page cache
fio(result) := {fact.of(_at(result, leaf), result.body[leaf], [fact.at(result, [leaf])]) |
	some leaf in ["workload", "read_bytes_per_second", "write_bytes_per_second"]
	result.body[leaf]
} | {fact.of(_at(result, "provided_by"), _run(result), [fact.at(result, [])])} if {
	result.body.direct == true
}

# the large files of IO500, which are written and read in sequence
io500(result) := {
	fact.of(_at(result, "provided_by"), "IO500, ior-easy", [fact.at(result, [])]),
	fact.of(_at(result, "workload"), "sequential", [fact.at(result, ["easy_read_bytes_per_second"])]),
	_figure(result, "read_bytes_per_second"),
	_figure(result, "write_bytes_per_second"),
}

# why a group of jobs shows nothing
doubts(result) := {fact.unknown("fio ran without direct=1, so memory may have answered", [place]) |
	place := fact.at(result, ["direct"])
	not result.body.direct == true
}

_figure(result, leaf) := fact.of(_at(result, leaf), result.body[name], [fact.at(result, [name])]) if {
	name := concat("", ["easy_", leaf])
}

_run(result) := concat("", [
	object.get(result.body, "tool_version", "fio"),
	", clients: ", format_int(object.get(result.body, "clients", 1), 10),
	", jobs: ", format_int(result.body.jobs, 10),
])

_at(result, leaf) := ["platform", "hardware", "storage", "bandwidth_tests", measurements.file_entry(result), leaf]
