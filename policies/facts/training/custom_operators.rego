# METADATA
# title: Operators that users add to data pipelines
# description: |
#   Paths of operators that users have written; an empty list adds none.
# custom:
#   title_zh: 用户加入数据流水线的算子
#   shows: [6.1.2.2.b.4]
package facts.training.custom_operators

import data.lib.data_juicer
import data.lib.fact
import data.lib.naming
import data.lib.training

facts contains found if {
	some run in data_juicer.pipelines
	some position, added in run.body.custom_operator_paths
	training.is_set(added)
	root := ["platform", "toolchain", "data_processing", "cleaning", "custom_operators"]
	places := [fact.at(run, ["custom_operator_paths", position])]
	some [path, value] in [
		[["provided_by"], "Data-Juicer (custom_operator_paths)"],
		[["operators", naming.slug(added), "provided_by"], added],
	]
	found := fact.of(array.concat(root, path), value, places)
}

# code of one's own as a step
facts contains found if {
	some run in data_juicer.pipelines
	some position, step in run.body.process
	some [name, key] in [["python_file_mapper", "file_path"], ["python_lambda_mapper", "lambda_str"]]
	is_object(step)
	told := step[name][key]
	training.is_set(told)
	root := ["platform", "toolchain", "data_processing", "cleaning", "custom_operators"]
	places := [fact.at(run, ["process", position])]
	some [path, value] in [
		[["provided_by"], concat("", ["Data-Juicer (", name, ")"])],
		[["operators", name, "provided_by"], substring(told, 0, 200)],
	]
	found := fact.of(array.concat(root, path), value, places)
}

unknown := set()
