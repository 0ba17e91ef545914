"""What the insights say: titles, legends, and what stands beside each picture."""

from desktop.core.vocabulary import Purpose
from desktop.ui.labels.text import fill, translate


def title() -> str:
    return translate("Insights", "Insights")


def span_name(months: int) -> str:
    if months == 12:
        return translate("Insights", "Year")
    return translate("Insights", "%n months", "", months)


def money_title() -> str:
    return translate("Insights", "Money by month")


def money_note() -> str:
    return translate("Insights", "Paid, awaiting release and at risk, by the month of delivery")


def answers_title() -> str:
    return translate("Insights", "How long clients take to answer")


def answers_note() -> str:
    return translate("Insights", "Working days: usual (dot) and slowest (bar)")


def answers_table_note() -> str:
    return translate("Insights", "In working days, the quickest first")


def waiting_title() -> str:
    return translate("Insights", "Where projects wait")


def waiting_note() -> str:
    return translate("Insights", "Open requests by purpose, with the longest silence")


def kinds() -> tuple[str, str, str]:
    """Paid, awaiting, and the part of that which is at risk."""
    return translate("Insights", "Paid"), translate("Insights", "Awaiting"), translate("Insights", "Of which at risk")


def legend(kind: str, amount: str) -> str:
    return fill(translate("Insights", "%1 %2"), kind, amount)


def answer(usual: str, slowest: str) -> str:
    """`usual`, `slowest`: days as numbers."""
    return fill(translate("Insights", "%1 d usual, %2 d slowest"), usual, slowest)


def waiting(projects: int, days: str) -> str:
    if projects == 1:
        return fill(translate("Insights", "1 project, %1 d"), days)
    return fill(translate("Insights", "%n projects, %1 d", "", projects), days)


def purpose_name(purpose: Purpose) -> str:
    return {
        Purpose.QUOTE: translate("Insights", "Quote"),
        Purpose.FEEDBACK: translate("Insights", "Feedback"),
        Purpose.APPROVAL: translate("Insights", "Approval"),
        Purpose.PAYMENT: translate("Insights", "Payment"),
    }[purpose]


def more_clients(number: int) -> str:
    if number == 1:
        return translate("Insights", "1 more client in the table")
    return translate("Insights", "%n more clients in the table", "", number)


def as_table() -> str:
    return translate("Insights", "Show as a table")


def as_picture() -> str:
    return translate("Insights", "Show as a chart")


def copy_table() -> str:
    return translate("Insights", "Copy the table")


def copy_table_why() -> str:
    return translate("Insights", "With tabs between the columns, as spreadsheets like it")


def copied() -> str:
    return translate("Insights", "Copied")


def money_columns() -> tuple[str, ...]:
    return (translate("Insights", "Month"), *kinds())


def answers_columns() -> tuple[str, ...]:
    return (
        translate("Insights", "Client"),
        translate("Insights", "Usual, working days"),
        translate("Insights", "Slowest, working days"),
        translate("Insights", "Answers"),
    )


def waiting_columns() -> tuple[str, ...]:
    return translate("Insights", "Waiting for"), translate("Insights", "Projects"), translate("Insights", "Longest silence, days")


def no_money() -> str:
    return translate("Insights", "No money was delivered for in this time.")


def no_answers() -> str:
    return translate("Insights", "A client shows here once they have answered three times.")


def no_waiting() -> str:
    return translate("Insights", "Nobody owes you an answer.")


def empty_headline() -> str:
    return translate("Insights", "Nothing to look back on yet")


def empty_text() -> str:
    return translate(
        "Insights",
        "Here you will see what was paid month by month, how long each client takes to answer, and where projects wait. It fills"
        " by itself while you work.",
    )
