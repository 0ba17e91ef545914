"""What one sees of a message while writing it: what keeps it here is underlined, and in a low window all of it is reached."""

from itertools import pairwise

import pytest

from desktop.core.vocabulary import DraftKind
from desktop.ui import theme
from desktop.ui.drafts.editor import DraftEditor
from desktop.ui.widgets.buttons import Button
from tests.ui.drafts.test_writing import findings, write


def test_a_placeholder_that_was_typed_is_underlined_and_blocks(opened, qtbot):
    desk = opened("tea")
    desk.checker.check()
    before = desk.editor.body.waves()
    write(desk, "[nome del cliente]")
    qtbot.waitUntil(lambda: "gap" in findings(desk), timeout=2000)
    assert len(desk.editor.body.waves()) == len(before) + 1
    assert not desk.editor.ways.mark.isEnabled()


def test_in_a_low_window_the_editor_scrolls_and_nothing_is_squeezed(opened, qtbot):
    desk = opened("tea")
    desk.window.resize(720, 420)
    letter, ways = desk.editor.letter, desk.editor.ways
    qtbot.waitUntil(lambda: ways.height() >= ways.heightForWidth(ways.width()))
    assert letter.height() >= letter.minimumHeight() > 100


@pytest.mark.parametrize("size", [(720, 640), (800, 800), (1100, 700)])
def test_large_texts_have_room_beside_or_below_each_other(qapp, size):
    theme.apply(qapp, theme.Scheme.LIGHT, 2.0)
    editor = DraftEditor()
    editor.resize(*size)
    editor.show()
    qapp.sendPostedEvents()
    assert editor.letter.mapTo(editor, editor.letter.rect().topRight()).x() < editor.width()
    main = editor.ways.findChildren(Button)[0]
    assert main.width() >= main.sizeHint().width()
    assert editor.side.mapTo(editor, editor.side.rect().topRight()).x() < editor.width()
    assert editor.side.height() >= theme.current().px(60)
    editor.close()
    theme.apply(qapp, theme.Scheme.LIGHT, 1.0)


def test_the_same_words_have_one_remark_and_one_wave(opened):
    desk = opened("tea")
    desk.editor.body.setPlainText("You never answer. I will go to court.")
    desk.checker.check()
    about = [finding.text for finding in desk.editor.side.findings() if finding.end > finding.start]
    assert about.count("You never answer") == 1
    assert "accusation" in findings(desk)
    assert "absolute" not in findings(desk)
    waves = sorted(desk.editor.body.waves())
    assert waves
    assert all(end <= start for (_, end), (start, _) in pairwise(waves))
    desk.editor.side.kept.emit(next(one for one in desk.editor.side.findings() if one.code == "accusation"))
    assert not {"accusation", "absolute"} & set(findings(desk))


def test_who_wrote_again_is_told_no_silence_and_a_pause_has_no_next_steps(opened):
    from desktop.ui.drafts.beside import beside

    desk = opened("cover", DraftKind.RESTART)
    shown = beside(desk._session.service, desk.scribe, desk.work)
    assert "silent_since" not in [row.key for row in shown.facts]
    assert shown.steps == ()
