"""Runs before the program, in a bundle only, and before PySide's own hook: keeps what that one is about to overwrite, under the
name that `desktop.frozen` looks for."""

import os

for _name in ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH"):
    if _name in os.environ:
        os.environ[f"{_name}_ORIG"] = os.environ[_name]
