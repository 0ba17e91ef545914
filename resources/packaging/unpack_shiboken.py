"""PySide keeps the Python modules that it loads at every start as source inside of a library, and compiles them at every start.
It takes them from files instead where a folder `files.dir` stands beside shiboken6. This unpacks them, so that a bundle can
carry them as byte code. Only used while a bundle is made."""

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

FOLDER = "files.dir"
PACKAGE = "shibokensupport"
_NEVER_CALLED = (
    "signature/lib/pyi_generator.py"  # writes stubs for type checkers; dear to import, for it imports argparse and logging
)


def unpack(folder: Path) -> Path:
    """The modules as files; the folder below `folder` that holds the package."""
    spec = find_spec("shiboken6")
    if spec is None or spec.origin is None:
        raise LookupError("shiboken6 is not installed")
    copy = folder / "shiboken6"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(Path(spec.origin).parent, copy)
    environment = os.environ | {"SBK_EMBED": "0", "PYTHONPATH": str(folder)}
    subprocess.run([sys.executable, "-c", "import shiboken6.Shiboken"], cwd=folder, env=environment, check=True)
    unpacked = copy / FOLDER
    if not (unpacked / PACKAGE / "__init__.py").is_file():
        raise LookupError(f"{PACKAGE} was not unpacked")
    (unpacked / PACKAGE / _NEVER_CALLED).write_text('"""Left out of the bundle."""\n')
    return unpacked
