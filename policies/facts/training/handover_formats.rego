# METADATA
# title: Formats in which models and data are handed over
# description: |
#   What exports models and data, and in which format. A list of formats is the team's to declare: other tools may write
#   others, which these files do not deny.
# custom:
#   title_zh: 模型与数据的导出格式
#   shows: [6.3.3.2.a]
package facts.training.handover_formats

import data.lib.data_juicer
import data.lib.fact
import data.lib.training

facts contains fact.of(_path, provider, [fact.at(export.resource, export.pointer)]) if {
	some export in _exports
	provider := concat("", [export.provider, " (", export.format, ")"])
}

unknown := set()

_path := ["inference", "operations", "ecosystem", "data_operations", "provided_by"]

_exports contains {"resource": run, "pointer": ["export_dir"], "provider": "LLaMA-Factory", "format": "safetensors"} if {
	some run in input.resources.training.llama_factory
	training.is_set(run.body.export_dir)
	not run.body.export_legacy_format == true
}

_exports contains {"resource": run, "pointer": ["save_safetensors"], "provider": "axolotl", "format": "safetensors"} if {
	some run in input.resources.training.axolotl
	run.body.save_safetensors == true
}

_exports contains {"resource": run, "pointer": ["script_flags", "save-safetensors"], "provider": "ms-swift", "format": "safetensors"} if {
	some run in training.resources("ms_swift_command")
	run.body.script_flags["save-safetensors"] == true
}

_exports contains {"resource": run, "pointer": ["export_path"], "provider": "Data-Juicer", "format": format} if {
	some run in data_juicer.pipelines
	some format in ["jsonl", "parquet"]
	endswith(run.body.export_path, concat("", [".", format]))
}
