package facts.configs.triton_logic_test

import data.facts.configs.triton_logic as rule
import data.lib.configs_test as given
import data.lib.triton_test as made

test_a_model_in_python if {
	given.values(rule.facts, 3) == {
		["custom_logic.pre.provided_by", "Python backend of Triton (pre)"],
		["custom_logic.pre.engine.provided_by", "Triton Inference Server"],
	} with input as made.repository([{"name": "pre", "backend": "python"}])
}

test_none_from_other_backends if rule.facts == set() with input as made.repository([{"name": "a", "backend": "vllm"}, {"name": "b"}])

test_nothing_is_unknown if count(rule.unknown) == 0
