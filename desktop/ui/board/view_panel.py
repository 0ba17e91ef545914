"""Where one chooses how to look at the board: groups, order, size, and which projects are shown. Every choice applies at once."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.card import Card, by_name
from desktop.ui import theme
from desktop.ui.board.arrangement import (
    NO_TAG,
    USUAL,
    Amount,
    Arrangement,
    Due,
    Filters,
    Grouping,
    Sorting,
    client_of,
    currencies_of,
    platform_of,
)
from desktop.ui.dialogs.base import FormScroll
from desktop.ui.dialogs.fields.amounts import amount_text, parse_amount
from desktop.ui.dialogs.fields.choice import ChoiceField
from desktop.ui.labels import arrangement as words
from desktop.ui.labels.board import platform_name
from desktop.ui.theme import MEDIUM, SEMIBOLD, Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.field_style import dress
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.popup import Popup
from desktop.ui.widgets.tick_box import TickBox
from desktop.ui.widgets.wrapping_label import WrappingLabel

_COMPACT, _WIDTH = "compact", 180
_TAGGED = "tag:"  # before the code of a tag, so that it is told from "no tag"


class ViewPanel(Popup):
    """Signals: `chosen(Arrangement)`; `closed_wanted(bool)`: whether closed projects are to be seen."""

    chosen = Signal(object)
    closed_wanted = Signal(bool)

    def __init__(self, arrangement: Arrangement, cards: list[Card], with_closed: bool, parent: QWidget):
        super().__init__(parent)
        self.setAccessibleIdentifier("board.view-panel")
        self.setAccessibleName(words.title())
        self.setWindowTitle(words.title())
        self._told = arrangement
        self.grouping, self.sorting, self.density = ChoiceField(), ChoiceField(), ChoiceField()
        self.client, self.platform, self.tag, self.due = ChoiceField(), ChoiceField(), ChoiceField(), ChoiceField()
        self.currency, self.least, self.most = ChoiceField(), QLineEdit(), QLineEdit()
        self.closed = TickBox(words.closed())
        self.closed.setChecked(with_closed)
        self._wrong = WrappingLabel("", Size.SECONDARY, MEDIUM, Token.FINAL)
        self._wrong.setAccessibleIdentifier("view.wrong")
        self._usual = Button(words.usual(), Kind.LINK)
        self._usual.setAutoDefault(False)
        self._usual.setAccessibleIdentifier("view.usual")
        self._fill(cards)
        self._show(arrangement)
        self._lay_out()
        self._connect()
        self._offer_usual()

    def open_below(self, button: QWidget) -> None:
        """Within the screen, below what opened it."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        corner = button.mapToGlobal(QPoint(0, button.height() + 4))
        if self.isRightToLeft():
            corner.setX(corner.x() + button.width() - self.width())
        left = min(max(corner.x(), room.left()), room.right() - self.width())
        top = min(max(corner.y(), room.top()), max(room.bottom() - self.height(), room.top()))
        self.move(left, top)
        self.show()
        self.grouping.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- content

    def _fill(self, cards: list[Card]) -> None:
        self.grouping.set_choices(((each.value, words.grouping_name(each)) for each in Grouping), None)
        self.sorting.set_choices(((each.value, words.sorting_name(each)) for each in Sorting), None)
        self.density.set_choices(((None, words.comfortable()), (_COMPACT, words.compact())), None)
        clients = _named((client_of(card), card.client) for card in cards)
        self.client.set_choices(((None, words.any_client()), *clients), None)
        platforms = _named((platform_of(card), platform_name(card.platform_id, card.platform)) for card in cards)
        self.platform.set_choices(((None, words.any_platform()), *platforms), None)
        tags = sorted({tag for card in cards for tag in card.tags}, key=by_name)
        choices = ((None, words.any_tag()), (_TAGGED + NO_TAG, words.no_tag()), *((_TAGGED + tag, tag) for tag in tags))
        self.tag.set_choices(choices, None)
        self.due.set_choices(((None, words.any_due()), *((each.value, words.due_name(each)) for each in Due)), None)
        currencies = currencies_of(cards)
        self.currency.set_choices(((None, words.any_currency()), *((each, each) for each in currencies)), None)
        self._main_currency = currencies[0] if currencies else None

    def _show(self, arrangement: Arrangement) -> None:
        filters = arrangement.filters
        self.grouping.set_value(arrangement.grouping.value)
        self.sorting.set_value(arrangement.sorting.value)
        self.density.set_value(_COMPACT if arrangement.compact else None)
        self.client.set_value(filters.client)
        self.platform.set_value(filters.platform)
        self.tag.set_value(None if filters.tag is None else _TAGGED + filters.tag)
        self.due.set_value(filters.due)
        amount = filters.amount
        self.currency.set_value(amount.currency if amount else None)
        for field, end in ((self.least, amount and amount.least), (self.most, amount and amount.most)):
            field.setText("" if amount is None or end is None else amount_text(end, amount.currency, QLocale()))
        self._show_wrong("")

    def _connect(self) -> None:
        for field in self._choices():
            field.currentIndexChanged.connect(self._on_chosen)
        for line in (self.least, self.most):
            line.textEdited.connect(self._on_amount_typed)
        self.closed.clicked.connect(self.closed_wanted)
        self._usual.clicked.connect(self._on_usual)

    def _choices(self) -> tuple[ChoiceField, ...]:
        return self.grouping, self.sorting, self.density, self.client, self.platform, self.tag, self.due, self.currency

    # ---- what is chosen

    def _on_amount_typed(self) -> None:
        """Amounts are of one currency: the main one unless another was chosen."""
        if self.currency.currentData() is None and (self.least.text().strip() or self.most.text().strip()):
            self.currency.blockSignals(True)
            self.currency.set_value(self._main_currency)
            self.currency.blockSignals(False)
        self._on_chosen()

    def _on_chosen(self) -> None:
        tag: str | None = self.tag.currentData()
        due: str | None = self.due.currentData()
        filters = Filters(
            self.client.currentData(),
            self.platform.currentData(),
            None if tag is None else tag.removeprefix(_TAGGED),
            None if due is None else Due(due),
            self._amount(),
        )
        grouping, sorting = Grouping(self.grouping.currentData()), Sorting(self.sorting.currentData())
        self._tell(Arrangement(grouping, sorting, self.density.currentData() == _COMPACT, filters))

    def _tell(self, arrangement: Arrangement) -> None:
        if arrangement != self._told:
            self._told = arrangement
            self._offer_usual()
            self.chosen.emit(arrangement)

    def _amount(self) -> Amount | None:
        """What is typed; what cannot be read counts as not typed, and is said."""
        currency: str | None = self.currency.currentData()
        if currency is None:
            self._show_wrong("")
            return None
        ends = [parse_amount(field.text(), currency, QLocale()) for field in (self.least, self.most)]
        is_wrong = any(end is None and field.text().strip() for end, field in zip(ends, (self.least, self.most), strict=True))
        least, most = ends
        is_empty = least is not None and most is not None and least > most
        self._show_wrong(words.not_an_amount() if is_wrong else words.empty_range() if is_empty else "")
        return Amount(currency, least, most)

    def _show_wrong(self, sentence: str) -> None:
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        if self.isVisible():
            self.resize(self.sizeHint())

    def _offer_usual(self) -> None:
        """There is no way back to where one is."""
        self._usual.setEnabled(self._told != USUAL)

    def _on_usual(self) -> None:
        self.grouping.setFocus(Qt.FocusReason.OtherFocusReason)
        for field in self._choices():
            field.blockSignals(True)
        self._show(USUAL)
        for field in self._choices():
            field.blockSignals(False)
        self._tell(USUAL)

    # ---- look

    def _lay_out(self) -> None:
        px = theme.current().px
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, px(4), 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(10))
        grid.addLayout(self._field(words.group_by(), self.grouping, "grouping"), 0, 0)
        grid.addLayout(self._field(words.sort_by(), self.sorting, "sorting"), 0, 1)
        grid.addLayout(self._field(words.density(), self.density, "density"), 1, 0)
        self.closed.setAccessibleIdentifier("view.closed")
        grid.addWidget(self.closed, 1, 1, Qt.AlignmentFlag.AlignBottom)
        heading = Label(words.show_only(), Size.BODY, SEMIBOLD)
        heading.setContentsMargins(0, px(8), 0, 0)
        grid.addWidget(heading, 2, 0, 1, 2)
        grid.addLayout(self._field(words.client(), self.client, "client"), 3, 0)
        grid.addLayout(self._field(words.platform(), self.platform, "platform"), 3, 1)
        grid.addLayout(self._field(words.tag(), self.tag, "tag"), 4, 0)
        grid.addLayout(self._field(words.due(), self.due, "due"), 4, 1)
        grid.addLayout(self._field(words.currency(), self.currency, "currency"), 5, 0)
        ends = QGridLayout()
        ends.setHorizontalSpacing(px(8))
        ends.addLayout(self._field(words.least(), self.least, "least"), 0, 0)
        ends.addLayout(self._field(words.most(), self.most, "most"), 0, 1)
        grid.addLayout(ends, 5, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(18), px(14), px(14), px(12))
        column.setSpacing(px(8))
        column.addWidget(_Scroll(body), 1)
        body.setAutoFillBackground(False)
        column.addWidget(self._wrong)
        column.addWidget(self._usual, 0, Qt.AlignmentFlag.AlignLeft)

    def _field(self, label: str, field: QWidget, name: str) -> QVBoxLayout:
        caption = Label(label, Size.SECONDARY, MEDIUM, Token.INK2)
        caption.setBuddy(field)
        dress(field)
        field.setAccessibleIdentifier(f"view.{name}")
        if isinstance(field, ChoiceField):
            field.setMinimumWidth(theme.current().px(_WIDTH))
        else:  # two of them stand where there is one list
            field.setMinimumWidth((theme.current().px(_WIDTH - 8)) // 2)
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout()
        column.setSpacing(theme.current().px(4))
        column.addWidget(caption)
        column.addWidget(field)
        return column


class _Scroll(FormScroll):
    """As high as the form, if the screen is."""

    def sizeHint(self) -> QSize:
        hint, wanted = super().sizeHint(), self._body.sizeHint().height() + 4
        return QSize(hint.width(), min(wanted, self.screen().availableSize().height() - theme.current().px(110)))


def _named(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Codes and their names in the order of the alphabet; those that share a name are numbered."""
    names = dict(pairs)
    alike = Counter(name.casefold() for name in names.values())
    seen: Counter[str] = Counter()
    made = []
    for code, name in sorted(names.items(), key=lambda pair: (by_name(pair[1]), pair[0])):
        seen[name.casefold()] += 1
        several = alike[name.casefold()] > 1
        made.append((code, words.numbered(name, seen[name.casefold()]) if several else name))
    return made
