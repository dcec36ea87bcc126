package facts.kubernetes.service_logs_test

import data.facts.kubernetes.service_logs as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_an_agent_records if {
	_parts == {"recording"} with input as given.kubernetes([_agent])
	_parts == set() with input as given.kubernetes([made.deployment(made.image("fluent/fluent-bit"), {"replicas": 0})])
}

test_what_its_configuration_filters_and_writes if {
	_parts == {"recording", "cleaning", "cloud_storage"} with input as given.kubernetes([_agent, _map("[FILTER]\n    Name grep\n[OUTPUT]\n    Name  s3\n")])
	_parts == {"recording"} with input as given.kubernetes([_agent, _map("[FILTER]\n    Name kubernetes\n#    Name grep\n[OUTPUT]\n    Name loki\n    Host s3\n")])
	_parts == set() with input as given.kubernetes([_map("[OUTPUT]\n    Name s3\n")])
}

test_a_store_with_something_to_view_it if {
	stores := [_agent, _named("loki", "grafana/loki:3"), _named("grafana", "grafana/grafana")]
	_parts == {"recording", "viewing"} with input as given.kubernetes(stores)
}

_parts := {split(path, ".")[2] | some [path, _] in given.values(rule.facts)}

_agent := made.deployment(made.image("cr.fluentbit.io/fluent/fluent-bit:3.2"), {})

_named(name, image) := object.union(made.deployment(made.image(image), {}), {"metadata": {"name": name}})

_map(text) := {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "fb"}, "data": {"fluent-bit.conf": text}}

test_a_store_that_an_agent_sends_to if {
	agent := made.manifest("apps/v1", "DaemonSet", {"template": {"spec": {"containers": [made.image("k8s.gcr.io/fluentd-elasticsearch:v2.0.4")]}}})
	store := made.manifest("apps/v1", "StatefulSet", {"template": {"spec": {"containers": [made.image("k8s.gcr.io/elasticsearch:v5.6.4")]}}})
	map := {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "conf"}, "data": {"output.conf": "<match **>\n  @type elasticsearch\n  host es\n</match>"}}
	kept := {fact.value | some fact in rule.facts; fact.path[4] == "local_storage"} with input as given.kubernetes([agent, store, map])
	kept == {"Elasticsearch (StatefulSet ml/chat)", "Elasticsearch (StatefulSet ml/chat), ConfigMap conf"}
	none := {fact.value | some fact in rule.facts; fact.path[4] == "local_storage"} with input as given.kubernetes([agent, map])
	none == set()
}
