package facts.workloads.data_catalogues_test

import data.facts.workloads.data_catalogues as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_a_catalogue if {
	_paths("acryldata/datahub-gms:v1", {}) == {"storage.metadata_search.provided_by"}
	_paths("acryldata/datahub-gms:v1", {"replicas": 0}) == set()
}

test_versions_of_data if {
	_paths("treeverse/lakefs:1", {}) == {
		"ingestion.dataset_versioning.provided_by",
		"ingestion.dataset_versioning.version_identifiers.provided_by",
		"ingestion.dataset_versioning.change_records.provided_by",
	}
}

test_lineage_in_a_catalogue_too if {
	_paths("marquezproject/marquez:1", {}) == {
		"storage.metadata_search.provided_by",
		"ingestion.process_records.preprocessing_methods.provided_by",
	}
}

_paths(image, changes) := {path |
	some [path, _] in given.values(rule.facts) with input as given.kubernetes([made.deployment(made.image(image), changes)])
}
