# METADATA
# title: Processing flows that users define
# description: |
#   A pipeline whose steps and arguments its user wrote down. A file that lists all operators as a reference is none.
# custom:
#   title_zh: 用户定义的处理流程
#   shows: [6.1.2.2.a]
package facts.training.instruction_flows

import data.lib.data_juicer
import data.lib.dolma
import data.lib.fact

facts contains found if {
	some run in data_juicer.pipelines
	root := ["platform", "toolchain", "data_processing", "instruction_processing"]
	some path in [["provided_by"], ["flow", "customization", "provided_by"]]
	found := fact.of(array.concat(root, path), "Data-Juicer", [fact.at(run, ["process"])])
}

# filters of NeMo Curator in an order of one's own
facts contains found if {
	some run in input.resources.training.nemo_curator
	count(run.body.filters) > 1
	root := ["platform", "toolchain", "data_processing", "instruction_processing"]
	some path in [["provided_by"], ["flow", "customization", "provided_by"]]
	found := fact.of(array.concat(root, path), "NeMo Curator", [fact.at(run, ["filters"])])
}

# what stays and what is replaced in the documents of Dolma
facts contains found if {
	some one in dolma.flows
	root := ["platform", "toolchain", "data_processing", "instruction_processing"]
	some path in [["provided_by"], ["flow", "customization", "provided_by"]]
	found := fact.of(array.concat(root, path), "Dolma", [fact.at(one.resource, one.pointer)])
}

unknown contains fact.unknown("lists operators that cannot run together: a reference", [fact.at(run, ["process"])]) if {
	some run in input.resources.training.data_juicer
	data_juicer.is_catalogue(run)
}
