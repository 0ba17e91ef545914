"""All that a window says, to the eye and to a screen reader, and whether it went through the translator in one piece. In the
made-up language every translated text stands between marks: what stands outside of them was never extracted, and marks side by
side are a sentence glued from pieces, which no translator can put in order."""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QFileSystemModel,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from tests.support.tongues import BEGIN, END

_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_MARKED = re.compile(f"{BEGIN}[^{BEGIN}{END}]*{END}")
_WORD = re.compile(r"[^\W\d_]{2,}")
_MOST_ROWS = 40


def said(top: QWidget) -> Iterator[tuple[str, str]]:
    """Where a text stands, and the text."""
    for widget in [top, *top.findChildren(QWidget)]:
        if widget.isVisible() and widget.window() is top.window():
            place = f"{type(widget).__name__} {widget.accessibleIdentifier()}"
            for text in _texts(widget):
                if text:
                    yield place, html.unescape(re.sub(r"<[^>]*>", "", text)) if text.startswith("<p") else text


def _texts(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    if not isinstance(widget, QTextEdit | QPlainTextEdit):
        yield widget.accessibleName()
        yield widget.accessibleDescription()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        items = (widget.itemText(row) for row in range(min(widget.count(), _MOST_ROWS)))
        yield from (text for text in items if not Path(text).is_absolute())  # a folder is called as somebody called it
    elif isinstance(widget, QMenu):
        yield from (action.text().replace("&", "") for action in widget.actions())
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView) and widget.model() is not None:
        yield from _items(widget)
    if widget.isWindow():
        yield widget.windowTitle()


def _items(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if isinstance(model, QFileSystemModel):
        return  # files are called as somebody called them
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(min(model.rowCount(), _MOST_ROWS)):
        for column in range(columns):
            index = model.index(row, column)
            for role in _ROLES:
                text = index.data(role)
                if isinstance(text, str):
                    yield text
    for column in range(columns):
        head = model.headerData(column, Qt.Orientation.Horizontal)
        if isinstance(head, str):
            yield head


def words_of(value: Any) -> Iterator[str]:
    """The words somebody wrote, wherever they stand in the data."""
    if isinstance(value, Enum) or value is None:
        return
    if isinstance(value, str):
        yield from _WORD.findall(value)
    elif is_dataclass(value):
        for field in fields(value):
            yield from words_of(getattr(value, field.name))
    elif isinstance(value, Iterable) and not isinstance(value, bytes):
        for each in value:
            yield from words_of(each)


def words_of_locale(locale: QLocale) -> set[str]:
    """Names of months and days, which the system translates."""
    found = {"AM", "PM"}
    for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
        for month in range(1, 13):
            found |= {locale.monthName(month, form), locale.standaloneMonthName(month, form)}
        for day in range(1, 8):
            found |= {locale.dayName(day, form), locale.standaloneDayName(day, form)}
    return {word for name in found for word in _WORD.findall(name)}


def untranslated(text: str, known: set[str]) -> str:
    """What is wrong with a text in the made-up language; empty when nothing is."""
    left, before = text, None
    while left != before:  # what was filled in may be marked itself
        before, left = left, _MARKED.sub("\0", left)
    strange = [word for word in _WORD.findall(left) if word not in known]
    if strange:
        return f"not extracted: {strange}"
    if "\0" in left and re.search(r"\0 ?\0|\0 [^\W_]|[^\W_] \0", _sentences(text, left)):
        return "glued"
    return ""


def _sentences(text: str, left: str) -> str:
    """Whole sentences may stand one after the other."""
    pieces = iter(_outer(text))
    return re.sub("\0", lambda _: "\0." if next(pieces).rstrip(END)[-1:] in ".!?…:" else "\0", left)


def _outer(text: str) -> Iterator[str]:
    depth, begun = 0, 0
    for place, letter in enumerate(text):
        if letter == BEGIN:
            begun = place if depth == 0 else begun
            depth += 1
        elif letter == END:
            depth -= 1
            if depth == 0:
                yield text[begun : place + 1]
