"""Tests of what is made around the program. Quick ones only: a bundle tests itself (`python3 dev.py bundle`)."""

import platform
import sys

# Qt brings ICU on Linux only, and only there the program is installed by a script, and calls are changed.
collect_ignore = [] if sys.platform == "linux" else ["test_direct_calls.py", "test_icu.py", "test_install_script.py"]
if platform.machine() != "x86_64":
    collect_ignore.append("test_direct_calls.py")
