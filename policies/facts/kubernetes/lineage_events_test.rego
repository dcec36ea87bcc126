package facts.kubernetes.lineage_events_test

import data.facts.kubernetes.lineage_events as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_a_listener_of_spark if {
	{one.value | some one in rule.facts} == {"OpenLineage (SparkApplication ml/chat)"} with input as _spark("io.openlineage.spark.agent.OpenLineageSparkListener")
}

test_another_listener_reports_nothing if rule.facts == set() with input as _spark("com.acme.Listener")

test_where_events_go if {
	count(rule.facts) == 1 with input as _told("http://marquez:5000")
	rule.facts == set() with input as _told("")
}

test_nothing_is_unknown if count(rule.unknown) == 0

_spark(listener) := given.kubernetes([made.manifest("sparkoperator.k8s.io/v1beta2", "SparkApplication", {"sparkConf": {"spark.extraListeners": listener}})])

_told(url) := given.kubernetes([made.deployment(
	{"image": "example/etl:1", "env": [{"name": "OPENLINEAGE_URL", "value": url}]},
	{},
)])
