"""The panel shows how a client answers while they owe an answer, and takes a longer first wait with one click."""

from dataclasses import replace

import pytest

from desktop.core.commands import EditProject, RecordReply, RecordRequest
from desktop.core.model import PolicyValues
from desktop.core.rhythm import Rhythm
from desktop.core.vocabulary import Purpose
from desktop.services.rhythms import rhythm_of
from desktop.ui.labels.rhythm import summary
from desktop.ui.widgets.rhythm_strip import RhythmStrip


@pytest.fixture
def answered(session, service, clock):
    """The client has answered three times after a week, and is asked again."""
    assert session.run(RecordReply("tea", clock(), "Va bene")) is None
    for _ in range(3):
        assert session.run(RecordRequest("tea", clock(), Purpose.FEEDBACK, "the label")) is None
        clock.advance(days=7)
        assert session.run(RecordReply("tea", clock(), "Va bene")) is None
    assert session.run(RecordRequest("tea", clock(), Purpose.FEEDBACK, "the lid")) is None
    clock.advance(days=3)


def test_too_few_answers_show_nothing(shown):
    assert not shown("tea").body.rhythm.isVisible()


def test_the_usual_time_the_strip_and_the_silence_of_now(shown, answered, service):
    section = shown("tea").body.rhythm
    assert section.isVisible()
    assert section.summary.text() == "Usually answers in about 5 working days."
    assert section.strip.accessibleName() == "Usually answers in about 5 working days. The silence lasts 1 working day now."
    known = rhythm_of(service, service.project("tea").client)
    assert known is not None
    assert known.silent == 1


def test_a_longer_first_wait_is_taken_with_one_click_and_undone(shown, answered, session, service):
    panel = shown("tea")
    section = panel.body.rhythm
    assert section.too_soon.text() == "Your first follow-up comes after 3 working days; they can take up to 5."
    due = service.assessment(service.project("tea")).next.due_at
    section.use.click()
    client = service.client(service.project("tea").client)
    assert client.policy == PolicyValues(follow_up_after=(5, 4))
    assert service.assessment(service.project("tea")).next.due_at > due
    assert not section.use.isVisible()
    session.undo_stack.undo()
    assert section.use.isVisible()
    assert service.assessment(service.project("tea")).next.due_at == due


def test_where_the_project_sets_the_wait_itself_none_is_offered(shown, answered, session, service):
    tea = service.project("tea")
    fields = (tea.id, tea.client, tea.title, tea.currency, tea.platform, tea.tags)
    assert session.run(EditProject(*fields, policy=replace(tea.policy, follow_up_after=(2, 2)))) is None
    section = shown("tea").body.rhythm
    assert section.isVisible()
    assert not section.use.isVisible()


def test_at_my_turn_the_panel_says_nothing_of_it(shown, answered, session, service):
    assert session.run(RecordReply("tea", service.now(), "Ecco")) is None
    assert not shown("tea").body.rhythm.isVisible()


@pytest.mark.parametrize(
    ("rhythm", "sentence"),
    [
        (
            Rhythm((3, 4, 4, 6, 21), 4, 6, (21,)),
            "Usually answers in about 4 working days (slowest 6); one answer of 21 days is left out.",
        ),
        (Rhythm((0, 0, 0), 0, 0, ()), "Usually answers on the same day."),
        (Rhythm((0, 0, 1), 0, 1, ()), "Usually answers on the same day (slowest 1)."),
        (Rhythm((1, 1, 1), 1, 1, ()), "Usually answers in about 1 working day."),
        (Rhythm((0, 1, 2), 1, 2, ()), "Usually answers in about 1 working day (slowest 2)."),
        (
            Rhythm((1, 1, 1, 9, 8), 1, 1, (9, 8)),
            "Usually answers in about 1 working day; 2 answers of up to 9 days are left out.",
        ),
    ],
)
def test_the_rhythm_in_words(qapp, rhythm, sentence):
    assert summary(rhythm) == sentence


@pytest.mark.parametrize("silent", [None, 0, 3, 900])
@pytest.mark.parametrize("width", [140, 1200])
def test_the_strip_is_drawn_at_any_width_and_silence(qtbot, silent, width):
    strip = RhythmStrip()
    qtbot.addWidget(strip)
    strip.show_rhythm(Rhythm((0, 0, 5, 300), 0, 5, (300,)), silent)
    strip.resize(width, strip.sizeHint().height())
    assert not strip.grab().isNull()
