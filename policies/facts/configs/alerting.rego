# METADATA
# title: Alert rules with someone to tell
# description: |
#   Receivers of Alertmanager and contact points of Grafana that a route leads to, and beside them the rules on servers
#   that fail, on calls without permission, and on the success rate. Of several thresholds, the highest.
# custom:
#   title_zh: 有接收人的告警规则
#   shows: [6.3.1.3.d]
package facts.configs.alerting

import data.lib.alert_rules
import data.lib.configs
import data.lib.fact

facts contains fact.of(_path(["channels", channel.channel, "provided_by"]), channel.by, [channel.place]) if {
	some channel in alert_rules.channels
}

facts contains fact.of(_path(["conditions", condition, "provided_by"]), by, [rule.place]) if {
	some rule in _heard
	condition := alert_rules.condition(rule)
	by := configs.called("alert rules", rule.file)
}

facts contains fact.of(_path(["conditions", "success_rate", "threshold_percent"]), highest, places) if {
	highest := max({alert_rules.threshold(rule) | some rule in _heard})
	places := {rule.place | some rule in _heard; alert_rules.threshold(rule) == highest}
}

unknown contains fact.unknown("where an alert is sent is not known", [place]) if some place in alert_rules.open

_heard := [rule |
	some rule in alert_rules.rules
	rule.source in {channel.source | some channel in alert_rules.channels}
]

_path(keys) := array.concat(["inference", "serving", "stability", "alerting"], keys)
