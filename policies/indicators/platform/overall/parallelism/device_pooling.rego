# METADATA
# title: Different devices, physical and virtual, are pooled as in a cloud
# description: >-
#   Training or inference draws on physical accelerators of different families and on virtual devices, out of a pool
#   that is virtualized as in a cloud.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.3.3.a
#   title_zh: 异构物理设备与虚拟设备统一池化供给
#   description_zh: 平台以云化资源池的方式，为训练或推理供给不同类型的物理设备和虚拟设备。
#   nature: configuration
#   reading: >-
#     Three parts. Physical devices: accelerators of two families or more; CPUs do not count. Virtual devices: at least
#     one kind, of which one physical device gives two or more. Both say whether training or inference uses them. And
#     what pools and virtualizes the devices is named.
#   reading_zh: >-
#     包含三部分。
#     物理设备须为两个及以上系列的加速器，CPU 不计。
#     虚拟设备至少一种，且单个物理设备可划分为两个及以上。
#     两者均须说明用于训练还是推理。
#     还须说明由什么实现池化与虚拟化。
#   remedy: >-
#     Under platform.overall.parallelism.device_pool fill provided_by, physical_devices of two architectures
#     (provided_by, architecture, used_for) and virtual_devices (provided_by, used_for, shares_per_device).
#   remedy_zh: >-
#     在 platform.overall.parallelism.device_pool 下填写 provided_by。
#     physical_devices 给出两种 architecture 的设备，各填写 provided_by 和 used_for。
#     virtual_devices 填写 provided_by、used_for 和 shares_per_device。
package indicators.platform.overall.parallelism.device_pooling

import data.lib.finding

root := ["platform", "overall", "parallelism", "device_pool"]

pool := input.capabilities.platform.overall.parallelism.device_pool

least_architectures := 2

least_shares := 2

subjects contains root if pool

findings contains finding.missing(array.concat(root, ["provided_by"])) if {
	pool
	not pool.provided_by
}

findings contains finding.too_few(_physical, least_architectures, count(_architectures)) if {
	pool
	count(_architectures) < least_architectures
}

findings contains finding.missing(array.concat(_physical, [name, field])) if {
	count(_architectures) < least_architectures
	some name, device in pool.physical_devices
	some field in _fields.physical
	not device[field]
}

findings contains finding.missing(_virtual) if {
	pool
	count(_virtual_devices) == 0
}

findings contains shortfall if {
	every name, _ in _virtual_devices {
		_shortfalls[name]
	}
	some name, _ in _virtual_devices
	some shortfall in _shortfalls[name]
}

_shortfalls[name] contains finding.missing(array.concat(_virtual, [name, field])) if {
	some name, device in _virtual_devices
	some field in _fields.virtual
	not device[field]
}

_shortfalls[name] contains finding.below(array.concat(_virtual, [name, "shares_per_device"]), least_shares, actual) if {
	some name, device in _virtual_devices
	actual := device.shares_per_device
	actual < least_shares
}

_architectures := {device.architecture |
	some device in pool.physical_devices
	every field in _fields.physical {
		device[field]
	}
}

default _virtual_devices := {}

_virtual_devices := pool.virtual_devices

_fields := {
	"physical": {"provided_by", "architecture", "used_for"},
	"virtual": {"provided_by", "used_for", "shares_per_device"},
}

_physical := array.concat(root, ["physical_devices"])

_virtual := array.concat(root, ["virtual_devices"])
