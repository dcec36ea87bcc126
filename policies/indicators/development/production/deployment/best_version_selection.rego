# METADATA
# title: The compressed version that runs best is chosen by hardware and application need
# description: >-
#   Of the compressed versions of a model, the one that runs most efficiently on the hardware and for the need is
#   chosen.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.6.e
#   title_zh: 按硬件环境与应用需求选择效率最佳的压缩版本
#   description_zh: 在模型的多个压缩版本中，依据所用硬件和应用的要求，选出运行效率最高的一个。
#   nature: document
#   reading: >-
#     Named are what chooses, the efficiency by which versions are ranked, and choices that each state hardware,
#     application need and the version chosen. A choice is real only if hardware, needs and versions each differ at
#     least once among the complete choices.
#   reading_zh: 须写明由什么选择、按何种运行效率排序，以及各项选择的硬件、应用需求和所选版本。完整的各项选择中，硬件、需求、版本均须至少有 2 种不同取值，才算真正作出选择。
#   remedy: >-
#     Under development.production.deployment.version_selection give provided_by, ranked_by, and two choices or more
#     with different hardware, application_need and compressed_version.
#   remedy_zh: >-
#     在 development.production.deployment.version_selection 下给出 provided_by、ranked_by，以及至少两项 choices，
#     其 hardware、application_need、compressed_version 各不相同。
package indicators.development.production.deployment.best_version_selection

import data.lib.finding

root := ["development", "production", "deployment", "version_selection"]

least_different := 2

aspects := ["hardware", "application_need", "compressed_version"]

selection := input.capabilities.development.production.deployment.version_selection

subjects contains root if selection

findings contains finding.missing(array.concat(root, ["provided_by"])) if {
	selection
	not selection.provided_by
}

findings contains finding.missing(array.concat(root, ["ranked_by"])) if {
	selection
	not selection.ranked_by
}

findings contains finding.too_few(_choices, least_different, count(_complete)) if {
	selection
	count(_complete) < least_different
}

findings contains finding.missing(array.concat(_choices, [name, aspect])) if {
	_short
	some name, choice in selection.choices
	some aspect in aspects
	not choice[aspect]
}

# enough choices, but of an aspect always the same
findings contains finding.too_few(array.concat(_choices, [name, aspect]), least_different, 1) if {
	count(_complete) >= least_different
	some aspect in aspects
	count({choice[aspect] | some choice in _complete}) < least_different
	some name, _ in _complete
}

_short if count(_complete) < least_different

_short if {
	some aspect in aspects
	count({choice[aspect] | some choice in _complete}) < least_different
}

_complete := {name: choice |
	some name, choice in selection.choices
	every aspect in aspects {
		choice[aspect]
	}
}

_choices := array.concat(root, ["choices"])
