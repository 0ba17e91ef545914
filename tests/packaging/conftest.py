"""Tests of what is made around the program. Quick ones only: a bundle tests itself (`python3 dev.py bundle`)."""

import sys

# Qt brings ICU on Linux only, and only there the program is installed by a script.
collect_ignore = [] if sys.platform == "linux" else ["test_icu.py", "test_install_script.py"]
