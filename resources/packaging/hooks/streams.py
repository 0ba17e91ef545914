"""Runs before the program, in a bundle only. Where Windows gives a program no console, Python has no streams at all, and whatever
writes a line would fail: they lead nowhere instead."""

import os
import sys

for _name in ("stdout", "stderr"):
    if getattr(sys, _name) is None:
        setattr(sys, _name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123 - for as long as the program runs
