"""At the quote, the panel shows what is at stake, and adds the deposit that would halve it with one click."""

from desktop.core import commands as c
from desktop.core.model import Milestone
from desktop.core.vocabulary import MilestoneKind


def quoted(session, amounts=(120_000, 200_000)) -> None:
    """A new quote without a deposit."""
    stages = tuple(Milestone(f"s{n}", f"Stage {n}", amount=amount) for n, amount in enumerate(amounts, 1))
    client = session.service.clients()[0].id
    assert session.run(c.CreateProject("q", client, "Poster", "EUR", "direct", stages)) is None


def agreed(session) -> list[tuple[str, MilestoneKind, int]]:
    return [(m.title, m.kind, m.amount) for m in session.service.project("q").milestones]


def test_the_deposit_that_halves_it_is_added_in_the_panel_and_undone(session, shown):
    quoted(session)
    before = agreed(session)
    exposure = shown("q").body.exposure
    assert exposure.hint.text() == "A deposit of €\u00a01\u00a0200 would halve it."
    assert exposure.add.isVisible()
    exposure.add.click()
    assert agreed(session) == [
        ("Deposit", MilestoneKind.DEPOSIT, 120_000),
        ("Stage 1", MilestoneKind.STAGE, 100_000),
        ("Stage 2", MilestoneKind.STAGE, 100_000),
    ]
    assert [bar.amount for bar in exposure.bars.bars()] == ["€\u00a01\u00a0000", "€\u00a01\u00a0000"]
    assert not exposure.hint.isVisible()
    assert not exposure.add.isVisible()
    session.undo_stack.undo()
    assert agreed(session) == before
    assert exposure.add.isVisible()


def test_once_the_quote_is_accepted_nothing_is_offered(session, shown):
    quoted(session)
    session.run(c.RecordQuoteAccepted("q", session.service.now()))
    assert shown("q").body.exposure.isHidden()
