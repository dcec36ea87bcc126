# METADATA
# title: Models are compressed by pruning, by quantisation and by distillation
# description: The service has a mechanism for each of the three ways to make a model smaller.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.4.a
#   title_zh: 具备模型剪枝、量化、蒸馏机制
#   description_zh: 剪枝、量化、蒸馏三种小型化方式各有相应机制。
#   nature: configuration
#   reading: >-
#     All three are asked for, each by a recipe that names what carries it out. The ways of pruning in the text are
#     examples; so a pruning recipe says its technique, and any technique does. The list is open to further
#     mechanisms.
#   reading_zh: 三者缺一不可，各由一项写明执行工具的配方体现。条文所列剪枝方式为示例，剪枝配方须写明所用技术，何种技术均可。其余机制为开放列举。
#   remedy: >-
#     Under development.production.compression.recipes give a recipe with provided_by for each kind (pruning,
#     quantization, distillation), the one for pruning with its technique.
#   remedy_zh: >-
#     在 development.production.compression.recipes 下为 pruning、quantization、
#     distillation 三种 kind 各给出一项写明 provided_by 的配方，剪枝配方另写明 technique。
package indicators.development.production.compression.pruning_quantization_distillation

import data.lib.finding

root := ["development", "production", "compression", "recipes"]

kinds := ["pruning", "quantization", "distillation"]

recipes := input.capabilities.development.production.compression.recipes

subjects contains root if count(recipes) > 0

findings contains finding.lacks(root, kind) if {
	count(recipes) > 0
	some kind in _not_shown
}

# a recipe matters only as long as its kind is not shown
findings contains shortfall if {
	count(_not_shown) > 0
	some name, shortfalls in _lacking
	not _kind_is_shown(recipes[name])
	some shortfall in shortfalls
}

_kind_is_shown(recipe) if recipe.kind in _shown

_not_shown := {kind |
	some kind in kinds
	not kind in _shown
}

_shown contains recipe.kind if {
	some name, recipe in recipes
	not _lacking[name]
}

_lacking[name] contains finding.missing(array.concat(root, [name, key])) if {
	some name, recipe in recipes
	some key in ["provided_by", "kind"]
	not recipe[key]
}

_lacking[name] contains finding.missing(array.concat(root, [name, "technique"])) if {
	some name, recipe in recipes
	recipe.kind == "pruning"
	not recipe.technique
}
