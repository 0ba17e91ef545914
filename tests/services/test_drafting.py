"""Promises of drafting: the kind for the due step, the words in the reader's language, what marking as sent records, drafts in
work."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from desktop.core import commands as c
from desktop.core.drafts.draft import Ask, plain
from desktop.core.model import Contact
from desktop.core.refusal import Reason, Refused
from desktop.core.vocabulary import ContactType, DraftKind, Formality, PauseReason, Payment, Purpose, StepKind, Variant, Work
from desktop.services.drafts.drafting import Drafting
from desktop.services.service import Service
from desktop.storage.store import Store
from tests.support.sample import HandClock, service_over

Desk = tuple[Drafting, Service, HandClock]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    clock = HandClock()
    with Store.open(tmp_path / "data") as store:
        service = service_over(store, clock)
        yield Drafting(service), service, clock


def project(desk: Desk, project_id: str):
    found = desk[1].project(project_id)
    assert found is not None
    return found


def last(desk: Desk, project_id: str) -> Contact:
    return project(desk, project_id).contacts[-1]


def send(desk: Desk, project_id: str, ask: Ask, text: str = "Subject\n\nBody") -> Contact:
    desk[1].execute(desk[0].command(project_id, ask, text, desk[1].now()))
    return last(desk, project_id)


# ---------------------------------------------------------------------------------------------------------------- which draft


@pytest.mark.parametrize(
    ("project_id", "kind"),
    [
        ("hero", DraftKind.FOLLOW_UP),
        ("tea", DraftKind.FOLLOW_UP),
        ("packaging", DraftKind.FOLLOW_UP),
        ("mobile", DraftKind.COMPLETION),
        ("booth", DraftKind.SUPPORT_REQUEST),
        ("brand", DraftKind.PAYMENT_REQUEST),
        ("cover", DraftKind.HARDSHIP),
        ("bakery", None),
    ],
)
def test_the_due_or_next_step_decides_the_kind(desk: Desk, project_id: str, kind: DraftKind | None):
    drafting = desk[0]
    assert drafting.suggested(project_id) is kind
    assert drafting.asks(project(desk, project_id))[:1] == (() if kind is None else (kind,))


def test_a_project_whose_quote_was_not_sent_gets_its_plan(desk: Desk):
    drafting, service, _ = desk
    service.execute(c.CreateProject("new", "kiln", "New thing", "EUR", "direct"))
    assert drafting.suggested("new") is DraftKind.MILESTONE_PLAN
    assert drafting.draft("new").gaps == ("schedule",)


def test_without_a_due_step_the_window_asks_for_what_makes_sense(desk: Desk):
    kinds = desk[0].asks(project(desk, "wine"))
    assert kinds[0] is DraftKind.FOLLOW_UP
    assert DraftKind.FINAL_NOTICE not in kinds
    assert DraftKind.COMPLETION not in kinds


def test_in_hardship_no_hard_step_can_be_written(desk: Desk):
    drafting = desk[0]
    hard = {DraftKind.FINAL_NOTICE, DraftKind.COMPLETION, DraftKind.SUPPORT_REQUEST}
    assert not hard & set(drafting.asks(project(desk, "cover")))
    for kind in hard:
        with pytest.raises(Refused) as caught:
            drafting.draft("cover", kind)
        assert caught.value.reason is Reason.HARDSHIP


def test_direct_work_knows_no_completion(desk: Desk):
    with pytest.raises(Refused) as caught:
        desk[0].draft("wine", DraftKind.COMPLETION)
    assert caught.value.reason is Reason.NO_COMPLETION


def test_an_unknown_project_is_refused(desk: Desk):
    with pytest.raises(Refused) as caught:
        desk[0].draft("nowhere")
    assert caught.value.reason is Reason.NOT_FOUND


def test_number_variant_and_purpose_come_from_the_project(desk: Desk):
    drafting = desk[0]
    assert (drafting.ask("hero").number, drafting.ask("hero").purpose) == (2, Purpose.FEEDBACK)
    assert drafting.ask("wine").purpose is Purpose.PAYMENT
    variants = {one: drafting.ask(one, DraftKind.FINAL_NOTICE).variant for one in ("tea", "wine", "packaging")}
    assert variants == {"tea": Variant.COMPLETE, "wine": Variant.INCOMPLETE, "packaging": Variant.QUOTE}


# ------------------------------------------------------------------------------------------------------------------ its words


def test_a_draft_speaks_the_clients_language_and_formality(desk: Desk):
    ask = desk[0].draft("tea").ask
    assert (ask.language, ask.formality) == ("it", Formality.FORMAL)
    assert desk[0].draft("menu").ask.formality is Formality.INFORMAL
    assert desk[0].draft("booth").ask.language == "en"


def test_a_language_that_is_not_shipped_falls_back_to_english(desk: Desk):
    assert desk[0].draft("tea", language="sv").ask.language == "en"
    assert desk[0].draft("tea", language="fr-CA").ask.language == "fr"


def test_the_facts_of_a_draft_stay_marked(desk: Desk):
    draft = desk[0].draft("tea")
    facts = {piece.fact: piece.text for piece in draft.body if piece.fact}
    assert facts["name"] == "Elena"
    assert facts["asked_on"] == "venerdì 13 novembre"
    assert facts["needed_by"] == "giovedì 19 novembre"
    assert facts["new_date"] == "venerdì 4 dicembre"
    assert draft.gaps == ()


def test_a_changed_fact_is_followed(desk: Desk):
    drafting = desk[0]
    ask = drafting.ask("tea")
    changed = {"new_date": date(2026, 12, 11), "need": None}
    body = plain(drafting.written("tea", ask, changed).body)
    assert "venerdì 11 dicembre" in body
    assert "final artwork" not in body
    lines = {line.name: line for line in drafting.facts("tea", ask, changed)}
    assert (lines["new_date"].value, lines["new_date"].text) == (date(2026, 12, 11), "venerdì 11 dicembre")
    assert (lines["need"].value, lines["need"].text) == (None, "")


def test_what_the_check_may_know_comes_from_the_facts(desk: Desk):
    drafting = desk[0]
    context = drafting.context("tea", drafting.ask("tea"))
    assert context.money_held is True
    assert context.needed_by == date(2026, 11, 19)
    assert drafting.context("wine", drafting.ask("wine")).money_held is False
    notice = drafting.context("tea", drafting.ask("tea", DraftKind.FINAL_NOTICE))
    assert notice.window_end == desk[1].now() + timedelta(hours=48)


def test_in_scotland_a_notice_over_the_october_clock_change_names_the_right_end(desk: Desk):
    drafting, _, clock = desk
    clock.now = datetime.fromisoformat("2026-10-24T11:30+02:00")
    notice = drafting.ask("mobile", DraftKind.FINAL_NOTICE)
    assert "Monday 26 October 2026 at 09:30 (London time)" in plain(drafting.written("mobile", notice).body)
    clock.now = datetime.fromisoformat("2026-10-24T10:30+01:00")
    italian = drafting.draft("mobile", DraftKind.FINAL_NOTICE, "it")
    assert "lunedì 26 ottobre 2026 alle ore 9:30 (ora di Londra)" in plain(italian.body)


# ------------------------------------------------------------------------------------------------------------ when it is sent


def test_marking_as_sent_keeps_the_words_and_their_language(desk: Desk):
    ask = desk[0].ask("tea", language="fr")
    sent = send(desk, "tea", ask, "Objet\n\nCorps")
    assert (sent.type, sent.number, sent.text, sent.language) == (ContactType.FOLLOW_UP, 1, "Objet\n\nCorps", "fr")


@pytest.mark.parametrize(
    ("project_id", "kind", "entry"),
    [
        ("packaging", DraftKind.MILESTONE_PLAN, ContactType.QUOTE_SENT),
        ("hero", DraftKind.FINAL_NOTICE, ContactType.FINAL_NOTICE),
        ("booth", DraftKind.SUPPORT_REQUEST, ContactType.SUPPORT_CONTACTED),
        ("cover", DraftKind.HARDSHIP, ContactType.MESSAGE),
        ("menu", DraftKind.RESTART, ContactType.MESSAGE),
        ("wine", DraftKind.CANCELLATION, ContactType.MESSAGE),
    ],
)
def test_each_kind_records_what_it_is(desk: Desk, project_id: str, kind: DraftKind, entry: ContactType):
    sent = send(desk, project_id, desk[0].ask(project_id, kind))
    assert (sent.type, sent.text) == (entry, "Subject\n\nBody")
    assert sent.language == desk[0].ask(project_id, kind).language


def test_a_completion_is_recorded_when_its_window_has_ended(desk: Desk):
    ask = desk[0].ask("mobile", DraftKind.COMPLETION)
    with pytest.raises(Refused) as caught:
        send(desk, "mobile", ask)
    assert caught.value.reason is Reason.WINDOW_RUNS
    desk[2].advance(days=3)
    assert (send(desk, "mobile", ask).type, last(desk, "mobile").language) == (ContactType.COMPLETED, "en")


def test_a_payment_request_delivers_and_asks_in_one_stroke(desk: Desk):
    sent = send(desk, "brand", desk[0].ask("brand"))
    logo = project(desk, "brand").milestones[1]
    assert (logo.work, logo.payment) == (Work.DELIVERED, Payment.REQUESTED)
    assert (sent.type, sent.purpose, sent.milestone, sent.need) == (ContactType.REQUEST, Purpose.APPROVAL, "br2", "Logo sheet")
    assert (sent.needed_by, sent.language) == (date(2026, 11, 27), "en")


def test_a_payment_request_for_direct_work_asks_for_payment_unless_it_is_secured(desk: Desk):
    ask = desk[0].ask("hero", DraftKind.PAYMENT_REQUEST)
    changed = {"needed_by": date(2026, 12, 1)}
    command = desk[0].command("hero", ask, "text", desk[1].now(), changed)
    assert isinstance(command, c.RecordRequest)
    assert (command.purpose, command.needed_by) == (Purpose.PAYMENT, date(2026, 12, 1))
    secured = desk[0].ask("menu", DraftKind.PAYMENT_REQUEST)
    command = desk[0].command("menu", secured, "text", desk[1].now(), changed)
    assert isinstance(command, c.RecordRequest)
    assert (command.purpose, command.payment_requested) == (Purpose.APPROVAL, False)


def test_what_follows_from_sending_is_told_and_nothing_is_written(desk: Desk):
    drafting, service, _ = desk
    before = project(desk, "tea")
    rungs = drafting.after_sending("tea", drafting.ask("tea"), service.now())
    told = [(rung.kind, rung.number, rung.at.isoformat()[:10]) for rung in rungs]
    assert told[0][:2] == (StepKind.FOLLOW_UP, 1)
    assert told[1] == (StepKind.FOLLOW_UP, 2, "2026-11-26")
    assert told[2] == (StepKind.FINAL_NOTICE, None, "2026-12-03")
    assert project(desk, "tea") == before


def test_what_cannot_be_recorded_has_no_future(desk: Desk):
    drafting, service, _ = desk
    with pytest.raises(Refused) as caught:
        drafting.after_sending("tea", drafting.ask("tea", DraftKind.FINAL_NOTICE), service.now())
    assert caught.value.reason is Reason.NO_FOLLOW_UP_SENT


def test_after_a_pause_the_soft_restart_waits(desk: Desk):
    _, service, clock = desk
    service.execute(c.PauseProject("tea", service.now(), PauseReason.AGREED))
    clock.advance(days=20)
    assert desk[0].suggested("tea") is DraftKind.RESTART


# -------------------------------------------------------------------------------------------------------------- drafts in work


def test_a_draft_in_work_is_kept_until_it_is_dropped(desk: Desk):
    drafting = desk[0]
    draft = drafting.draft("tea")
    assert drafting.in_work("tea", DraftKind.FOLLOW_UP) is None
    drafting.keep("tea", draft)
    kept = drafting.in_work("tea", DraftKind.FOLLOW_UP)
    assert kept is not None
    assert (kept.subject, kept.body, kept.language, kept.number) == (draft.subject, draft.body, "it", 1)
    assert desk[1].store.drafts_in_work() == (kept,)
    drafting.drop("tea", DraftKind.FOLLOW_UP)
    assert desk[1].store.drafts_in_work() == ()
