"""The ladder drawn: its nodes in words, and the keys that go along it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.core.assess import assess, plan
from desktop.core.assessment import RungState
from desktop.core.history import standing
from desktop.core.model import PolicyValues
from desktop.core.vocabulary import Variant
from desktop.ui.project.facts import Facts
from desktop.ui.project.ladder_nodes import nodes_of
from desktop.ui.project.ladder_picture import LadderPicture
from desktop.ui.project.status import status_of
from tests.support.builders import (
    DIRECT,
    completed,
    final_notice,
    follow_up,
    moment,
    paused,
    quote_sent,
    reply,
    request,
    scene,
    stage,
    support_contacted,
)


def facts_of(made, now: str) -> Facts:
    at = moment(now)
    return Facts(
        project=made.project,
        assessment=assess(made.project, made.around, at),
        rungs=plan(made.project, made.around, at),
        entries=tuple(standing(made.project.contacts)),
        zone=made.around.designer_calendar.zone,
        now=at,
        around=made.around,
    )


def told(made, now: str) -> list[tuple[str, str]]:
    return [(node.name, node.when) for node in nodes_of(facts_of(made, now))]


ASKED = request("2026-11-13 16:20", "2026-11-19")


def test_the_ladder_is_that_of_the_design(qapp):
    assert told(scene(ASKED), "2026-11-20 10:00") == [
        ("Request sent", "Fri 13 Nov"),
        ("Follow-up 1", "today"),
        ("Follow-up 2", "Thu 26 Nov"),
        ("Final notice", "Thu 3 Dec"),
        ("48 h end", "Sat 5 Dec"),
        ("Complete", "pays by 11 Dec"),
    ]


def test_a_step_that_is_late_says_since_when(qapp):
    assert ("Follow-up 1", "since Fri 20 Nov") in told(scene(ASKED), "2026-11-23 10:00")


def test_what_was_done_is_ticked_with_its_day(qapp):
    nodes = nodes_of(facts_of(scene(ASKED, follow_up("2026-11-20 10:05")), "2026-11-21 10:00"))
    assert [(node.name, node.when, node.state) for node in nodes[:2]] == [
        ("Request sent", "Fri 13 Nov", RungState.DONE),
        ("Follow-up 1", "Fri 20 Nov", RungState.DONE),
    ]


def test_a_running_window_says_the_hour_it_ends(qapp):
    made = scene(ASKED, follow_up("2026-11-20 10:05"), final_notice("2026-12-03 09:30"))
    assert told(made, "2026-12-03 12:00")[-2:] == [("48 h end", "Sat 5 Dec 09:30"), ("Complete", "pays by 11 Dec")]


def test_after_completion_the_ladder_waits_for_the_release(qapp):
    made = scene(ASKED, follow_up("2026-11-20 10:05"), final_notice("2026-12-03 09:30"), completed("2026-12-07 09:10"))
    assert told(made, "2026-12-08 09:00")[-2:] == [("Completed", "Mon 7 Dec"), ("Release", "by 14 Dec")]


def test_an_incomplete_notice_leads_to_support_and_to_a_formal_demand_without_a_platform(qapp):
    open_work = (stage(ticked=(False,)),)
    direct = scene(ASKED, stages=open_work, platform=DIRECT)
    assert [name for name, _ in told(direct, "2026-11-20 10:00")][-2:] == ["48 h end", "Formal demand"]


def test_a_quote_leads_to_its_withdrawal(qapp):
    planned = scene(quote_sent("2026-11-18 11:30"), stages=())
    names = [name for name, _ in told(planned, "2026-11-20 10:00")]
    assert names == ["Quote sent", "Follow-up 1", "Follow-up 2", "Final notice", "48 h end", "Withdraw quote"]


def test_a_promise_starts_the_ladder_anew(qapp):
    made = scene(ASKED, reply("2026-11-17 10:00", "2026-11-27"))
    assert told(made, "2026-11-18 10:00")[0] == ("Promised", "Tue 17 Nov")


def test_with_support_the_next_question_is_shown(qapp):
    notice = final_notice("2026-11-30 09:00", Variant.INCOMPLETE)
    made = scene(ASKED, follow_up("2026-11-20 10:05"), notice, support_contacted("2026-12-03 09:00"))
    assert [name for name, _ in told(made, "2026-12-04 09:00")][-2:] == ["Contact support", "Ask support"]


def test_nothing_is_planned_while_paused_without_an_end(qapp):
    made = scene(ASKED, paused("2026-11-16 10:00"))
    assert told(made, "2026-11-20 10:00") == [("Request sent", "Fri 13 Nov"), ("Paused", "review Mon 30 Nov")]
    mark = nodes_of(facts_of(made, "2026-11-20 10:00"))[-1]
    assert mark.spoken == "Paused, review Mon 30 Nov"
    assert mark.rung is not None


def test_a_pause_with_an_end_stands_between_what_was_done_and_what_waits(qapp):
    made = scene(ASKED, follow_up("2026-11-20 10:05"), paused("2026-11-23 10:00", "2026-12-04"))
    names = [name for name, _ in told(made, "2026-11-24 10:00")]
    assert names[:4] == ["Request sent", "Follow-up 1", "Paused", "Follow-up 2"]


def test_at_my_turn_a_pause_makes_no_ladder(qapp):
    assert told(scene(ASKED, reply("2026-11-16 09:00"), paused("2026-11-16 10:00")), "2026-11-20 10:00") == []


@pytest.mark.parametrize(("width", "rows"), [(1400, 1), (660, 2), (220, 6)])
def test_ten_rungs_wrap_into_rows(qtbot, width, rows):
    policy = PolicyValues(follow_up_after=(1, 1, 1, 1, 1, 1, 1, 1))
    picture = LadderPicture()
    qtbot.addWidget(picture)
    picture.show_nodes(nodes_of(facts_of(scene(ASKED, policy=policy), "2026-11-20 10:00")))
    picture.resize(width, picture.heightForWidth(width))
    with qtbot.waitExposed(picture):
        picture.show()
    tops = {node.y() for node in picture.nodes()}
    assert len(picture.nodes()) == 12
    assert len(tops) == rows
    assert max(node.geometry().right() for node in picture.nodes()) <= width
    assert max(node.geometry().bottom() for node in picture.nodes()) <= picture.height()


def test_arrows_go_along_the_ladder_and_every_node_speaks(qtbot):
    window = QWidget()
    picture = LadderPicture(window)
    qtbot.addWidget(window)
    picture.show_nodes(nodes_of(facts_of(scene(ASKED), "2026-11-20 10:00")))
    picture.resize(640, 80)
    with qtbot.waitExposed(window):
        window.show()
    due = picture.nodes()[1]
    assert due.accessibleName() == "Follow-up 1, due, today"
    assert due.focusPolicy() is Qt.FocusPolicy.StrongFocus
    due.setFocus()
    qtbot.keyClick(due, Qt.Key.Key_Right)
    assert picture.nodes()[2].hasFocus()
    for _ in range(9):
        qtbot.keyClick(next(node for node in picture.nodes() if node.hasFocus()), Qt.Key.Key_Left)
    assert picture.nodes()[0].hasFocus()


def test_a_node_that_is_pressed_asks_for_its_sum(qtbot):
    picture = LadderPicture()
    qtbot.addWidget(picture)
    picture.show_nodes(nodes_of(facts_of(scene(ASKED), "2026-11-20 10:00")))
    with qtbot.waitSignal(picture.rung_chosen) as chosen:
        picture.nodes()[2].click()
    assert chosen.args[0].number == 2


def test_the_same_nodes_keep_their_focus(qtbot):
    picture = LadderPicture()
    qtbot.addWidget(picture)
    nodes = nodes_of(facts_of(scene(ASKED), "2026-11-20 10:00"))
    picture.show_nodes(nodes)
    first = picture.nodes()[0]
    picture.show_nodes(nodes_of(facts_of(scene(ASKED), "2026-11-20 11:00")))
    assert picture.nodes()[0] is first


def test_without_a_platform_a_demand_is_looked_at_again(qapp):
    demand = replace(DIRECT, support_name="Formal demand for payment")
    done = (ASKED, follow_up("2026-11-20 10:05"), final_notice("2026-12-03 09:30"), support_contacted("2026-12-07 09:00"))
    made = scene(*done, platform=demand)
    assert told(made, "2026-12-08 10:00")[-2:] == [("Formal demand for payment", "Mon 7 Dec"), ("Look again", "Thu 10 Dec")]
    assert status_of(facts_of(made, "2026-12-08 10:00")).text == "Demand sent, day 2"
    assert status_of(facts_of(made, "2026-12-10 10:00")).text == "Look at the demand again"
