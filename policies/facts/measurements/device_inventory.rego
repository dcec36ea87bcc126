# METADATA
# title: Accelerators by name and number, as nvidia-smi and DCGM list them
# description: |
#   Model and number of the devices of a list, in a pool called after its file. That they train, and where they stand,
#   no list says: a pool counts once a declaration, or other code, says what provides it. So nothing counts twice.
# custom:
#   title_zh: nvidia-smi 与 DCGM 列出的加速卡型号与数量
#   shows: [6.1.1.1.e, 6.1.1.1.j]
package facts.measurements.device_inventory

import data.lib.fact
import data.lib.measurements
import data.lib.naming

facts contains fact.of(_at(result, device, "model"), device, [fact.at(result, ["devices", name])]) if {
	some [result, name, device] in _listed
}

facts contains fact.of(_at(result, device, "count"), number, [fact.at(result, ["devices", name, "count"])]) if {
	some [result, name, device] in _listed
	number := result.body.devices[name].count
}

unknown contains fact.unknown("device is not known by this name", [fact.at(result, ["devices", name])]) if {
	some result in _inventories
	some name, _ in result.body.devices
	not _device(name)
}

_inventories := [result |
	some result in measurements.results("dcgm")
	not measurements.serves(result)
]

_listed := [[result, name, device] |
	some result in _inventories
	some name, _ in result.body.devices
	device := _device(name)
]

_device(name) := data.knowledge.device_names[known].device if {
	known := trim_prefix(trim_prefix(lower(name), "nvidia "), "tesla ")
}

_at(result, device, leaf) := ["platform", "hardware", "compute", "training_accelerators", pool, leaf] if {
	pool := _pool(result, device)
}

_pool(result, device) := naming.below(measurements.file_entry(result), device) if {
	count(result.body.devices) > 1
} else := measurements.file_entry(result)
