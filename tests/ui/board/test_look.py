"""Cards laid out at a width: nothing is cut that fits, what gives way does so in order, and the payment bar keeps its sums."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from desktop.ui import theme
from desktop.ui.board.face import face
from desktop.ui.board.look import Look, look
from desktop.ui.board.metrics import metrics
from desktop.ui.theme import Scheme
from desktop.ui.widgets.bar import segment_widths
from tests.support.cards import NOW, PARIS, at, card

WIDTH = 194
TITLE, CLIENT, AMOUNT, REST, STEP, PLATFORM = range(6)


@pytest.fixture(autouse=True, params=[1.0, 2.0])
def scale(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[float]:
    theme.apply(qapp, Scheme.LIGHT, request.param)
    yield request.param
    theme.apply(qapp, Scheme.LIGHT, 1.0)


def laid_out(scale: float, mirrored: bool = False, width: int = WIDTH, **values: Any) -> Look:
    made = card(**values)
    return look(made, face(made, NOW, PARIS), metrics(), round(width * scale), mirrored)


def words(made: Look, place: int) -> str:
    return made.texts[place].words.text()


def test_what_the_pictures_show_fits_in_full(scale: float):
    made = laid_out(scale, column="follow_up")
    assert words(made, TITLE) == "Tea tin range"
    assert words(made, AMOUNT).endswith("requested")
    assert words(made, REST).startswith("of")
    assert words(made, STEP) == "Follow-up 1 today"
    assert not made.cut


def test_the_narrowest_column_still_shows_both_amounts(scale: float):
    made = laid_out(scale, width=188)
    assert words(made, AMOUNT).startswith("€\u00a01\u00a0250 reques")
    assert words(made, REST) == "of €\u00a02\u00a0500"
    if scale == 1.0:
        assert not made.cut


def test_the_word_after_an_amount_gives_way_and_never_its_number(scale: float):
    made = laid_out(scale, width=188, amount=12_500_00, total=25_000_00)
    amount, rest = made.texts[AMOUNT], made.texts[REST]
    assert words(made, AMOUNT).startswith("€\u00a012\u00a0500 req")
    assert words(made, AMOUNT).endswith("…")
    assert words(made, REST) == "of €\u00a025\u00a0000"
    assert amount.left + amount.words.size().width() <= rest.left
    assert made.cut


def test_of_a_quote_the_number_of_milestones_is_left_out(scale: float):
    made = laid_out(scale, width=188, dial="quote", column="quote", headline="quote", total=123_456_789_00, amount=123_456_789_00)
    assert words(made, AMOUNT) == "Quote €\u00a0123\u00a0456\u00a0789"
    assert words(made, REST) == ""


@pytest.mark.parametrize("title", ["Everything that was agreed upon, in print and on screen", "Wörd" * 90])
def test_a_long_name_of_what_is_to_deliver_gives_way_before_its_day(scale: float, title: str):
    made = laid_out(scale, dial="mine", step="deliver", step_title=title, due_at=at("2026-11-26 09:00"))
    assert words(made, STEP).startswith(title[:5])
    assert words(made, STEP).endswith("…, Thu 26")
    assert made.texts[STEP].left + made.texts[STEP].words.size().width() <= round(WIDTH * scale) - metrics().padding + 1


def test_what_an_amount_is_of_is_left_out_rather_than_cut(scale: float):
    made = laid_out(scale, amount=123_456_789, total=1_234_567_890)
    assert words(made, AMOUNT).endswith("requested")
    assert words(made, REST) == ""
    assert made.cut


def test_the_platform_gives_way_before_the_step(scale: float):
    made = laid_out(scale, platform="A platform with a rather long name", number=2)
    assert "…" in words(made, PLATFORM)
    assert "…" not in words(made, STEP)
    longer = laid_out(scale, dial="mine", step="deliver", step_title="Everything that was agreed upon, in print and on screen")
    assert words(longer, PLATFORM) == ""
    assert "…" in words(longer, STEP)
    assert longer.cut


def test_a_long_title_is_cut_before_the_dial(scale: float):
    made = laid_out(scale, title="A title of eighty letters " * 4)
    title = made.texts[TITLE]
    assert words(made, TITLE).endswith("…")
    assert title.left + title.words.size().width() <= made.dial_left + metrics().box
    assert made.cut


def test_hostile_titles_stay_one_line_of_plain_text(scale: float):
    made = laid_out(scale, title="<b>x</b>\n<img src=file:///etc/passwd>" + "y" * 100_000)
    assert words(made, TITLE).startswith("<b>x</b> <")
    assert made.texts[TITLE].words.size().height() < metrics().client_top


def test_lines_do_not_overlap(scale: float):
    made, measures = laid_out(scale), metrics()
    bottoms = [text.top + QFontMetricsF(text.font).height() for text in made.texts]
    assert bottoms[TITLE] <= made.texts[CLIENT].top + 1.5
    assert bottoms[CLIENT] <= measures.bar_top
    assert bottoms[AMOUNT] <= measures.line_top
    assert max(bottoms[STEP], bottoms[PLATFORM]) <= measures.height


def test_everything_is_mirrored_where_the_language_runs_from_right_to_left(scale: float):
    plain, mirrored = laid_out(scale), laid_out(scale, mirrored=True)
    for one, other in zip(plain.texts, mirrored.texts, strict=True):
        assert one.left + other.left + one.words.size().width() == pytest.approx(round(WIDTH * scale))
    assert plain.dial_left > mirrored.dial_left


def test_the_bar_has_a_segment_for_each_milestone_within_the_card(scale: float):
    boxes = [part.box for part in laid_out(scale).bar]
    assert len(boxes) == 3
    inner = QRectF(metrics().padding, metrics().bar_top, round(WIDTH * scale) - 2 * metrics().padding, metrics().bar)
    assert all(inner.contains(box) for box in boxes)
    assert boxes[2].width() == pytest.approx(boxes[0].width() + boxes[1].width(), abs=5)


amounts = st.lists(st.integers(0, 10**12), min_size=1, max_size=200)


@given(amounts, st.integers(100, 400))
def test_segments_fill_the_bar_whatever_the_amounts(amounts: list[int], room: int):
    widths = segment_widths(amounts, room)
    between = 2 if len(amounts) * 6 <= room else 0
    assert sum(widths) + between * (len(amounts) - 1) == room
    if between:
        assert min(widths) >= 4
