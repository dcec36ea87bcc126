# METADATA
# title: Maps by name of which one complete entry, or some, suffice
# description: |
#   An entry is complete when it has every field that is asked of it. Where enough entries are, the others do not
#   matter; where not, each entry is told what it lacks.
package lib.complete_entries

import data.lib.finding

# what keeps a map from having one complete entry; an empty map has nothing to tell
none_complete(path, entries, fields) := {shortfall |
	count(_complete(entries, fields)) == 0
	some shortfall in _gaps(path, entries, fields)
}

# what keeps a map from having as many complete entries as asked
too_few_complete(path, entries, fields, least) := {shortfall |
	count(_complete(entries, fields)) < least
	some shortfall in (_gaps(path, entries, fields) | _too_few(path, count(entries), least))
}

# what keeps a map from having as many different values of `field` as asked, in entries that name what provides them
too_few_kinds(path, entries, field, least) := {shortfall |
	kinds := {entry[field] |
		some entry in entries
		entry.provided_by
	}
	count(kinds) < least
	some shortfall in (_gaps(path, entries, {"provided_by", field}) | _too_few(path, count(kinds), least))
}

_complete(entries, fields) := {name |
	some name, entry in entries
	every field in fields {
		entry[field]
	}
}

_gaps(path, entries, fields) := {finding.missing(array.concat(path, [name, field])) |
	some name, entry in entries
	some field in fields
	not entry[field]
}

_too_few(path, actual, least) := {finding.too_few(path, least, actual) | actual < least}
