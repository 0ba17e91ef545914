"""How far long work has come: how those who do it tell those who show it."""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Told how many of how many are done. May raise to give the work up."""


def silent(_done: int, _all: int) -> None:
    """Nobody wants to know."""
