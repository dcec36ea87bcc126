# METADATA
# title: Kinds of data that labelling projects annotate
# description: |
#   Texts, images and videos in labelling configurations of Label Studio that some tag annotates. What is only shown
#   beside them is not annotated.
# custom:
#   title_zh: 标注项目的数据类型
#   shows: [6.1.2.2.c.1]
package facts.configs.annotation_modalities

import data.lib.configs
import data.lib.fact

facts contains fact.of(path, configs.called("Label Studio", file), [fact.at(file, ["elements", position])]) if {
	some file in configs.of("label_studio")
	annotated := {name |
		some element in file.body.elements
		some name in split(element.attributes.toName, ",")
	}
	some position, element in file.body.elements
	modality := _modalities[element.tag]
	element.attributes.name in annotated
	path := ["platform", "toolchain", "data_processing", "annotation", "modalities", modality, "provided_by"]
}

unknown := set()

# source: Label Studio documentation, object tags
_modalities := {
	"Text": "text", "HyperText": "text", "Paragraphs": "text", "Chat": "text", "Image": "image", "Video": "video",
}
