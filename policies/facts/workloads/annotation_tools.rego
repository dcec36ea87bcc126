# METADATA
# title: Tools for annotation by hand
# description: A tool for annotation that runs. How many people work on a task, it does not say.
# custom:
#   title_zh: 人工标注工具
#   shows: [6.1.2.2.c.2]
package facts.workloads.annotation_tools

import data.lib.fact
import data.lib.products

facts contains fact.of(path, tool.provided_by, [tool.place]) if {
	some tool in products.of("annotation_tool")
	path := ["platform", "toolchain", "data_processing", "annotation", "workforce", "manual", "provided_by"]
}

unknown := set()
