# METADATA
# title: Alert rules and who hears of them
# description: |
#   Rules of Prometheus and Grafana, the conditions that they find, and the receivers that a route leads to. A receiver
#   that no route names, that sends nowhere, or whose address is one of documentation, notifies nobody.
package lib.alert_rules

import data.lib.addressees
import data.lib.configs
import data.lib.fact
import data.lib.quotients

# each rule with its source, name, expressions, file and place
rules := array.concat(
	[{"source": file.source, "name": lower(rule.alert), "expressions": {rule.expr}, "file": file, "place": place} |
		some file in configs.of("alert_rules")
		some position, group in configs.mappings(file.body.groups)
		some index, rule in configs.mappings(group.rules)
		is_string(rule.alert)
		is_string(rule.expr)
		place := fact.at(file, ["groups", position, "rules", index])
	],
	[{"source": file.source, "name": lower(rule.title), "expressions": asked, "file": file, "place": place} |
		some file in configs.of("grafana_alerting")
		some position, group in configs.mappings(file.body.groups)
		some index, rule in configs.mappings(group.rules)
		is_string(rule.title)
		not rule.isPaused == true
		asked := {query.model.expr | some query in rule.data; is_string(query.model.expr)}
		place := fact.at(file, ["groups", position, "rules", index])
	],
)

# server_fault, insufficient_authorisation or success_rate
condition(rule) := "server_fault" if {
	_names_server(rule.name)
} else := "server_fault" if {
	some expression in rule.expressions
	words := replace(lower(expression), " ", "")
	endswith(words, "==0")
	_watches_server(words)
} else := "insufficient_authorisation" if {
	some expression in rule.expressions
	some mark, _ in data.knowledge.monitored_metrics.refused
	contains(expression, mark)
} else := "success_rate" if {
	some expression in rule.expressions
	some kind in ["succeeded", "failed"]
	quotients.is_share(expression, kind)
	_counts_calls(expression)
}

# the rate of success below which a rule raises its alarm, in percent
threshold(rule) := percent if {
	condition(rule) == "success_rate"
	[expression] := [expression | some expression in rule.expressions]
	words := [word | some word in split(replace(split(expression, " and ")[0], "\n", " "), " "); word != ""]
	last := count(words) - 1
	figure := to_number(words[last])
	figure > 0
	share := _share(figure)
	percent := _percent(words[last - 1], expression, share)
	percent > 0
}

# ways in which a receiver that is reached sends, each with its source, tool and place
channels contains {"source": file.source, "channel": channel, "by": configs.called("Alertmanager", file), "place": place} if {
	some file in configs.of("alertmanager")
	reached := _named(file.body.route)
	some position, receiver in configs.mappings(file.body.receivers)
	receiver.name in reached
	some key, channel in _channels
	some settings in receiver[key]
	count(settings) > 0
	not addressees.made_up(settings)
	place := fact.at(file, ["receivers", position, key])
}

channels contains {"source": file.source, "channel": receiver.type, "by": configs.called("Grafana", file), "place": place} if {
	some file in configs.of("grafana_alerting")
	some position, point in configs.mappings(file.body.contactPoints)
	point.name in _notified[file.source]
	some index, receiver in configs.mappings(point.receivers)
	is_string(receiver.type)
	count(receiver.settings) > 0
	not addressees.made_up(receiver.settings)
	place := fact.at(file, ["contactPoints", position, "receivers", index, "type"])
}

# places of receivers that are reached and whose settings are filled in elsewhere
open contains fact.at(file, ["receivers", position, key]) if {
	some file in configs.of("alertmanager")
	reached := _named(file.body.route)
	some position, receiver in configs.mappings(file.body.receivers)
	receiver.name in reached
	some key, _ in _channels
	some settings in receiver[key]
	count(settings) == 0
	fact.undecided(file, ["receivers", position, key])
}

# all that a policy or a rule of Grafana names
_notified[file.source] contains name if {
	some file in configs.of("grafana_alerting")
	some part in ["policies", "groups"]
	some name in _named(file.body[part])
}

_named(tree) := {name |
	walk(tree, [path, name])
	path[count(path) - 1] == "receiver"
	is_string(name)
}

# source: Prometheus documentation, alerting configuration
_channels := {
	"email_configs": "email", "webhook_configs": "webhook", "slack_configs": "slack", "wechat_configs": "wechat",
	"pagerduty_configs": "pagerduty", "opsgenie_configs": "opsgenie", "telegram_configs": "telegram",
	"msteams_configs": "msteams", "discord_configs": "discord", "sns_configs": "sns", "pushover_configs": "pushover",
	"victorops_configs": "victorops", "webex_configs": "webex", "msteamsv2_configs": "msteams",
	"rocketchat_configs": "rocketchat", "jira_configs": "jira", "mattermost_configs": "mattermost",
}

_names_server(name) if {
	some word in _faults
	some owner in _owners
	startswith(_plain(name), concat("", [owner, word]))
}

# those of every target alike, and not of a kind of targets
_names_server(name) if _plain(name) in {"targetdown", "instancedown"}

_plain(name) := replace(replace(replace(name, " ", ""), "_", ""), "-", "")

_faults := {
	"nodedown", "hostdown", "serverdown", "machinedown", "poddown", "nodenotready", "podnotready", "nodeunreachable",
	"hostunreachable", "podcrashloop", "containercrashloop",
}

# whose servers are meant, and not those of a database or a queue
_owners := {
	"", "kube", "kubernetes", "gpu", "npu", "compute", "inference", "model", "llm", "vllm", "triton", "sglang", "worker",
	"cluster", "serving",
}

_watches_server(words) if startswith(words, "up==")

_watches_server(words) if {
	startswith(words, "up{")
	some word in ["node", "host", "vllm", "sglang", "triton", "tgi", "inference", "model", "llm", "dcgm", "gpu", "npu"]
	contains(words, word)
}

# calls of services, and not of the tools that watch them
_counts_calls(expression) if {
	some metric, _ in data.knowledge.monitored_metrics.calls
	contains(expression, metric)
	not _is_of_tools(lower(expression))
}

_is_of_tools(expression) if {
	some word in ["thanos", "gitlab", "etcd", "apiserver", "prometheus", "alertmanager", "grafana", "loki", "mimir"]
	contains(expression, word)
}

# 0.95 and 95 are both shares
_share(figure) := figure if figure <= 1

_share(figure) := figure / 100 if {
	figure > 1
	figure <= 100
}

_percent(sign, expression, share) := _rounded(share) if {
	sign in {"<", "<="}
	quotients.is_share(expression, "succeeded")
}

_percent(sign, expression, share) := _rounded(1 - share) if {
	sign in {">", ">="}
	quotients.is_share(expression, "failed")
}

_rounded(share) := round(share * 10000) / 100
