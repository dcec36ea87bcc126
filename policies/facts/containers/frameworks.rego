# METADATA
# title: Deep learning frameworks in images
# description: |
#   Frameworks that images are built with, where there are two or more. A plug-in of a framework, and a package that
#   only an extra or a build argument would install, is none.
# custom:
#   title_zh: 镜像中的深度学习框架
#   shows: [6.1.3.1.c]
package facts.containers.frameworks

import data.lib.fact
import data.lib.packages

facts contains fact.of(path, concat("", [found.row.name, " (", found.by, ")"]), [found.place]) if {
	count({found.row.library | some found in packages.installed("frameworks")}) > 1
	some found in packages.installed("frameworks")
	path := ["platform", "overall", "compatibility", "frameworks", found.row.library, "provided_by"]
}

unknown := set()
