# METADATA
# title: The one shape of a fact
# description: |
#   Says what a resource shows of the capability document: a path, a value, and the places that show it.
#   A place is a resource and a pointer into its body; Python turns it into file:line:column.
package lib.fact

# the value that stands at the path of the capability document, and the places that show it
of(path, value, places) := {"path": path, "value": value, "places": places}

# what cannot be decided, why, and where
unknown(reason, places) := {"reason": reason, "places": places}

# a place in a resource; [] is the resource itself
at(resource, pointer) := {"resource": resource.id, "pointer": pointer}

# whether the collector could not decide the value at the pointer, or one above or below it
undecided(resource, pointer) if {
	some left_out in resource.unknown
	shorter := min([count(left_out), count(pointer)])
	array.slice(left_out, 0, shorter) == array.slice(pointer, 0, shorter)
}
