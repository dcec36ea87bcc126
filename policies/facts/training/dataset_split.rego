# METADATA
# title: Data sets split for validation
# description: |
#   A share that is held out for validation, or shares of train, validation and test. The first file by name is kept in
#   view where several differ; a number of samples gives no share.
# custom:
#   title_zh: 数据集的验证划分
#   shows: [6.1.2.2.b.6]
package facts.training.dataset_split

import data.lib.fact
import data.lib.training

# one split can be declared: that of the first file, wherever it is made in the same shares
facts contains found if {
	first := min({one.resource.address | some one in _splits})
	some one in _splits
	one.parts in {other.parts | some other in _splits; other.resource.address == first}
	places := [fact.at(one.resource, one.pointer)]
	some part, share in one.parts
	found := fact.of(array.concat(_root, ["parts", part, "share_percent"]), share, places)
}

facts contains fact.of(array.concat(_root, ["provided_by"]), one.provider, [fact.at(one.resource, one.pointer)]) if {
	some one in _splits
}

_root := ["platform", "toolchain", "data_processing", "cleaning", "dataset_split"]

unknown := set()

_splits contains one if {
	some set_to in training.above("validation_share", 0)
	set_to.value < 1
	held := round(set_to.value * 10000) / 100
	one := {
		"resource": set_to.resource,
		"pointer": set_to.pointer,
		"provider": training.provider(set_to.framework),
		"parts": {"train": 100 - held, "validation": held},
	}
	held > 0
}

_splits contains one if {
	some run in training.resources("transformers_command")
	held := run.body.script_flags["validation-split-percentage"]
	held > 0
	held < 100
	one := {
		"resource": run,
		"pointer": ["script_flags", "validation-split-percentage"],
		"provider": training.provider("transformers_command"),
		"parts": {"train": 100 - held, "validation": held},
	}
}

_splits contains one if {
	some [framework, pointer] in [
		["neox", ["split"]], ["megatron_command", ["script_flags", "split"]], ["flagscale", ["data", "split"]],
	]
	some resource in training.resources(framework)
	text := object.get(resource.body, pointer, "")
	is_string(text)
	weights := [to_number(trim_space(weight)) | some weight in split(text, ","); trim_space(weight) != ""]
	all := sum(weights)
	shares := {part: share |
		some position, part in ["train", "validation", "test"]
		weights[position] > 0
		share := round((weights[position] * 10000) / all) / 100
	}
	count(shares) > 1
	one := {"resource": resource, "pointer": pointer, "provider": training.provider(framework), "parts": shares}
}

# data sets that are divided into shares of their own: the first, since one split can be declared
_splits contains one if {
	some resource in input.resources.training.fms_data
	divided := {position: shares |
		some position, dataset in resource.body.datasets
		shares := _shares(dataset.split)
	}
	first := min(object.keys(divided))
	pointer := ["datasets", first, "split"]
	one := {"resource": resource, "pointer": pointer, "provider": training.provider("fms_data"), "parts": divided[first]}
}

_shares(parts) := shares if {
	shares := {part: percent |
		some part, share in parts
		percent := round(share * 10000) / 100
		percent > 0
	}
	object.keys(shares) == {"train", "validation"}
	shares.train + shares.validation <= 100
}
