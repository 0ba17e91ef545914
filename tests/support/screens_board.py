"""The board in all the ways to look at it, a project beside it, and what opens over both, by name."""

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from desktop.core.commands import DeleteProject
from desktop.core.vocabulary import Column
from desktop.ui.board.arrangement import Arrangement, Due, Filters, Grouping, Sorting
from desktop.ui.board.arranging import Arranging
from desktop.ui.intents import Intent
from desktop.ui.labels import search as words
from desktop.ui.project.panel import ProjectPanel
from tests.support.screens_dialogs import Screen
from tests.support.stage import Stage

_FOLDABLE = (Column.QUOTE, Column.CLOSED)
_LOW = 620  # of a window in which a panel has to scroll


def control(top: QWidget, name: str) -> QAbstractButton:
    """The button of that name that is to be seen."""
    found = [b for b in top.findChildren(QAbstractButton) if b.accessibleIdentifier() == name and b.isVisible()]
    assert found, f"no {name}"
    return found[0]


def board(stage: Stage) -> None:
    stage.work.window.show_page("board")
    stage.work.page.focus_board()


def _searched(stage: Stage, wanted: str) -> None:
    board(stage)
    stage.work.page.focus_search()
    stage.work.page.search.setText(wanted)


def _folded(stage: Stage) -> None:
    board(stage)
    for column in _FOLDABLE:
        stage.work.page.set_folded(column, True)


def _arranged(stage: Stage, arrangement: Arrangement) -> None:
    board(stage)
    stage.work.page.arranging().apply(arrangement)


def _view(stage: Stage, arrangement: Arrangement) -> None:
    """The sheet on which all of that is chosen."""
    _arranged(stage, arrangement)
    stage.settle()
    stage.work.page.choose_view()


def _toast(stage: Stage) -> None:
    """A project was just deleted."""
    board(stage)
    assert stage.work.session.run(DeleteProject("poster")) is None


# -- a project's panel


def panel(stage: Stage, project: str, down: float = 0.0) -> ProjectPanel:
    """A project's panel; scrolled so far down, in a window low enough for that."""
    board(stage)
    if down:
        stage.work.window.resize(stage.work.window.width(), _LOW)
    stage.work.open_project(project)
    stage.settle()
    opened = stage.work.window.findChild(ProjectPanel)
    assert isinstance(opened, ProjectPanel)
    bar = opened.findChildren(QScrollArea)[0].verticalScrollBar()
    assert bar.maximum() > 0 or not down, "nothing to scroll"
    bar.setValue(round(bar.maximum() * down))
    return opened


def _panel(project: str, down: float = 0.0) -> Screen:
    def opened(stage: Stage) -> None:
        panel(stage, project, down)

    return opened


def _alone(stage: Stage) -> None:
    """Where there is no room for both, the panel stands alone."""
    stage.work.window.resize(720, 640)
    panel(stage, "tea")


def _why(stage: Stage) -> None:
    panel(stage, "tea").body.why.click()


# -- menus, and the palette


def _card_menu(stage: Stage) -> None:
    board(stage)
    stage.work.page.select("tea")
    card = stage.work.page.model.card("tea")
    assert card is not None
    stage.work.page.columns.menu_requested.emit(card, stage.work.window.mapToGlobal(QPoint(60, 60)))


def _panel_menu(stage: Stage) -> None:
    control(panel(stage, "tea"), "panel.more").click()


def _moves_menu(stage: Stage) -> None:
    opened = panel(stage, "tea")
    opened.body.milestones.moves_requested.emit("te3", "", opened.mapToGlobal(QPoint(60, 60)))


def _everything(stage: Stage, wanted: str) -> None:
    """The palette over the board."""
    board(stage)
    stage.work.everything.open(wanted)


def _action(stage: Stage) -> None:
    """A verb in the language of the interface, and the beginning of a name."""
    verb = words.verbs()[Intent.PAUSE].partition(";")[0].strip()
    _everything(stage, f"{verb} tea")


PANELS = ("packaging", "brand", "icons", "wine", "tea", "hero", "cover", "mobile", "booth", "bakery", "banner")
BY_CLIENT = Arrangement(Grouping.CLIENT)
FILTERED = Arrangement(sorting=Sorting.AMOUNT, filters=Filters(platform="99designs", due=Due.WEEK))

BOARD: dict[str, Screen] = {
    "board": board,
    "board-search": partial(_searched, wanted="tea"),
    "board-nothing-found": partial(_searched, wanted="zzz"),
    "board-toast": _toast,
    "board-by-client": partial(_arranged, arrangement=BY_CLIENT),
    "board-compact": partial(_arranged, arrangement=Arrangement(compact=True)),
    "board-filtered": partial(_arranged, arrangement=FILTERED),
    "board-nothing-fits": partial(_arranged, arrangement=Arrangement(filters=Filters(client="dore", due=Due.NOW))),
    "board-folded": _folded,
    "view": partial(_view, arrangement=Arrangement()),
    "view-filtered": partial(_view, arrangement=FILTERED),
    "menu-card": _card_menu,
    "search": partial(_everything, wanted=""),
    "search-found": partial(_everything, wanted="te"),
    "search-action": _action,
    "search-nothing": partial(_everything, wanted="zzz"),
    **{f"panel-{project}": _panel(project) for project in PANELS},
    **{f"panel-{project}-end": _panel(project, 1.0) for project in ("tea", "booth")},
    "panel-tea-middle": _panel("tea", 0.5),
    "panel-alone": _alone,
    "menu-panel": _panel_menu,
    "menu-moves": _moves_menu,
    "why": _why,
}


def put_board_back(stage: Stage) -> None:
    """As it is looked at usually."""
    for column in _FOLDABLE:
        stage.work.page.set_folded(column, False)
    for arranging in stage.work.page.findChildren(Arranging):
        arranging.look_as_usual()
