"""What holds for every screen and dialog of the program, in each of its languages, in a made-up one with long words, and from
right to left: no text is cut, none lies on another, and none went past the translator or was glued from pieces."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.vocabulary import Formality
from desktop.services import trash
from desktop.ui import places, theme
from desktop.ui.dialogs.base import FormScroll
from desktop.ui.drafts import tongues
from tests.support.said import said, untranslated, words_of, words_of_locale
from tests.support.screens import EMPTY, SCREENS, put_back
from tests.support.screens_dialogs import Screen
from tests.support.stage import Stage
from tests.support.tongues import TONGUES, cut, keys_twice, overlapping, spoken

NAMES = {"Relance", "Subject", "Objet", "Oggetto", "Studio", "json"}
"""The program's, those of a message's first line in its own language, and of a file."""

ELSEWHERE = {"draft-findings", "entry-quote-understood", "entry-quote-doubts"}
"""Their sentences are from `translations/wording`, which has tests of its own, or from somebody’s quote."""

PAGES = ("calendar", "clients", "insights", "settings", "trash", "snooze")
"""Begin the names of pages that have to do with the least room at the largest text."""


@pytest.fixture(params=["en", *TONGUES])
def tongue(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    theme.apply(qapp, theme.Scheme.LIGHT, 1.0)
    with spoken(qapp, request.param):
        yield request.param
    theme.keep_still(False)


def known(stage: Stage) -> set[str]:
    """The words that no translator sees: what people wrote, and what the system and its tables translate."""
    language = QLocale().name()
    tables = [places.countries(language), places.languages(language), places.currencies(language), places.time_zones()]
    tables += [places.parts(client.country or "") for client in stage.service.clients()]
    ways = [tongues.tongue(each, formality) for each in tongues.LANGUAGES for formality in Formality]
    data = [stage.store.studio(), stage.service.platforms(), trash.listed(stage.service)]
    data += [str(stage.store.path), str(Path.home()), str(Path.cwd())]
    return {*words_of([tables, ways, data]), *words_of_locale(QLocale()), *NAMES}


def scrolling_for_nothing(front: QWidget) -> list[str]:
    """Forms with a bar though the screen has room for more of them."""
    screen = front.screen().availableSize().height()
    if front.height() >= screen - 40:
        return []
    forms = [form for form in front.findChildren(FormScroll) if form.verticalScrollBar().isVisible()]
    return [f"{form.parent()} scrolls" for form in forms if form.height() < screen - theme.current().px(240)]


def faults_of(stage: Stage, screens: dict[str, Screen], tongue: str, size: tuple[int, int] = (1440, 900)) -> dict[str, list[str]]:
    found = {}
    words = known(stage) if tongue == "stretched" else set()
    stage.enter(size)
    for name, screen in screens.items():
        screen(stage)
        stage.settle()
        front = stage.front()
        faults = [*cut(front), *overlapping(front), *scrolling_for_nothing(front), *keys_twice(front)]
        if words and name not in ELSEWHERE:
            faults += [f"{place}: {text!r}: {why}" for place, text in said(front) if (why := untranslated(text, words))]
        if faults:
            found[name] = faults
        put_back(stage)
    stage.close()
    return found


def test_every_text_is_whole_on_every_screen(tongue: str, tmp_path: Path):
    assert not faults_of(Stage(tmp_path), SCREENS, tongue)


def test_every_text_is_whole_at_a_first_start(tongue: str, tmp_path: Path):
    assert not faults_of(Stage(tmp_path, 0), EMPTY, tongue)


@pytest.mark.parametrize("size", [(720, 640), (1100, 700)])
def test_every_text_is_whole_in_a_small_window_at_twice_the_size(size: tuple[int, int], qapp: QApplication, tmp_path: Path):
    theme.apply(qapp, theme.Scheme.LIGHT, 2.0)
    pages = {name: screen for name, screen in SCREENS.items() if name.startswith(PAGES)}
    with spoken(qapp, "fr"):
        assert not faults_of(Stage(tmp_path), pages, "fr", size)
    theme.apply(qapp, theme.Scheme.LIGHT, 1.0)
