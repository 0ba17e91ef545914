"""What one sees of a message while writing it: what keeps it here is underlined, and in a low window all of it is reached."""

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
