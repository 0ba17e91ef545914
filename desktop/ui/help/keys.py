"""All keys of the program as they are told to people, in groups. What the keys of the window do stands in `shortcuts`; a key
without a name here would be a hidden one, and a test forbids it."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from desktop.ui.dialogs.entry.row_keys import MOVES, Move
from desktop.ui.key_names import native
from desktop.ui.labels import help as words
from desktop.ui.shortcuts import Key


class Line(NamedTuple):
    """`keys`: any of them does it."""

    name: str
    keys: tuple[QKeySequence, ...]

    def written(self) -> list[str]:
        """The keys as they are called on this system."""
        return [native(key) for key in self.keys]


class Group(NamedTuple):
    title: str
    lines: tuple[Line, ...]


_SIDEWAYS, _UPRIGHT = ("Left", "Right"), ("Up", "Down")


def groups() -> tuple[Group, ...]:
    """What has no key on this system is left out."""
    found = (
        (words.everywhere(), _everywhere()),
        (words.of_project(), _of_project()),
        (words.on_board(), _on_board()),
        (words.in_today(), _in_today()),
        (words.in_calendar(), _in_calendar()),
        (words.in_new_project(), _in_new_project()),
        (words.in_messages(), _in_messages()),
    )
    return tuple(Group(title, tuple(line for line in lines if not line.keys[0].isEmpty())) for title, lines in found)


def _line(name: str, *keys: str | Qt.Key | QKeySequence | QKeySequence.StandardKey) -> Line:
    return Line(name, tuple(QKeySequence(key) for key in keys))


def _everywhere() -> tuple[Line, ...]:
    return (
        _line(words.new_project(), Key.NEW_PROJECT.value),
        _line(words.search(), Key.SEARCH.value),
        _line(words.find(), Key.FIND.value),
        _line(words.undo(), Key.UNDO.value),
        _line(words.redo(), Key.REDO.value),
        _line(words.next_control(), Qt.Key.Key_Tab),
        _line(words.close_panel(), Key.CLOSE_PANEL.value),
        _line(words.this_sheet(), Key.HELP.value),
        _line(words.end_program(), Key.QUIT.value),
    )


def _of_project() -> tuple[Line, ...]:
    return (
        _line(words.client_replied(), Key.CLIENT_REPLIED.value),
        _line(words.write_due(), Key.WRITE_DUE.value),
        _line(words.pause(), Key.PAUSE.value),
    )


def _on_board() -> tuple[Line, ...]:
    return (
        _line(words.from_card_to_card(), *_SIDEWAYS, *_UPRIGHT),
        _line(words.move_card(), *(f"Ctrl+{arrow}" for arrow in _SIDEWAYS)),
        _line(words.open_project(), Qt.Key.Key_Return),
        _line(words.choose_view(), Key.VIEW.value),
        _line(words.usual_view(), Key.USUAL_VIEW.value),
    )


def _in_today() -> tuple[Line, ...]:
    return (
        _line(words.from_row_to_row(), *_UPRIGHT),
        _line(words.do_it(), Qt.Key.Key_Return),
        _line(words.open_project(), Qt.Key.Key_O),
        _line(words.put_off(), Qt.Key.Key_S),
    )


def _in_new_project() -> tuple[Line, ...]:
    return (
        _line(words.move_milestone(), MOVES[Move.UP], MOVES[Move.DOWN]),
        _line(words.remove_milestone(), MOVES[Move.REMOVE]),
        _line(words.paste_lines(), QKeySequence.StandardKey.Paste),
    )


def _in_calendar() -> tuple[Line, ...]:
    return (
        _line(words.by_day(), *_SIDEWAYS, *_UPRIGHT),
        _line(words.by_month(), Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
        _line(words.go_to_today(), Qt.Key.Key_Home),
        _line(words.open_day(), Qt.Key.Key_Return),
    )


def _in_messages() -> tuple[Line, ...]:
    return (
        _line(words.next_gap(), Qt.Key.Key_Tab),
        _line(words.finish_message(), "Ctrl+Return"),
        _line(words.keep_message(), QKeySequence.StandardKey.Save),
        _line(words.close_message(), Qt.Key.Key_Escape),
    )
