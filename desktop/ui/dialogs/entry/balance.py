"""The sum of the milestones against the total, in words, with what can be done about a difference. It changes nothing by
itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui import formats, theme
from desktop.ui.labels import plans as words
from desktop.ui.theme import SEMIBOLD, Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.wrapping_label import WrappingLabel


class Balance(QWidget):
    """`sum_taken`: the sum shall be the total; `rest_shared`: the amounts that nobody typed shall make up for the others;
    `put_back`: what stood there before."""

    sum_taken = Signal()
    rest_shared = Signal()
    put_back = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.said = WrappingLabel("", Size.BODY, SEMIBOLD)
        self.said.setAccessibleIdentifier("new-project.total")
        self.links = Flow(12)
        self.take = self._link("take-sum", self.sum_taken)
        self.share = self._link("share-rest", self.rest_shared)
        self.back = self._link("put-back", self.put_back)
        self.share.setText(words.share_rest())
        self.back.setText(words.put_back())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(4))
        for widget in (self.said, self.links):
            column.addWidget(widget)
        self.links.hide()

    def show_sum(self, parts: int | None, total: int | None, currency: str, can_share: bool) -> None:
        """None: it cannot be read yet. `can_share`: there are amounts that nobody typed."""
        said, differs = _sentence(parts, total, currency)
        if said != self.said.text():
            self.said.setText(said)
        self.said.set_token(Token.FOLLOW if differs else Token.INK)
        self.take.setText(words.take_sum(formats.money(parts or 0, currency)))
        self.take.setVisible(differs and bool(parts))
        self.share.setVisible(differs and can_share)
        self._show_links()

    def show_back(self, can_put_back: bool) -> None:
        """What somebody typed was replaced, and is there still."""
        self.back.setVisible(can_put_back)
        self._show_links()

    def _show_links(self) -> None:
        self.links.setVisible(any(not link.isHidden() for link in (self.take, self.share, self.back)))

    def _link(self, name: str, signal: object) -> Button:
        link = Button("", Kind.LINK)
        link.setAutoDefault(False)
        link.setAccessibleIdentifier(f"new-project.{name}")
        link.clicked.connect(signal)
        self.links.add(link)
        link.hide()
        return link


def _sentence(parts: int | None, total: int | None, currency: str) -> tuple[str, bool]:
    """What is said, and whether there is a difference."""
    if parts is None:
        return words.sum_alone("…"), False
    amount = formats.money(parts, currency)
    if total is None:
        return words.sum_alone(amount) if parts else words.no_amounts(), False
    if parts == total:
        return words.sum_fits(amount), False
    difference = formats.money(abs(parts - total), currency)
    return (words.more_than_total if parts > total else words.less_than_total)(amount, difference), True
