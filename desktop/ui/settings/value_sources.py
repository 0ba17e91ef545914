"""Where each value of a shipped profile was read: a quiet line below its field, also spoken with it. Of a platform that is not
shipped there is nothing to say."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.model import Period, Platform
from desktop.services.platform_profiles import Source, Value, sources, value
from desktop.ui import formats, places
from desktop.ui.labels import platforms as words
from desktop.ui.labels.platform_news import period
from desktop.ui.labels.platform_sources import source as told_source
from desktop.ui.theme import Size, Token
from desktop.ui.widgets.tick_box import TickBox
from desktop.ui.widgets.wrapping_label import WrappingLabel


class ValueSources:
    """The lines of one form. `add` puts one below a field."""

    def __init__(self) -> None:
        self.lines: dict[Value, WrappingLabel] = {}
        self._fields: dict[Value, QWidget] = {}

    def add(self, name: Value, field: QWidget, into: QVBoxLayout) -> None:
        line = WrappingLabel("", Size.SECONDARY, token=Token.INK2)
        line.setAccessibleIdentifier(f"settings.platform.{name.replace('_', '-')}.source")
        into.addWidget(line)
        self.lines[name] = line
        self._fields[name] = field.box if isinstance(field, TickBox) else field.focusProxy() or field

    def show(self, profile: Platform, shipped: Platform | None) -> None:
        """Of the profile as the form has it; `shipped`: the one that came with the program, None for an own platform."""
        told = sources().get(profile.id, {})
        for name, line in self.lines.items():
            source = told.get(name)
            is_told = source is not None and shipped is not None and self._is_asked(name, profile)
            line.setText(_sentence(name, profile, shipped, source) if is_told and source and shipped else "")
            line.setVisible(is_told)
            self._fields[name].setAccessibleDescription(line.text())

    def _is_asked(self, name: Value, profile: Platform) -> bool:
        """What a completion does is only asked where there is one."""
        of_completion = name in (Value.AUTO_RELEASE, Value.COUNTRY, Value.CAN_REOPEN)
        return profile.completion is not None or not of_completion


def _sentence(name: Value, profile: Platform, shipped: Platform, source: Source) -> str:
    read = words.read_at(told_source(source.text), formats.full_day(source.checked_on), source.confidence)
    was = value(shipped, name)
    return read if value(profile, name) == was else words.changed_from(_said(name, was), read)


def _said(name: Value, was: bool | int | str | Period | None) -> str:
    """A value in words, as "14 calendar days"."""
    if isinstance(was, bool):
        return words.yes() if was else words.no()
    if isinstance(was, int):
        return words.hours(was)
    if isinstance(was, str):
        return _name(name, was)
    if was is None and name is Value.WINDOW_HOURS:
        return words.from_settings()
    if was is None and name is Value.COUNTRY:
        return words.no_country()
    return period(was)


def _name(name: Value, code: str) -> str:
    language = QLocale().name()
    if name is Value.COUNTRY:
        return places.country_name(code, language)
    return places.language_name(code, language) if name is Value.SUPPORT_LANGUAGE else code
