# METADATA
# title: Models that are offered
# description: Models that servers are told to serve, where they are three or more; replicas of a model are one.
# custom:
#   title_zh: 提供调用的模型
#   shows: [6.3.3.2.c]
package facts.workloads.offered_models

import data.lib.fact
import data.lib.model_servers as servers
import data.lib.naming

least := 3

facts contains fact.of(["inference", "operations", "ecosystem", "models", name, "offered_for"], "call", [model.place]) if {
	count({_name(servers.model(server).text) | some server in servers.all}) >= least
	some server in servers.all
	model := servers.model(server)
	name := _name(model.text)
}

unknown := set()

# "llama-3.1-8b-instruct" of "meta-llama/Llama-3.1-8B-Instruct"
_name(text) := naming.slug(parts[count(parts) - 1]) if parts := split(trim_suffix(text, "/"), "/")
