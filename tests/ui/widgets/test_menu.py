"""Menus as they are drawn: round corners, a mark at what is chosen, the color of what deletes, mirrored where one reads so."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QImage, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QSpinBox

from desktop.ui import icons, theme
from desktop.ui.icons import Icon
from desktop.ui.theme import Scheme, Token
from desktop.ui.widgets import field_style
from desktop.ui.widgets.menu import Menu, mark_danger, tell_key
from desktop.ui.widgets.search_field import SearchField
from tests.support.pixels import columns


@pytest.fixture(params=[(Scheme.LIGHT, 1.0), (Scheme.DARK, 2.0), (Scheme.CONTRAST_DARK, 1.0)])
def look(request, qapp):
    scheme, scale = request.param
    yield theme.apply(qapp, scheme, scale)
    theme.apply(qapp, Scheme.LIGHT, 1.0)


def picture(menu: QMenu, qtbot) -> QImage:
    qtbot.addWidget(menu)
    menu.resize(menu.sizeHint())
    return menu.grab().toImage()


def test_a_menu_is_a_round_sheet_with_air_around_its_rows(look, qtbot):
    menu = Menu()
    menu.addAction("Open")
    image = picture(menu, qtbot)
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(image.width() - 1, image.height() - 1).alpha() == 0
    assert image.pixelColor(image.width() // 2, look.px(4)) == look.color(Token.SURFACE)
    assert columns(image, look.color(Token.INK))[0] < look.px(26)  # nothing is kept free for icons that nobody has


def test_what_is_chosen_has_a_mark_and_what_deletes_its_color(look, qtbot):
    menu = Menu()
    for name in ("One", "Two"):
        action = menu.addAction(name)
        action.setCheckable(True)
        action.setChecked(name == "Two")
    mark_danger(menu.addAction(icons.icon(Icon.TRASH_2, Token.FINAL), "Delete"))
    image = picture(menu, qtbot)
    second = menu.actionGeometry(menu.actions()[1])
    third = menu.actionGeometry(menu.actions()[2])
    assert columns(image.copy(second), look.color(Token.ACCENT))
    assert not columns(image.copy(menu.actionGeometry(menu.actions()[0])), look.color(Token.ACCENT))
    assert columns(image.copy(third), look.color(Token.FINAL))
    assert not columns(image.copy(third), look.color(Token.INK))


@pytest.mark.parametrize("rightward", [True, False])
def test_keys_stand_at_the_end_of_their_row_and_nothing_runs_into_them(look, qtbot, rightward):
    menu = Menu()
    menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight if rightward else Qt.LayoutDirection.RightToLeft)
    tell_key(menu.addAction("III"), QKeySequence("Ctrl+Up"))
    image = picture(menu, qtbot)
    row = image.copy(menu.actionGeometry(menu.actions()[0]))
    ground = look.color(Token.SURFACE)
    written = [x for x in range(row.width()) if any(row.pixelColor(x, y) != ground for y in range(row.height()))]
    between = max(range(1, len(written)), key=lambda at: written[at] - written[at - 1])
    sides = written[between - 1] - written[0], written[-1] - written[between]
    assert written[between] - written[between - 1] > look.px(12)
    assert (sides[0] < sides[1]) == rightward  # the name is shorter than its key


@pytest.mark.parametrize("made", [lambda: SearchField("Search", ""), QLineEdit, QPlainTextEdit, QSpinBox])
def test_the_menu_of_a_field_looks_like_all_others(qtbot, made):
    field = made()
    qtbot.addWidget(field)
    if not isinstance(field, SearchField):
        field_style.dress(field)
    field.show()
    written = field.lineEdit() if isinstance(field, QSpinBox) else field
    written = field.viewport() if isinstance(field, QPlainTextEdit) else written
    QApplication.sendEvent(written, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(3, 3), QPoint(3, 3)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.grab().toImage().pixelColor(0, 0).alpha() == 0
    menu.close()


def test_a_heading_stands_above_what_belongs_to_it(look, qtbot):
    menu = Menu()
    menu.addSection("Work")
    menu.addAction("Planned")
    image = picture(menu, qtbot)
    assert columns(image.copy(menu.actionGeometry(menu.actions()[0])), look.color(Token.INK2))
