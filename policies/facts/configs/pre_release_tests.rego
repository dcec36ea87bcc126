# METADATA
# title: Tests of function and of performance in pipelines
# description: |
#   Steps that test what a service does, and steps that put load on it, where the pipelines of a source have both. A
#   test suite without any load says nothing of a service.
# custom:
#   title_zh: 流水线中的功能与性能测试
#   shows: [6.3.1.3.a]
package facts.configs.pre_release_tests

import data.lib.configs
import data.lib.fact
import data.lib.pipelines

facts contains fact.of(path, configs.called("pipeline", step.file), [step.place]) if {
	some source in _both
	some step in pipelines.steps
	step.file.source == source
	some kind in _kinds
	pipelines.does(step, kind)
	path := ["inference", "serving", "stability", "pre_release_tests", kind, "provided_by"]
}

unknown := set()

_kinds := ["functional", "performance"]

_both := {step.file.source |
	some step in pipelines.steps
	pipelines.does(step, "performance")
} & {step.file.source |
	some step in pipelines.steps
	pipelines.does(step, "functional")
}
