"""Searching the settings: what was typed is looked for in all that they say and in other words for it. Sections without it step
back, what was found is marked, and Enter goes to it."""

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from desktop.core.folding import fold
from desktop.ui import theme
from desktop.ui.board.search import matches, needles
from desktop.ui.labels import settings_search as words
from desktop.ui.theme import Size, Token
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.search_field import SearchField
from desktop.ui.widgets.wrapping_label import WrappingLabel


class Found(NamedTuple):
    """`shown`: says it; `field`: what the keyboard goes to."""

    shown: QWidget
    field: QWidget


class Finding(QObject):
    """`section`: the widget of a section by its key; `show_only`: is told which sections have what is looked for, None for all;
    `go_to`: brings one to the front."""

    def __init__(
        self,
        names: Mapping[str, str],
        section: Callable[[str], QWidget],
        show_only: Callable[[Iterable[str] | None], None],
        go_to: Callable[[str], None],
        parent: QObject,
    ):
        super().__init__(parent)
        self._names, self._section, self._show_only, self._go_to = names, section, show_only, go_to
        self._marked: list[tuple[QWidget, QFont]] = []
        self._found: dict[str, list[Found]] = {}
        self._front = ""
        self.field = SearchField(words.placeholder(), "")
        self.field.setAccessibleIdentifier("settings.search")
        self.field.setAccessibleName(words.placeholder())
        self.nothing = WrappingLabel(words.nothing_found(), Size.BODY, token=Token.INK2)
        self.nothing.setAccessibleIdentifier("settings.nothing-found")
        self.nothing.hide()
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_entered)

    def focus(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def in_front(self, key: str) -> None:
        """A section came to the front: what was found in it is brought into sight."""
        self._front = key
        for found in self._found.get(key, [])[:1]:
            _bring_into_sight(found.shown)

    def _on_typed(self, typed: str) -> None:
        for widget, font in self._marked:
            if font != widget.font():
                widget.setFont(font)
            widget.setAutoFillBackground(False)
        self._marked.clear()
        wanted = needles(typed)
        self._found = self._looked_for(wanted) if wanted else {}
        self._show_only(list(self._found) if wanted else None)
        for found in [one for several in self._found.values() for one in several]:
            self._mark(found.shown)
        self.nothing.setVisible(bool(wanted) and not self._found)
        self.field.setAccessibleDescription(words.found(len(self._marked)) if self._found else self._said())
        if self._found:
            self._go_to(self._front if self._front in self._found else next(iter(self._found)))

    def _said(self) -> str:
        return words.nothing_found() if not self.nothing.isHidden() else ""

    def _looked_for(self, wanted: tuple[str, ...]) -> dict[str, list[Found]]:
        """By section, as they stand there. A section that is found by its own name alone has nothing to mark."""
        by_section, by_field = words.of_sections(), words.of_fields()
        found: dict[str, list[Found]] = {}
        for key, name in self._names.items():
            section = self._section(key)
            inside = [place for place, text in _places(section, by_field) if matches(fold(text), wanted)]
            if inside or matches(fold(f"{name} {by_section.get(key, '')}"), wanted):
                found[key] = inside
        return found

    def _mark(self, widget: QWidget) -> None:
        """By a ground and by a line below the words: not by color alone."""
        font, colors = QFont(widget.font()), QPalette(widget.palette())
        self._marked.append((widget, widget.font()))
        font.setUnderline(True)
        widget.setFont(font)
        colors.setColor(QPalette.ColorRole.Window, theme.current().color(Token.ACCENT_SOFT))
        widget.setPalette(colors)
        widget.setAutoFillBackground(True)

    def _on_entered(self) -> None:
        for found in self._found.get(self._front, [])[:1]:
            found.field.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _places(section: QWidget, by_field: Mapping[str, str]) -> Iterable[tuple[Found, str]]:
    """All that a section says now, each with the words it is found by."""
    for label in section.findChildren(Label):
        if label.isVisibleTo(section) and label.text():
            buddy: QWidget | None = label.buddy()
            field = buddy if buddy is not None else label.parentWidget()
            if field is not None:
                other = by_field.get(_identifier(field), "")
                yield Found(label, field), f"{label.text().replace('&', '')} {other}"
    for button in section.findChildren(QAbstractButton):
        if button.isVisibleTo(section) and button.text():
            yield Found(button, button), f"{button.text().replace('&', '')} {by_field.get(_identifier(button), '')}"


def _identifier(field: QWidget) -> str:
    proxy = field.focusProxy()
    return field.accessibleIdentifier() or (proxy.accessibleIdentifier() if proxy is not None else "")


def _bring_into_sight(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea):
        above.ensureWidgetVisible(widget)
