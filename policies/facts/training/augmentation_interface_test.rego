package facts.training.augmentation_interface_test

import data.facts.training.augmentation_interface as rule
import data.lib.configurations_test as given

test_an_operator_that_augments if {
	given.values(rule.facts, 2) == {
		["augmentation_interface.provided_by", "Data-Juicer"],
		["data-juicer.image_blurring.provided_by", "image_blur_mapper"],
		["data-juicer.image_blurring.set_by", "process.image_blur_mapper"],
	} with input as given.file("data_juicer", {"process": [{"image_blur_mapper": {"p": 0.2}}]})
}

test_none_from_methods_that_are_off_and_from_filters if {
	rule.facts == set() with input as given.file("data_juicer", {"process": [{"nlpaug_en_mapper": {"delete_random_word": false}}]})
	rule.facts == set() with input as given.file("data_juicer", {"process": ["perplexity_filter"]})
}
