"""The three cards of the insights, each filled from its part of them."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale

from desktop.core.insights import ClientAnswers, MonthMoney, Waiting
from desktop.core.vocabulary import Purpose
from desktop.ui import formats
from desktop.ui.insights.bars_picture import Bar, BarsPicture
from desktop.ui.insights.card import PictureCard
from desktop.ui.insights.money_picture import MoneyPicture, Month
from desktop.ui.labels import insights as words
from desktop.ui.theme import Token

_MOST_CLIENTS = 8
_TONES = {
    Purpose.QUOTE: Token.PAUSE,
    Purpose.FEEDBACK: Token.WAIT_RING,
    Purpose.APPROVAL: Token.FOLLOW_RING,
    Purpose.PAYMENT: Token.FINAL_RING,
}


class MoneyCard(PictureCard):
    def __init__(self) -> None:
        self.months = MoneyPicture()
        super().__init__("insights.money", words.money_title(), words.money_note(), self.months, words.no_money())

    def show_money(self, money: Sequence[MonthMoney], currency: str, months: int, today: date) -> None:
        """The last `months` months, that of `today` included, in one currency."""
        found = {one.month: one for one in money if one.currency == currency}
        shown = [found.get(month, MonthMoney(month, currency)) for month in _last_months(months, today)]
        amounts = [(one.paid, one.awaiting, one.at_risk) for one in shown]
        sums = [sum(parts) for parts in zip(*amounts, strict=True)]
        if not any(sums):
            self.months.show_months((), (), "")
            self.show_table(words.money_columns(), ())
            return
        drawn = _drawn(shown)
        legend = [words.legend(kind, formats.money(sum_, currency)) for kind, sum_ in zip(words.kinds(), sums, strict=True)]
        self.months.show_months(drawn, legend, "; ".join(legend))
        rows = [
            (f"{month.name} {one.month.year}", *(formats.money(amount, currency) for amount in parts))
            for month, one, parts in zip(drawn, shown, amounts, strict=True)
        ]
        self.show_table(words.money_columns(), rows)


class AnswersCard(PictureCard):
    """Where there are many clients, the picture shows the slowest ones: they are those to know of."""

    def __init__(self) -> None:
        self.bars = BarsPicture("insights.answers.picture")
        super().__init__("insights.answers", words.answers_title(), words.answers_note(), self.bars, words.no_answers())
        self.note_of_table = words.answers_table_note()

    def show_answers(self, answers: Sequence[ClientAnswers]) -> None:
        scale = max((one.rhythm.slowest_usual for one in answers), default=0) or 1
        self.bars.show_bars(
            [_answer_bar(one, scale) for one in answers[-_MOST_CLIENTS:]],
            words.more_clients(len(answers) - _MOST_CLIENTS) if len(answers) > _MOST_CLIENTS else "",
        )
        halves = any(one.rhythm.usual % 1 for one in answers)
        rows = [
            (one.name, _days(one.rhythm.usual, halves), str(one.rhythm.slowest_usual), str(len(one.rhythm.answers)))
            for one in answers
        ]
        self.show_table(words.answers_columns(), rows)


class WaitingCard(PictureCard):
    def __init__(self) -> None:
        self.bars = BarsPicture("insights.waiting.picture")
        super().__init__("insights.waiting", words.waiting_title(), words.waiting_note(), self.bars, words.no_waiting())

    def show_waiting(self, waiting: Sequence[Waiting]) -> None:
        most = max((one.projects for one in waiting), default=0) or 1
        names = {one.purpose: words.purpose_name(one.purpose) for one in waiting}
        self.bars.show_bars(
            [
                Bar(names[one.purpose], words.waiting(one.projects, str(one.longest)), one.projects / most, _TONES[one.purpose])
                for one in waiting
            ]
        )
        self.show_table(words.waiting_columns(), [(names[one.purpose], str(one.projects), str(one.longest)) for one in waiting])


def _answer_bar(one: ClientAnswers, scale: int) -> Bar:
    text = words.answer(_days(one.rhythm.usual), str(one.rhythm.slowest_usual))
    return Bar(one.name, text, one.rhythm.slowest_usual / scale, Token.WAIT_SOFT, one.rhythm.usual / scale)


def _days(number: float, halves: bool = False) -> str:
    """A median: whole, or with a half; `halves`: with a place for it in any case, as in a column."""
    return (f"{number:.1f}" if halves else f"{number:g}").replace(".", QLocale().decimalPoint())


def _drawn(shown: Sequence[MonthMoney]) -> list[Month]:
    """The bars; where they span two years, the first bar of each says which one."""
    several = len({one.month.year for one in shown}) > 1
    drawn = []
    for number, one in enumerate(shown):
        name = QLocale().standaloneMonthName(one.month.month, QLocale.FormatType.ShortFormat)
        year = str(one.month.year) if several and (number == 0 or one.month.month == 1) else ""
        drawn.append(Month(name, (one.paid, one.awaiting - one.at_risk, one.at_risk), year))
    return drawn


def _last_months(number: int, today: date) -> list[date]:
    """Their first days, oldest first."""
    last = today.year * 12 + today.month - 1
    return [date(month // 12, month % 12 + 1, 1) for month in range(last - number + 1, last + 1)]
