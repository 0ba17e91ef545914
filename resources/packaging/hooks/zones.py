"""Runs before the program, in a bundle only. Python looks for time zones where it was told when it was built, and loads what else
it was told, to know: a hundredth of a start. A bundle runs elsewhere. The places are the same on all systems but Windows, which
has none."""

import os
import sys

from desktop.later import later

_PLACES = "PYTHONTZPATH"
if sys.platform != "win32":
    later("sysconfig")
    _chosen = _PLACES in os.environ
    os.environ.setdefault(_PLACES, "/usr/share/zoneinfo:/usr/lib/zoneinfo:/usr/share/lib/zoneinfo:/etc/zoneinfo")
    import zoneinfo  # noqa: F401 - asks now

    if not _chosen:
        del os.environ[_PLACES]
