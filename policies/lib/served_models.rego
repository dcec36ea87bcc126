# METADATA
# title: Models that are served, by name
# description: Each model once, whoever serves it, with the places that name it.
package lib.served_models

import data.lib.model_servers as servers
import data.lib.naming

by_name[name] contains model.place if {
	some server in servers.all
	model := servers.model(server)
	name := slug(model.text)
}

# "llama-3.1-8b-instruct" of "meta-llama/Llama-3.1-8B-Instruct"
slug(text) := naming.slug(parts[count(parts) - 1]) if parts := split(trim_suffix(text, "/"), "/")

# "natural_language_processing", by how the name starts after the organisation; undefined for models that are not known
domain(name) := rows[count(rows) - 1][1] if {
	rows := sort([[count(family), row.domain, family] |
		some family, row in data.knowledge.model_domains
		startswith(name, family)
	])
	count(rows) > 0
}
