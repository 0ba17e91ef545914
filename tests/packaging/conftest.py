"""Tests of what is made around the program. Quick ones only: a bundle tests itself (`python3 dev.py bundle`)."""

import sys

# Qt brings ICU on Linux only.
collect_ignore = [] if sys.platform == "linux" else ["test_icu.py"]
