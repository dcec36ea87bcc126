# METADATA
# title: Workers that load and preprocess training data
# description: |
#   Workers of the data loader, and of preprocessing beside them. Where configurations differ, the most are kept in view.
# custom:
#   title_zh: 训练数据的加载与预处理进程
#   shows: [6.1.2.2.d]
package facts.training.data_loading

import data.lib.fact
import data.lib.training

facts contains found if {
	some step, loaded in _most
	some set_to in loaded.by
	places := [fact.at(set_to.resource, set_to.pointer)]
	some [path, value] in [
		[["provided_by"], training.with_detail(set_to.framework, "data loader")],
		[[step, "workers"], loaded.workers],
	]
	root := ["platform", "toolchain", "data_processing", "parallel_pipeline"]
	found := fact.of(array.concat(root, path), value, places)
}

unknown contains fact.unknown("number of data loader workers is not known", [place]) if {
	some place in training.open("loading_workers")
}

_most[step] := {"workers": workers, "by": by} if {
	some step, setting in {"loading": "loading_workers", "preprocessing": "preprocessing_workers"}
	used := [set_to | some set_to in training.above(setting, 1); _loads(set_to)]
	workers := max([set_to.value | some set_to in used])
	by := [set_to | some set_to in used; set_to.value == workers]
}

# preprocessing before the run is no pipeline beside it
_loads(set_to) if {
	not _only_predicts(set_to.resource.body)
	workers := training.of(set_to.framework, set_to.resource, "loading_workers")
	is_number(workers)
	workers > 1
}

# LLaMA-Factory loads what it predicts in the same way
_only_predicts(body) if {
	body.do_predict == true
	not body.do_train == true
}
