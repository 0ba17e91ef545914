"""The lines of a quote on their way to becoming milestones: pasted on top, and below line by line what was understood. Lines that
were not stay in sight; another currency is asked about and never converted."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QButtonGroup, QDialog, QDialogButtonBox, QRadioButton, QVBoxLayout, QWidget

from desktop.core.plans import MOST_SHARES
from desktop.core.quote_lines import Found, Line, Reading, amounts_of, read
from desktop.core.quote_numbers import Notation
from desktop.ui import formats, theme
from desktop.ui.dialogs.base import BESIDE_BAR, FormScroll
from desktop.ui.dialogs.fields.text import TextField
from desktop.ui.labels import plans
from desktop.ui.labels import quote_lines as words
from desktop.ui.labels.text import translate
from desktop.ui.labels.words import milestone_kind_name
from desktop.ui.theme import BOLD, MEDIUM, SEMIBOLD, Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.field_style import dress
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.row_list import Row, RowList
from desktop.ui.widgets.scroll_bar import SlimScrollBar
from desktop.ui.widgets.soft_edge import soften
from desktop.ui.widgets.wrapping_label import WrappingLabel

_READ_AFTER_MS = 120


class Foreign(Enum):
    """What shall become of lines in another currency."""

    LEAVE_OUT = "leave-out"
    CHANGE = "change-currency"
    TAKE_AS = "take-numbers"


@dataclass(frozen=True, slots=True)
class Taken:
    """What a quote's lines come to. `amounts` go with `lines`, None where a share has no total; `total`: what the text says."""

    lines: tuple[Line, ...]
    amounts: tuple[int | None, ...]
    total: int | None
    currency: str


