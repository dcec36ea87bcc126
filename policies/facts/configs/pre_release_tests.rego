# METADATA
# title: Tests of function and of performance in pipelines
# description: |
#   Steps that put load on a service, steps that test one that runs, and tests of its code in pipelines that do either. A
#   test suite alone says nothing of a service.
# custom:
#   title_zh: 流水线中的功能与性能测试
#   shows: [6.3.1.3.a]
package facts.configs.pre_release_tests

import data.lib.configs
import data.lib.fact
import data.lib.pipelines

facts contains fact.of(path, configs.called("pipeline", step.file), [step.place]) if {
	some step in pipelines.steps
	some kind in ["functional", "performance"]
	pipelines.does(step, kind)
	_counts(step, kind)
	path := ["inference", "serving", "stability", "pre_release_tests", kind, "provided_by"]
}

unknown := set()

_counts(_, "performance")

_counts(step, "functional") if pipelines.tests_a_service(step)

_counts(step, "functional") if step.file.source in _loaded

# sources whose pipelines put load on something
_loaded := {step.file.source |
	some step in pipelines.steps
	pipelines.does(step, "performance")
}
