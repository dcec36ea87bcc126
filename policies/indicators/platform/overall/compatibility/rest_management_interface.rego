# METADATA
# title: A management platform drives the platform over REST
# description: The platform is run from a management platform, which is connected to it through a REST interface.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.3.1.a
#   title_zh: 对外提供 REST 管理接口，并已接入管理平台
#   description_zh: 管理平台经由 REST 风格的接口接入并管理本平台。
#   nature: document
#   reading: >-
#     Three things are asked for: an interface, that it is REST, and a management platform that is connected through it.
#     An interface that nothing is connected to shows nothing, nor does one of another style.
#   reading_zh: 要求三点：有接口；接口为 REST 风格；有管理平台经由它接入。只有接口而未接入管理平台的，不算满足。
#   remedy: >-
#     Fill provided_by, style (rest) and management_platform.provided_by under
#     platform.overall.compatibility.management_interface.
#   remedy_zh: >-
#     在 platform.overall.compatibility.management_interface 下填写 provided_by、
#     style（rest）和 management_platform.provided_by。
package indicators.platform.overall.compatibility.rest_management_interface

import data.lib.finding

root := ["platform", "overall", "compatibility", "management_interface"]

interface := input.capabilities.platform.overall.compatibility.management_interface

subjects contains root if interface

findings contains finding.missing(array.concat(root, ["provided_by"])) if {
	interface
	not interface.provided_by
}

findings contains finding.missing(array.concat(root, ["style"])) if {
	interface
	not interface.style
}

findings contains finding.not_one_of(array.concat(root, ["style"]), {"rest"}, interface.style) if {
	interface.style != "rest"
}

findings contains finding.missing(array.concat(root, ["management_platform", "provided_by"])) if {
	interface
	not interface.management_platform.provided_by
}