class PasteDialog(QDialog):
    """`taken(Taken)`: these shall be the milestones; it is closed by then. `total`: the project's, if it has one already."""

    taken = Signal(object)

    def __init__(self, text: str, currency: str, total: int | None, parent: QWidget):
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(words.paste_title())
        self.setObjectName("dialog.paste")
        self.setAccessibleIdentifier("dialog.paste")
        self._currency, self._total = currency, total
        self._reading = Reading((), None)
        self.field = TextField(6)
        self.field.setVerticalScrollBar(SlimScrollBar(Qt.Orientation.Vertical))
        self.question = WrappingLabel("", Size.BODY, SEMIBOLD, Token.FOLLOW)
        self.question.setAccessibleIdentifier("paste.question")
        self.answers = {answer: QRadioButton() for answer in Foreign}
        self.list = RowList()
        soften(self.list)
        self.said = WrappingLabel("", Size.BODY, SEMIBOLD)
        self.said.setAccessibleIdentifier("paste.said")
        self.confirm = Button("", Kind.PRIMARY)
        self.answers[Foreign.LEAVE_OUT].setChecked(True)
        self.answers[Foreign.LEAVE_OUT].setText(words.leave_out())
        self.answers[Foreign.TAKE_AS].setText(words.take_as(currency))
        self._lay_out()
        self._later = QTimer(self, singleShot=True, interval=_READ_AFTER_MS)
        self._later.timeout.connect(self._on_text)
        self.field.setPlainText(text)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.field.textChanged.connect(self._later.start)
        self._on_text()

    def reading(self) -> Reading:
        return self._reading

    def result_of(self) -> Taken:
        """What would be taken now."""
        lines = self._reading.milestones
        total = self._reading.total if self._reading.total is not None else self._total
        return Taken(lines, amounts_of(lines, total), self._reading.total, self._read_currency())

    def _answer(self) -> Foreign:
        return next(answer for answer, button in self.answers.items() if button.isChecked())

    def _read_currency(self) -> str:
        named = read(self.field.toPlainText(), self._currency, _notation(self.locale())).other_currencies
        return next(iter(named)) if self._answer() is Foreign.CHANGE and len(named) == 1 else self._currency

    def _on_text(self) -> None:
        text, notation = self.field.toPlainText(), _notation(self.locale())
        named = sorted(read(text, self._currency, notation).other_currencies)
        self._ask(named)
        take_all = bool(named) and self._answer() is Foreign.TAKE_AS
        self._reading = read(text, self._read_currency(), notation, any_currency=take_all)
        self._show()

    def _ask(self, named: list[str]) -> None:
        """About currencies that are not the project's."""
        self.question.setVisible(bool(named))
        self.question.setText(words.other_currency_question(", ".join(named), self._currency))
        one = named[0] if len(named) == 1 else ""
        self.answers[Foreign.CHANGE].setText(words.change_currency(one))
        for answer, button in self.answers.items():
            button.setVisible(bool(named) and (answer is not Foreign.CHANGE or bool(one)))
        if not named or (self._answer() is Foreign.CHANGE and not one):
            self.answers[Foreign.LEAVE_OUT].setChecked(True)

    def _show(self) -> None:
        taken = self.result_of()
        amounts = dict(zip(map(id, taken.lines), taken.amounts, strict=True))
        rows = [self._row(str(place), line, amounts, taken.currency) for place, line in enumerate(self._reading.lines)]
        self.list.show_rows(rows)
        number = len(taken.lines)
        self.confirm.setText(words.use_lines(number))
        self.confirm.setEnabled(0 < number <= MOST_SHARES)
        if number > MOST_SHARES:
            self.said.setText(words.too_many(str(MOST_SHARES)))
        else:
            self.said.setText(_sum_sentence(taken) if number else words.nothing_understood())

    def _row(self, key: str, line: Line, amounts: dict[int, int | None], currency: str) -> Row:
        if line.found is not Found.MILESTONE:
            named = line.currency or currency
            said = "" if line.amount is None else formats.money(line.amount, named)
            return Row(key, line.text.strip(), words.not_taken(line), said, is_quiet=True)
        amount = amounts.get(id(line))
        kind = milestone_kind_name(line.kind)
        other = formats.money(line.other, currency) if line.other is not None else ""
        remark = words.line_remark(line, other, kind) if amount is not None else words.no_total_for_percent(kind)
        percent = plans.percent(self.locale().toString((line.percent or 0) / 100, "g", 5))
        shown = percent if amount is None else formats.money(amount, currency)
        return Row(key, line.title or kind, remark, shown, is_remark=amount is None or line.doubt is not None)

    def _on_confirmed(self) -> None:
        if self._later.isActive():
            self._later.stop()
            self._on_text()
        taken = self.result_of()
        if self.confirm.isEnabled() and taken.lines:
            self.accept()
            self.taken.emit(taken)

    def _lay_out(self) -> None:
        look = theme.current()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, BESIDE_BAR, 0)
        column.setSpacing(look.px(10))
        for label, field, name, stretch in (
            (words.paste_field(), self.field, "text", 1),
            (words.understood(), self.list, "lines", 3),
        ):
            caption = Label(label, Size.SECONDARY, MEDIUM, Token.INK2)
            caption.setBuddy(field)
            field.setAccessibleIdentifier(f"paste.{name}")
            column.addWidget(caption)
            column.addWidget(field, stretch)
        dress(self.field)
        self.list.setAccessibleName(words.understood().replace("&", ""))
        column.addWidget(self.question)
        group = QButtonGroup(self)
        for answer, button in self.answers.items():
            button.setAccessibleIdentifier(f"paste.{answer.value}")
            dress(button)
            group.addButton(button)
            column.addWidget(button)
            button.toggled.connect(self._on_answered)
        self.field.setMinimumHeight(self.field.sizeHint().height())
        self.list.setMinimumHeight(look.px(110))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24 - BESIDE_BAR, 20)
        outer.setSpacing(look.px(10))
        outer.addWidget(WrappingLabel(words.paste_title(), Size.PANEL_TITLE, BOLD, lines=2))
        scroll = FormScroll(body)
        soften(scroll)
        scroll.grown.connect(self._on_grown)
        outer.addWidget(scroll, 1)
        outer.addWidget(self.said)
        outer.addWidget(self._buttons())
        self.setMinimumWidth(look.px(460))
        self.resize(QSize(look.px(620), look.px(720)).boundedTo(self.screen().availableSize() - QSize(40, 40)))

    def _on_grown(self) -> None:
        """A question gets the room it needs, if the screen has it."""
        room = self.screen().availableSize() - QSize(40, 40)
        self.resize(self.size().expandedTo(self.sizeHint().boundedTo(room)))

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        buttons.setContentsMargins(0, 0, BESIDE_BAR, 0)
        cancel = Button(translate("Dialogs", "Cancel"))
        cancel.setAutoDefault(False)
        for button, name, role in (
            (cancel, "cancel", QDialogButtonBox.ButtonRole.RejectRole),
            (self.confirm, "confirm", QDialogButtonBox.ButtonRole.AcceptRole),
        ):
            button.setAccessibleIdentifier(f"paste.{name}")
            buttons.addButton(button, role)
        self.confirm.setDefault(True)
        buttons.accepted.connect(self._on_confirmed)
        buttons.rejected.connect(self.reject)
        return buttons

    def _on_answered(self, is_chosen: bool) -> None:
        if is_chosen and self.isVisible():
            self._on_text()


def _notation(locale: QLocale) -> Notation:
    return Notation(locale.decimalPoint(), locale.groupSeparator())


def _sum_sentence(taken: Taken) -> str:
    """What the lines come to, and what the text says of that."""
    known = sum(amount or 0 for amount in taken.amounts)
    amount = formats.money(known, taken.currency)
    if taken.total is None:
        return words.sum_of_lines(amount)
    if known == taken.total:
        return words.fits_text(amount)
    said, difference = formats.money(taken.total, taken.currency), formats.money(abs(taken.total - known), taken.currency)
    return (words.text_says_more if taken.total > known else words.text_says_less)(amount, said, difference)
