# METADATA
# title: The word that nothing runs at the edge or on devices
# description: |
#   The two conditional clauses, 6.2.2.3.g and 6.2.2.6.h, ask for nothing where a declaration says in so many words,
#   and with its reason, that there is no edge or on-device deployment. Silence says nothing.
package lib.edge_absence

# whether the object that speaks of edge deployment says so
stated(edge_deployment) if {
	edge_deployment.status == "none"
	trim_space(edge_deployment.reason) != ""
}
