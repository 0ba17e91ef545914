"""PySide keeps the Python modules that it loads at every start as source inside of a library, and compiles them at every start.
It takes them from files instead where a folder `files.dir` stands beside shiboken6. This unpacks them, so that they can be kept
as byte code: in a bundle, and in `.venv` for the program (desktop/ui/__init__.py). `unpack_shiboken.py FOLDER` does it there."""

import os
import shutil
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

FOLDER = "files.dir"
PACKAGE = "shibokensupport"
_NEVER_CALLED = (
    "signature/lib/pyi_generator.py"  # writes stubs for type checkers; dear to import, for it imports argparse and logging
)
_SELDOM_CALLED = (  # reads signatures, for messages about wrong arguments; compiles a pattern of 4 ms at every start
    "signature/parser.py",
    """arglistParser = ArglistParser()


def _parse_arglist(argstr):
    return arglistParser.parse(argstr)
""",
    """_arglist_parsers = []


def _parse_arglist(argstr):
    if not _arglist_parsers:
        _arglist_parsers.append(ArglistParser())
    return _arglist_parsers[0].parse(argstr)
""",
)


def unpack(folder: Path) -> Path:
    """The modules as files; the folder below `folder` that holds the package."""
    spec = find_spec("shiboken6")
    if spec is None or spec.origin is None:
        raise LookupError("shiboken6 is not installed")
    unpacked = folder / FOLDER
    shutil.rmtree(unpacked, ignore_errors=True)
    with tempfile.TemporaryDirectory() as beside:
        copy = Path(beside, "shiboken6")  # a copy, so that only the program takes them from files
        shutil.copytree(Path(spec.origin).parent, copy)
        environment = os.environ | {"SBK_EMBED": "0", "PYTHONPATH": beside}
        subprocess.run([sys.executable, "-c", "import shiboken6.Shiboken"], cwd=beside, env=environment, check=True)
        if not (copy / FOLDER / PACKAGE / "__init__.py").is_file():
            raise LookupError(f"{PACKAGE} was not unpacked")
        shutil.copytree(copy / FOLDER, unpacked, ignore=shutil.ignore_patterns("__pycache__"))
    (unpacked / PACKAGE / _NEVER_CALLED).write_text('"""Left out: nothing here writes stubs."""\n')
    module, at_once, when_wanted = _SELDOM_CALLED
    parser = unpacked / PACKAGE / module
    parser.write_text(parser.read_text("utf-8").replace(at_once, when_wanted), "utf-8")
    return unpacked


if __name__ == "__main__":
    unpack(Path(sys.argv[1]))
