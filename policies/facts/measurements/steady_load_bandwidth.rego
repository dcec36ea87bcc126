# METADATA
# title: Storage bandwidth under a steady load, as fio and IO500 measured it
# description: |
#   Sequential or random requests. Of IO500 only its large files are of one kind.
#   Bandwidth through the page cache is none of the storage.
# custom:
#   title_zh: fio 与 IO500 实测的稳定负载存储带宽
#   shows: [6.1.1.3.i]
package facts.measurements.steady_load_bandwidth

import data.lib.bandwidth_tests
import data.lib.measurements

facts contains found if {
	some result in measurements.results("fio")
	_steady(result)
	some found in bandwidth_tests.fio(result)
}

facts contains found if {
	some result in measurements.results("io500")
	some found in bandwidth_tests.io500(result)
}

unknown contains found if {
	some result in measurements.results("fio")
	_steady(result)
	some found in bandwidth_tests.doubts(result)
}

# of a load of several kinds the figures stand, and its kind does not
_steady(result) if not result.body.workload

_steady(result) if result.body.workload in {"sequential", "random"}
