# METADATA
# title: Alarms of clouds
# description: |
#   Finds alarms that are on, what they look at, and the ways by which they reach people: subscriptions of the topics
#   that they tell, receivers of an action group, channels of notification. A topic that nobody subscribed to reaches
#   nobody.
package lib.alarms

import data.lib.fact
import data.lib.terraform

# alarms that are on, with the texts of what they look at
all contains {"resource": alarm, "row": row, "texts": texts, "place": fact.at(alarm, [])} if {
	some type, row in data.knowledge.cloud_alarms.alarms
	some alarm in input.resources.terraform[type]
	not terraform.off(object.get(alarm.body, row.switch, true))
	texts := {lower(text) |
		walk(object.get(alarm.body, row.conditions, {}), [path, text])
		is_string(text)
		_last(path) in row.keys
	}
}

# the rows of a table that the alarm's metrics say
meanings(alarm, table) := {row.is |
	some row in data.knowledge.cloud_alarms[table]
	some text in alarm.texts
	contains(text, row.word)
}

# [alarm, channel, what provides it, places]: alarms that tell somebody
reaching contains [alarm, channel, by, place] if {
	some [told, channel, by, place] in _channels
	some type, row in data.knowledge.cloud_alarms.alarms
	some user in terraform.users(told, type, row.actions)
	some alarm in _index[user.id]
}

_index := _by_resource

_by_resource[alarm.resource.id] contains alarm if some alarm in all

_channels contains [topic, channel, subscription.address, fact.at(subscription, row.end)] if {
	some row in data.knowledge.cloud_alarms.subscriptions
	some topic in input.resources.terraform[row.of]
	some subscription in terraform.users(topic, row.type, row.topic)
	channel := data.knowledge.cloud_alarms.protocols[lower(object.get(subscription.body, row.protocol, ""))]
	terraform.given(subscription, row.end)
}

_channels contains [group, channel, group.address, fact.at(group, [argument])] if {
	some type, arguments in data.knowledge.cloud_alarms.receivers
	some group in input.resources.terraform[type]
	not terraform.off(object.get(group.body, "enabled", true))
	some argument, channel in arguments
	count(group.body[argument]) > 0
}

_channels contains [own, channel, own.address, fact.at(own, ["labels"])] if {
	some own in input.resources.terraform.google_monitoring_notification_channel
	not terraform.off(object.get(own.body, "enabled", true))
	channel := data.knowledge.cloud_alarms.channels[own.body.type]
	_labelled(own)
}

_labelled(channel) if {
	some label in channel.body.labels
	label != ""
}

_labelled(channel) if {
	some argument in ["labels", "sensitive_labels"]
	fact.undecided(channel, [argument])
	count(channel.references) > 0
}

_last(path) := keys[count(keys) - 1] if {
	keys := [key | some key in path; is_string(key)]
}
