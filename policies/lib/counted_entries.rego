# METADATA
# title: Count the entries of a map by name that lack nothing
# description: |
#   `lacking` has, for each entry that falls short, the set of findings that say how; an entry without any is complete.
#   A clause that counts entries, or different values of theirs, counts the complete ones.
package lib.counted_entries

# the entries that lack nothing
complete(entries, lacking) := {name: entry |
	some name, entry in entries
	count(object.get(lacking, name, set())) == 0
}

# what each entry lacks
shortfalls(lacking) := {shortfall |
	some found in lacking
	some shortfall in found
}
