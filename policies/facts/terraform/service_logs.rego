# METADATA
# title: Logs of services in the cloud
# description: |
#   Collection of container logs that is turned on for a cluster, with the service that keeps and shows them, and
#   exclusions that drop what is not wanted. Logs of the control plane are not those of services.
# custom:
#   title_zh: 云服务中的服务日志
#   shows: [6.3.1.3.b]
package facts.terraform.service_logs

import data.lib.fact
import data.lib.terraform
import data.lib.watchers

facts contains fact.of(_path(part), one.by, [one.place]) if {
	some one in watchers.logs
	some part in one.what.logs
}

facts contains fact.of(_path("cleaning"), exclusion.address, [fact.at(exclusion, ["filter"])]) if {
	some exclusion in input.resources.terraform.google_logging_project_exclusion
	not terraform.on(object.get(exclusion.body, "disabled", false))
	terraform.filled(exclusion.body.filter)
	exclusion.source in {one.source | some one in watchers.logs}
}

facts contains fact.of(_path("cleaning"), sink.address, [fact.at(sink, ["exclusions", position])]) if {
	some sink in input.resources.terraform.google_logging_project_sink
	not terraform.on(object.get(sink.body, "disabled", false))
	some position, exclusion in sink.body.exclusions
	terraform.filled(exclusion.filter)
	not terraform.on(object.get(exclusion, "disabled", false))
	sink.source in {one.source | some one in watchers.logs}
}

unknown := set()

_path(part) := ["inference", "serving", "stability", "logs", part, "provided_by"]
