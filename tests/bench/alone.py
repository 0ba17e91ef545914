"""Runs this interpreter with arguments as the only child of a small process and prints the most memory it took: a process takes
over the high-water mark of whoever starts it, and the bench itself is large."""

import json
import resource
import subprocess
import sys

if __name__ == "__main__":
    status = subprocess.run([sys.executable, *sys.argv[1:]], check=False).returncode
    print(json.dumps({"peak": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024}))
    sys.exit(status)
