"""The lines under "Before you send": ticks, and findings that lead to their words. It shows what it is given."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.vocabulary import Severity
from desktop.core.wording.finding import Finding
from desktop.ui import icons, theme
from desktop.ui.drafts.checks import BLANK
from desktop.ui.drafts.small_link import SmallLink
from desktop.ui.icons import Icon
from desktop.ui.labels import wording as words
from desktop.ui.labels.text import fill, translate
from desktop.ui.labels.wording import Tick
from desktop.ui.theme import Size, Token
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.painting import has_visible_focus, rounded
from desktop.ui.widgets.wrapping_label import WrappingLabel

_ICON, _GAP = 17, 9
_LOOKS = {
    Severity.HINT: (Icon.INFO, Token.WAIT),
    Severity.WARNING: (Icon.TRIANGLE_ALERT, Token.FOLLOW),
    Severity.BLOCKS: (Icon.CIRCLE_ALERT, Token.FINAL),
}


class Sign(QLabel):
    """An icon in a color of the theme."""

    def __init__(self, icon: Icon, token: Token):
        super().__init__()
        self._icon, self._token = icon, token
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = theme.current().px(_ICON)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, side = theme.current(), theme.current().px(_ICON)
        picture = icons.pixmap(self._icon, look.color(self._token), side, self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, picture)


class TickLine(QWidget):
    """What the message satisfies."""

    def __init__(self, tick: Tick):
        super().__init__()
        text = words.tick(tick)
        self.setAccessibleIdentifier(f"draft.tick.{tick.name.lower()}")
        self.setAccessibleName(fill(translate("Wording", "%1: %2", "a state and what it is of"), words.satisfied(), text))
        _fill_row(QHBoxLayout(self), Sign(Icon.CIRCLE_CHECK, Token.PAID), WrappingLabel(text, Size.LABEL))


class _Said(QAbstractButton):
    """The sentence of a finding; pressed, it leads to the words."""

    def __init__(self, sentence: str, severity: Severity):
        super().__init__()
        icon, token = _LOOKS[severity]
        spoken = fill(translate("Wording", "%1: %2", "a state and what it is of"), words.severity(severity), sentence)
        self.setAccessibleName(spoken)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        _fill_row(QHBoxLayout(self), Sign(icon, token), WrappingLabel(sentence, Size.LABEL))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        if has_visible_focus(self):
            ring = theme.current().color(Token.ACCENT)
            rounded(QPainter(self), QRectF(self.rect()), theme.current().px(6), None, ring, 2)


class FindingLine(QWidget):
    """`chosen(Finding)`: go to its words; `kept(Finding)`: the designer wants them so."""

    chosen = Signal(object)
    kept = Signal(object)

    def __init__(self, finding: Finding, why: str, suggestion: str):
        super().__init__()
        look = theme.current()
        self.finding = finding
        is_gap = finding.explanation == BLANK
        self.sentence = words.blank(finding.text) if is_gap else words.finding(finding.text, why, suggestion)
        self.setAccessibleIdentifier(f"draft.finding.{finding.code}")
        self.said = _Said(self.sentence, finding.severity)
        self.said.setAccessibleIdentifier(f"draft.finding.{finding.code}.show")
        self.said.clicked.connect(partial(self.chosen.emit, finding))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(2))
        column.addWidget(self.said)
        under = QWidget()  # a layout within the layout would share the height evenly and cut the longer part
        below = QVBoxLayout(under)
        below.setContentsMargins(look.px(_ICON + _GAP), 0, 0, 0)
        below.setSpacing(0)
        if finding.instead:
            below.addWidget(WrappingLabel(words.instead(finding.instead), Size.LABEL, token=Token.INK2))
        if finding.severity is not Severity.BLOCKS:
            below.addWidget(self._keep_button())
        if below.count():
            column.addWidget(under)

    def _keep_button(self) -> Button:
        self.keep = SmallLink(words.keep_mine())
        self.keep.setAccessibleIdentifier(f"draft.finding.{self.finding.code}.keep")
        self.keep.clicked.connect(partial(self.kept.emit, self.finding))
        return self.keep


def _fill_row(row: QHBoxLayout, sign: Sign, words_: WrappingLabel) -> None:
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.current().px(_GAP))
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words_, 1)
