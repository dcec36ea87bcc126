# METADATA
# title: Alarms of clouds that reach people
# description: |
#   Alarms that are on and whose topic, action group or channel reaches somebody, by the way it does, and what those
#   alarms find: servers at fault, calls that fail, calls that are refused. Contact points of Grafana count where its
#   policy names them and there are rules. Which share of calls fails, a count does not say.
# custom:
#   title_zh: 可触达人员的云告警
#   shows: [6.3.1.3.d]
package facts.terraform.alerting

import data.lib.alarms
import data.lib.fact
import data.lib.terraform

facts contains fact.of(array.concat(_alerting, ["channels", channel, "provided_by"]), by, [alarm.place, place]) if {
	some [alarm, channel, by, place] in alarms.reaching
}

facts contains fact.of(path, alarm.resource.address, [alarm.place]) if {
	some [alarm, _, _, _] in alarms.reaching
	some condition in alarms.meanings(alarm, "conditions")
	path := array.concat(_alerting, ["conditions", condition, "provided_by"])
}

facts contains fact.of(path, point.address, [fact.at(point, [kind])]) if {
	some [point, kind, channel] in _contact_points
	path := array.concat(_alerting, ["channels", channel, "provided_by"])
}

unknown contains fact.unknown("whom an alarm tells is not known", [fact.at(alarm.resource, alarm.row.actions)]) if {
	some alarm in alarms.all
	terraform.unsure(alarm.resource, alarm.row.actions)
}

_contact_points contains [point, kind, channel] if {
	some point in input.resources.terraform.grafana_contact_point
	some kind, channel in data.knowledge.cloud_alarms.contact_points
	some setting in point.body[kind]
	_says_something(point, kind, setting)
	point.source in {group.source |
		some group in input.resources.terraform.grafana_rule_group
		count(object.get(group.body, "rule", [])) > 0
	}
	some policy in input.resources.terraform.grafana_notification_policy
	policy.source == point.source
	_names(policy, point)
}

# an e-mail names somebody; where an address is a secret, something stands there
_says_something(_, "email", setting) if {
	some address in setting.addresses
	address != ""
}

_says_something(point, kind, _) if {
	kind != "email"
	fact.undecided(point, [kind])
}

_says_something(_, kind, setting) if {
	kind != "email"
	some key in ["url", "integration_key", "token", "chatid", "api_key", "recipient"]
	terraform.filled(setting[key])
}

_names(policy, point) if {
	walk(policy.body, [path, name])
	path[count(path) - 1] == "contact_point"
	name == point.body.name
}

_names(policy, point) if {
	some reference in policy.references
	point.address in reference.to
}

_alerting := ["inference", "serving", "stability", "alerting"]
