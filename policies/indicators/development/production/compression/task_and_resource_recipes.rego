# METADATA
# title: Compression is tailored to a task and to the limits of its resources
# description: A model is compressed and optimised for one task, so that it runs within given limits of resources.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.4.d
#   title_zh: 针对特定任务与资源限制定制优化
#   description_zh: 针对特定任务、在给定的资源限制内对模型进行定制优化。
#   nature: document
#   reading: >-
#     Both are asked of one recipe: the task that it is for, and at least one limit with its figure, such as the
#     memory of the device. One such recipe suffices.
#   reading_zh: 同一项定制须同时写明所面向的任务，以及至少一项带数值的资源限制（如设备内存）。有一项满足即可。
#   remedy: >-
#     Under development.production.compression.tailored_recipes give one recipe provided_by, task, and in its limits
#     one entry or more with at_most.
#   remedy_zh: >-
#     在 development.production.compression.tailored_recipes 的某一项下给出 provided_by、task，
#     并在 limits 下至少一项写明 at_most。
package indicators.development.production.compression.task_and_resource_recipes

import data.lib.finding
import data.lib.one_suffices

root := ["development", "production", "compression", "tailored_recipes"]

recipes := input.capabilities.development.production.compression.tailored_recipes

subjects contains array.concat(root, [name]) if some name, _ in recipes

findings := one_suffices.shortfalls(_recipes, _lacking)

_recipes := {name: recipe | some name, recipe in recipes}

_lacking[name] contains finding.missing(array.concat(root, [name, key])) if {
	some name, recipe in recipes
	some key in ["provided_by", "task"]
	not recipe[key]
}

_lacking[name] contains finding.too_few(array.concat(root, [name, "limits"]), 1, 0) if {
	some name, recipe in recipes
	not _limited(recipe)
}

_lacking[name] contains finding.missing(array.concat(root, [name, "limits", limit, "at_most"])) if {
	some name, recipe in recipes
	not _limited(recipe)
	some limit, _ in recipe.limits
}

_limited(recipe) if {
	some limit in recipe.limits
	limit.at_most
}
