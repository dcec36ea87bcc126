# METADATA
# title: Jobs that report what they did to data
# description: |
#   OpenLineage in Spark jobs and in workloads that are told where its events go. It records the methods of processing;
#   features and labels it does not.
# custom:
#   title_zh: 数据处理任务的血缘上报
#   shows: [6.2.1.1.c]
package facts.kubernetes.lineage_events

import data.lib.commands
import data.lib.fact
import data.lib.kubernetes
import data.lib.pods
import data.lib.workloads

facts contains fact.of(_path, concat("", ["OpenLineage (", by, ")"]), [place]) if some [by, place] in _reports

unknown := set()

# source: OpenLineage documentation, Spark integration
_reports contains [kubernetes.called(kind, job), fact.at(job, array.concat(pointer, [key]))] if {
	some kind, pointer in {"SparkApplication": ["spec", "sparkConf"], "ScheduledSparkApplication": ["spec", "template", "sparkConf"]}
	some job in input.resources.kubernetes[kind]
	kubernetes.in_group(job, "sparkoperator.k8s.io")
	key := "spark.extraListeners"
	contains(object.get(job.body, array.concat(pointer, [key]), ""), "io.openlineage.spark")
}

# source: OpenLineage documentation, Python client and Airflow integration
_reports contains [workload.called, variable.place] if {
	some workload in workloads.all
	some template in workload.templates
	some container in template.containers
	some variable in pods.environment(container)
	variable.name in {"OPENLINEAGE_URL", "AIRFLOW__OPENLINEAGE__TRANSPORT"}
	variable.value != ""
	not commands.is_open(variable.value)
}

_path := ["development", "data", "ingestion", "process_records", "preprocessing_methods", "provided_by"]
