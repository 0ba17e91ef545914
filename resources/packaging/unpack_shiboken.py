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
# What a start has no use for, and waits for: of a module, a text and what stands there instead.
_CHANGES = (
    (  # reads signatures, for messages about wrong arguments; compiles a pattern of 4 ms
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
    ),
    (  # the same for all modules about signatures; with them come inspect, ast, dis, tokenize and textwrap
        "signature/loader.py",
        """from shibokensupport.signature import mapping
from shibokensupport.signature import errorhandler
from shibokensupport.signature import layout
from shibokensupport.signature import lib
from shibokensupport.signature import parser
from shibokensupport.signature import importhandler
from shibokensupport.signature.lib import enum_sig
from shibokensupport.signature.lib import pyi_generator
from shibokensupport.signature.lib import tool
""",
        """from shibokensupport.signature import importhandler
from shibokensupport.signature import mapping  # looked for by the library itself


class _Later:
    def __init__(self, name):
        self._name = name

    def __getattr__(self, attribute):
        from importlib import import_module

        return getattr(import_module(f"shibokensupport.signature.{self._name}"), attribute)


errorhandler, layout, parser = _Later("errorhandler"), _Later("layout"), _Later("parser")
""",
    ),
    (  # other names for the same modules, for whoever writes stubs
        "signature/loader.py",
        """    put_into_package(PySide6.support.signature, mapping)
    put_into_package(PySide6.support.signature, errorhandler)
    put_into_package(PySide6.support.signature, layout)
    put_into_package(PySide6.support.signature, lib)
    put_into_package(PySide6.support.signature, parser)
    put_into_package(PySide6.support.signature, importhandler)
    put_into_package(PySide6.support.signature.lib, enum_sig)
    put_into_package(PySide6.support.signature.lib, pyi_generator)
    put_into_package(PySide6.support.signature.lib, tool)
""",
        "",
    ),
    (  # reads the source of what is imported, in search of `from __feature__ import`, which nobody here uses
        "feature.py",
        """    if hasattr(module, "__name__"):
        name = module.__name__
        if name not in pyside_feature_dict:
            pyside_feature_dict[name] = 0 if _mod_uses_pyside(module) else -1
""",
        "",
    ),
    ("feature.py", "import inspect\n", ""),
    (
        "feature.py",
        "        source = inspect.getsource(module)\n",
        "        import inspect\n\n        source = inspect.getsource(module)\n",
    ),
    (  # these stand in a module of another name then
        "signature/mapping_itself.py",
        "        from shibokensupport.signature.mapping import __dict__ as namespace\n",
        "        namespace = globals()\n",
    ),
)
# The types of signatures serve to explain wrong arguments; every start loads them twice. The library looks for this one function.
_MAPPING = '''"""Stands for mapping_itself until something of that is wanted."""


def update_mapping(*arguments):
    from shibokensupport.signature import mapping_itself

    return mapping_itself.update_mapping(*arguments)


def __getattr__(name):
    from shibokensupport.signature import mapping_itself

    return getattr(mapping_itself, name)
'''


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
    mapping = unpacked / PACKAGE / "signature" / "mapping.py"
    mapping.rename(mapping.with_stem("mapping_itself"))
    mapping.write_text(_MAPPING, "utf-8")
    for module, theirs, ours in _CHANGES:
        _change(unpacked / PACKAGE / module, theirs, ours)
    return unpacked


def _change(module: Path, theirs: str, ours: str) -> None:
    text = module.read_text("utf-8")
    if text.count(theirs) != 1:
        raise LookupError(f"{module.name} is not the one that is known: {theirs.splitlines()[0]}")
    module.write_text(text.replace(theirs, ours), "utf-8")


if __name__ == "__main__":
    unpack(Path(sys.argv[1]))
