package lib.dvc_test

import data.lib.configs_test as given
import data.lib.dvc

# a .dvc file of one output, beside other files
data_file(out) := ["dvc_data", {"outs": [out]}]

test_outputs_with_a_hash if {
	_pointers([data_file({"path": "raw", "md5": "a.dir"})]) == [["outs", 0]]
	_pointers([["dvc_lock", {"stages": {"clean": {"outs": [{"path": "data/clean", "md5": "b"}]}}}]]) == [["stages", "clean", "outs", 0]]
}

test_none_without_a_hash_a_cache_or_data if {
	_pointers([["dvc_data", {"outs": []}]]) == []
	_pointers([["dvc_data", {}]]) == []
	_pointers([data_file({"path": "raw"})]) == []
	_pointers([data_file({"path": "raw", "md5": "a", "cache": false})]) == []
	_pointers([data_file({"path": "out/model.pkl", "md5": "a"})]) == []
	_pointers([data_file({"path": "models/best", "md5": "a"})]) == []
}

test_what_is_not_pushed if {
	_pushed(data_file({"path": "raw", "md5": "a"})) == [true]
	_pushed(data_file({"path": "raw", "md5": "a", "push": false})) == [false]
}

_pointers(files) := found if {
	found := [out.place.pointer | some out in dvc.outputs] with input as given.files(files)
}

_pushed(file) := found if {
	found := [out.pushed | some out in dvc.outputs] with input as given.files([file])
}
