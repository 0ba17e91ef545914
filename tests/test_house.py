"""The rules of the house that no linter knows: how big things grow, what may be loaded when, and how texts, slots and dialogs are
written."""

import ast
import importlib.metadata
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.bench.made import write_studio

ROOT = Path(__file__).resolve().parents[1]
SOURCES = sorted((ROOT / "desktop").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
LINES_OF_A_FILE, LINES_OF_A_CLASS, LINES_OF_A_FUNCTION = 300, 200, 40


def _place(file: Path, node: ast.AST | None = None) -> str:
    return f"{file.relative_to(ROOT)}:{getattr(node, 'lineno', 1)}"


@cache
def _nodes() -> list[tuple[Path, ast.AST]]:
    return [(file, node) for file in SOURCES for node in ast.walk(ast.parse(file.read_text("utf-8")))]


def _calls(*names: str) -> Iterator[tuple[Path, ast.Call]]:
    """Calls of functions or methods with one of these names."""
    for file, node in _nodes():
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", None)
            if called in names:
                yield file, node


def _python(code: str, *arguments: str) -> str:
    """What a fresh interpreter prints."""
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=ROOT, capture_output=True, text=True, check=False, timeout=50
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


# ---------------------------------------------------------------------------------------------------------------- budgets


def test_files_stay_small():
    too_long = {
        _place(file): lines
        for file in [*SOURCES, *TESTS, ROOT / "dev.py"]
        if (lines := len(file.read_text("utf-8").splitlines())) > LINES_OF_A_FILE
    }
    assert not too_long


def test_classes_and_functions_stay_small():
    budgets = {
        ast.ClassDef: LINES_OF_A_CLASS,
        ast.FunctionDef: LINES_OF_A_FUNCTION,
        ast.AsyncFunctionDef: LINES_OF_A_FUNCTION,
    }
    too_long = {}
    for file, node in _nodes():
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > budgets[type(node)]:
                too_long[_place(file, node)] = f"{node.name}: {lines} lines"
    assert not too_long


# ---------------------------------------------------------------------------------------------------- what is loaded when


def test_everything_below_the_interface_loads_without_qt():
    code = """
import importlib, pkgutil, sys
import desktop.core, desktop.storage, desktop.services
for package in (desktop.core, desktop.storage, desktop.services):
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        importlib.import_module(module.name)
print(*sorted(name for name in sys.modules if name.partition(".")[0] in ("PySide6", "shiboken6")))
"""
    assert _python(code).split() == []


def test_a_start_compiles_no_source_that_pyside_carries():
    """It would cost a fifth of it; `dev.py` unpacked the modules and compiled them."""
    code = "import desktop.ui, sys; print(sys.modules['shibokensupport.signature.loader'].__cached__)"
    assert Path(_python(code).strip()).is_relative_to(Path(sys.prefix, "qt-support"))


def test_wrong_arguments_for_qt_are_still_explained():
    """By modules that are imported only then, with what they need."""
    code = """
import desktop.ui, sys
from PySide6.QtCore import QObject, QPoint
late = {"inspect", "shibokensupport.signature.parser", "shibokensupport.signature.layout"}
assert not late & set(sys.modules)

def explained(ask):
    try:
        ask()
    except (TypeError, AttributeError) as error:
        return str(error)

print("int" in explained(lambda: QPoint("a", "b", "c")))
print("setObjectName(name: str" in explained(lambda: QObject().setObjectName(5)))
print("nonsense" in explained(lambda: QObject(nonsense=5)))
print("setObjectNam" in explained(lambda: QObject().setObjectNam))
assert late <= set(sys.modules)
"""
    assert _python(code).split() == ["True"] * 4


_LOOK_AT_FIRST_PAINT = """
import sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from desktop.__main__ import main

class Look(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            print(*sorted({name.partition(".")[0] for name in sys.modules}), flush=True)
            QApplication.exit()
        return False

def watch_and_enter(enter=QApplication.exec):
    watch_and_enter.look = Look()
    window, = (one for one in QApplication.topLevelWidgets() if one.isVisible())
    window.installEventFilter(watch_and_enter.look)
    return enter()

QApplication.exec = staticmethod(watch_and_enter)
main()
"""


def test_dear_libraries_are_not_loaded_before_the_first_paint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Each of them costs up to 200 ms of a start; see the budgets in tests/bench."""
    content, folder = tmp_path / "studio.json", tmp_path / "data"
    write_studio(content, 13)
    start = [sys.executable, "-m", "desktop", "--data", str(folder)]
    subprocess.run([*start, "import", str(content)], cwd=ROOT, check=True, capture_output=True, timeout=50)
    named = set(_python(_LOOK_AT_FIRST_PAINT, "--data", str(folder)).split())
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    folder.rename(tmp_path / "relance")
    loaded = named | set(_python(_LOOK_AT_FIRST_PAINT).split())
    dear = {
        "sqlite_utils",
        "holidays",
        "babel",
        "msgspec",
        "platformdirs",
        "dateutil",
        "icalendar",
        "jeepney",
        "desktop_notifier",
    }
    assert "PySide6" in loaded
    assert not loaded & dear


def _normal(distribution: str) -> str:
    return distribution.lower().replace("-", "_")


def test_every_dependency_is_used():
    imported = {
        name.partition(".")[0]
        for _, node in _nodes()
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    needed_by_others = {"python-dateutil", "tzdata"}  # by holidays; by zoneinfo on Windows
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    names = {match[0] for line in declared if (match := re.match(r"[\w-]+", line))}
    provides: dict[str, set[str]] = {"pyside6_essentials": {"PySide6"}}
    for module, owners in importlib.metadata.packages_distributions().items():
        for owner in owners:
            provides.setdefault(_normal(owner), set()).add(module)
    # What only another system needs is not installed here; its module is named as it is.
    assert not {name for name in names - needed_by_others if not provides.get(_normal(name), {_normal(name)}) & imported}


def test_qt_keeps_its_references_to_none(qapp):
    """PySide6 6.12.0 loses one with every call that returns nothing; Python before 3.12 then aborts."""
    from PySide6.QtWidgets import QLabel

    label = QLabel()
    label.setText("first")
    before = sys.getrefcount(None)
    for _ in range(500):
        label.setText("again")
    assert before - sys.getrefcount(None) < 50


# ------------------------------------------------------------------------------------------------ texts, slots and dialogs


def _texts() -> Iterator[tuple[Path, ast.Call, ast.expr]]:
    """What is handed to `tr` and `translate` to be translated. A painter translates too, but is no function of the program."""
    for file, call in _calls("tr"):
        yield file, call, call.args[0]
    for file, call in _calls("translate"):
        owner = getattr(call.func, "value", None)
        if owner is None or getattr(owner, "id", "") == "QCoreApplication":
            yield file, call, call.args[1]


def _is_literal(argument: ast.expr) -> bool:
    return isinstance(argument, ast.Constant) and isinstance(argument.value, str)


def test_texts_to_translate_are_literals():
    """`self.tr(f"...")` is extracted but never found again at run time."""
    glued = [_place(file, call) for file, call, text in _texts() if not _is_literal(text)]
    assert not glued


def test_every_text_can_be_collected(tmp_path: Path):
    """What the translators' tool finds is what the source says, context and all."""
    catalog = tmp_path / "found.ts"
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    command = [tool, "-silent", "-extensions", "py", ROOT / "desktop" / "ui", "-ts", catalog]
    subprocess.run([str(part) for part in command], check=True, timeout=50)
    collected = {message.text for message in ET.parse(catalog).iter("source")}
    written = {ast.literal_eval(text) for _, _, text in _texts() if _is_literal(text)}
    assert collected == written


def test_slots_are_methods():
    """A lambda keeps its window alive and gets `checked` as first argument."""
    lambdas = [
        _place(file, call) for file, call in _calls("connect") if any(isinstance(part, ast.Lambda) for part in ast.walk(call))
    ]
    assert not lambdas


def test_no_nested_event_loops():
    """Dialogs open and return; only a drag, the application itself, and a picture that is taken with nobody there run a loop."""
    nested = []
    for file, call in _calls("exec", "exec_", "processEvents"):
        if file == ROOT / "desktop" / "ui" / "shot.py":
            continue
        owner = getattr(call.func, "value", None)
        name = getattr(owner, "attr", getattr(owner, "id", ""))
        if not name.endswith(("drag", "app", "application")):
            nested.append(_place(file, call))
    assert not nested


def test_nothing_can_reach_the_network():
    """A second start raises the first one's window by a socket in the file system, on Windows by a pipe of Qt's network module.
    The library that shows notifications on Windows and macOS wants a loop of asyncio."""
    ui = ROOT / "desktop" / "ui"
    allowed = {ui / "notify" / "elsewhere.py": {"asyncio"}, ui / "doors" / "sockets.py": {"socket"}}
    forbidden = {"socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "imaplib", "asyncio"}
    local = {"QLocalServer", "QLocalSocket"}
    found = []
    for file, node in _nodes():
        if isinstance(node, ast.Import):
            names = {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names = {node.module or ""}
            if node.module == "PySide6.QtNetwork" and not {alias.name for alias in node.names} <= local:
                found.append(_place(file, node))
            if node.module == "socket" and not {alias.name for alias in node.names} <= {"socket", "AF_UNIX", "SOCK_STREAM"}:
                found.append(_place(file, node))
        else:
            continue
        names -= allowed.get(file, set())
        if names & forbidden or any(name.startswith(("PySide6.QtWebEngine", "http.")) for name in names):
            found.append(_place(file, node))
    assert not found


@pytest.mark.parametrize(
    "word", ["colour", "behaviour", "favour", "centre", "grey", "licence", "catalogue", "organise", "recognise"]
)
def test_spelling_is_american(word: str):
    british = re.compile(rf"\b\w*{word}", re.IGNORECASE)
    found = [_place(file) for file in [*SOURCES, ROOT / "README.md"] if british.search(file.read_text("utf-8"))]
    assert not found
