# METADATA
# title: Use of devices by training jobs
# description: |
#   An exporter of accelerators that something reads tells which pod uses which device, and how much; kube-state-metrics
#   beside it tells how the jobs go.
# custom:
#   title_zh: 训练任务的资源用量监测
#   shows: [6.1.2.5.a.2]
package facts.workloads.job_monitoring

import data.lib.fact
import data.lib.monitored

facts contains fact.of(_path("resource_usage"), exporter.provided_by, [exporter.place]) if {
	some exporter in monitored.exporters("accelerator_exporter")
}

facts contains fact.of(_path("execution"), exporter.provided_by, [exporter.place]) if {
	sources := {device.source | some device in monitored.exporters("accelerator_exporter")}
	some exporter in monitored.exporters("cluster_metrics")
	exporter.source in sources
}

# monitors of accelerators' exporters, which tell a store to read there
facts contains fact.of(_path("resource_usage"), concat("", [exporter.name, " (", monitor.called, ")"]), [monitor.place]) if {
	some [monitor, exporter] in monitored.known
	"accelerator" in exporter.parts
}

unknown := set()

_path(part) := ["platform", "toolchain", "monitoring", "training_jobs", part, "provided_by"]
