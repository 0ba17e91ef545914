"""Faults without tools."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def files_cannot_grow_beyond(size: int) -> Iterator[None]:
    """Inside, writing to a file behind that size fails."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
