# METADATA
# title: Maps keyed by kind, of which several different kinds are asked for
# description: |
#   The key of an entry names its kind. Neither case nor a version at the end of the key makes another kind, so that
#   two versions of one framework are one framework. Only entries that name what provides them count.
package lib.named_kinds

import data.lib.finding

# what keeps a map from having as many different kinds as asked
too_few(path, entries, least) := {shortfall |
	kinds := {_kind(name) |
		some name, entry in entries
		entry.provided_by
	}
	count(kinds) < least
	some shortfall in (_unprovided(path, entries) | {finding.too_few(path, least, count(kinds))})
}

_unprovided(path, entries) := {finding.missing(array.concat(path, [name, "provided_by"])) |
	some name, entry in entries
	not entry.provided_by
}

_kind(name) := trim_right(replace(lower(name), "_", "-"), "0123456789.-v")
