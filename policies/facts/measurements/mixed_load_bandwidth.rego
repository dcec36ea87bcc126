# METADATA
# title: Storage bandwidth under a mixed load, as fio measured it
# description: |
#   Reads and writes at once, of sizes that vary (bsrange, bssplit).
#   Bandwidth through the page cache is none of the storage.
# custom:
#   title_zh: fio 实测的混合负载存储带宽
#   shows: [6.1.1.3.d, 6.1.1.3.i]
package facts.measurements.mixed_load_bandwidth

import data.lib.bandwidth_tests
import data.lib.measurements

facts contains found if {
	some result in measurements.results("fio")
	result.body.workload == "dynamic_mixed"
	some found in bandwidth_tests.fio(result)
}

unknown contains found if {
	some result in measurements.results("fio")
	result.body.workload == "dynamic_mixed"
	some found in bandwidth_tests.doubts(result)
}
