"""The board page: what it loads, what it shows of it, and how it follows changes."""

import subprocess
import sys
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.core.vocabulary import Column
from desktop.ui.board.first_start import FirstStart
from desktop.ui.board.page import BoardPage
from desktop.ui.board.totals import Totals
from desktop.ui.formats import SPACE
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.label import ElidedLabel, Label
from tests.support.cards import Shelf, at, card, moment, sums
from tests.support.screens_board import control
from tests.ui.board.conftest import moves_of

Open = Callable[[Shelf], BoardPage]


def text_of(page: BoardPage, identifier: str) -> str:
    found = [label for label in page.findChildren(Label) if label.accessibleIdentifier() == identifier]
    return found[0].text().replace(SPACE, " ")


def head_of(page: BoardPage, column: Column) -> tuple[int, str]:
    facts = page.columns.panels[column].head.facts
    return facts.number, facts.sum.replace(SPACE, " ")


def shown(page: BoardPage, column: Column) -> list[str]:
    return [one.project for one in page.model.columns[column].cards()]


def test_heads_count_and_sum_what_matters_in_their_column(page: BoardPage):
    assert head_of(page, Column.QUOTE) == (1, "€ 2 500")
    assert head_of(page, Column.CLIENT_TURN) == (2, "€ 2 500")
    assert head_of(page, Column.CLOSED) == (1, "€ 1 250")


def test_the_head_of_an_empty_column_is_spoken_too(page: BoardPage):
    spoken = {column: panel.head.accessibleName() for column, panel in page.columns.panels.items()}
    assert all(spoken.values())
    assert any(name.endswith(", 0 projects") for name in spoken.values())


def test_other_currencies_are_counted_beside_the_first(page: BoardPage, shelf: Shelf):
    dollars = card("dollars", currency="USD", amount=100_000)
    page.update_cards([dollars])
    assert head_of(page, Column.CLIENT_TURN) == (3, "€ 2 500 +1")
    assert "$" in page.columns.panels[Column.CLIENT_TURN].head.toolTip()


def test_the_head_of_the_page_sums_what_is_paid_awaited_and_at_risk(page: BoardPage):
    assert text_of(page, "board.sum.paid") == "€ 7 500"
    assert text_of(page, "board.sum.awaiting") == "€ 7 500"
    assert text_of(page, "board.sum.at_risk") == "€ 1 250"


def test_the_first_paint_reads_a_handful_of_each_column_and_the_rest_comes_after(qtbot: QtBot):
    many = Shelf(*(card(f"p{number}", due_at=number) for number in range(1_000)))
    page = BoardPage(many, moment, moves_of)
    qtbot.addWidget(page)
    page.load_first()
    assert 0 < len(shown(page, Column.CLIENT_TURN)) <= 50
    with qtbot.waitSignal(page.loaded):
        page.load_rest()
    assert len(shown(page, Column.CLIENT_TURN)) == 1_000
    assert all(limit <= 500 for _, limit, _ in many.asked)


def test_a_change_while_loading_loses_nothing(qtbot: QtBot):
    """A card that leaves a column moves the places of all that are still to be read there."""
    many = Shelf(*(card(f"p{number}", due_at=number) for number in range(1_000)))
    page = BoardPage(many, moment, moves_of)
    qtbot.addWidget(page)
    page.load_first()
    page.load_rest()
    for _ in range(3):
        page._loader._on_bite()
    moved = card("p7", "my_turn", due_at=0)
    many.put(moved)
    page.update_cards([moved])
    with qtbot.waitSignal(page.loaded):
        assert page._loader.is_loading
    assert len(shown(page, Column.CLIENT_TURN)) == 999
    assert shown(page, Column.MY_TURN) == ["p7"]
    assert head_of(page, Column.CLIENT_TURN)[0] == 999


def test_totals_that_follow_changes_equal_those_that_are_counted(page: BoardPage, shelf: Shelf):
    changed = [card("wait-1", "my_turn", amount=5), card("new", "quote", currency="USD"), card("mine", "closed", at_risk=7)]
    for one in changed:
        shelf.put(one)
    shelf.kept.pop("quote")
    page.update_cards(changed, ["quote"])
    assert sorted(page._totals.sums()) == sorted(shelf.sums())


