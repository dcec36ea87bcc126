# METADATA
# title: Catalogues of data in clouds
# description: |
#   A managed catalogue in which stored data is searched by its metadata, and the fields that templates of tags give it.
#   Which scale of training it serves, a catalogue does not say.
# custom:
#   title_zh: 云上的数据目录
#   shows: [6.1.1.3.g]
package facts.terraform.data_catalogues

import data.lib.fact
import data.lib.managed
import data.lib.naming

facts contains fact.of(array.concat(_search, ["provided_by"]), one.by, [one.place]) if {
	some one in managed.of("data_catalogue")
}

facts contains fact.of(_field(field.field_id), template.address, [fact.at(template, ["fields", position])]) if {
	some template in input.resources.terraform.google_data_catalog_tag_template
	some position, field in template.body.fields
	is_string(field.field_id)
	template.source in {one.source | some one in managed.of("data_catalogue")}
}

unknown := set()

_field(name) := array.concat(_search, ["fields", naming.slug(name), "provided_by"])

_search := ["platform", "hardware", "storage", "metadata_search"]
