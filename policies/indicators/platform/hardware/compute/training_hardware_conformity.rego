# METADATA
# title: Training hardware conforms to the AI server standard
# description: Physical compute resources for training conform to GB/T 42018-2022, 6.1.1.1 b to u and 6.1.2.1.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.1.1.a
#   title_zh: 训练用物理计算资源达到 GB/T 42018—2022 的要求
#   description_zh: 训练用物理计算资源逐条满足 GB/T 42018—2022 的 6.1.1.1 b 至 u 以及 6.1.2.1。
#   nature: document
#   reading: >-
#     The other standard's clauses are taken as a checklist of 21 ids, each of which must be confirmed; a single
#     deviation fails. What the checklist rests on is named: a certificate, a type-test report or a node inventory.
#   reading_zh: 将所引标准的条款作为 21 项核对表，每一项都须确认，有一项偏离即不满足。须写明依据：证书、型式试验报告或节点清单。
#   remedy: >-
#     Under platform.hardware.compute.training_conformity give provided_by, basis, and clauses with each of
#     6.1.1.1.b to 6.1.1.1.u and 6.1.2.1 as confirmed.
#   remedy_zh: >-
#     在 platform.hardware.compute.training_conformity 下给出 provided_by、basis，并在 clauses
#     中将 6.1.1.1.b 至 6.1.1.1.u 与 6.1.2.1 逐条写为 confirmed。
package indicators.platform.hardware.compute.training_hardware_conformity

import data.lib.finding

root := ["platform", "hardware", "compute", "training_conformity"]

conformity := input.capabilities.platform.hardware.compute.training_conformity

letters := ["b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u"]

clauses := {concat(".", ["6.1.1.1", letter]) | some letter in letters} | {"6.1.2.1"}

subjects contains root if conformity

findings contains finding.missing(array.concat(root, [part])) if {
	conformity
	some part in ["provided_by", "basis"]
	not conformity[part]
}

findings contains finding.missing(_clause(clause)) if {
	conformity
	some clause in clauses
	not conformity.clauses[clause]
}

findings contains finding.not_one_of(_clause(clause), ["confirmed"], found) if {
	some clause in clauses
	found := conformity.clauses[clause]
	found != "confirmed"
}

_clause(clause) := array.concat(root, ["clauses", clause])
