# METADATA
# title: Storage reads and writes at 10 TB/s for 100-billion-parameter training
# description: >-
#   On a platform that trains models of 100 billion to a trillion parameters, the storage reads and writes at 10
#   TB/s or more.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.1.3.i
#   title_zh: 存储读写带宽达到 10 TB/s（千亿、万亿模型）
#   description_zh: 训练千亿、万亿参数模型的平台，其存储读、写带宽均达到 10 TB/s。
#   nature: performance
#   reading: >-
#     10 TB/s is 1e13 bytes a second, and reading and writing must each reach it, in one measurement whose kind of
#     load is named; any kind will do. The largest trained model has 1e11 parameters or more.
#   reading_zh: >-
#     10 TB/s 取每秒 1e13 字节；读、写须在同一次测试中分别达到，并写明负载类型，类型不限。
#     所训练的最大模型不少于 1e11 参数。
#   remedy: >-
#     Under platform.hardware.storage give training_scale_parameters (1e11 or more), and under bandwidth_tests one
#     test with provided_by, workload, and read_bytes_per_second and write_bytes_per_second of 1e13 or more each.
#   remedy_zh: >-
#     在 platform.hardware.storage 下给出 training_scale_parameters（不少于 1e11），并在 bandwidth_tests
#     下至少给出一次测试的 provided_by、workload、read_bytes_per_second 与 write_bytes_per_second（各不小于
#     1e13）。
package indicators.platform.hardware.storage.read_write_bandwidth_100b

import data.lib.finding

least_bytes_per_second := 10000000000000

least_parameters := 100000000000

directions := ["read_bytes_per_second", "write_bytes_per_second"]

root := ["platform", "hardware", "storage"]

tests := input.capabilities.platform.hardware.storage.bandwidth_tests

scale := input.capabilities.platform.hardware.storage.training_scale_parameters

subjects contains array.concat(root, ["bandwidth_tests", name]) if some name, _ in tests

findings contains finding.missing(array.concat(root, ["training_scale_parameters"])) if {
	count(tests) > 0
	not scale
}

findings contains finding.below(array.concat(root, ["training_scale_parameters"]), least_parameters, scale) if {
	count(tests) > 0
	scale < least_parameters
}

findings contains shortfall if {
	every test in tests {
		count(_shortfalls([], test)) > 0
	}
	some name, test in tests
	some shortfall in _shortfalls(array.concat(root, ["bandwidth_tests", name]), test)
}

_shortfalls(path, test) := {finding.missing(array.concat(path, [part])) |
	some part in array.concat(["provided_by", "workload"], directions)
	not test[part]
} | {finding.below(array.concat(path, [direction]), least_bytes_per_second, test[direction]) |
	some direction in directions
	test[direction] < least_bytes_per_second
}
