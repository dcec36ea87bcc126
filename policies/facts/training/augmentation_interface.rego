# METADATA
# title: Augmentation that a configuration sets
# description: |
#   Operators of data pipelines that make more data out of what is there, with the entry of the file that sets each.
#   That there is a configuration file does not deny an interface of another kind.
# custom:
#   title_zh: 由配置文件设定的数据增广
#   shows: [6.1.3.4.c]
package facts.training.augmentation_interface

import data.lib.data_juicer
import data.lib.fact
import data.lib.naming

facts contains found if {
	some use in data_juicer.uses
	name := naming.below("data-juicer", use.entry)
	use.group == "augmentation"
	root := ["platform", "overall", "usability", "augmentation_interface"]
	some [path, value] in [
		[["provided_by"], use.provider],
		[["strategies", name, "provided_by"], use.operator],
		[["strategies", name, "set_by"], concat(".", ["process", use.operator])],
	]
	found := fact.of(array.concat(root, path), value, [fact.at(use.resource, use.pointer)])
}

unknown := set()
