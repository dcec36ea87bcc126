# METADATA
# title: Load tests of model services
# description: |
#   Jobs of a serving platform that put requests of a known traffic or number of callers on a service that they name. Tests
#   of what it answers are not seen here.
# custom:
#   title_zh: 模型服务的压力测试
#   shows: [6.3.1.3.a]
package facts.kubernetes.load_tests

import data.lib.fact
import data.lib.kubernetes

# source: OME documentation, BenchmarkJob
facts contains fact.of(path, kubernetes.called("BenchmarkJob", job), [fact.at(job, [])]) if {
	some job in input.resources.kubernetes.BenchmarkJob
	kubernetes.in_group(job, "ome.io")
	count(job.body.spec.endpoint) > 0
	some load in ["trafficScenarios", "numConcurrency"]
	count(job.body.spec[load]) > 0
	path := ["inference", "serving", "stability", "pre_release_tests", "performance", "provided_by"]
}

unknown := set()
