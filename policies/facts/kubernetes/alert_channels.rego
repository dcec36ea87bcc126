# METADATA
# title: Alerts that reach people
# description: |
#   Receivers of Alertmanager that send somewhere, from its configuration, an AlertmanagerConfig, a contact point of
#   Grafana, or the values of a chart; and beside them alert rules on servers that are down and calls that fail. Rules
#   whose only receiver is null, or has an address of documentation, notify nobody, and show nothing.
# custom:
#   title_zh: 可触达人员的告警
#   shows: [6.3.1.3.d]
package facts.kubernetes.alert_channels

import data.lib.addressees
import data.lib.charts
import data.lib.fact
import data.lib.kubernetes
import data.lib.lines

facts contains fact.of(_path("channels", channel), found.by, [found.place]) if {
	some found in _receivers
	channel := found.channel
}

facts contains fact.of(_path("conditions", condition), kubernetes.called(kind, rule), [place]) if {
	some kind in ["PrometheusRule", "VMRule", "Rules", "ClusterRules"]
	some rule in input.resources.kubernetes[kind]
	some found in _receivers
	found.source == rule.source
	some group, inner in rule.body.spec.groups
	some position, alert in inner.rules
	is_string(alert.alert)
	condition := _condition(lower(alert.alert), alert.expr)
	place := fact.at(rule, ["spec", "groups", group, "rules", position, "alert"])
}

unknown := set()

# Alertmanager's own configuration, in a secret or a config map
_receivers contains {"channel": channel, "by": kubernetes.called(kind, owner), "source": owner.source, "place": place} if {
	some [kind, group] in [["Secret", "data"], ["Secret", "stringData"], ["ConfigMap", "data"]]
	some owner in input.resources.kubernetes[kind]
	some key, raw in owner.body[group]
	startswith(key, "alertmanager")
	text := _text(kind, group, raw)
	settings := lines.settings(text)
	some position, setting in settings
	channel := _channels[setting.key]
	_goes_on(settings, position)
	place := fact.at(owner, [group, key])
}

_receivers contains {"channel": channel, "by": kubernetes.called("AlertmanagerConfig", owner), "source": owner.source, "place": place} if {
	some owner in input.resources.kubernetes.AlertmanagerConfig
	some position, receiver in owner.body.spec.receivers
	some key, channel in _camel_channels
	some one in receiver[key]
	not addressees.made_up(one)
	place := fact.at(owner, ["spec", "receivers", position, key])
}

_receivers contains {"channel": channel, "by": kubernetes.called("VMAlertmanagerConfig", owner), "source": owner.source, "place": place} if {
	some owner in input.resources.kubernetes.VMAlertmanagerConfig
	some position, receiver in owner.body.spec.receivers
	some key, channel in _channels
	some one in receiver[key]
	not addressees.made_up(one)
	place := fact.at(owner, ["spec", "receivers", position, key])
}

_receivers contains {"channel": channel, "by": kubernetes.called("GrafanaContactPoint", owner), "source": owner.source, "place": place} if {
	some owner in input.resources.kubernetes.GrafanaContactPoint
	channel := owner.body.spec.type
	is_string(channel)
	count(owner.body.spec.settings) > 0
	not addressees.made_up(owner.body.spec.settings)
	place := fact.at(owner, ["spec", "type"])
}

_receivers contains {"channel": channel, "by": charts.called(one), "source": one.resource.source, "place": place} if {
	some one in charts.asked
	not one.values.alertmanager.enabled == false
	some above in [["alertmanager", "config"], ["config"], ["alertmanagerFiles", "alertmanager.yml"]]
	_sends(one, above)
	some position, receiver in object.get(one.values, array.concat(above, ["receivers"]), [])
	some key, channel in _channels
	some settings in receiver[key]
	not addressees.made_up(settings)
	pointer := array.concat(above, ["receivers", position, key])
	place := fact.at(one.resource, array.concat(one.pointer, pointer))
}

# values at the top are those of Alertmanager in its own chart alone
_sends(_, above) if above != ["config"]

_sends(one, _) if one.chart == "alertmanager"

_text("Secret", "data", raw) := base64.decode(raw)

_text("Secret", "stringData", raw) := raw

_text("ConfigMap", _, raw) := raw

# something stands below the key, and reaches somebody
_goes_on(settings, position) if {
	settings[position].value == ""
	settings[position + 1].item
	settings[position + 1].indent >= settings[position].indent
	not addressees.are_made_up(_addresses(settings, position))
}

_addresses(settings, position) := [inner.value |
	some at, inner in settings
	at > position
	at < _end(settings, position)
	inner.key in addressees.keys
	inner.value != ""
]

_end(settings, position) := min([at |
	some at in numbers.range(position + 1, count(settings))
	_is_above(settings, at, settings[position].indent)
])

_is_above(settings, at, _) if at == count(settings)

_is_above(settings, at, indent) if settings[at].indent <= indent

# source: Prometheus documentation, alerting configuration
_channels := {
	"email_configs": "email", "webhook_configs": "webhook", "slack_configs": "slack", "wechat_configs": "wechat",
	"pagerduty_configs": "pagerduty", "opsgenie_configs": "opsgenie", "telegram_configs": "telegram",
	"msteams_configs": "msteams", "discord_configs": "discord", "sns_configs": "sns", "pushover_configs": "pushover",
	"victorops_configs": "victorops", "webex_configs": "webex",
}

# source: Prometheus operator, AlertmanagerConfig
_camel_channels := {
	"emailConfigs": "email", "webhookConfigs": "webhook", "slackConfigs": "slack", "wechatConfigs": "wechat",
	"pagerdutyConfigs": "pagerduty", "opsgenieConfigs": "opsgenie", "telegramConfigs": "telegram",
	"msteamsConfigs": "msteams", "discordConfigs": "discord", "snsConfigs": "sns", "pushoverConfigs": "pushover",
}

_condition(name, _) := "server_fault" if {
	some word in ["down", "notready", "crashloop", "unreachable"]
	contains(name, word)
} else := "success_rate" if {
	some word in ["successrate", "errorrate", "errorshigh", "higherror", "failurerate"]
	contains(name, word)
}

_path(map, name) := ["inference", "serving", "stability", "alerting", map, name, "provided_by"]
