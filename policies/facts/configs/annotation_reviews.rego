# METADATA
# title: Checks of annotations in labelling projects
# description: |
#   Records that more than one person has to annotate, and reviews whose rejections go back to the annotator, in the
#   settings of Argilla and of Label Studio. One annotation a record, and an overlap of no task, check nothing.
# custom:
#   title_zh: 标注项目中的质检与返修
#   shows: [6.1.2.2.c.3]
package facts.configs.annotation_reviews

import data.lib.configs
import data.lib.fact

facts contains fact.of(_path(part), configs.called(tool, file), [fact.at(file, pointer)]) if {
	some [part, tool, file, pointer] in _checks
}

unknown := set()

_checks contains ["verification", "Argilla", file, ["distribution", "min_submitted"]] if {
	some file in configs.of("argilla")
	file.body.distribution.strategy == "overlap"
	file.body.distribution.min_submitted > 1
}

_checks contains ["verification", "Label Studio", file, ["maximum_annotations"]] if {
	some file in configs.of("label_studio_project")
	file.body.maximum_annotations > 1
	object.get(file.body, "overlap_cohort_percentage", 100) > 0
}

# reviews of Label Studio Enterprise; source: its documentation, project settings
_checks contains ["reannotation", "Label Studio", file, ["review_settings", "requeue_rejected_tasks_to_annotator"]] if {
	some file in configs.of("label_studio_project")
	file.body.review_settings.requeue_rejected_tasks_to_annotator == true
}

_checks contains ["verification", "Label Studio", file, ["review_settings", "review_criteria"]] if {
	some file in configs.of("label_studio_project")
	file.body.review_settings.review_criteria in {"all", "one"}
}

_path(part) := ["platform", "toolchain", "data_processing", "annotation", "review", part, "provided_by"]
