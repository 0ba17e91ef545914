"""The history in the panel: append-only, newest first, fast however long."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QStyleOptionViewItem

from desktop.core.commands import AddNote, DeliverMilestone, RecordMessage, RecordReleased, RecordRequest, RetractContact
from desktop.core.vocabulary import ContactType, Purpose
from desktop.ui.project.history_model import HistoryModel, Role
from desktop.ui.project.history_view import HistoryView
from tests.support.builders import entry, message, moment, request, retracted, scene
from tests.ui.project.test_ladder import facts_of

NOW = "2026-11-20 10:00"


@pytest.fixture
def model(qapp):
    made = HistoryModel()
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield made
    del tester


def sentences(model) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_entries_stand_newest_first_with_their_moment(shown):
    model = shown("tea").body.history.model()
    assert sentences(model) == [
        "You asked for approval by Thu 19 Nov: “final artwork”",
        "Client: “Bellissimo, non vedo l'ora di vedere le tavole finali”",
        "Milestone “Concepts” released",
        "You asked for approval: “your choice of concept”",
    ]
    assert model.entry(0).when == "Fri 13 Nov 16:20"


def test_an_entry_written_down_late_stands_where_it_belongs(model):
    model.show_facts(facts_of(scene(request("2026-11-13 16:20"), message("2026-11-10 09:00")), NOW))
    assert sentences(model) == ["You asked for approval", "You wrote a message"]


def test_of_two_entries_of_one_moment_the_later_recorded_is_above(model):
    model.show_facts(facts_of(scene(request("2026-11-13 16:20"), message("2026-11-13 16:20")), NOW))
    assert sentences(model) == ["You wrote a message", "You asked for approval"]


def test_a_retracted_entry_stays_and_says_that_it_was_taken_back(model):
    model.show_facts(facts_of(scene(request("2026-11-13 16:20"), retracted("2026-11-13 17:00", "e1")), NOW))
    assert sentences(model) == ["You took an entry back", "You asked for approval (taken back)"]
    assert model.entry(1).taken_back


def test_a_new_entry_is_inserted_without_a_reset(model, qtbot):
    made = scene(request("2026-11-13 16:20"))
    model.show_facts(facts_of(made, NOW))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsInserted):
        model.show_facts(facts_of(made.then(message("2026-11-18 09:00")), NOW))
    assert model.rowCount() == 2


def test_taking_back_changes_only_its_row(model, qtbot):
    made = scene(request("2026-11-13 16:20"), message("2026-11-18 09:00"))
    model.show_facts(facts_of(made, NOW))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged) as changed:
        model.show_facts(facts_of(made.then(retracted("2026-11-19 09:00", "e1")), NOW))
    assert changed.args[0].row() == 2


def many(count: int):
    start = moment("2024-01-01 09:00")
    return scene(*(message((start + timedelta(hours=2 * number)).isoformat()) for number in range(count)))


def test_ten_thousand_entries_are_shown_a_page_at_a_time(model):
    model.show_facts(facts_of(many(10_000), NOW))
    assert model.rowCount() == 100
    model.show_more()
    assert model.rowCount() == 200


def test_all_of_a_long_history_can_be_reached(model):
    model.show_facts(facts_of(many(250), NOW))
    while model.has_more():
        model.show_more()
    assert model.rowCount() == 250


def test_the_view_is_as_high_as_its_rows_and_unfolds_long_texts(qtbot):
    view = HistoryView()
    qtbot.addWidget(view)
    view.resize(600, 100)
    note = entry(ContactType.NOTE, "2026-11-18 09:00", text="A line\n" + "and more of it\n" * 20)
    view.show_facts(facts_of(scene(request("2026-11-13 16:20"), note), NOW))
    with qtbot.waitExposed(view):
        view.show()
    view.doItemsLayout()
    folded = view.height()
    view.setCurrentIndex(view.model().index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    view.doItemsLayout()
    assert view.height() > folded * 3
    qtbot.keyClick(view, Qt.Key.Key_Return)
    view.doItemsLayout()
    assert view.height() == folded


def painted(view: HistoryView, row: int, width: int, height: int) -> QImage:
    picture, option = QImage(width, height, QImage.Format.Format_RGB32), QStyleOptionViewItem()
    picture.fill(Qt.GlobalColor.white)
    option.rect = picture.rect()
    painter = QPainter(picture)
    view.itemDelegate().paint(painter, option, view.model().index(row, 0))
    painter.end()
    return picture


def test_a_sentence_just_as_wide_as_its_room_keeps_its_end(qtbot):
    view, option = HistoryView(), QStyleOptionViewItem()
    qtbot.addWidget(view)
    notes = [entry(ContactType.NOTE, f"2026-11-{day} 09:00", text="Asked for it again " + "i" * day) for day in range(10, 18)]
    view.show_facts(facts_of(scene(*notes), NOW))
    for row in range(len(notes)):
        heights = {}
        for width in range(260, 600):
            option.rect = QRect(0, 0, width, 100)
            heights[width] = view.itemDelegate().sizeHint(option, view.model().index(row, 0)).height()
        least = min(width for width, height in heights.items() if height == heights[599])
        assert 260 < least < 580
        height = heights[least]
        assert painted(view, row, least, height) == painted(view, row, 599, height).copy(0, 0, least, height)


def test_a_row_is_one_line_of_words_and_keeps_the_spaces_of_french_marks(model):
    kept = "«\N{NO-BREAK SPACE}logo\N{NO-BREAK SPACE}» fini\N{NARROW NO-BREAK SPACE}!"
    model.show_facts(facts_of(scene(entry(ContactType.NOTE, "2026-11-18 09:00", text=f"{kept}  un\N{NO-BREAK SPACE}mot ")), NOW))
    assert f"{kept} un mot" in sentences(model)[0]


def test_the_end_key_reaches_older_entries(qtbot):
    view = HistoryView()
    qtbot.addWidget(view)
    view.resize(600, 100)
    view.show_facts(facts_of(many(150), NOW))
    with qtbot.waitExposed(view):
        view.show()
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.model().rowCount() == 150


def menu_of(view, row: int):
    entry = view.model().index(row, 0).data(Role.ENTRY)
    return view.menu(entry).actions()[0]


def test_an_entry_is_taken_back_from_its_menu_and_undone(shown, session, service):
    panel = shown("tea")
    session.run(AddNote("tea", service.now(), "a note"))
    action = menu_of(panel.body.history, 0)
    assert action.isEnabled()
    action.trigger()
    assert "“a note” (taken back)" in sentences(panel.body.history.model())[1]
    session.undo_stack.undo()
    entries = [panel.body.history.model().entry(row) for row in range(panel.body.history.model().rowCount())]
    assert not next(entry for entry in entries if "a note" in entry.sentence).taken_back


def test_an_entry_about_a_milestone_cannot_be_taken_back_by_itself(shown):
    action = menu_of(shown("tea").body.history, 2)
    assert not action.isEnabled()
    assert "Undo takes it back" in action.statusTip()


def test_what_was_taken_back_cannot_be_taken_back_again(shown, session, service):
    panel = shown("tea")
    session.run(RecordMessage("tea", service.now(), "hello"))
    contact = service.project("tea").contacts[-1].id
    session.run(RetractContact("tea", contact))
    model = panel.body.history.model()
    rows = [row for row in range(model.rowCount()) if model.entry(row).contact.id == contact]
    assert not menu_of(panel.body.history, rows[0]).isEnabled()


def test_a_reply_of_many_lines_shows_its_first_line_and_keeps_the_rest(model):
    made = scene(entry(ContactType.REPLY, "2026-11-13 16:20", text="First line\nsecond line"))
    model.show_facts(facts_of(made, NOW))
    assert model.entry(0).sentence == "Client: “First line”"
    assert model.entry(0).words == "First line\nsecond line"


# ------------------------------------------------------------------------------------------------- what reads as one act


def test_a_delivery_with_its_request_is_one_row(shown, session, service):
    asked = RecordRequest("icons", service.now(), Purpose.APPROVAL, "", date(2026, 11, 26), "ic1", delivered=True)
    assert session.run(asked) is None
    assert sentences(shown("icons").body.history.model())[0] == "You delivered “Icons v1” and asked for approval by Thu 26 Nov"


def test_what_is_needed_is_named_where_it_is_something_else(shown, session, service):
    session.run(RecordRequest("icons", service.now(), Purpose.FEEDBACK, "the colors", None, "ic1", delivered=True))
    model = shown("icons").body.history.model()
    assert sentences(model)[0] == "You delivered “Icons v1” and asked for feedback on “the colors”"


def test_a_payment_asked_for_with_its_request_is_one_row(shown, session, service):
    session.run(RecordRequest("icons", service.now(), Purpose.PAYMENT, "", None, "ic1", delivered=True, payment_requested=True))
    rows = sentences(shown("icons").body.history.model())
    assert rows[0] == "You delivered “Icons v1” and asked for payment"
    assert "You requested the payment of “Icons v1”" not in rows


def test_undone_it_is_one_row_that_was_taken_back_and_one_that_says_so(shown, session, service):
    before = sentences(shown("icons").body.history.model())
    session.run(RecordRequest("icons", service.now(), Purpose.APPROVAL, "", None, "ic1", delivered=True))
    session.undo_stack.undo()
    assert sentences(shown("icons").body.history.model()) == [
        "You took an entry back",
        "You delivered “Icons v1” and asked for approval (taken back)",
        *before,
    ]


def test_redone_it_stands_again_and_the_history_says_that_it_was_put_back(shown, session, service):
    session.run(AddNote("tea", service.now(), "a note"))
    session.undo_stack.undo()
    session.undo_stack.redo()
    rows = sentences(shown("tea").body.history.model())
    assert rows[:2] == ["You put an entry back", "Note: “a note”"]  # both undo and redo at one moment: one row


def test_a_request_taken_back_alone_leaves_the_delivery(shown, session, service):
    session.run(RecordRequest("icons", service.now(), Purpose.APPROVAL, "", None, "ic1", delivered=True))
    contact = service.project("icons").contacts[-1]
    assert session.run(RetractContact("icons", contact.id)) is None
    rows = sentences(shown("icons").body.history.model())
    assert rows[:3] == ["You took an entry back", "You asked for approval of “Icons v1” (taken back)", "You delivered “Icons v1”"]


def test_a_release_and_a_delivery_are_one_row_each_whatever_lay_between(shown, session, service):
    session.run(DeliverMilestone("brand", "br3", service.now()))
    assert sentences(shown("brand").body.history.model())[0] == "You delivered “Guidelines PDF”"
    session.run(RecordReleased("brand", service.now(), ("br2",)))
    assert sentences(shown("brand").body.history.model())[:2] == [
        "Milestone “Logo sheet” released by the platform",
        "You delivered “Guidelines PDF”",
    ]


def test_what_was_recorded_at_another_time_stays_apart(shown, session, service, clock):
    moved = service.now()
    session.run(DeliverMilestone("icons", "ic1", moved))
    clock.advance(minutes=1)
    session.run(RecordRequest("icons", moved, Purpose.APPROVAL, "", None, "ic1"))
    assert sentences(shown("icons").body.history.model())[:2] == [
        "You asked for approval of “Icons v1”",
        "You delivered “Icons v1”",
    ]
