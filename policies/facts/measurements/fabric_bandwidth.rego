# METADATA
# title: Bandwidth of one node, as nccl-tests and perftest measured it
# description: |
#   In an all-reduce between hosts every host must send and receive at least one message, whatever the algorithm: so its
#   network carries no less than the algorithm's bandwidth. What is called bus bandwidth can be above what the network
#   carries. ib_write_bw gives what one node sends to another. A run within one host shows nothing of the network.
# custom:
#   title_zh: nccl-tests 与 perftest 实测的单节点带宽
#   shows: [6.1.1.2.a]
package facts.measurements.fabric_bandwidth

import data.lib.fact
import data.lib.measurements
import data.lib.naming

facts contains fact.of(_at(result, "nccl-tests", "bandwidth_gbps"), gbps, [fact.at(result, [_algorithm])]) if {
	some result in _reduced
	gbps := result.body[_algorithm]
}

facts contains fact.of(_at(result, "nccl-tests", "provided_by"), provider, [fact.at(result, ["collective"])]) if {
	some result in _reduced
	hosts := format_int(result.body.hosts, 10)
	provider := concat("", ["nccl-tests ", result.body.collective, " between ", hosts, " hosts"])
}

facts contains fact.of(_at(result, "ib-write-bw", "bandwidth_gbps"), gbps, [fact.at(result, [_average])]) if {
	some result in _written
	gbps := result.body[_average]
}

facts contains fact.of(_at(result, "ib-write-bw", "provided_by"), provider, [fact.at(result, ["test"])]) if {
	some result in _written
	provider := concat("", ["perftest ", result.body.test, _device(result)])
}

unknown contains fact.unknown(reason, [fact.at(result, [])]) if {
	some result in measurements.results("nccl_tests")
	not measurements.serves(result)
	reason := _doubt(result)
}

_algorithm := "algorithm_bandwidth_gbps"

_average := "average_bandwidth_gbps"

_reduced := [result |
	some result in measurements.results("nccl_tests")
	not measurements.serves(result)
	not _doubt(result)
]

_written := [result |
	some result in measurements.results("ib_write_bw")
	not measurements.serves(result)
	result.body[_average] > 0
]

_doubt(result) := "nccl-tests does not say on which hosts it ran" if {
	not result.body.hosts
} else := "nccl-tests ran within one host, so no network was used" if {
	result.body.hosts < 2
} else := "nccl-tests does not show that its hosts, which may be pods, are different machines" if {
	not result.body.different_machines == true
} else := "nccl-tests ran in several groups, so what a host carried is not known" if {
	result.body.groups > 1
} else := "what a host carries is certain only for an all-reduce of nccl-tests" if {
	not _all_reduce(result)
}

_all_reduce(result) if result.body.collective == "all_reduce"

_device(result) := concat("", [" on ", result.body.device]) if {
	result.body.device
} else := ""

# a measured figure never equals a nominal one, so it has a name of its own
_at(result, tool, leaf) := [
	"platform", "hardware", "network", "training_fabric", "node_pools",
	naming.below(measurements.file_entry(result), tool), leaf,
]
