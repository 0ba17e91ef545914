"""Languages to try the interface in: those it speaks, one with long words and accents, one that runs from right to left; and a
look at what a window cuts off."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, QRect, Qt, QTranslator
from PySide6.QtGui import QFontMetrics, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)

from desktop.ui import languages
from desktop.ui.project.why_sheet import WhySheet
from desktop.ui.tour.callout import Callout
from desktop.ui.tour.offer import Offer
from desktop.ui.widgets.label import ElidedLabel
from desktop.ui.widgets.toast import Toast

TONGUES = ("fr", "it", "stretched", "backwards")
_ACCENTS = str.maketrans("aeioucnyAEIOUCNY", "áéíõüçñýÁÉÍÕÜÇÑÝ")


BEGIN, END = "‹›"


class _Stretched(QTranslator):
    """English with accents, four tenths longer, between marks; it ends as the English text does."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, _context: str, text: str, _comment: str | None = None, _number: int = -1) -> str:
        if not any(letter.isalpha() for letter in text.replace("%n", "")):
            return f"{BEGIN}{text}{END}" if "%" in text else text
        words = "%n".join(part.translate(_ACCENTS) for part in text.split("%n"))
        missing = round(len(text) * 0.4)
        bare = words.rstrip(".!?…:")
        return BEGIN + bare + (" " + "ẽxtrà" * missing)[: max(missing - 2, 0)] + words[len(bare) :] + END


@contextmanager
def spoken(app: QApplication, tongue: str) -> Iterator[None]:
    """The interface in a language for a while."""
    made_up = _Stretched()
    if tongue in languages.LANGUAGES:
        languages.speak(tongue, tongue.upper())
    elif tongue == "stretched":
        QCoreApplication.installTranslator(made_up)
    else:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(made_up)
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        languages.speak("en", "US")
        assert QLocale().name() == "en_US"


def cut(top: QWidget) -> list[str]:
    """The texts of a window that one cannot read to their end, and why. What may be shortened (it has a tooltip then) is not
    among them."""
    found = [text for head in top.findChildren(QHeaderView) if head.isVisible() for text in _cut_names(head)]
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
            continue
        if widget.window() is not top:
            continue
        reason = _too_small(widget) or _clipped(widget)
        if reason:
            found.append(f"{widget.text()!r} ({type(widget).__name__} {widget.accessibleIdentifier()}): {reason}")
    return found


def _cut_names(head: QHeaderView) -> list[str]:
    """Names of columns that are wider than their column, where nobody can make it wider by hand."""
    by_hand = head.sectionResizeMode(0) is QHeaderView.ResizeMode.Interactive
    columns = range(0 if by_hand or head.orientation() is Qt.Orientation.Vertical else head.count())
    names = [(str(head.model().headerData(each, head.orientation())), head.sectionSize(each)) for each in columns]
    wanted = QFontMetrics(head.font()).horizontalAdvance
    return [f"{name!r}: {width} wide, wants {wanted(name)}" for name, width in names if wanted(name) > width]


def _too_small(widget: QWidget) -> str:
    if isinstance(widget, ElidedLabel) or (isinstance(widget, QToolButton) and not widget.icon().isNull()):
        return ""
    if widget.hasHeightForWidth():
        wanted = widget.heightForWidth(widget.width())
        return f"{widget.height()} high, wants {wanted} at a width of {widget.width()}" if widget.height() < wanted - 1 else ""
    hint = widget.sizeHint()
    if widget.width() < hint.width() - 1:
        return f"{widget.width()} wide, wants {hint.width()}"
    return f"{widget.height()} high, wants {hint.height()}" if widget.height() < hint.height() - 2 else ""


def _clipped(widget: QWidget) -> str:
    """Beyond the sides of something that holds it and cannot be scrolled sideways."""
    holder = widget.parentWidget()
    while holder is not None and not widget.isWindow():
        left = widget.mapTo(holder, widget.rect().topLeft()).x()
        area = holder.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is holder and area.horizontalScrollBar().maximum() > 0:
            return ""
        if left < -1 or left + widget.width() > holder.width() + 1:
            return f"from {left} to {left + widget.width()} in a {type(holder).__name__} of {holder.width()}"
        if holder.isWindow():
            break
        holder = holder.parentWidget()
    return ""


def keys_twice(front: QWidget) -> list[str]:
    """Keys that reach two things at once, so that neither of them answers."""
    labels = [label.text() for label in front.findChildren(QLabel) if label.buddy() is not None and label.isVisible()]
    buttons = [button.text() for button in front.findChildren(QAbstractButton) if button.isVisible()]
    keys = Counter(QKeySequence.mnemonic(text).toString() for text in (*labels, *buttons))
    return [f"{key} {times} times" for key, times in keys.items() if key and times > 1]


def overlapping(top: QWidget) -> list[str]:
    """Texts that lie on each other, of those that stand in the same layer."""
    seen = [(widget, box) for widget in _with_text(top) if not (box := _seen(widget)).isEmpty()]
    found = []
    for number, (one, box) in enumerate(seen):
        for other, another in seen[number + 1 :]:
            both = box.intersected(another)
            if both.width() > 1 and both.height() > 1 and not (one.isAncestorOf(other) or other.isAncestorOf(one)):
                found.append(f"{_name(one)} lies on {_name(other)}: {both.width()} x {both.height()}")
    return found


def _with_text(top: QWidget) -> list[QWidget]:
    kinds = (QLabel, QAbstractButton, QLineEdit, QComboBox)
    return [
        w for w in top.findChildren(QWidget) if isinstance(w, kinds) and w.isVisible() and w.window() is top and not _floats(w)
    ]


def _floats(widget: QWidget) -> bool:
    """On purpose over what is below, or a part that Qt puts into a field."""
    holder: QWidget | None = widget
    while holder is not None and not holder.isWindow():
        if isinstance(holder, Toast | WhySheet | Callout | Offer):
            return True
        holder = holder.parentWidget()
    return isinstance(widget.parentWidget(), QComboBox | QLineEdit | QAbstractSpinBox)


def _seen(widget: QWidget) -> QRect:
    """What is to be seen of it, in the window."""
    box = QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())
    holder = widget.parentWidget()
    while holder is not None:
        box = box.intersected(QRect(holder.mapTo(widget.window(), QPoint(0, 0)), holder.size()))
        if holder.isWindow():
            break
        holder = holder.parentWidget()
    return box


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""
    return f"{type(widget).__name__} {widget.accessibleIdentifier()} {text!r}"
