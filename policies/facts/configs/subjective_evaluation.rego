# METADATA
# title: Interfaces in which people compare or rate answers
# description: |
#   Labelling configurations of Label Studio that let people choose the better of two, rank several, or rate one.
# custom:
#   title_zh: 人工比较与评分界面
#   shows: [6.1.2.6.c]
package facts.configs.subjective_evaluation

import data.lib.configs
import data.lib.fact

facts contains fact.of(array.concat(_root, keys), configs.called("Label Studio", file), [fact.at(file, ["elements", position])]) if {
	some file in configs.of("label_studio")
	some position, element in file.body.elements
	element.tag in {"Pairwise", "Rating", "Ranker"}
	element.attributes.toName != ""
	_is_of_text(file, element)
	some keys in [["graphical_interface", "provided_by"], ["ratings", "feedback", "provided_by"]]
}

unknown := set()

# what models answer; quality of pictures to learn from is another matter
_is_of_text(file, element) if {
	some name in split(element.attributes.toName, ",")
	name in _answers[file.id]
}

_answers[file.id] contains shown.attributes.name if {
	some file in configs.of("label_studio")
	some shown in file.body.elements
	shown.tag in {"Text", "HyperText", "Paragraphs", "Chat", "List"}
}

_root := ["platform", "toolchain", "evaluation", "subjective"]
