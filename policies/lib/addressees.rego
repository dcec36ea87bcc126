# METADATA
# title: Addresses that reach somebody
# description: |
#   Tells the addresses that documentation reserves, and those that are still to be filled in, from addresses of people
#   and services. Settings that name no address are judged by whoever asks.
package lib.addressees

# settings of a receiver all of whose addresses stand for others
made_up(settings) if {
	told := [text | some key in keys; text := settings[key]; is_string(text); text != ""]
	are_made_up(told)
}

are_made_up(texts) if {
	count(texts) > 0
	every text in texts {
		_is_made_up(text)
	}
}

# source: Alertmanager, configuration; Prometheus operator, AlertmanagerConfig; Grafana, contact points
keys := {"to", "addresses", "url", "api_url", "apiURL", "webhook_url", "webhookUrl"}

_is_made_up(text) if {
	parts := [part | some part in split(replace(replace(replace(text, ";", ","), "\n", ","), " ", ","), ","); part != ""]
	count(parts) > 0
	every part in parts {
		_stands_for_another(lower(part))
	}
}

# source: RFC 2606
_stands_for_another(part) if {
	trimmed := trim_suffix(trim_suffix(part, ">"), ".")
	some domain in ["example.com", "example.org", "example.net"]
	some mark in ["@", ".", "/"]
	[_, after] := split(concat("", ["/", trimmed]), concat("", [mark, domain]))
	trim_left(after, "/:") != after
}

_stands_for_another(part) if {
	trimmed := trim_suffix(trim_suffix(part, ">"), ".")
	some domain in ["example.com", "example.org", "example.net"]
	some mark in ["@", ".", "/"]
	endswith(concat("", ["/", trimmed]), concat("", [mark, domain]))
}

# <your address>, and not the address of `A. Name <name@company>`
_stands_for_another(part) if {
	contains(part, "<")
	contains(part, ">")
	not contains(part, "@")
}
