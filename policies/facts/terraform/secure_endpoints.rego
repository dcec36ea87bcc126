# METADATA
# title: Other entry points with a secure transport, and networks of tenants
# description: |
#   Listeners, distributions, domains and tunnels of clouds that speak TLS, HTTPS or IPsec and have what they need for
#   it; and networks that are made for each tenant by a key, where names say that they are for tenants.
# custom:
#   title_zh: 其他安全传输入口与租户网络
#   shows: [6.1.1.2.b]
package facts.terraform.secure_endpoints

import data.lib.fact
import data.lib.naming
import data.lib.tenancy
import data.lib.terraform

facts contains found if {
	some row in data.knowledge.secure_endpoints.entries
	some entry in input.resources.terraform[row.type]
	_speaks(entry, row)
	_has(entry, row)
	some found in tenancy.transport(naming.slug(entry.address), row.protocol, entry.address, [fact.at(entry, _place(row))])
}

facts contains fact.of(path, network.address, [fact.at(network, [])]) if {
	some type in ["aws_vpc", "google_compute_network", "azurerm_virtual_network", "oci_core_vcn", "alicloud_vpc"]
	some network in input.resources.terraform[type]
	tenant := _tenant(network.address)
	path := array.concat(tenancy.tenancy, ["tenants", naming.slug(tenant), "provided_by"])
}

unknown contains fact.unknown("transport of an entry point is not known", [fact.at(entry, _place(row))]) if {
	some row in data.knowledge.secure_endpoints.entries
	some entry in input.resources.terraform[row.type]
	some pointer in [object.get(row, "where", [[]])[0], object.get(row, "given", [])]
	count(pointer) > 0
	terraform.unsure(entry, pointer)
}

_speaks(_, row) if not row.where

_speaks(entry, row) if {
	[pointer, values] := row.where
	object.get(entry.body, pointer, null) in values
}

_has(_, row) if not row.given

_has(entry, row) if terraform.given(entry, row.given)

_place(row) := row.where[0] if {
	row.where
} else := object.get(row, "given", [])

# aws_vpc.tenant["a"] and module.tenants["a"].aws_vpc.main are of tenant a
_tenant(address) := key if {
	parts := split(address, "[\"")
	count(parts) == 2
	count(naming.words(parts[0]) & {"tenant", "tenants", "team", "teams", "customer", "customers"}) > 0
	key := split(parts[1], "\"]")[0]
}
