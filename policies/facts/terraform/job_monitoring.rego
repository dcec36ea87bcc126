# METADATA
# title: Use of compute by jobs, as the cloud records it
# description: |
#   Monitoring of a cloud that follows the state of pods and jobs, and that records what each of them uses. At which
#   interval it samples, Terraform does not say.
# custom:
#   title_zh: 云服务的任务用量监测
#   shows: [6.1.2.5.a.2]
package facts.terraform.job_monitoring

import data.lib.fact
import data.lib.watchers

facts contains fact.of(array.concat(_root, [part, "provided_by"]), one.by, [one.place]) if {
	some one in watchers.found
	some key, part in {"execution": "execution", "usage": "resource_usage"}
	one.what[key]
}

unknown := set()

_root := ["platform", "toolchain", "monitoring", "training_jobs"]
