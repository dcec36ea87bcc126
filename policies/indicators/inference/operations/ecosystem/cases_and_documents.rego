# METADATA
# title: Practice cases and application references are published
# description: >-
#   Cases of large models in practice and reference documents for their application are published for others to use.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.3.2.g
#   title_zh: 提供实践案例和应用参考文档
#   description_zh: 公开大模型的实践案例和应用参考文档，供使用方查阅。
#   nature: document
#   reading: >-
#     Cases and reference documents are both asked for, one each or more, and each says what it is and where it is
#     published. Further kinds may be listed and are not judged.
#   reading_zh: 实践案例和应用参考文档缺一不可，各至少一份，须写明内容及发布位置；可另列其他材料，不作评判。
#   remedy: >-
#     Give provided_by and kind for a practice_case and for an application_reference under
#     inference.operations.ecosystem.documents.
#   remedy_zh: >-
#     在 inference.operations.ecosystem.documents 下为 practice_case 和 application_reference 各给出一份带 provided_by 和 kind
#     的材料。
package indicators.inference.operations.ecosystem.cases_and_documents

import data.lib.counted_entries
import data.lib.finding

kinds := {"practice_case", "application_reference"}

fields := {"provided_by", "kind"}

root := ["inference", "operations", "ecosystem", "documents"]

documents := input.capabilities.inference.operations.ecosystem.documents

subjects contains root if documents

findings contains finding.lacks(root, kind) if {
	documents
	some kind in (kinds - _covered)
}

findings contains shortfall if {
	count(kinds - _covered) > 0
	some shortfall in counted_entries.shortfalls(_lacking)
}

_covered := {document.kind | some document in counted_entries.complete(documents, _lacking)}

_lacking[name] contains finding.missing(_at(name, field)) if {
	some name, document in documents
	some field in fields
	not document[field]
}

_at(name, field) := array.concat(root, [name, field])
