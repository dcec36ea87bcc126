# METADATA
# title: Processed data sets that are published
# description: |
#   A hub or an object store that a configuration writes its processed data set to. A model that is pushed is none.
# custom:
#   title_zh: 处理后数据集的发布
#   shows: [6.2.1.2.c]
package facts.training.dataset_publications

import data.lib.data_juicer
import data.lib.fact
import data.lib.training

facts contains found if {
	some one in _published
	some [key, value] in [["provided_by", one.provider], ["processed_by", one.processing]]
	path := ["development", "data", "processing", "publications", one.place, key]
	found := fact.of(path, value, [fact.at(one.resource, one.pointer)])
}

unknown := set()

_published contains one if {
	some run in input.resources.training.axolotl
	training.is_set(run.body.push_dataset_to_hub)
	one := {
		"resource": run, "pointer": ["push_dataset_to_hub"], "place": "axolotl.hugging-face-hub",
		"provider": "axolotl (push_dataset_to_hub)", "processing": "axolotl preprocessing",
	}
}

_published contains one if {
	some run in data_juicer.pipelines
	startswith(run.body.export_path, "s3://")
	one := {
		"resource": run, "pointer": ["export_path"], "place": "data-juicer.object-storage",
		"provider": "Data-Juicer (export_path)", "processing": "Data-Juicer pipeline",
	}
}
