"""The profiles of platforms: shown with their source, changed, made, reset and removed."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.core import commands as c
from desktop.core.model import Completion, Period, Platform
from desktop.core.vocabulary import Confidence, Unit
from desktop.services import platform_profiles
from desktop.services.platform_profiles import Value
from desktop.services.service import Service
from desktop.ui.session import Session
from desktop.ui.settings.page import SettingsPage
from desktop.ui.settings.platforms import PlatformsSection


def section(page: SettingsPage) -> PlatformsSection:
    page.show_section("platforms")
    return page.platforms


def test_a_shipped_profile_is_shown_as_it_is(page: SettingsPage, service: Service) -> None:
    platforms = section(page)
    for profile in service.platforms():
        platforms.list.choose(profile.id)
        assert platforms.form.profile() == profile
        assert page.bar.isHidden()


def test_a_changed_value_is_kept_and_can_be_reset(page: SettingsPage, service: Service) -> None:
    platforms = section(page)
    platforms.list.choose("99designs")
    assert platforms.reset.isHidden()
    platforms.form.window_hours.setValue(72)
    page.bar.save.click()
    changed = service.platform("99designs")
    assert changed is not None
    assert changed.window_hours == 72
    assert platforms.form.head.heading.text() == "99designs"
    platforms.reset.click()
    reset = service.platform("99designs")
    assert reset is not None
    assert reset.window_hours == 48
    assert platforms.form.window_hours.number() == 48


def test_holidays_are_asked_for_only_among_working_days(page: SettingsPage) -> None:
    form = section(page).form
    section(page).list.choose("upwork")
    assert not form.country.isEnabled()
    assert form.country.currentText() == "Not needed: only working days leave out holidays"
    form.auto_release.unit.setCurrentIndex(form.auto_release.unit.findData(Unit.WORKING_DAYS))
    assert form.country.isEnabled()
    assert form.country.currentText() == "No country: Monday to Friday"
    form.country.set_value("FR")
    form.auto_release.unit.setCurrentIndex(form.auto_release.unit.findData(Unit.HOURS))
    completion = form.draft().completion
    assert (form.country.isEnabled(), completion and completion.country) == (False, "FR")


def test_a_reset_is_undone(page: SettingsPage, service: Service, session: Session) -> None:
    platforms = section(page)
    platforms.form.window_hours.setValue(72)
    page.bar.save.click()
    platforms.reset.click()
    session.undo_stack.undo()
    assert platforms.form.window_hours.number() == 72


def test_what_is_not_known_stays_unknown(page: SettingsPage, service: Service) -> None:
    platforms = section(page)
    platforms.list.choose("contra")
    platforms.form.auto_release.amount.setValue(0)
    platforms.form.dispute.amount.setValue(0)
    page.bar.save.click()
    contra = service.platform("contra")
    assert contra is not None
    assert (contra.completion, contra.dispute, contra.window_hours) == (Completion(), None, None)


def test_an_own_platform_is_made_and_removed(page: SettingsPage, service: Service, qtbot: QtBot) -> None:
    platforms = section(page)
    platforms.new.click()
    form = platforms.form
    qtbot.keyClicks(form.platform_name, "My agency")
    qtbot.mouseClick(form.has_completion.box, Qt.MouseButton.LeftButton)
    form.auto_release.amount.setValue(10)
    form.auto_release.unit.setCurrentIndex(form.auto_release.unit.findData(Unit.CALENDAR_DAYS))
    form.support_name.setText("Agency desk")
    form.confidence.setCurrentIndex(form.confidence.findData(Confidence.VERIFIED))
    page.bar.save.click()
    made = service.platforms()[-1]
    assert (made.name, made.completion, made.support_name) == (
        "My agency",
        Completion(Period(10, Unit.CALENDAR_DAYS), None, True),
        "Agency desk",
    )
    platforms.remove.click()
    assert made not in service.platforms()


def test_a_platform_with_projects_stays(page: SettingsPage, service: Service, session: Session) -> None:
    session.run(c.EditPlatform(Platform("agency", "My agency")))
    client = service.clients()[0]
    session.run(c.CreateProject("new", client.id, "Poster", "EUR", "agency"))
    platforms = section(page)
    platforms.list.choose("agency")
    platforms.remove.click()
    assert page.bar.problem.text() == "Projects run on “My agency”, so its profile stays."
    assert service.platform("agency") is not None


def test_a_platform_without_a_name_is_not_taken(page: SettingsPage) -> None:
    platforms = section(page)
    platforms.form.platform_name.clear()
    page.bar.save.click()
    assert page.bar.problem.text() == "Please give the platform a name."


def test_drafts_of_several_platforms_wait(page: SettingsPage) -> None:
    platforms = section(page)
    platforms.list.choose("upwork")
    platforms.form.support_name.setText("Upwork help")
    platforms.list.choose("fiverr")
    assert page.bar.isHidden()
    platforms.list.choose("upwork")
    assert platforms.form.support_name.text() == "Upwork help"
    assert not page.bar.isHidden()
    page.bar.discard.click()
    assert platforms.form.support_name.text() == "Upwork dispute assistance"


def line_below(platforms: PlatformsSection, name: Value) -> str:
    line = platforms.form.sources.lines[name]
    assert line.isHidden() == (line.text() == "")
    return line.text()


def test_each_shipped_value_says_where_it_was_read(page: SettingsPage) -> None:
    platforms = section(page)
    for profile in platform_profiles.shipped():
        platforms.list.choose(profile.id)
        for name in Value:
            is_asked = profile.completion is not None or name not in (Value.AUTO_RELEASE, Value.COUNTRY, Value.CAN_REOPEN)
            assert (line_below(platforms, name) != "") == is_asked
    platforms.list.choose("fiverr")
    told = line_below(platforms, Value.AUTO_RELEASE)
    assert told.endswith(". Not an official page, checked on 21 Nov 2026.")
    assert platforms.form.auto_release.amount.accessibleDescription() == told


def test_a_changed_value_says_what_was_shipped(page: SettingsPage) -> None:
    platforms = section(page)
    platforms.list.choose("upwork")
    platforms.form.auto_release.amount.setValue(10)
    assert line_below(platforms, Value.AUTO_RELEASE).startswith("Changed by you. Shipped: 14 calendar days. Upwork help center")
    platforms.form.escrow.box.click()
    assert line_below(platforms, Value.ESCROW).startswith("Changed by you. Shipped: yes. Upwork")
    page.bar.discard.click()
    assert line_below(platforms, Value.ESCROW).startswith("Upwork")


def test_an_own_platform_tells_no_source_beside_its_values(page: SettingsPage) -> None:
    platforms = section(page)
    platforms.new.click()
    assert {line_below(platforms, name) for name in Value} == {""}
