# METADATA
# title: Storage is offered over several protocols
# description: Storage can be reached over more than one storage protocol, such as NFS, S3 or POSIX.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.1.3.a
#   title_zh: 存储可经两种以上协议访问
#   description_zh: 同一存储服务不止一种访问协议，可以是 NFS、S3、POSIX 等。
#   nature: configuration
#   reading: >-
#     Several is two or more different protocol families, each with the storage that offers it; the named ones are
#     examples.
#   reading_zh: “多种”按不少于两种不同协议族理解，各写明由何种存储提供；所列协议为举例。
#   remedy: Under platform.hardware.storage.protocols give two or more protocols, each with provided_by.
#   remedy_zh: 在 platform.hardware.storage.protocols 下给出不少于两种协议，各含 provided_by。
package indicators.platform.hardware.storage.storage_protocols

import data.lib.complete_entries

least_protocols := 2

root := ["platform", "hardware", "storage", "protocols"]

protocols := input.capabilities.platform.hardware.storage.protocols

subjects contains root if protocols

findings contains shortfall if {
	some shortfall in complete_entries.too_few_complete(root, protocols, {"provided_by"}, least_protocols)
}
