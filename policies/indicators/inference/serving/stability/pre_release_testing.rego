# METADATA
# title: Function and performance are tested before a model goes live
# description: >-
#   Before a model service goes live it is tested for what it does and for how fast it is and what load it bears.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.1.3.a
#   title_zh: 模型上线前完成功能和性能测试
#   description_zh: 模型服务上线前对其功能和性能进行测试。
#   nature: configuration
#   reading: >-
#     Tests of function and of performance are both asked for. Other kinds may be listed beside them and are not
#     judged.
#   reading_zh: 功能测试和性能测试缺一不可；可另列其他测试，不作评判。
#   remedy: Give provided_by of functional and of performance under inference.serving.stability.pre_release_tests.
#   remedy_zh: 在 inference.serving.stability.pre_release_tests 下给出 functional 和 performance 的 provided_by。
package indicators.inference.serving.stability.pre_release_testing

import data.lib.finding

parts := {"functional", "performance"}

root := ["inference", "serving", "stability", "pre_release_tests"]

tests := input.capabilities.inference.serving.stability.pre_release_tests

subjects contains root if tests

findings contains finding.missing(array.concat(root, [part, "provided_by"])) if {
	tests
	some part in parts
	not tests[part].provided_by
}
