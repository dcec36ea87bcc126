# METADATA
# title: Servers, containers and call success rates are monitored on charts
# description: >-
#   Dashboards show how the running model systems do: their servers, their containers and the share of calls that
#   succeed.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.1.3.c
#   title_zh: 服务器、容器和调用成功率可视化监控
#   description_zh: 通过图表监控运行中的模型系统，覆盖服务器、容器和调用成功率。
#   nature: configuration
#   reading: The charts and the three named signals are asked for. Further signals may be listed and are not judged.
#   reading_zh: 图表展示和所列三类监控缺一不可；可另列其他监控项，不作评判。
#   remedy: >-
#     Give dashboards.provided_by, and provided_by of server, container and call_success_rate under signals, under
#     inference.serving.stability.monitoring.
#   remedy_zh: >-
#     在 inference.serving.stability.monitoring 下给出 dashboards.provided_by，以及 signals 下 server、container、
#     call_success_rate 的 provided_by。
package indicators.inference.serving.stability.visual_monitoring

import data.lib.finding

signals := {"server", "container", "call_success_rate"}

root := ["inference", "serving", "stability", "monitoring"]

monitoring := input.capabilities.inference.serving.stability.monitoring

subjects contains root if monitoring

findings contains finding.missing(array.concat(root, ["dashboards", "provided_by"])) if {
	monitoring
	not monitoring.dashboards.provided_by
}

findings contains finding.missing(array.concat(root, ["signals", part, "provided_by"])) if {
	monitoring
	some part in signals
	not monitoring.signals[part].provided_by
}
