# METADATA
# title: A flow of data between two media
# description: |
#   Says from where to where data moves, and that both media are there, since a flow needs them.
package lib.data_flow

import data.lib.fact

storage := ["platform", "hardware", "storage"]

# the facts of a flow between two different media
of(name, source, target, provider, places) := {
	fact.of(array.concat(storage, ["data_flows", name, "from"]), source, places),
	fact.of(array.concat(storage, ["data_flows", name, "to"]), target, places),
	fact.of(array.concat(storage, ["data_flows", name, "provided_by"]), provider, places),
	fact.of(array.concat(storage, ["media", source, "provided_by"]), provider, places),
	fact.of(array.concat(storage, ["media", target, "provided_by"]), provider, places),
} if {
	source != target
}
