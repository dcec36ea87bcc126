# METADATA
# title: Services go online and offline, are updated, rolled back and released by canary
# description: >-
#   A model service is brought online and offline, updated and rolled back, and an update can reach part of the
#   traffic first.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.1.2.a
#   title_zh: 服务支持上线、下线、更新、回滚和灰度更新
#   description_zh: 模型服务可上线、下线、更新和回滚，更新可先面向部分流量灰度进行。
#   nature: configuration
#   reading: All five are asked for, and each must name what provides it.
#   reading_zh: 五项缺一不可，每项须写明由什么提供。
#   remedy: >-
#     Give provided_by of online, offline, update, rollback and canary_update under
#     inference.serving.efficiency.release.
#   remedy_zh: 在 inference.serving.efficiency.release 下给出 online、offline、update、rollback、canary_update 的 provided_by。
package indicators.inference.serving.efficiency.release_management

import data.lib.finding

parts := {"online", "offline", "update", "rollback", "canary_update"}

root := ["inference", "serving", "efficiency", "release"]

release := input.capabilities.inference.serving.efficiency.release

subjects contains root if release

findings contains finding.missing(array.concat(root, [part, "provided_by"])) if {
	release
	some part in parts
	not release[part].provided_by
}
