"""The lines of a quote and how they were understood, in words."""

from desktop.core.quote_lines import Doubt, Found, Line
from desktop.ui.labels.text import fill, translate


def paste_title() -> str:
    return translate("QuoteLines", "Lines of a quote")


def paste_field() -> str:
    return translate("QuoteLines", "Paste the lines &here, from a letter or a spreadsheet")


def understood() -> str:
    return translate("QuoteLines", "What was &understood")


def use_lines(number: int) -> str:
    if number == 1:
        return translate("QuoteLines", "Use 1 milestone")
    return translate("QuoteLines", "Use %n milestones", "", number) if number else translate("QuoteLines", "Use milestones")


def nothing_understood() -> str:
    return translate("QuoteLines", "There is no line here with a title and an amount yet.")


def too_many(most: str) -> str:
    return fill(translate("QuoteLines", "A project holds up to %1 milestones."), most)


def sum_of_lines(amount: str) -> str:
    return fill(translate("QuoteLines", "Total: %1"), amount)


def fits_text(amount: str) -> str:
    return fill(translate("QuoteLines", "Total: %1, as the text says"), amount)


def text_says_more(amount: str, said: str, more: str) -> str:
    return fill(translate("QuoteLines", "Total: %1. The text says %2, which is %3 more."), amount, said, more)


def text_says_less(amount: str, said: str, less: str) -> str:
    return fill(translate("QuoteLines", "Total: %1. The text says %2, which is %3 less."), amount, said, less)


def other_currency_question(others: str, currency: str) -> str:
    return fill(translate("QuoteLines", "Not all is in %2: there are amounts in %1. Nothing is converted."), others, currency)


def leave_out() -> str:
    return translate("QuoteLines", "Leave out what is in another currency")


def change_currency(currency: str) -> str:
    return fill(translate("QuoteLines", "Make it a project in %1"), currency)


def take_as(currency: str) -> str:
    return fill(translate("QuoteLines", "Take the numbers as amounts in %1"), currency)


def line_remark(line: Line, other: str, kind: str) -> str:
    """What a line was taken for, below its title. `other`: the second way to read its amount."""
    match line.doubt:
        case Doubt.NUMBER:
            return fill(translate("QuoteLines", "%1. Please check: it could also be %2"), kind, other)
        case Doubt.BARE:
            return fill(translate("QuoteLines", "%1. Please check: is the number an amount?"), kind)
        case Doubt.MINUS:
            return fill(translate("QuoteLines", "%1. Please check: the dash was not read as a minus"), kind)
        case Doubt.PERCENT:
            return fill(translate("QuoteLines", "%1. Please check: the percentage and the amount do not go together"), kind)
    return kind


def no_total_for_percent(kind: str) -> str:
    return fill(translate("QuoteLines", "%1. A share of a total that is not known yet"), kind)


def not_taken(line: Line) -> str:
    return {
        Found.TITLE: translate("QuoteLines", "Title of the next line"),
        Found.TOTAL: translate("QuoteLines", "A total, not a milestone"),
        Found.TAX: translate("QuoteLines", "Not taken: a tax"),
        Found.DEDUCTION: translate("QuoteLines", "Not taken: a deduction. Take it off an amount yourself"),
        Found.OTHER_CURRENCY: translate("QuoteLines", "Not taken: another currency"),
        Found.NO_AMOUNT: translate("QuoteLines", "Not understood: no amount"),
    }[line.found]
