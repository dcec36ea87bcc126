# METADATA
# title: Versions of the acceleration libraries in use
# description: |
#   Which version images pin of a library for distributed training, where training configurations really use it. A
#   package that is only installed accelerates nothing.
# custom:
#   title_zh: 在用加速库的版本
#   shows: [6.1.3.1.d]
package facts.containers.acceleration_versions

import data.facts.training.acceleration_libraries as used
import data.lib.fact
import data.lib.packages

facts contains fact.of(path, found.version, [found.place]) if {
	some found in packages.installed("acceleration")
	found.version != ""
	some use in used.facts
	use.path[4] == found.row.library
	path := ["platform", "overall", "compatibility", "acceleration_libraries", found.row.library, "version"]
}

unknown := set()
