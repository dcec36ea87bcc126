package lib.triton_test

import data.lib.configs_test as given
import data.lib.triton

# a model repository of these configurations
repository(bodies) := given.files([["triton_model", body] | some body in bodies])

test_names_and_backends if {
	_models({"name": "a", "backend": "python"}) == [["a", "python"]]
	_models({"name": "a", "platform": "ensemble"}) == [["a", "ensemble"]]
	_models({"name": "a"}) == [["a", ""]]
	_models({"name": ""}) == [["file-1", ""]]
}

test_a_model_without_a_name_is_called_after_its_directory if {
	file := given.named(1, "models/det/config.pbtxt", {"backend": "python"})
	[[model.name, model.repository] | some model in triton.models] == [["det", "tools:models"]] with input as {"resources": {"configs": {"triton_model": [file]}}}
}

_models(body) := found if {
	found := [[model.name, model.backend] | some model in triton.models] with input as repository([body])
}
