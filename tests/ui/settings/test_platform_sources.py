"""Where the values of a shipped profile come from is said in the language of the interface, and kept as it was."""

import re

import pytest
from pytestqt.qtbot import QtBot

from desktop.services import platform_profiles
from desktop.services.service import Service
from desktop.ui import languages
from desktop.ui.labels.platform_sources import kept, source
from desktop.ui.session import Session
from desktop.ui.settings.page import SettingsPage

pytestmark = pytest.mark.usefixtures("qapp")  # without one, no translation is in force
TEXTS = sorted(
    {source.text for values in platform_profiles.sources().values() for source in values.values()}
    | {profile.source for profile in platform_profiles.shipped()}
)
TEXTS_OF = {profile.id: profile.source for profile in platform_profiles.shipped()}


@pytest.mark.parametrize("language", ["fr", "it"])
@pytest.mark.parametrize("text", TEXTS)
def test_every_one_is_said_in_other_languages_and_with_the_same_numbers(text: str, language: str):
    languages.speak(language, language.upper())
    assert source(text) != text
    assert sorted(re.findall(r"\d+", source(text))) == sorted(re.findall(r"\d+", text))


@pytest.mark.parametrize("text", TEXTS)
def test_english_is_what_the_profile_says(text: str):
    assert source(text) == text


def test_a_designer_s_own_words_stay(service: Service):
    languages.speak("fr", "FR")
    assert source("My lawyer said so") == "My lawyer said so"
    assert kept("My lawyer said so", "What the two agreed") == "My lawyer said so"


@pytest.mark.parametrize("language", ["fr", "it"])
def test_to_look_or_to_change_something_else_changes_no_source(service: Service, session: Session, qtbot: QtBot, language: str):
    languages.speak(language, language.upper())
    page = SettingsPage(session)
    qtbot.addWidget(page)
    page.resize(1100, 900)
    page.show_section("platforms")
    for profile in service.platforms():
        page.platforms.list.choose(profile.id)
        assert page.platforms.form.source.text() == source(profile.source) != profile.source
        assert page.platforms.form.profile() == profile
    page.platforms.list.choose("99designs")
    page.platforms.form.window_hours.setValue(72)
    page.bar.save.click()
    changed = service.platform("99designs")
    assert changed is not None
    assert changed.source == TEXTS_OF["99designs"]
