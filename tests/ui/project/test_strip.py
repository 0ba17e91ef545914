"""The conversation strip, from one message to a thousand and from an hour to three years."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from desktop.ui.project.conversation_strip import ConversationStrip, beside, spoken
from desktop.ui.project.strip_scale import layout_of
from tests.support.builders import auto_reply, entry, moment, paused, reply, request, resumed, scene
from tests.ui.project.test_ladder import facts_of

NOW = "2026-11-20 10:00"


def asked(count: int, days: float) -> list:
    """`count` messages turn about over `days` before a last request of today's morning."""
    start = moment(NOW) - timedelta(days=days)
    step = timedelta(days=days) / max(count, 1)
    log = []
    for number in range(count):
        at = (start + step * number).isoformat()
        log.append(request(at) if number % 2 == 0 else reply(at))
    return log


def test_one_message_of_today(qapp):
    layout = layout_of(facts_of(scene(request("2026-11-20 09:00")), NOW))
    assert len(layout.dots) == 1
    assert layout.dots[0].mine
    assert layout.silence is not None
    assert 0 <= layout.dots[0].x <= layout.today <= 1


def test_nothing_at_all(qapp):
    facts = facts_of(scene(), NOW)
    layout = layout_of(facts)
    assert layout.dots == ()
    assert layout.silence is None
    assert spoken(facts, layout) == "No messages yet."


@given(count=st.integers(1, 60), days=st.floats(0.01, 1100))
def test_messages_keep_their_order_and_stay_on_the_strip(count, days):
    layout = layout_of(facts_of(scene(*asked(count, days)), NOW))
    places = [dot.x for dot in layout.dots]
    assert places == sorted(places)
    assert all(0 <= x <= layout.today for x in places)
    assert all(layout.today <= x <= 1 for x in layout.planned)


def test_a_short_silence_after_three_years_can_still_be_seen(qapp):
    made = scene(*asked(1000, 1095)[:-2], reply("2026-11-17 10:00"), request("2026-11-18 10:00"))
    layout = layout_of(facts_of(made, NOW))
    assert layout.silence is not None
    start, end = layout.silence
    assert end - start >= 0.1


def test_an_automatic_reply_is_not_drawn_as_a_sign_of_life(qapp):
    made = scene(request("2026-11-13 10:00"), auto_reply("2026-11-14 10:00"))
    assert [dot.automatic for dot in layout_of(facts_of(made, NOW)).dots] == [False, True]


def test_the_silence_is_spoken_with_its_days(qapp):
    facts = facts_of(scene(request("2026-11-13 16:20")), NOW)
    assert spoken(facts, layout_of(facts)) == (
        "Since Fri 13 Nov: messages from you 1, from the client 0. Silent for 7 days, since Fri 13 Nov."
    )


@pytest.mark.parametrize("width", [160, 400, 1600])
@pytest.mark.parametrize("count", [0, 1, 1000])
def test_it_paints_at_any_width(qtbot, width, count):
    strip = ConversationStrip()
    qtbot.addWidget(strip)
    strip.resize(width, 74)
    strip.show_facts(facts_of(scene(*asked(count, 1095)), NOW))
    assert not strip.grab().isNull()


@pytest.mark.parametrize(
    ("x", "text", "is_right"), [(60, "today · 9 days silent", True), (350, "today · 9 days silent", False), (150, "today", True)]
)
def test_what_is_said_of_today_is_cut_nowhere_and_covers_nothing(qapp, x, text, is_right):
    metrics = QFontMetrics(qapp.font())
    long = metrics.horizontalAdvance("today · 9 days silent") + 4 + 6
    first, last = 50, 400 if text != "today" else 150 + long - 1
    first = first if text != "today" else 150 - long + 1
    said, box = beside(x, ("today · 9 days silent", "today"), metrics, 6, (first, last))
    assert said == text
    assert first <= box.left()
    assert box.right() <= last
    assert (box.left() > x) is is_right


def test_arrows_go_from_message_to_message(qtbot):
    made = scene(request("2026-11-02 11:00"), reply("2026-11-05 09:00"), request("2026-11-13 16:20"))
    strip = ConversationStrip()
    qtbot.addWidget(strip)
    strip.show_facts(facts_of(made, NOW))
    assert "arrow keys" in strip.accessibleDescription()
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert strip.chosen_text() == "Fri 13 Nov 16:20: You asked for approval"
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert strip.chosen_text() == "Thu 5 Nov 09:00: The client replied"
    qtbot.keyClick(strip, Qt.Key.Key_Home)
    assert strip.accessibleDescription() == "Mon 2 Nov 11:00: You asked for approval"


def test_notes_and_pauses_are_no_messages(qapp):
    from desktop.core.vocabulary import ContactType

    made = scene(request("2026-11-02 11:00"), entry(ContactType.NOTE, "2026-11-03 10:00"), paused("2026-11-04 10:00"))
    assert len(layout_of(facts_of(made, NOW)).dots) == 1


def test_pauses_are_shaded_the_past_ones_too(qapp):
    log = (request("2026-10-01 10:00"), paused("2026-10-05 10:00"), resumed("2026-10-12 10:00"))
    over = layout_of(facts_of(scene(*log), NOW))
    ((start, end),) = over.pauses
    assert 0 < start < end < over.today
    again = layout_of(facts_of(scene(*log, paused("2026-11-18 10:00", "2026-12-07")), NOW))
    assert len(again.pauses) == 2
    start, end = again.pauses[1]
    assert start < again.today < end <= 1
    assert all(end <= x for x in again.planned)


def test_a_pause_without_an_end_leaves_the_picture_and_is_spoken(qapp):
    facts = facts_of(scene(request("2026-11-13 16:20"), paused("2026-11-18 10:00")), NOW)
    layout = layout_of(facts)
    assert layout.pauses[0][1] == 1.0
    assert spoken(facts, layout).endswith("Silent for 7 days, since Fri 13 Nov. Paused since Wed 18 Nov.")


@given(count=st.integers(1, 20), days=st.floats(0.01, 1100), ago=st.integers(0, 900), lasts=st.integers(0, 400))
def test_pauses_stay_on_the_strip(count, days, ago, lasts):
    began = moment(NOW) - timedelta(days=ago)
    pause = paused(began.isoformat(), (began + timedelta(days=lasts)).date().isoformat())
    layout = layout_of(facts_of(scene(*asked(count, days), pause), NOW))
    assert all(0 <= start <= end <= 1 for start, end in layout.pauses)


def test_days_are_of_one_width_where_all_of_it_can_be_seen_so(qapp):
    made = scene(request("2026-10-26 10:10"), reply("2026-11-05 09:05"), request("2026-11-06 16:20"))
    layout = layout_of(facts_of(made, NOW))
    assert layout.breaks == ()
    started, answered, asked_again = (dot.x for dot in layout.dots)
    days = [(moment(NOW) - dot.contact.at) / timedelta(days=1) for dot in layout.dots]
    assert (asked_again - started) / (days[0] - days[2]) == pytest.approx((layout.today - answered) / days[1])


def test_a_broken_scale_is_shown_where_it_breaks(qapp):
    layout = layout_of(facts_of(scene(request("2026-11-18 11:30")), NOW))
    assert layout.breaks == ((layout.today, 1),)
    long_ago = scene(*asked(1000, 1095)[:-2], reply("2026-11-17 10:00"), request("2026-11-18 10:00"))
    places = [place for place, _ in layout_of(facts_of(long_ago, NOW)).breaks]
    silence = layout_of(facts_of(long_ago, NOW)).silence
    assert silence is not None
    assert silence[0] in places