def test_totals_leave_out_what_is_empty():
    totals = Totals()
    totals.read(sums([card()]))
    totals.follow([(card(), None)])
    assert totals.sums() == []


def test_reading_anew_shows_what_differs(page: BoardPage, shelf: Shelf, qtbot: QtBot):
    shelf.kept.pop("wait-1")
    shelf.put(card("wait-3", due_at=at("2026-11-27 09:00")))
    with qtbot.waitSignal(page.loaded):
        page.reload()
    assert shown(page, Column.CLIENT_TURN) == ["wait-2", "wait-3"]
    assert page.model.card("wait-1") is None


def test_the_banner_tells_who_needs_the_designer_today(page: BoardPage):
    page.update_cards(
        [
            card("mine", "my_turn", dial="mine", step="deliver", step_title="Logo", client="Kiln", due_at=at("2026-11-19 09:00")),
            card("notice", "final_notice", dial="window", step="mark_complete", client="Quill Health")._replace(
                base_at=at("2026-11-19 09:40"), due_at=at("2026-11-21 09:40")
            ),
        ]
    )
    assert text_of(page, "board.due.headline") == "3 clients need you today."
    assert text_of(page, "board.due.list") == (
        "“Logo” for Kiln · Follow-up 1 to Northlight Tea · Quill Health’s 48 hours end tomorrow at 09:40"
    )


def test_the_banner_cuts_no_name_and_leaves_out_no_window_that_ends(page: BoardPage):
    late = [card(f"late-{n}", "follow_up", client=f"Northlight Tea {n}", due_at=at("2026-11-19 09:00")) for n in range(20)]
    window = card("notice", "final_notice", dial="window", step="mark_complete", client="Quill Health")
    page.update_cards([*late, window._replace(base_at=at("2026-11-19 09:40"), due_at=at("2026-11-21 09:40"))])
    told = text_of(page, "board.due.list")
    assert told.startswith("Quill Health’s 48 hours end tomorrow at 09:40 · ")
    shown = told.count(" · ")
    assert told.endswith(f" · and {22 - shown} more")
    line = next(one for one in page.banner.findChildren(Label) if one.accessibleIdentifier() == "board.due.list")
    assert QFontMetrics(line.font()).horizontalAdvance(told) <= line.width()


def test_the_banner_never_cuts_how_many_more_there_are(page: BoardPage):
    window = card("notice", "final_notice", dial="window", step="mark_complete", client="Quill Health & Daughters of Uppsala")
    late = [card(f"late-{n}", "follow_up", client=f"Northlight Tea {n}", due_at=at("2026-11-19 09:00")) for n in range(20)]
    page.update_cards([*late, window._replace(base_at=at("2026-11-19 09:40"), due_at=at("2026-11-21 09:40"))])
    line = next(one for one in page.banner.findChildren(ElidedLabel) if one.accessibleIdentifier() == "board.due.list")
    short = 0
    for width in range(500, 1000, 20):
        page.banner.resize(width, page.banner.height())
        told = line.shown()
        if line.isVisibleTo(page.banner) and told:
            assert told.startswith("Quill Health")
            assert told.endswith((f" · and {22 - told.count(' · ')} more", " · +21"))
            assert QFontMetrics(line.font()).horizontalAdvance(told) <= line.width()
            short += told.endswith(" · +21")
    assert short


def test_one_sentence_says_that_nothing_is_found_and_offers_the_way_out(page: BoardPage, qtbot: QtBot):
    page.search.setText("zzz")
    clear = control(page, "board.empty.clear")
    assert clear.text() == "Clear the search"
    assert not page.columns.isVisible()
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert page.columns.isVisible()
    assert page.search.text() == ""


