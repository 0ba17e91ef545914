"""A look at a build from inside: does all that a bundle must carry work where it stands? Works in a folder that is thrown away,
shows no window and sends nothing. Run as `relance --self-test` by whoever made the bundle."""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

from desktop import bootstrap, paths
from desktop.services.service import Service
from desktop.ui.languages import LANGUAGES

_SMALLEST_PICTURE = 20_000  # bytes; a board that was not drawn is smaller


def run() -> int:
    """Runs every check and says how each went. Returns 0 when all passed, else 1."""
    failed = 0
    with tempfile.TemporaryDirectory(prefix="relance-self-test-") as folder:
        for name, check in _checks(Path(folder)):
            began = time.monotonic()
            try:
                found = check()
            except Exception as error:  # noqa: BLE001  whatever it is, it is the answer
                failed += 1
                _say(f"FAILED  {name}: {type(error).__name__}: {error}")
            else:
                _say(f"ok      {name}: {found} ({(time.monotonic() - began) * 1000:.0f} ms)")
    _say("The self-test passed." if not failed else f"The self-test failed: {failed}.")
    return 1 if failed else 0


def _checks(folder: Path) -> Iterator[tuple[str, Callable[[], str]]]:
    yield "assets", _assets
    yield "time zones", _zones
    yield "holidays", _holidays
    yield "import", lambda: _import(folder)
    yield "messages", lambda: _messages(folder)
    yield "checks of the wording", _wording
    yield "interface languages", _languages
    yield "board", lambda: _board(folder)
    yield "icons", _icons
    yield "environment given back", _environment


def _assets() -> str:
    wanted = ["resources/platforms.toml", "resources/style/tokens.json", "resources/fonts/InterVariable.ttf"]
    wanted += ["LICENSE", "resources/licenses/NOTICES.txt"]
    wanted += [f"resources/help/{page}.{language}.md" for page in ("manual", "tone") for language in LANGUAGES]
    missing = [name for name in wanted if not paths.asset(name).exists()]
    if missing:
        raise FileNotFoundError(", ".join(missing))
    return f"{len(wanted)} files"


def _zones() -> str:
    for name in ("Europe/Paris", "America/New_York", "Asia/Jerusalem", "Pacific/Auckland"):
        ZoneInfo(name)
    return str(len(available_timezones()))


def _holidays() -> str:
    from holidays import list_supported_countries

    from desktop.services.holiday_source import HolidaySource, library_version

    countries = sorted(code for code in list_supported_countries() if len(code) == 2)
    source, year = HolidaySource(), bootstrap.system_clock().year
    days = sum(len(source(country, None, year)) for country in countries)
    names = set(source("FR", None, year).values()) | set(source("JP", None, year).values())
    if not names >= {"Christmas Day", "Assumption Day", "Emperor's Birthday"}:
        raise LookupError(f"no English names: {sorted(names)}")
    return f"{days} in {len(countries)} countries (holidays {library_version()})"


def _import(folder: Path) -> str:
    service = _studio(folder)
    projects = service.store.project_ids()
    service.store.close()
    return f"{len(projects)} projects"


def _studio(folder: Path) -> Service:
    from desktop.services import demo, importing
    from desktop.storage.store import Store

    store = Store.open(folder)
    service = bootstrap.build(store)
    if not store.project_ids():
        document = demo.document(bootstrap.system_clock(), service.zone())
        importing.carry_out(document, store, service, undoable=False)
    return service


def _messages(folder: Path) -> str:
    from desktop.core.drafts.draft import plain
    from desktop.core.vocabulary import Formality
    from desktop.services.drafts.drafting import Drafting
    from desktop.services.drafts.messages import languages

    service = _studio(folder)
    drafting = Drafting(service)
    written = 0
    for project in service.store.projects():
        for kind in drafting.asks(project):
            for language in languages():
                for formality in Formality:
                    if not plain(drafting.draft(project.id, kind, language, formality).body):
                        raise ValueError(f"{kind} in {language} is empty")
                    written += 1
    service.store.close()
    return f"{written} in {len(languages())} languages"


def _wording() -> str:
    from desktop.services.wording import check, languages

    silent = [language for language in languages() if not check("HELLO!!", language)]
    if silent:
        raise LookupError(f"nothing is found in {', '.join(silent)}")
    return ", ".join(languages())


def _languages() -> str:
    found = sorted(path.name for path in paths.asset("translations").glob("*.qm"))
    return ", ".join(found) or "English only"


def _board(folder: Path) -> str:
    picture = folder / "board.png"
    bootstrap.screenshot(bootstrap.Shot(picture, bootstrap.system_clock()), folder)
    size = picture.stat().st_size
    if size < _SMALLEST_PICTURE:
        raise ValueError(f"the picture has only {size} bytes")
    return f"{size} bytes"


def _icons() -> str:
    from PySide6.QtGui import QColor

    from desktop.ui import icons

    for icon in icons.Icon.all():
        icons.pixmap(icon, QColor("black"), 16)  # one that is not there is an error
    return str(len(icons.Icon.all()))


def _environment() -> str:
    """Of the checks before, those of the interface have made Qt's application."""
    inside = str(getattr(sys, "_MEIPASS", "\0"))
    left = [name for name, value in os.environ.items() if inside in value]
    if left:
        raise ValueError(", ".join(left))
    return "all"


def _say(line: str) -> None:
    if sys.stdout is not None:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
