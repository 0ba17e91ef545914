"""Drives the program from outside, as a person with a screen reader would: a private X screen, session bus and window manager,
and the accessibility tree over D-Bus. Knows roles, names and identifiers; imports nothing of the program."""

from tests.support.outside.accessibility import Node, NotFound
from tests.support.outside.session import Program, Session

__all__ = ["Node", "NotFound", "Program", "Session"]
