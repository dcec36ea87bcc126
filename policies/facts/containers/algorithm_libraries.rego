# METADATA
# title: Libraries of models and algorithms in images
# description: Libraries that images are built with, where there are two or more; packages of one library are one.
# custom:
#   title_zh: 镜像中的模型算法库
#   shows: [6.1.3.1.e]
package facts.containers.algorithm_libraries

import data.lib.fact
import data.lib.packages

facts contains fact.of(path, concat("", [found.row.name, " (", found.by, ")"]), [found.place]) if {
	count({found.row.library | some found in packages.installed("algorithms")}) > 1
	some found in packages.installed("algorithms")
	path := ["platform", "overall", "compatibility", "algorithm_libraries", found.row.library, "provided_by"]
}

unknown := set()
