"""Functions on ranges of IP addresses."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from typing import Final, TypeAlias

from maturity_gate.collect.terraform.meter import Meter
from maturity_gate.collect.terraform.operators import number, text
from maturity_gate.collect.terraform.signature import Function
from maturity_gate.collect.terraform.values import Failed, Value

Network: TypeAlias = ipaddress.IPv4Network | ipaddress.IPv6Network


def _network(value: Value) -> Network:
    try:
        return ipaddress.ip_network(text(value), strict=False)
    except ValueError as exc:
        # Terraform still reads some forms that Python does not, such as leading zeros
        raise Failed(f"{text(value)} is not a range of addresses", error=False) from exc


def _whole(value: Value) -> int:
    found = number(value)
    if isinstance(found, float):
        raise Failed("a range of addresses wants whole numbers")
    return found


def _smaller(network: Network, bits: int, position: int) -> Network:
    """The range at `position` of those that are `bits` longer in their prefix."""
    length = network.prefixlen + bits
    if bits < 0 or length > network.max_prefixlen:
        raise Failed(f"{network} cannot be made {bits} bits longer")
    if not 0 <= position < 1 << bits:
        raise Failed(f"{network} has no range {position} of {bits} bits more")
    start = int(network.network_address) + (position << (network.max_prefixlen - length))
    return type(network)((start, length))


def _subnet(given: list[Value], meter: Meter) -> Value:
    return str(_smaller(_network(given[0]), _whole(given[1]), _whole(given[2])))


def _subnets(given: list[Value], meter: Meter) -> Value:
    network = _network(given[0])
    free = int(network.network_address)
    found: list[Value] = []
    for value in given[1:]:
        bits = _whole(value)
        if not 0 <= bits <= network.max_prefixlen:
            raise Failed(f"{network} cannot be made {bits} bits longer")
        size = 1 << max(0, network.max_prefixlen - network.prefixlen - bits)
        free = -(-free // size) * size
        if free > int(network.broadcast_address):
            raise Failed(f"{network} has no room for all of them")
        found.append(str(_smaller(network, bits, (free - int(network.network_address)) // size)))
        free += size
    return found


def _host(given: list[Value], meter: Meter) -> Value:
    network, position = _network(given[0]), _whole(given[1])
    size = network.num_addresses
    if not -size <= position < size:
        raise Failed(f"{network} has no address {position}")
    return str(network[position])


def _mask(given: list[Value], meter: Meter) -> Value:
    network = _network(given[0])
    if isinstance(network, ipaddress.IPv6Network):
        raise Failed("cidrnetmask wants a range of IPv4 addresses")
    return str(network.netmask)


FUNCTIONS: Final[Mapping[str, Function]] = {
    "cidrhost": Function(_host, 2, 2),
    "cidrnetmask": Function(_mask, 1, 1),
    "cidrsubnet": Function(_subnet, 3, 3),
    "cidrsubnets": Function(_subnets, 1, None),
}
