# METADATA
# title: Automatic and manual mixed precision
# description: |
#   A framework that is told to compute in a narrow format chooses the operations itself; a loss scale that is fixed is
#   set by hand. Where configurations differ, the format that is kept in view is bf16 before fp16 before fp8.
# custom:
#   title_zh: 自动与手动混合精度
#   shows: [6.1.2.1.d]
package facts.training.mixed_precision

import data.lib.fact
import data.lib.precision
import data.lib.training

facts contains found if {
	some way in ["automatic", "manual"]
	some mixed in _chosen[way]
	places := [fact.at(mixed.resource, mixed.pointer)]
	some [key, value] in [["provided_by", mixed.provider], ["compute_precision", mixed.format]]
	found := fact.of(["platform", "toolchain", "training", "mixed_precision", way, key], value, places)
}

facts contains found if {
	some way in ["automatic", "manual"]
	some mixed in _chosen[way]
	places := [fact.at(mixed.resource, mixed.pointer)]
	path := ["platform", "toolchain", "training", "mixed_precision", way, "master_precision"]
	found := fact.of(path, mixed.master, places)
}

unknown contains fact.unknown("whether training is in mixed precision is not known", [place]) if {
	some place in precision.open
}

# the field holds one format, and the platform may offer several
_chosen[way] contains mixed if {
	some way in ["automatic", "manual"]
	offered := {mixed.format | some mixed in precision.mixed; _way(mixed) == way}
	first := [format | some format in ["bf16", "fp16", "fp8"]; format in offered][0]
	some mixed in precision.mixed
	mixed.format == first
	_way(mixed) == way
}

_way(mixed) := "manual" if _has_fixed_scale(mixed)

_way(mixed) := "automatic" if not _has_fixed_scale(mixed)

_has_fixed_scale(mixed) if {
	mixed.format == "fp16"
	training.of(mixed.framework, mixed.resource, "loss_scale") > 0
}
