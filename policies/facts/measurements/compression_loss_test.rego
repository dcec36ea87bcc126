package facts.measurements.compression_loss_test

import data.facts.measurements.compression_loss as rule
import data.lib.evaluation_runs_test as evaluated
import data.lib.measurements_test as given

test_the_scores_before_and_after if {
	given.below(rule.facts, 4) == {
		["chat-72b-fp8-dynamic.cmmlu_acc.provided_by", "lm-evaluation-harness 0.4.9"],
		["chat-72b-fp8-dynamic.cmmlu_acc.metric", "cmmlu_acc"],
		["chat-72b-fp8-dynamic.cmmlu_acc.original_score", 0.874],
		["chat-72b-fp8-dynamic.cmmlu_acc.compressed_score", 0.869],
	} with input as _pair("acme/chat-72b", "other/Chat-72B-FP8-dynamic", {})
}

test_none_from_another_model if {
	every name in ["chat-72b", "chat-72b-instruct", "chat-72b-it-fp8", "chat-7b-fp8", "chat-72b-dynamic", "chat-72bfp8"] {
		rule.facts == set() with input as _pair("acme/chat-72b", concat("/", ["acme", name]), {})
	}
}

test_none_from_runs_that_differ if {
	every difference in [{"shots": 0}, {"version": 2}, {"samples": 99}] {
		rule.facts == set() with input as _pair("chat-72b", "chat-72b-fp8", difference)
	}
}

test_every_word_has_a_source if {
	every word, row in data.knowledge.quantization_words.words {
		word == lower(word)
		row.source
	}
}

test_none_without_a_second_run if {
	rule.facts == set() with input as evaluated.runs([evaluated.run(1, "chat-72b", 0.8, {})])
}

_pair(original, compressed, difference) := evaluated.runs([
	evaluated.run(1, original, 0.874, {}),
	evaluated.run(2, compressed, 0.869, difference),
])

test_nothing_of_a_run_is_open if count(rule.unknown) == 0 with input as {"resources": {}}
