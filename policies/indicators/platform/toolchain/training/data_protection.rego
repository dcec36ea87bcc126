# METADATA
# title: Training data is kept safe and personal data in it private
# description: >-
#   Mechanisms are at work that keep training data from loss and misuse, and others that protect the privacy of the
#   people it speaks of.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.1.c
#   title_zh: 训练数据有安全机制和隐私保护机制
#   description_zh: 有机制防止训练数据泄露和滥用，另有机制保护数据所涉个人的隐私。
#   nature: document
#   reading: >-
#     Security and privacy are two parts: at least one mechanism of each, named with what provides it. Which mechanisms
#     is left open; encryption and access control serve security, removal of personal data and differential privacy
#     serve privacy.
#   reading_zh: >-
#     安全与隐私是两部分，各至少一种机制，并说明由什么提供。机制种类不限：加密、访问控制属于安全，去标识化、
#     差分隐私属于隐私。
#   remedy: >-
#     Give at least one mechanism with provided_by under each of security_mechanisms and privacy_mechanisms of
#     platform.toolchain.training.data_protection.
#   remedy_zh: >-
#     在 platform.toolchain.training.data_protection 的 security_mechanisms 和 privacy_mechanisms 下各至少给出一种带
#     provided_by 的机制。
package indicators.platform.toolchain.training.data_protection

import data.lib.complete_entries
import data.lib.finding

kinds := {"security_mechanisms", "privacy_mechanisms"}

root := ["platform", "toolchain", "training", "data_protection"]

protection := input.capabilities.platform.toolchain.training.data_protection

subjects contains root if protection

findings contains finding.missing(array.concat(root, [kind])) if {
	protection
	some kind in kinds
	not protection[kind]
}

findings contains shortfall if {
	some kind in kinds
	path := array.concat(root, [kind])
	some shortfall in complete_entries.too_few_complete(path, protection[kind], {"provided_by"}, 1)
}
