package facts.configs.dataset_versions_test

import data.facts.configs.dataset_versions as rule
import data.lib.configs_test as given
import data.lib.dvc_test as made

test_data_with_a_hash if {
	given.values(rule.facts, 4) == {
		["provided_by", "DVC"],
		["version_identifiers.provided_by", "DVC (hash of the data)"],
		["change_records.provided_by", "DVC (history of .dvc files and dvc.lock)"],
	} with input as given.files([made.data_file({"path": "raw", "md5": "a"})])
}

test_none_without_outputs_or_from_a_pipeline_that_never_ran if {
	rule.facts == set() with input as given.file("dvc_data", {"outs": []})
	rule.facts == set() with input as given.file("dvc_pipeline", {"stages": {"a": {"cmd": "x", "outs": ["raw"]}}})
}

test_nothing_is_unknown if count(rule.unknown) == 0
