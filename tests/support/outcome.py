"""Whether a test failed, for fixtures that clean up after it."""

import pytest

FAILED = pytest.StashKey[bool]()


def has_failed(request: pytest.FixtureRequest) -> bool:
    return bool(request.node.stash.get(FAILED, False))
