"""Compact cards: two lines in which everything that matters stands, and what is left out is still said."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from desktop.ui import theme
from desktop.ui.board.face import face
from desktop.ui.board.look import Look, look
from desktop.ui.board.metrics import Form, Metrics, metrics
from desktop.ui.icons import Icon
from desktop.ui.theme import Scheme
from tests.support.cards import NOW, PARIS, at, card

TITLE, NUMBER, STEP, AMOUNT = range(4)
COMPACT, GROUPED = Form(compact=True), Form(compact=True, turn=True)


@pytest.fixture(autouse=True, params=[1.0, 2.0])
def scale(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[float]:
    theme.apply(qapp, Scheme.LIGHT, request.param)
    yield request.param
    theme.apply(qapp, Scheme.LIGHT, 1.0)


def laid_out(form: Form, scale: float, mirrored: bool = False, width: int = 194, **values: Any) -> tuple[Look, Metrics]:
    made, measures = card(**values), metrics(form)
    return look(made, face(made, NOW, PARIS), measures, round(width * scale), mirrored), measures


def words(made: Look, place: int) -> str:
    return made.texts[place].words.text()


@pytest.mark.parametrize("form", [COMPACT, GROUPED])
def test_title_silence_step_and_amount_fit_in_full(form: Form, scale: float):
    made, _ = laid_out(form, scale, column="follow_up")
    assert words(made, TITLE) == "Tea tin range"
    assert words(made, NUMBER) == "7d"
    assert words(made, STEP) == "Follow-up 1 today"
    assert words(made, AMOUNT).replace("\u00a0", " ") == "€ 1 250"


def test_a_long_name_gives_way_before_its_day_and_before_the_amount(scale: float):
    name, day = "Autumn logo sheet with all sizes", at("2026-11-26 09:00")
    made, _ = laid_out(COMPACT, scale, step_title=name, dial="mine", step="deliver", due_at=day)
    assert words(made, STEP).startswith("Aut")
    assert words(made, STEP).endswith("…, Thu 26")
    assert words(made, AMOUNT)


def test_the_amount_gives_way_before_a_step_that_nobody_wrote(scale: float):
    made, _ = laid_out(COMPACT, scale, column="follow_up", number=12, amount=123_456_00, width=180)
    assert words(made, STEP) == "Follow-up 12 today"
    assert words(made, AMOUNT) == ""


@pytest.mark.parametrize(("column", "counts"), [("quote", 3), ("my_turn", 3), ("client_turn", 1), ("closed", 2)])
def test_its_figure_is_what_it_adds_to_its_column(column: str, counts: int, scale: float):
    made, _ = laid_out(COMPACT, scale, column=column, amount=100_00, paid=200_00, total=300_00)
    assert words(made, AMOUNT).replace("\u00a0", " ") == f"€ {counts}00"


def test_it_is_less_than_half_as_high(scale: float):
    assert metrics(COMPACT).pitch < metrics().pitch / 2


@pytest.mark.parametrize("form", [COMPACT, GROUPED])
def test_nothing_overlaps_and_nothing_leaves_the_card(form: Form, scale: float):
    made, measures = laid_out(form, scale, title="A long title " * 9, step_title="x" * 90, dial="mine", step="deliver")
    title, number, step, amount = made.texts
    ends = {place: text.left + text.words.size().width() for place, text in enumerate(made.texts)}
    assert ends[TITLE] <= (number.left if words(made, NUMBER) else made.dial_left)
    assert ends[STEP] <= amount.left
    assert max(text.top + QFontMetricsF(text.font).height() for text in made.texts) <= measures.height
    assert title.top + QFontMetricsF(title.font).height() <= step.top + 3
    assert ends[AMOUNT] <= round(194 * scale)


def test_a_card_in_a_group_shows_whose_turn_it_is(scale: float):
    plain, grouped = laid_out(COMPACT, scale)[0], laid_out(GROUPED, scale)[0]
    assert len(plain.marks) == 1
    assert [mark.icon for mark in grouped.marks][1:] == [Icon.USER]


def test_it_is_mirrored_where_the_language_runs_from_right_to_left(scale: float):
    plain, mirrored = laid_out(GROUPED, scale)[0], laid_out(GROUPED, scale, mirrored=True)[0]
    for one, other in zip(plain.texts, mirrored.texts, strict=True):
        assert one.left + other.left + one.words.size().width() == pytest.approx(round(194 * scale))
    assert plain.dial_left > mirrored.dial_left


def test_a_grouped_card_of_usual_size_names_the_turn_below_the_client(scale: float):
    made, measures = laid_out(Form(turn=True), scale, column="follow_up")
    assert words(made, 1) == "Northlight Tea"
    assert words(made, 6) == "Follow-up"
    assert made.texts[6].top >= made.texts[1].top + QFontMetricsF(made.texts[1].font).height() - 1.5
    assert made.texts[6].top + QFontMetricsF(made.texts[6].font).height() <= measures.bar_top


def test_under_its_client_a_card_names_the_turn_in_place_of_the_client(scale: float):
    made, measures = laid_out(Form(turn=True, client=False), scale)
    assert words(made, 1) == ""
    assert words(made, 6) == "Client’s turn"
    assert made.texts[6].top == measures.client_top
