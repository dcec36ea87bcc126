package facts.training.augmentation_operators_test

import data.facts.training.augmentation_operators as rule
import data.lib.configurations_test as given

test_methods_that_are_switched_on if {
	steps := [{"nlpaug_en_mapper": {"swap_random_char": true}}, {"image_blur_mapper": null}, {"audio_add_gaussian_noise_mapper": null}]
	count(rule.facts) == 3 with input as given.file("data_juicer", {"process": steps})
}

test_none_without_a_method if {
	steps := [{"nlpaug_en_mapper": {"sequential": true, "swap_random_char": false}}, "nlpcda_zh_mapper"]
	rule.facts == set() with input as given.file("data_juicer", {"process": steps})
}

test_nothing_is_unknown if count(rule.unknown) == 0
