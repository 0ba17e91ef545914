"""The palette in its window: it finds with every letter, is led by keys, does what was chosen, says what it lists, and leaves the
keyboard where it was."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QShortcut
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.core import commands as c
from desktop.core.vocabulary import PauseReason
from desktop.services.search import BEGINS, ENDS
from desktop.ui.search.items import marked
from desktop.ui.search.model import FoundModel
from desktop.ui.workspace import Workspace
from tests.ui.search.seen import Open, close_dialogs, current, dialogs, is_open, listed

# -- what is listed


def test_ctrl_k_opens_it_with_what_one_likely_wants(work: Workspace):
    (key,) = (one for one in work.window.findChildren(QShortcut) if one.key().toString() == "Ctrl+K")
    key.activated.emit()
    palette = work.everything.palette
    assert palette is not None
    assert palette.field.hasFocus()
    groups = listed(palette)
    assert list(groups) == ["Due now", "Worked on last"]
    assert "Tea tin range" in groups["Due now"]
    assert palette.hint.isVisibleTo(palette)
    key.activated.emit()
    assert work.everything.palette is palette


def test_what_is_typed_on_the_board_goes_on_in_it(work: Workspace):
    work.page.focus_search()
    QApplication.sendPostedEvents()
    work.page.search.setText("tea")
    work.everything.open()
    palette = work.everything.palette
    assert palette is not None
    assert palette.field.text() == "tea"
    assert current(palette) == "Tea tin range"


def test_results_follow_every_letter_in_groups(opened: Open, work: Workspace, qtbot: QtBot):
    work.session.run(c.AddNote("hero", work.session.service.now(), "They liked the tea tin, déjà vu at the fair."))
    palette = opened("")
    ModelTester(None).check(palette.list.found)
    qtbot.keyClicks(palette.field, "Tea")
    groups = listed(palette)
    assert groups["Projects"] == ["Tea tin range", "Festival poster"]  # of Teatro Onda
    assert groups["Clients"] == ["Teatro Onda", "Northlight Tea"]
    assert any("Website hero art" in title for title in groups["Messages"])
    qtbot.keyClicks(palette.field, " DEJA")
    assert list(listed(palette)) == ["Messages"]
    item = palette.list.current_item()
    assert item is not None
    text, places = marked(item.line)
    assert {text[start : start + length] for start, length in places} == {"tea", "déjà"}


def test_it_says_so_where_more_was_found_than_is_listed(opened: Open, work: Workspace):
    for number in range(7):
        assert work.session.run(c.CreateProject(f"p{number}", "north", f"Zebra label {number}", "EUR", "direct")) is None
    palette = opened("zebra")
    assert len(listed(palette)["Projects"]) == 6
    assert "more letters" in palette.hint.text()
    palette.field.setText("note zebra")
    assert len(listed(palette)["Actions"]) == 3
    assert "more letters" in palette.hint.text()
    palette.field.setText("zebra label 4")
    assert len(listed(palette)["Projects"]) == 1
    assert not palette.hint.isVisibleTo(palette)


def test_nothing_found_says_what_one_can_do(opened: Open):
    palette = opened("zzyzx")
    assert not palette.list.isVisibleTo(palette)
    assert "zzyzx" in palette.nothing.text()
    assert palette.hint.text()
    palette.field.clear()
    assert palette.list.isVisibleTo(palette)
    assert not palette.nothing.isVisibleTo(palette)


@pytest.mark.parametrize("with_sample", [False], indirect=True)
def test_an_empty_studio_is_offered_beginnings(opened: Open):
    assert list(listed(opened("")).values()) == [["New project", "New client", "Import a file…"]]


# -- what can be done


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("new pro", "New project"),
        ("customer", "New client"),
        ("insi", "Go to Insights"),
        ("preferences", "Go to Settings"),
        ("export", "Export everything…"),
        ("keyboard", "Shortcuts"),
        ("pause hero", "Pause: Website hero art"),
        ("reply tea tin", "Client replied: Tea tin range"),
        ("answer ta", None),
        ("remind tea", "Write follow-up 1: Tea tin range"),
        ("note tea", "Add a note: Tea tin range"),
    ],
)
def test_actions_are_found_by_name_and_by_other_words(opened: Open, typed: str, first: str | None):
    actions = listed(opened(typed)).get("Actions", [])
    assert actions[:1] == ([first] if first else [])


def test_names_that_begin_so_come_first_and_what_hidden_words_find_last(opened: Open):
    palette = opened("te")
    assert list(listed(palette))[:2] == ["Projects", "Clients"]
    palette.field.setText("them")
    groups = listed(palette)
    assert len(groups) > 1
    assert list(groups)[-1] == "Actions"
    assert groups["Actions"] == ["Go to Settings"]  # by "theme", which nobody sees there
    palette.field.setText("insi")
    assert current(palette) == "Go to Insights"


def test_the_last_row_that_is_seen_is_seen_whole(opened: Open, work: Workspace):
    work.window.resize(1100, 560)
    palette = opened("a")
    QApplication.processEvents()
    shown = palette.list.viewport().rect()
    bottoms = [palette.list.visualRect(palette.list.found.index(row)).bottom() for row in range(palette.list.found.rowCount())]
    assert bottoms[-1] > shown.bottom()
    last = max(bottom for bottom in bottoms if bottom <= shown.bottom())
    assert shown.bottom() - last <= 3


def test_only_what_a_project_allows_is_offered(opened: Open, work: Workspace):
    palette = opened("resume tea tin")
    assert "Actions" not in listed(palette)
    palette.field.setText("pause tea tin")
    assert "Pause: Tea tin range" in listed(palette)["Actions"]
    work.session.run(c.PauseProject("tea", work.session.service.now(), PauseReason.AGREED))
    palette.field.setText("resume tea tin")
    assert listed(palette)["Actions"] == ["Resume: Tea tin range"]


def test_a_verb_alone_is_for_the_project_in_front(opened: Open, work: Workspace):
    work.open_project("tea")
    assert "Pause: Tea tin range" in listed(opened("pause"))["Actions"]


def test_an_action_on_a_project_begins_what_its_menu_begins(opened: Open, work: Workspace, qtbot: QtBot):
    palette = opened("pause tea")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert not is_open(palette)
    assert dialogs(work) == ["dialog.pause"]
    close_dialogs(work)


def test_an_action_of_the_program_is_done(opened: Open, work: Workspace, qtbot: QtBot):
    qtbot.keyClick(opened("new client").field, Qt.Key.Key_Return)
    assert dialogs(work) == ["dialog.client"]
    close_dialogs(work)
    qtbot.keyClick(opened("insights").field, Qt.Key.Key_Return)
    assert work.window.page() == "insights"


def test_the_last_change_can_be_undone_from_it(opened: Open, work: Workspace, qtbot: QtBot):
    assert "Undo" not in listed(opened("undo")).get("Actions", [])
    work.session.run(c.DeleteProject("tea"))
    palette = work.everything.palette
    assert palette is not None
    palette.dismiss()
    qtbot.keyClick(opened("undo").field, Qt.Key.Key_Return)
    assert work.session.service.project("tea") is not None


# -- keys


def test_keys_lead_through_what_is_listed(opened: Open, qtbot: QtBot):
    palette = opened("")
    titles = [title for group in listed(palette).values() for title in group]
    for key, place in (
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_Down, 2),
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_Tab, 2),
        (Qt.Key.Key_Backtab, 1),
        (Qt.Key.Key_End, -1),
        (Qt.Key.Key_Down, -1),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_PageDown, -1 if palette.list.page() >= len(titles) - 1 else palette.list.page()),
    ):
        qtbot.keyClick(palette.field, key)
        assert current(palette) == titles[place], key
    assert palette.field.hasFocus()
    qtbot.keyClick(palette.field, Qt.Key.Key_PageUp)
    assert current(palette) == titles[0]


def test_home_and_end_stay_with_the_text_where_there_is_one(opened: Open, qtbot: QtBot):
    palette = opened("tea")
    qtbot.keyClick(palette.field, Qt.Key.Key_Home)
    assert palette.field.cursorPosition() == 0
    qtbot.keyClick(palette.field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert current(palette) == [title for group in listed(palette).values() for title in group][-1]


def test_escape_closes_it_and_only_it_and_gives_the_keyboard_back(opened: Open, work: Workspace, qtbot: QtBot):
    work.open_project("tea")
    work.page.focus_board()
    before = QApplication.focusWidget()
    palette = opened("tea")
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not is_open(palette)
    assert work.shown_project() == "tea"
    assert QApplication.focusWidget() is before


def test_a_press_beside_the_sheet_closes_it(opened: Open, qtbot: QtBot):
    palette = opened("tea")
    qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=palette.sheet.geometry().center())
    assert is_open(palette)
    qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert not is_open(palette)


def test_a_dialog_that_comes_takes_its_place(opened: Open, work: Workspace, qtbot: QtBot):
    palette = opened("tea")
    work.new_project()
    qtbot.waitUntil(lambda: not is_open(palette))
    assert dialogs(work)
    close_dialogs(work)


def test_the_window_is_furnished_anew_below_it(opened: Open, work: Workspace, qtbot: QtBot):
    palette = opened("tea")
    with qtbot.waitSignal(work.ready):
        work.make_anew()
    if is_open(palette):
        palette.field.setText("brand")
        palette.dismiss()
    assert listed(opened("tea"))["Projects"][0] == "Tea tin range"


# -- what is said


def test_a_screen_reader_is_told_names_groups_and_rows(opened: Open):
    palette = opened("tea")
    assert (palette.field.accessibleName(), palette.list.accessibleName()) == ("Search everything", "Found")
    identifiers = {one.accessibleIdentifier() for one in (palette, palette.field, palette.list, palette.nothing, palette.hint)}
    assert identifiers == {"search", "search.field", "search.results", "search.nothing", "search.hint"}
    told = QAccessible.queryAccessibleInterface(palette.list)
    rows = [told.child(row) for row in range(told.childCount())]
    texts = [row.text(QAccessible.Text.Name) for row in rows]
    assert texts[0] == "Projects"
    assert texts[1].startswith("Projects: Tea tin range, Northlight Tea · Follow-up 1 today")
    assert rows[1].role() is QAccessible.Role.ListItem
    assert [bool(row.state().selectable) for row in rows[:2]] == [False, True]
    assert not any(BEGINS in text or ENDS in text for text in texts)


def test_marks_are_read_from_any_line():
    assert marked(f"a {BEGINS}café{ENDS} b{BEGINS}c{ENDS}") == ("a café bc", [(2, 4), (8, 1)])
    assert marked(f"{ENDS}a{BEGINS}b") == ("ab", [])


def test_the_model_holds_what_it_is_given(qtmodeltester: ModelTester, opened: Open):
    model = FoundModel()
    qtmodeltester.check(model)
    finder = opened("")._groups_for
    for text in ("", "tea", "zzyzx", "p"):
        model.show_groups(finder(text))
        qtmodeltester.check(model)
    assert model.next_item(0, -1) == -1
