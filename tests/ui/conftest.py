"""What holds for tests with widgets: garbage is not collected in the threads that check texts, where it would take Qt objects
down; the program sees to it as well."""

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def _garbage_stays_in_this_thread() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()
