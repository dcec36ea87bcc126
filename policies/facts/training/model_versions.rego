# METADATA
# title: Versions of models that training hands to a registry
# description: |
#   A model that is pushed to the Hugging Face Hub under a revision of its own, or registered in MLflow by name. A push
#   without a revision overwrites what was there, and shows no versions.
# custom:
#   title_zh: 训练时登记到模型库的模型版本
#   shows: [6.2.2.2.b]
package facts.training.model_versions

import data.lib.fact
import data.lib.training

facts contains fact.of(_path, "Hugging Face Hub (hub_model_revision)", [fact.at(run, [key])]) if {
	some run in input.resources.training.trl
	run.body.push_to_hub == true
	is_string(run.body.hub_model_id)
	some key in ["hub_model_revision", "hub_revision"]
	is_string(run.body[key])
	not lower(run.body[key]) in {"", "main"}
}

facts contains fact.of(_path, "MLflow model registry", [fact.at(run, pointer)]) if {
	some run in input.resources.training.composer
	pointer := ["callbacks", "hf_checkpointer", "mlflow_registered_model_name"]
	training.is_set(object.get(run.body, pointer, null))
}

unknown := set()

_path := ["development", "production", "training", "model_registry", "provided_by"]
