"""Facts in a text stay linked until they are typed over; gaps wait to be filled; nothing rich comes in or goes out."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from desktop.core.drafts.draft import Piece
from desktop.ui.drafts.marked_text import MarkedText
from desktop.ui.drafts.marks import followed

LETTER = (
    Piece("Buongiorno "),
    Piece("Elena", "name"),
    Piece(",\n\nentro "),
    Piece("giovedì 19 novembre", "needed_by"),
    Piece(". 🧵 Costa "),
    Piece("1 250 €", "amount"),
    Piece(" per "),
    Piece("", "need", True),
    Piece(".\n\n"),
    Piece("Noa\n\nStudio N", "signature"),
)


@pytest.fixture
def field(qtbot: QtBot) -> MarkedText:
    made = MarkedText()
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    made.show_pieces(LETTER)
    return made


def put_cursor(field: MarkedText, after: str) -> None:
    at = len(field.text().partition(after)[0]) + len(after)
    field.select(at, at)


def linked(field: MarkedText) -> dict[str, str]:
    return {piece.fact: piece.text for piece in field.pieces() if piece.fact}


def test_what_is_shown_comes_back_piece_by_piece(field: MarkedText) -> None:
    assert field.pieces() == LETTER
    assert "1 250 €" in field.text()


def test_typing_inside_a_fact_unlinks_it_and_undo_links_it_again(field: MarkedText, qtbot: QtBot) -> None:
    put_cursor(field, "giovedì")
    qtbot.keyClicks(field, "!")
    assert "needed_by" not in linked(field)
    assert "giovedì! 19 novembre" in field.text()
    field.undo()
    assert linked(field)["needed_by"] == "giovedì 19 novembre"


def test_typing_beside_a_fact_leaves_it_linked(field: MarkedText, qtbot: QtBot) -> None:
    put_cursor(field, "Elena")
    qtbot.keyClicks(field, "x")
    put_cursor(field, "Buongiorno ")
    qtbot.keyClicks(field, "y")
    assert linked(field)["name"] == "Elena"
    assert field.text().startswith("Buongiorno yElenax,")


def test_a_changed_fact_is_written_anew_and_the_rest_stays(field: MarkedText, qtbot: QtBot) -> None:
    put_cursor(field, "Costa")
    qtbot.keyClicks(field, " ancora")
    field.follow({"name": "Elena", "needed_by": "venerdì 20 novembre", "amount": "900 €", "signature": "Noa"})
    assert field.text().startswith("Buongiorno Elena,\n\nentro venerdì 20 novembre. 🧵 Costa ancora 900 € per ")
    assert field.text().endswith(".\n\nNoa")
    qtbot.keyClicks(field, "!")
    assert "Costa ancora! 900 €" in field.text()


def test_a_fact_that_was_typed_over_follows_no_more(field: MarkedText, qtbot: QtBot) -> None:
    put_cursor(field, "giovedì")
    qtbot.keyClicks(field, "?")
    field.follow({"needed_by": "venerdì 20 novembre", "name": "Elena", "amount": "1 250 €", "signature": "Noa\n\nStudio N"})
    assert "giovedì? 19 novembre" in field.text()


def test_what_undo_brings_back_of_an_old_fact_is_the_designers_own(field: MarkedText) -> None:
    now = {"name": "Elena", "needed_by": "venerdì 20 novembre", "amount": "1 250 €", "signature": "Noa\n\nStudio N"}
    field.follow(now)
    field.undo()
    assert "giovedì 19 novembre" in field.text()
    assert "needed_by" not in linked(field)


def test_a_fact_nobody_knows_any_more_becomes_a_gap_and_back(field: MarkedText) -> None:
    now = {"name": "Elena", "amount": "1 250 €", "signature": "Noa\n\nStudio N"}
    field.follow(now)
    assert [gap.fact for gap in field.gaps()] == ["needed_by", "need"]
    field.follow(now | {"needed_by": "lunedì 23 novembre", "need": "tavole"})
    assert not field.gaps()
    assert linked(field)["need"] == "tavole"


def test_a_gap_is_selected_by_tab_and_filled_by_typing(field: MarkedText, qtbot: QtBot) -> None:
    assert "what do you need?" in field.text()
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.textCursor().selectedText() == "what do you need?"
    qtbot.keyClicks(field, "le tavole")
    assert not field.gaps()
    assert "per le tavole." in field.text()
    assert Piece("", "need", True) not in field.pieces()


def test_a_click_on_a_gap_selects_it(field: MarkedText, qtbot: QtBot) -> None:
    cursor = QTextCursor(field.document())
    cursor.setPosition(field.gaps()[0].start + 3)
    qtbot.mouseClick(field.viewport(), Qt.MouseButton.LeftButton, pos=field.cursorRect(cursor).center())
    assert field.textCursor().selectedText() == "what do you need?"


def test_only_plain_text_is_pasted_and_copied(field: MarkedText) -> None:
    data = QMimeData()
    data.setHtml("<b>bold</b>")
    data.setText("plain\r\ntwo\0")
    put_cursor(field, "Buongiorno ")
    field.insertFromMimeData(data)
    assert field.text().startswith("Buongiorno plain\ntwoElena")
    field.selectAll()
    copied = field.createMimeDataFromSelection()
    assert not copied.hasHtml()
    assert copied.text() == field.text()
    assert "1 250 €" in copied.text()


def test_a_subject_stays_one_line(qtbot: QtBot) -> None:
    subject = MarkedText(one_line=True)
    qtbot.addWidget(subject)
    subject.show_pieces([Piece("Un saluto")])
    qtbot.keyClick(subject, Qt.Key.Key_Return)
    data = QMimeData()
    data.setText("a\nb")
    subject.insertFromMimeData(data)
    assert "\n" not in subject.text()


def test_waves_and_selections_count_characters_not_units(field: MarkedText) -> None:
    start = field.text().index("Costa")
    field.show_waves([(start, start + 5)])
    ((first, last),) = field.waves()
    assert last - first == 5
    field.select(start, start + 5)
    assert field.textCursor().selectedText() == "Costa"
    assert field.textCursor().selectionStart() == first


def test_what_was_kept_follows_the_facts_of_today() -> None:
    left = (Piece("entro "), Piece("ieri", "needed_by"), Piece(" "), Piece("Elena", "name"), Piece("", "need", True))
    told = followed(left, {"needed_by": "domani", "need": "tavole"}, {"needed_by": "ieri", "name": "Elena"})
    assert told == (
        Piece("entro "),
        Piece("domani", "needed_by"),
        Piece(" "),
        Piece("", "name", True),
        Piece("tavole", "need"),
    )


def test_a_box_that_begins_a_line_stands_on_the_edge_and_lines_stay_as_high(field: MarkedText, qtbot: QtBot) -> None:
    field.show_pieces([Piece("Grazie,\n"), Piece("Noa\nStudio N", "signature")])
    assert _lines(field) == [(0, HEIGHT), (4, HEIGHT), (4, HEIGHT)]
    field.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "ps")
    assert _lines(field)[-1] == (0, HEIGHT)
    field.setPlainText("a\nb")
    assert _lines(field) == [(0, HEIGHT)] * 2


HEIGHT = round(14 * 1.625)


def _lines(field: MarkedText) -> list[tuple[int, int]]:
    """How far each line is moved in, and how high it is."""
    document = field.document()
    formats = [document.findBlockByNumber(number).blockFormat() for number in range(document.blockCount())]
    return [(round(one.textIndent()), round(one.lineHeight())) for one in formats]
