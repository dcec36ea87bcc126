package facts.configs.annotation_reviews_test

import data.facts.configs.annotation_reviews as rule
import data.lib.configs_test as given

test_records_that_two_people_annotate if {
	_parts == {"verification"} with input as given.file("argilla", {"distribution": {"strategy": "overlap", "min_submitted": 2}})
	_parts == {"verification"} with input as given.file("label_studio_project", {"maximum_annotations": 3, "overlap_cohort_percentage": 20})
}

test_rejections_that_go_back if {
	_parts == {"verification", "reannotation"} with input as given.file(
		"label_studio_project",
		{"review_settings": {"review_criteria": "all", "requeue_rejected_tasks_to_annotator": true}},
	)
}

test_one_annotation_checks_nothing if {
	_parts == set() with input as given.file("argilla", {"distribution": {"strategy": "overlap", "min_submitted": 1}})
	_parts == set() with input as given.file("label_studio_project", {"maximum_annotations": 1})
	_parts == set() with input as given.file("label_studio_project", {"maximum_annotations": 2, "overlap_cohort_percentage": 0})
	_parts == set() with input as given.file(
		"label_studio_project",
		{"review_settings": {"requeue_rejected_tasks_to_annotator": false}},
	)
}

test_nothing_is_unknown if count(rule.unknown) == 0

_parts := {one.path[5] | some one in rule.facts}
