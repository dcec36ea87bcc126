package facts.configs.preprocessing_records_test

import data.facts.configs.preprocessing_records as rule
import data.lib.configs_test as given

test_stages_that_prepare_data if {
	given.values(rule.facts, 3) == {["process_records.preprocessing_methods.provided_by", "DVC stages (file-1)"]} with input as _stage("clean-text", {})
}

test_none_from_training_or_from_half_a_stage if {
	rule.facts == set() with input as _stage("train", {})
	rule.facts == set() with input as _stage("prepare", {"deps": []})
	rule.facts == set() with input as _stage("prepare", {"outs": []})
	rule.facts == set() with input as _stage("prepare", {"frozen": true})
	rule.facts == set() with input as given.file("dvc_pipeline", {"stages": {}})
}

test_nothing_is_unknown if count(rule.unknown) == 0

_stage(name, more) := given.file("dvc_pipeline", {"stages": {name: object.union(
	{"cmd": "python a.py", "deps": ["raw"], "outs": ["clean"]},
	more,
)}})
