# METADATA
# title: Features, labels and preprocessing of data are recorded
# description: It is on record what the features and labels of the data are and by which methods it was preprocessed.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.1.1.c
#   title_zh: 记录数据特征、标签与预处理方法
#   description_zh: 数据具有哪些特征和标签、以何种方法预处理，均有记录可查。
#   nature: document
#   reading: >-
#     All three that the clause names are asked for, each saying what records it; more may be recorded. One component
#     may record several.
#   reading_zh: 条款列举的三项均须记录，各自说明由什么记录，可为同一组件。可另有其他记录。
#   remedy: >-
#     Fill provided_by of features, labels and preprocessing_methods under development.data.ingestion.process_records.
#   remedy_zh: >-
#     在 development.data.ingestion.process_records 下填写 features、labels、preprocessing_methods 的 provided_by。
package indicators.development.data.ingestion.data_process_records

import data.lib.finding

root := ["development", "data", "ingestion", "process_records"]

records := input.capabilities.development.data.ingestion.process_records

parts := {
	"features",
	"labels",
	"preprocessing_methods",
}

subjects contains root if records

findings contains finding.missing(array.concat(root, [part, "provided_by"])) if {
	records
	some part in parts
	not records[part].provided_by
}
