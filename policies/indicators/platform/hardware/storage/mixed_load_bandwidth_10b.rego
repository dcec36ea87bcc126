# METADATA
# title: Storage carries mixed load at 1 TB/s for 10-billion-parameter training
# description: >-
#   The storage carries a load that mixes and changes, and has a bandwidth of at least 1 TB/s on a platform that
#   trains models of 10 billion parameters.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.1.3.d
#   title_zh: 混合负载下存储带宽达到 1 TB/s（百亿模型）
#   description_zh: 在读写混合且不断变化的负载下，存储带宽达到 1 TB/s，可供百亿参数模型训练。
#   nature: performance
#   reading: >-
#     1 TB/s is 1e12 bytes a second. The bandwidth is what reads and writes reach together in one measurement under
#     a mixed, changing load; with a purely sequential one the first half of the clause is not shown. The largest
#     model trained has 1e10 parameters or more.
#   reading_zh: >-
#     1 TB/s 取每秒 1e12 字节。带宽指在动态混合负载下同一次测试中读写之和；纯顺序负载不能说明前半句。
#     所训练的最大模型不少于 1e10 参数。
#   remedy: >-
#     Under platform.hardware.storage give training_scale_parameters (1e10 or more), and under bandwidth_tests one
#     test with provided_by, workload dynamic_mixed, and read_bytes_per_second and write_bytes_per_second of 1e12 or
#     more together.
#   remedy_zh: >-
#     在 platform.hardware.storage 下给出 training_scale_parameters（不少于 1e10），并在 bandwidth_tests
#     下至少给出一次测试的 provided_by、workload（dynamic_mixed）、read_bytes_per_second 与
#     write_bytes_per_second（两者之和不小于 1e12）。
package indicators.platform.hardware.storage.mixed_load_bandwidth_10b

import data.lib.finding

least_bytes_per_second := 1000000000000

least_parameters := 10000000000

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

_shortfalls(path, test) := union({_gaps(path, test), _steady(path, test), _slow(path, test)})

_gaps(path, test) := {finding.missing(array.concat(path, [part])) |
	some part in array.concat(["provided_by", "workload"], directions)
	not test[part]
}

_steady(path, test) := {finding.not_one_of(array.concat(path, ["workload"]), ["dynamic_mixed"], test.workload) |
	test.workload != "dynamic_mixed"
}

_slow(path, test) := {finding.below(path, least_bytes_per_second, both) |
	both := test.read_bytes_per_second + test.write_bytes_per_second
	both < least_bytes_per_second
}
