# METADATA
# title: Tenants are isolated, and a secure transport protocol is in use
# description: >-
#   The accesses of several tenants are kept apart on the network, and a secure transport protocol can be used.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.1.2.b
#   title_zh: 租户相互隔离，并可走安全传输协议
#   description_zh: 共用网络的各租户互不可见，且访问可以走安全传输协议。
#   nature: configuration
#   reading: >-
#     Two parts. Two or more tenants are named, and each that is named says what isolates it, since one open tenant
#     breaks the isolation. One entry point over a secure transport, with its protocol and what provides it, is
#     enough.
#   reading_zh: >-
#     分两部分。租户不少于两个，列出的每个租户都须写明由什么隔离，因为一个未隔离的租户就破坏了隔离。
#     有一个入口采用安全传输并写明协议与提供者即可。
#   remedy: >-
#     Under platform.hardware.network.tenancy give two or more tenants, each with provided_by, and under
#     secure_transport one entry point with protocol and provided_by.
#   remedy_zh: >-
#     在 platform.hardware.network.tenancy 下给出不少于两个 tenants（各含 provided_by），并在
#     secure_transport 下至少给出一个入口的 protocol 与 provided_by。
package indicators.platform.hardware.network.tenant_isolation

import data.lib.finding

least_tenants := 2

root := ["platform", "hardware", "network", "tenancy"]

tenancy := input.capabilities.platform.hardware.network.tenancy

subjects contains root if tenancy

findings contains finding.missing(array.concat(root, ["tenants"])) if {
	tenancy
	not tenancy.tenants
}

findings contains finding.too_few(array.concat(root, ["tenants"]), least_tenants, number) if {
	number := count(tenancy.tenants)
	number < least_tenants
}

findings contains finding.missing(array.concat(root, ["tenants", name, "provided_by"])) if {
	some name, tenant in tenancy.tenants
	not tenant.provided_by
}

findings contains finding.missing(array.concat(root, ["secure_transport"])) if {
	tenancy
	not _some_transport
}

findings contains finding.missing(array.concat(root, ["secure_transport", name, part])) if {
	every transport in tenancy.secure_transport {
		not _secure(transport)
	}
	some name, transport in tenancy.secure_transport
	some part in ["protocol", "provided_by"]
	not transport[part]
}

_some_transport if count(tenancy.secure_transport) > 0

_secure(transport) if {
	transport.protocol
	transport.provided_by
}
