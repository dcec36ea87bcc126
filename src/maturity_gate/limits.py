"""What a child process may use, for programs that are given what nobody trusts."""

from __future__ import annotations

import resource
from collections.abc import Callable, Mapping

CPU, MEMORY, OUTPUT = resource.RLIMIT_CPU, resource.RLIMIT_AS, resource.RLIMIT_FSIZE
"""Seconds of processor time, bytes of address space, bytes of one file that it writes."""


def limiting(most: Mapping[int, int]) -> Callable[[], None]:
    """A `preexec_fn` that sets these limits, unless there are lower ones; and that leaves no core dump."""

    def limit() -> None:
        for kind, bound in {**most, resource.RLIMIT_CORE: 0}.items():
            _, hard = resource.getrlimit(kind)
            least = bound if hard == resource.RLIM_INFINITY else min(bound, hard)
            resource.setrlimit(kind, (least, least))

    return limit
