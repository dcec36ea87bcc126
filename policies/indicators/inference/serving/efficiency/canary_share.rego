# METADATA
# title: Before going live, a version runs on canary nodes with a share that is set for it
# description: >-
#   Before a version takes over, it is deployed to canary nodes that are given the share of traffic that suits the
#   scenario.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.1.2.e
#   title_zh: 上线前按自定义比例灰度发布
#   description_zh: 版本正式上线前，先部署到灰度节点，按实际场景设定其承接的比例。
#   nature: configuration
#   reading: >-
#     One canary release is enough. Custom share means a figure that is set for the scenario by which the entry is
#     named, from 0.1 to 99 percent: with none of the traffic or all of it, nothing is tried before the release. At
#     least one canary node runs.
#   reading_zh: 至少一个灰度发布。自定义比例指为该条目对应的场景设定的数值，取 0.1% 至 99%，完全不分流或全部切换都起不到上线前验证的作用。灰度节点不少于 1 个。
#   remedy: >-
#     Give provided_by, share_percent (0.1 to 99) and nodes (1 or more) for a release under
#     inference.serving.efficiency.canary_releases.
#   remedy_zh: >-
#     在 inference.serving.efficiency.canary_releases 下为一个发布给出 provided_by、share_percent（0.1 至 99）和 nodes（不少于 1）。
package indicators.inference.serving.efficiency.canary_share

import data.lib.finding
import data.lib.one_suffices

least_percent := 0.1

most_percent := 99

fields := {"provided_by", "share_percent", "nodes"}

root := ["inference", "serving", "efficiency", "canary_releases"]

releases := input.capabilities.inference.serving.efficiency.canary_releases

subjects contains array.concat(root, [name]) if some name, _ in releases

findings contains shortfall if some shortfall in one_suffices.shortfalls(releases, _lacking)

_lacking[name] contains finding.missing(_at(name, field)) if {
	some name, release in releases
	some field in fields
	not release[field]
}

_lacking[name] contains finding.below(_at(name, "share_percent"), least_percent, release.share_percent) if {
	some name, release in releases
	release.share_percent < least_percent
}

_lacking[name] contains finding.above(_at(name, "share_percent"), most_percent, release.share_percent) if {
	some name, release in releases
	release.share_percent > most_percent
}

_at(name, field) := array.concat(root, [name, field])
