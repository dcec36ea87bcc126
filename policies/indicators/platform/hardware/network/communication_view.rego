# METADATA
# title: A view shows how compute devices communicate while jobs run
# description: >-
#   While compute jobs run, a graphical interface or panel shows the communication between the compute devices.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.1.2.e
#   title_zh: 运行中计算设备间的通信可视化
#   description_zh: 作业运行期间，可在图形界面或面板上看到哪些计算设备在相互通信。
#   nature: document
#   reading: >-
#     Three parts: what draws the view, what it is shown in, and how often it follows the running jobs. The last one
#     is what tells a live view from a drawing of the wiring; no limit is set on it.
#   reading_zh: 分三部分：由什么绘制、以何种界面展示、多久随运行中的任务刷新一次。刷新使其区别于静态布线图，刷新间隔不设限值。
#   remedy: Under platform.hardware.network.communication_view give provided_by, interface and refresh_seconds.
#   remedy_zh: 在 platform.hardware.network.communication_view 下给出 provided_by、interface 与 refresh_seconds。
package indicators.platform.hardware.network.communication_view

import data.lib.finding

root := ["platform", "hardware", "network", "communication_view"]

view := input.capabilities.platform.hardware.network.communication_view

subjects contains root if view

findings contains finding.missing(array.concat(root, [part])) if {
	view
	some part in ["provided_by", "interface", "refresh_seconds"]
	not view[part]
}
