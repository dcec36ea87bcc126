# METADATA
# title: Formats of dialogues that are trained on
# description: |
#   Data sets in the form of an instruction with its answer have one turn, and those in the form of messages several.
# custom:
#   title_zh: 训练所用对话数据的格式
#   shows: [6.2.1.2.b.3]
package facts.training.dialogue_formats

import data.lib.fact
import data.lib.naming

facts contains found if {
	some dataset in _datasets
	root := ["development", "data", "processing", "instruction_data", "dialogues", naming.slug(dataset.name)]
	some [key, value] in [["provided_by", dataset.provider], ["turns", dataset.turns]]
	found := fact.of(array.concat(root, [key]), value, [fact.at(dataset.resource, dataset.pointer)])
}

unknown := set()

_datasets contains dataset if {
	some run in input.resources.training.axolotl
	not run.body.rl
	some position, one in run.body.datasets
	turns := _turns(one.type)
	not _is_single_in_messages(turns, one.path)
	dataset := {
		"resource": run, "pointer": ["datasets", position, "type"], "provider": "axolotl",
		"name": naming.below(turns, one.path), "turns": turns,
	}
}

_datasets contains dataset if {
	some run in input.resources.training.llama_factory_data
	some name, one in run.body
	not one.ranking == true
	not _is_plain_text(one)
	turns := {true: "multi_turn", false: "single_turn"}[_has_messages(one)]
	dataset := {
		"resource": run, "pointer": [name], "provider": "LLaMA-Factory",
		"name": naming.below(turns, name), "turns": turns,
	}
}

_datasets contains dataset if {
	some run in input.resources.training.torchtune
	parts := split(run.body.dataset._component_, ".")
	name := parts[count(parts) - 1]
	turns := {
		"alpaca_dataset": "single_turn", "alpaca_cleaned_dataset": "single_turn", "instruct_dataset": "single_turn",
		"chat_dataset": "multi_turn", "slimorca_dataset": "multi_turn",
	}[name]
	dataset := {
		"resource": run, "pointer": ["dataset", "_component_"], "provider": "torchtune",
		"name": naming.below(turns, name), "turns": turns,
	}
}

_turns(type) := "single_turn" if {
	is_string(type)
	split(type, ":")[0] == "alpaca"
}

_turns(type) := "multi_turn" if {
	is_string(type)
	split(split(type, ":")[0], ".")[0] in {"chat_template", "sharegpt"}
}

# Alpaca has one turn, in whatever form
_is_single_in_messages("multi_turn", path) if contains(lower(path), "alpaca")

# a column of text and no answer
_is_plain_text(dataset) if {
	dataset.columns.prompt
	not dataset.columns.response
	not dataset.columns.messages
}

_has_messages(dataset) if {
	dataset.formatting == "sharegpt"
} else if {
	dataset.columns.history
} else := false
