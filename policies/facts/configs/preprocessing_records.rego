# METADATA
# title: Preprocessing that stages of DVC record
# description: |
#   Stages with a command that make data from data, and are named for it. Another stage, or nothing, uses what they
#   make; features and labels they do not record.
# custom:
#   title_zh: DVC 阶段记录的预处理
#   shows: [6.2.1.1.c]
package facts.configs.preprocessing_records

import data.lib.configs
import data.lib.fact
import data.lib.naming

facts contains fact.of(_path, configs.called("DVC stages", file), places) if {
	some file in configs.of("dvc_pipeline")
	places := {fact.at(file, ["stages", name]) |
		some name, stage in file.body.stages
		count(naming.words(name) & _words) > 0
		stage.cmd != ""
		count(stage.deps) > 0
		count(stage.outs) > 0
		not stage.frozen == true
	}
	count(places) > 0
}

unknown := set()

_words := {
	"prepare", "preprocess", "preprocessing", "clean", "cleaning", "featurize", "features", "split", "tokenize",
	"tokenise", "normalize", "normalise", "dedup", "deduplicate", "filter", "transform", "augment",
}

_path := ["development", "data", "ingestion", "process_records", "preprocessing_methods", "provided_by"]
