# METADATA
# title: Protection of training data in clouds
# description: |
#   Encryption of a bucket that is named after data sets, and control of who reaches it; beside one, a template by
#   which personal data is removed. Checkpoints in a bucket of theirs that is protected and whose objects are kept for
#   some days only. A grant to everybody controls nothing.
# custom:
#   title_zh: 云上训练数据的保护
#   shows: [6.1.2.1.c, 6.2.2.3.e]
package facts.terraform.training_data_protection

import data.lib.data_stores as stores
import data.lib.fact

facts contains fact.of(array.concat(_protection, ["security_mechanisms", name, "provided_by"]), by, [place]) if {
	some bucket in stores.of.datasets
	some trait, name in {"encryption": "encryption_at_rest", "access": "access_control"}
	some [by, place] in stores.traits(bucket, trait)
}

facts contains fact.of(path, one.address, [fact.at(one, ["deidentify_config"])]) if {
	some one in input.resources.terraform.google_data_loss_prevention_deidentify_template
	count(object.get(one.body, "deidentify_config", [])) > 0
	one.source in {bucket.source | some bucket in stores.of.datasets}
	path := array.concat(_protection, ["privacy_mechanisms", "deidentification", "provided_by"])
}

facts contains fact.of(array.concat(_produced, [part, "provided_by"]), by, [place]) if {
	some bucket in stores.of.checkpoints
	count(stores.traits(bucket, "retention")) > 0
	protecting := stores.traits(bucket, "encryption") | stores.traits(bucket, "access")
	count(protecting) > 0
	some part, found in {"management": stores.traits(bucket, "retention"), "protection": protecting}
	some [by, place] in found
}

unknown := set()

_protection := ["platform", "toolchain", "training", "data_protection"]

_produced := ["development", "production", "fine_tuning", "produced_data", "checkpoints"]
