# METADATA
# title: Operator libraries in images
# description: |
#   Libraries of operators that images are built with, by package or by base image. Which models were built with them,
#   images do not say.
# custom:
#   title_zh: 镜像中的算子库
#   shows: [6.1.1.1.d]
package facts.containers.operator_libraries

import data.lib.fact
import data.lib.packages

facts contains _library(concat("", [found.row.name, " (", found.by, ")"]), found.place) if {
	some found in packages.installed("operators")
}

facts contains _library(concat("", [image.row.operators, " (", image.called, ")"]), image.place) if {
	some image in packages.images
	image.row.operators
}

unknown := set()

_library(provider, place) := fact.of(
	["platform", "hardware", "compute", "operator_library", "provided_by"],
	provider,
	[place],
)
