"""What is tried on which system."""

import sys

collect_ignore = [] if sys.platform == "linux" else ["test_linux.py", "test_stillness.py", "test_waking.py"]
