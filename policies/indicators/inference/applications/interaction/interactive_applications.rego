# METADATA
# title: Interactive applications are developed as products in which users see the effect
# description: >-
#   Interactive applications of large models can be developed, come as products with a visible surface, and let users
#   see for themselves what the model makes of their input.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.2.2.a
#   title_zh: 大模型交互应用产品化并直接呈现效果
#   description_zh: 可开发大模型交互应用，以可见的产品形态呈现，用户能直接看到模型的效果。
#   nature: document
#   reading: >-
#     Development is asked for, and at least one application that says on which surface users see it and how they get
#     the effect directly.
#   reading_zh: 须具备应用开发手段，且至少一个应用写明由什么提供、呈现在何种界面以及用户如何直接获得效果反馈。
#   remedy: >-
#     Give development.provided_by, and an application with provided_by, surface and effect_feedback.provided_by under
#     applications, under inference.applications.interaction.products.
#   remedy_zh: >-
#     在 inference.applications.interaction.products 下给出 development.provided_by，并在 applications 下给出一个带 provided_by、
#     surface 和 effect_feedback.provided_by 的应用。
package indicators.inference.applications.interaction.interactive_applications

import data.lib.finding
import data.lib.one_suffices

root := ["inference", "applications", "interaction", "products"]

products := input.capabilities.inference.applications.interaction.products

subjects contains root if products

findings contains finding.missing(array.concat(root, ["development", "provided_by"])) if {
	products
	not products.development.provided_by
}

findings contains finding.too_few(_applications, 1, 0) if {
	products
	not _has_applications
}

findings contains shortfall if some shortfall in one_suffices.shortfalls(products.applications, _lacking)

_has_applications if count(products.applications) > 0

_lacking[name] contains finding.missing(array.concat(_applications, [name, field])) if {
	some name, application in products.applications
	some field in {"provided_by", "surface"}
	not application[field]
}

_lacking[name] contains finding.missing(array.concat(_applications, [name, "effect_feedback", "provided_by"])) if {
	some name, application in products.applications
	not application.effect_feedback.provided_by
}

_applications := array.concat(root, ["applications"])
