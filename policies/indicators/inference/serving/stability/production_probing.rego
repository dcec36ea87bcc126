# METADATA
# title: Production is probed at an interval that can be set
# description: >-
#   Probes call the production service on their own to find out whether something is wrong, at an interval that can be
#   changed.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.1.3.g
#   title_zh: 现网实时拨测且间隔可配置
#   description_zh: 拨测主动访问生产环境的服务以发现异常，其时间间隔可以调整。
#   nature: configuration
#   reading: >-
#     One probe is enough. It must call production, say at which interval, and name the setting that changes the
#     interval: a figure that cannot be set does not meet the clause. A readiness probe inside the cluster is not
#     meant.
#   reading_zh: 至少一个拨测，目标须为生产环境，并给出间隔及调整间隔的配置项；固定而不可配置的间隔不满足要求，集群内的就绪探针不算拨测。
#   remedy: >-
#     Give provided_by, environment (production), interval_seconds and interval_setting for a probe under
#     inference.serving.stability.probing.
#   remedy_zh: >-
#     在 inference.serving.stability.probing 下为一个拨测给出 provided_by、environment（production）、
#     interval_seconds 和 interval_setting。
package indicators.inference.serving.stability.production_probing

import data.lib.finding
import data.lib.one_suffices

probed := "production"

fields := {"provided_by", "environment", "interval_seconds", "interval_setting"}

root := ["inference", "serving", "stability", "probing"]

probes := input.capabilities.inference.serving.stability.probing

subjects contains array.concat(root, [name]) if some name, _ in probes

findings contains shortfall if some shortfall in one_suffices.shortfalls(probes, _lacking)

_lacking[name] contains finding.missing(_at(name, field)) if {
	some name, probe in probes
	some field in fields
	not probe[field]
}

_lacking[name] contains finding.not_one_of(_at(name, "environment"), {probed}, probe.environment) if {
	some name, probe in probes
	probe.environment != probed
}

_at(name, field) := array.concat(root, [name, field])
