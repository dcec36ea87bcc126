package facts.workloads.stored_data_test

import data.facts.workloads.stored_data as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_a_relational_database_beside_an_object_store if {
	{[path, value] | some [path, value] in given.values(rule.facts); endswith(path, "data_kind")} == {
		["ingestion.stored_data.chat.data_kind", "structured"],
		["ingestion.stored_data.files.data_kind", "other_unstructured"],
	} with input as given.kubernetes([_database, _files])
}

test_none_from_one_kind_alone if {
	rule.facts == set() with input as given.kubernetes([_database])
	rule.facts == set() with input as given.kubernetes([_files])
	other := object.union(made.deployment(made.image("mysql:8"), {}), {"metadata": {"name": "other"}})
	rule.facts == set() with input as given.kubernetes([_database, other])
}

test_an_object_store_that_is_kept_elsewhere_is_none if {
	count(rule.facts) == 4 with input as given.kubernetes([_database, _ceph({"instances": 2})])
	rule.facts == set() with input as given.kubernetes([_database, _ceph({"externalRgwEndpoints": [{"ip": "10.0.0.1"}]})])
}

test_stores_of_one_chart_have_names_of_their_own if {
	release := object.union(
		made.manifest("helm.toolkit.fluxcd.io/v2", "HelmRelease", {"chart": {"spec": {"chart": "langfuse"}}}),
		{"metadata": {"name": "traces"}},
	)
	found := {path: value | some [path, value] in given.values(rule.facts); endswith(path, "data_kind")} with input as given.kubernetes([release])
	found["ingestion.stored_data.traces.structured.data_kind"] == "structured"
	found["ingestion.stored_data.traces.other_unstructured.data_kind"] == "other_unstructured"
}

_ceph(gateway) := object.union(made.manifest("ceph.rook.io/v1", "CephObjectStore", {"gateway": gateway}), {"metadata": {"name": "files"}})

_database := made.deployment(made.image("postgres:17"), {})

_files := object.union(made.deployment(made.image("registry.example/minio/minio"), {}), {"metadata": {"name": "files"}})
