# METADATA
# title: Names of map entries
# description: |
#   Turns what a resource is called into a name that a capability document accepts, and into the words it is made of.
package lib.naming

# text in lower case, with a dash for each run of characters that a name cannot have
slug(text) := name if {
	fitted := _fitted(lower(text))
	short := substring(trim_left(replace(replace(fitted, "--", "-"), "--", "-"), "-._"), 0, 100)
	name := trim_right(short, "-._")
	name != ""
} else := "unnamed"

# a name below another: the listener of a gateway, the pool of a file system
below(text, inner) := slug(concat(".", [slug(text), slug(inner)]))

# the words of a text, whatever stands between them
words(text) := {word |
	some word in split(replace(replace(_fitted(lower(text)), ".", "-"), "_", "-"), "-")
	word != ""
}

# most names fit as they are, and looking at each character is what costs
_fitted(text) := text if {
	trim_left(text, _allowed) == ""
} else := concat("", [kept | some character in split(text, ""); kept := _kept(character)])

_kept(character) := character if {
	contains(_allowed, character)
} else := "-"

_allowed := "abcdefghijklmnopqrstuvwxyz0123456789._-"
