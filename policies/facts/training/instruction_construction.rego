# METADATA
# title: Instruction data that pipelines build
# description: |
#   Operators by which models write or rewrite instruction data.
# custom:
#   title_zh: 数据流水线构建的指令数据
#   shows: [6.2.1.2.b.1]
package facts.training.instruction_construction

import data.lib.data_juicer

facts := data_juicer.facts_of("construction", ["development", "data", "processing", "instruction_data", "construction_methods"])

unknown := set()
