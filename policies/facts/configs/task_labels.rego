# METADATA
# title: Labels of tasks in labelling projects
# description: |
#   Labelling configurations of Label Studio in which people put labels on texts: the project that keeps them, and what a
#   label means where the configuration tells the annotators. A single label tells nothing apart.
# custom:
#   title_zh: 标注项目中的任务标签
#   shows: [6.2.1.2.b.2]
package facts.configs.task_labels

import data.lib.configs
import data.lib.fact
import data.lib.naming

facts contains fact.of(array.concat(_task(file, control), ["provided_by"]), configs.called("Label Studio", file), [fact.at(file, ["elements", control])]) if {
	some [file, control, _] in _labelled
}

facts contains found if {
	some [file, control, labels] in _labelled
	some position in labels
	attributes := file.body.elements[position].attributes
	is_string(attributes.hint)
	trim_space(attributes.hint) != ""
	found := fact.of(
		_label(file, control, naming.slug(attributes.value)),
		substring(attributes.hint, 0, 300),
		[fact.at(file, ["elements", position])],
	)
}

unknown := set()

# controls that label a text, each with its labels
_labelled contains [file, control, labels] if {
	some file in configs.of("label_studio")
	some control, element in file.body.elements
	element.tag in {"Choices", "Labels", "HyperTextLabels", "ParagraphLabels", "Taxonomy"}
	element.attributes.toName in _texts[file.id]
	labels := _inside[[file.id, control]]
	count(labels) > 1
}

_texts[file.id] contains element.attributes.name if {
	some file in configs.of("label_studio")
	some element in file.body.elements
	element.tag in {"Text", "HyperText", "Paragraphs", "Chat"}
}

_inside[[file.id, label.inside]] contains position if {
	some file in configs.of("label_studio")
	some position, label in file.body.elements
	label.tag in {"Choice", "Label"}
	label.attributes.value != ""
}

_label(file, control, label) := array.concat(_task(file, control), ["labels", label, "definition"])

_task(file, control) := [
	"development", "data", "processing", "instruction_data", "task_labels",
	naming.slug(file.body.elements[control].attributes.name),
]