def test_the_banner_is_gone_when_nothing_is_due(page: BoardPage):
    assert page.banner.isVisible()
    page.update_cards([card("follow", due_at=at("2026-11-24 09:00"))])
    assert not page.banner.isVisible()


def test_going_through_what_is_due_is_asked_for(page: BoardPage, qtbot: QtBot):
    with qtbot.waitSignal(page.due_requested):
        qtbot.mouseClick(control(page, "board.due.go"), Qt.MouseButton.LeftButton)


def test_searching_counts_what_is_found(page: BoardPage, qtbot: QtBot):
    qtbot.keyClicks(page.search, "teatro")
    assert shown(page, Column.CLIENT_TURN) == ["wait-1"]
    assert head_of(page, Column.CLIENT_TURN) == (1, "€ 1 250")
    assert head_of(page, Column.QUOTE) == (0, "")
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert head_of(page, Column.QUOTE) == (1, "€ 2 500")


def test_enter_in_the_search_goes_to_the_first_card_found(page: BoardPage, qtbot: QtBot):
    qtbot.keyClicks(page.search, "wine")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page.columns.current_project() == "wait-2"


def test_the_selected_card_stays_selected_where_it_goes(page: BoardPage):
    told: list[str] = []
    page.current_changed.connect(told.append)
    page.select("wait-1")
    page.update_cards([card("wait-1", "my_turn", title="Festival poster")])
    assert page.columns.current_project() == "wait-1"
    assert told == ["wait-1"]


def test_a_card_that_is_gone_is_no_longer_selected(page: BoardPage):
    page.select("quote")
    told: list[str] = []
    page.current_changed.connect(told.append)
    page.update_cards([], ["quote"])
    assert page.columns.current_project() == ""
    assert told == [""]


def test_scrolling_stays_when_something_changes(open_board: Open):
    page = open_board(Shelf(*(card(f"p{number}", due_at=number) for number in range(100))))
    bar = page.columns.panels[Column.CLIENT_TURN].view.verticalScrollBar()
    bar.setValue(1_000)
    page.update_cards([card("p50", due_at=50, client="Somebody else"), card("p99", "my_turn")])
    assert bar.value() == 1_000


def test_an_empty_board_offers_the_first_steps(open_board: Open, qtbot: QtBot):
    page = open_board(Shelf())
    (first,) = page.findChildren(FirstStart)
    assert first.isVisible()
    assert not page.search.isVisible()
    for button, signal in zip(first.findChildren(Button), (page.new_project_requested, page.sample_requested), strict=False):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    page.update_cards([card()])
    assert not first.isVisible()
    assert page.search.isVisible()


@pytest.mark.parametrize("column", list(Column))
def test_an_empty_column_says_what_lands_there(open_board: Open, column: Column):
    page = open_board(Shelf(card("elsewhere", "quote" if column is not Column.QUOTE else "my_turn")))
    view = page.columns.panels[column].view
    assert view.empty_text
    assert view.accessibleDescription() == view.empty_text


def test_the_usual_board_loads_nothing_of_other_ways_to_look_at_it():
    code = "import sys, desktop.ui.board.page; print(*(name for name in sys.modules if name.startswith('desktop.ui.board')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=50)
    loaded = {name.rpartition(".")[2] for name in done.stdout.split()}
    assert "columns" in loaded
    assert not loaded & {"arrangement", "arranging", "compact", "filter_bar", "groups", "groups_area", "turns", "view_panel"}


def _is_lower(view: QWidget, height: int) -> bool:
    return view.height() < height


def test_the_card_that_is_chosen_stays_whole_in_a_lower_window(open_board: Open, qtbot: QtBot):
    page = open_board(Shelf(*(card(f"p{number:02}", due_at=number) for number in range(30))))
    page.select("p20")
    view = page.columns.panels[Column.CLIENT_TURN].view
    chosen = page.model.card("p20")
    assert chosen is not None
    for height in (700, 500, 420):
        page.resize(1364, height)
        qtbot.wait_until(partial(_is_lower, view, height))
        place = view.place_of(chosen)
        assert place is not None
        assert view.viewport().rect().contains(place)
