# METADATA
# title: Dialogues of one turn and of several that jobs learn from
# description: |
#   Data sets that supervised jobs of LLaMA-Factory use, by their format: alpaca has one turn, with a history or in the
#   form of sharegpt several.
# custom:
#   title_zh: 任务所用的单轮与多轮对话
#   shows: [6.2.1.2.b.3]
package facts.configs.dialogue_turns

import data.lib.dataset_info
import data.lib.fact
import data.lib.naming

facts contains fact.of(path, value, dataset.places) if {
	some dataset in dataset_info.used
	by := concat(" ", ["LLaMA-Factory data set", dataset.name])
	some key, value in {"provided_by": by, "turns": _turns(dataset.entry)}
	path := ["development", "data", "processing", "instruction_data", "dialogues", naming.slug(dataset.name), key]
}

unknown := set()

_turns(entry) := "multi_turn" if {
	entry.formatting in {"sharegpt", "openai"}
} else := "multi_turn" if {
	entry.columns.history != ""
} else := "single_turn"
