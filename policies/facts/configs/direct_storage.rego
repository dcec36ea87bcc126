# METADATA
# title: Storage that accelerators reach directly
# description: |
#   A configuration of cuFile that forbids the detour through the CPU's memory, or names the devices for RDMA to
#   storage. The file that cuFile comes with allows the detour and names none.
# custom:
#   title_zh: 加速卡直连存储
#   shows: [6.1.1.3.f]
package facts.configs.direct_storage

import data.lib.configs
import data.lib.fact

facts contains fact.of(array.concat(_root, [key]), value, [fact.at(file, pointer)]) if {
	some [file, pointer] in _direct
	some key, value in {"provided_by": configs.called("cuFile", file), "technology": "gpudirect_storage"}
}

unknown := set()

_direct contains [file, pointer] if {
	some file in configs.of("cufile")
	pointer := ["properties", "allow_compat_mode"]
	object.get(file.body, pointer, true) == false
}

_direct contains [file, array.concat(above, ["rdma_dev_addr_list"])] if {
	some file in configs.of("cufile")
	some above in array.concat([["properties"]], [["fs", name] | some name, _ in file.body.fs])
	addresses := object.get(file.body, array.concat(above, ["rdma_dev_addr_list"]), [])
	is_array(addresses)
	count(addresses) > 0
}

_root := ["platform", "hardware", "storage", "accelerator_direct"]
