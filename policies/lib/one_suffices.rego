# METADATA
# title: One good entry of a map suffices
# description: |
#   Of several declared things, such as jobs or deployed models, one that lacks nothing is enough.
#   If each of them lacks something, what each of them lacks is worth saying.
package lib.one_suffices

# all shortfalls (a map from a name to a set of findings), unless an entry has none
shortfalls(entries, lacking) := {finding |
	some found in lacking
	some finding in found
} if {
	every name, _ in entries {
		count(object.get(lacking, name, set())) > 0
	}
} else := set()
