# METADATA
# title: Checks that call services from outside
# description: |
#   Uptime checks, health checks and canaries of clouds and of services for it, which are on, have something to call and
#   an interval. A switch that waits for a sign of life calls nothing, and a health check that adds up others does not
#   either. Names say whether production is called.
# custom:
#   title_zh: 自外部调用服务的拨测
#   shows: [6.3.1.3.g]
package facts.terraform.uptime_checks

import data.lib.durations
import data.lib.fact
import data.lib.naming
import data.lib.terraform

facts contains found if {
	some [check, row] in _checks
	not _open(check, row)
	interval := _seconds(row, _interval(check, row))
	interval > 0
	some key, value in _fields(check, row, interval)
	path := ["inference", "serving", "stability", "probing", naming.slug(check.address), key]
	found := fact.of(path, value, [fact.at(check, _target(check, row)), fact.at(check, row.every)])
}

unknown contains fact.unknown("target, interval or state of a check is not known", [fact.at(check, [])]) if {
	some [check, row] in _checks
	_open(check, row)
}

_fields(check, row, interval) := object.union(
	{
		"provided_by": check.address, "interval_seconds": interval,
		"interval_setting": concat(" of ", [concat(".", [key | some key in row.every; is_string(key)]), check.address]),
	},
	{key: "production" | some key in ["environment"]; _calls_production(check)},
)

# those that are on and have, or may have, something to call
_checks := [[check, row] |
	some type, row in data.knowledge.uptime_checks
	some check in input.resources.terraform[type]
	not _off(check, row)
	some pointer in row.targets
	_may_be_given(check, pointer)
]

_may_be_given(check, pointer) if terraform.given(check, pointer)

_may_be_given(check, pointer) if fact.undecided(check, pointer)

# the first target that is given; one that refers to a resource is given, too
_target(check, row) := [pointer | some pointer in row.targets; _may_be_given(check, pointer)][0]

_off(check, row) if {
	[pointer, otherwise] := row.switch
	not fact.undecided(check, pointer)
	not terraform.on(object.get(check.body, pointer, otherwise))
}

_off(check, row) if terraform.on(object.get(check.body, row.off, false))

_off(check, row) if check.body.type in row.except

_off(check, row) if {
	[pointer, values] := row.state
	not fact.undecided(check, pointer)
	not object.get(check.body, pointer, null) in values
}

_open(check, row) if not terraform.given(check, _target(check, row))

_open(check, row) if fact.undecided(check, row.every)

_open(check, row) if fact.undecided(check, row.switch[0])

_open(check, row) if fact.undecided(check, row.off)

_open(check, row) if fact.undecided(check, row.state[0])

_interval(check, row) := value if {
	value := object.get(check.body, row.every, null)
	not value == null
} else := row["default"]

_seconds(row, value) := terraform.figure(value) * row.seconds

_seconds(row, value) := terraform.figure(value) / row.per_second

# "60s", "EVERY_5_MINUTES", "rate(5 minutes)"
_seconds(row, value) := durations.seconds(value) if {
	not row.seconds
	not row.per_second
	not _spelt(value)
}

_seconds(row, value) := amount * unit if {
	not row.seconds
	not row.per_second
	[amount, unit] := _spelt(value)
}

_spelt(value) := [to_number(amount), unit] if {
	plain := lower(replace(trim_suffix(trim_prefix(trim_prefix(value, "rate("), "EVERY_"), ")"), "_", " "))
	[amount, word] := split(plain, " ")
	unit := {"minute": 60, "minutes": 60, "hour": 3600, "hours": 3600, "day": 86400}[word]
} else := [1, {"EVERY_MINUTE": 60, "EVERY_HOUR": 3600, "EVERY_DAY": 86400}[value]]

_calls_production(check) if {
	some text in [check.address, object.get(check.body, "name", ""), object.get(check.body, "display_name", "")]
	is_string(text)
	count(naming.words(text) & {"prod", "production", "prd"}) > 0
	count(naming.words(text) & {"staging", "test", "dev", "nonprod", "non", "preprod", "pre"}) == 0
}
