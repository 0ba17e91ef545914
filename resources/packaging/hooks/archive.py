"""Runs before the program, in a bundle only. Modules are read from the program's file when they are first needed, by its path:
were a package installed over a running program, that would be another file, with other modules at the same places. On Linux the
old file stays as long as somebody has it open, so it is kept open and read from there."""

import sys

if sys.platform == "linux":
    import os

    from pyimod02_importers import pyz_archive

    pyz_archive._filename = f"/proc/self/fd/{os.open(pyz_archive._filename, os.O_RDONLY)}"
