"""What Qt answers where it asks ICU, as JSON on standard output: order of words, names of time zones, and what stands beside
them in a locale. Run as a process of its own, once with the whole data and once with what a bundle keeps of them."""

import json
from datetime import UTC, datetime

from PySide6.QtCore import (
    QCollator,
    QCoreApplication,
    QDate,
    QDateTime,
    QLocale,
    QSortFilterProxyModel,
    QStringListModel,
    Qt,
    QTimeZone,
)

_LANGUAGES = ("en_US", "en_GB", "en_CA", "fr_FR", "fr_CA", "fr_CH", "it_IT", "it_CH")
_SORTED_IN = (*_LANGUAGES, *"de_DE de_AT sv_SE da_DK es_ES cs_CZ pl_PL tr_TR zh_CN ja_JP ko_KR ru_RU ar_EG".split())
_WORDS = (
    "cote", "côte", "coté", "côté", "Zebra", "zebra", "Ärger", "ärgern", "Azure", "Ångström", "örtlich", "öl", "Öl",
    "ñandú", "nube", "chleb", "cena", "hora", "čaj", "łódź", "lodz", "ıslak", "İstanbul", "istanbul", "item 10",
    "item 9", "œuvre", "oeuf", "straße", "strasse", "佐藤", "阿部", "王", "李", "김", "이", "Яблоко", "ёлка", "ель", "عمر",
    "أحمد", "co-op", "coop", "l'été", "lété", "élan", "Élan", "elan", "", " ", "_x", "1", "02", "100", "&", "€",
)  # fmt: skip
_ZONES = """
    Europe/Paris Europe/Rome Europe/London Europe/Zurich Europe/Dublin Africa/Casablanca America/New_York America/Montreal
    America/Los_Angeles America/Sao_Paulo America/Argentina/Buenos_Aires America/St_Johns Asia/Tokyo Asia/Kolkata
    Asia/Jerusalem Asia/Kathmandu Asia/Riyadh Australia/Sydney Australia/Lord_Howe Pacific/Auckland Pacific/Apia UTC
    Etc/GMT+5
""".split()
_MOMENTS = tuple(datetime(2026, month, 15, 12, tzinfo=UTC) for month in (1, 3, 7, 10))


def _sorted_by_collator(name: str, *, numbers: bool, loose: bool) -> list[str]:
    collator = QCollator(QLocale(name))
    collator.setNumericMode(numbers)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive if loose else Qt.CaseSensitivity.CaseSensitive)
    order: list[str] = []
    for word in sorted(_WORDS):
        at = next((i for i, other in enumerate(order) if collator.compare(word, other) < 0), len(order))
        order.insert(at, word)
    return order


def _sorted_by_model() -> list[str]:
    model = QSortFilterProxyModel()
    model.setSourceModel(QStringListModel(list(_WORDS)))
    model.setSortLocaleAware(True)
    model.sort(0)
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def _zone(name: str) -> dict[str, object]:
    zone = QTimeZone(name.encode())
    moments = [
        QDateTime.fromSecsSinceEpoch(int(moment.timestamp()), QTimeZone(QTimeZone.Initialization.UTC)) for moment in _MOMENTS
    ]
    return {
        "names": [
            zone.displayName(kind, form, QLocale(language))
            for kind in QTimeZone.TimeType
            for form in QTimeZone.NameType
            for language in _LANGUAGES
        ],
        "offsets": [zone.offsetFromUtc(moment) for moment in moments],
        "short": [zone.abbreviation(moment) for moment in moments],
        "next": [_next(zone, moment) for moment in moments if zone.hasTransitions()],
        "windows": bytes(QTimeZone.ianaIdToWindowsId(name.encode()).data()).decode(),
        "said": [
            QLocale(language).toString(moments[0].toTimeZone(zone), QLocale.FormatType.LongFormat) for language in _LANGUAGES
        ],
    }


def _next(zone: QTimeZone, moment: QDateTime) -> int:
    transition = zone.nextTransition(moment)
    at: int = transition.atUtc.toSecsSinceEpoch()
    return at


def _locale(name: str) -> list[str]:
    locale = QLocale(name)
    day = QDate(2026, 11, 1)
    return [
        *(locale.toString(day, form) for form in QLocale.FormatType),
        locale.toCurrencyString(-1234567.891),
        locale.toString(1234567.5, "f", 2),
        locale.nativeLanguageName(),
        locale.nativeTerritoryName(),
        locale.toUpper("iıß ﬁ œ"),
        locale.toLower("İIÉ"),
        locale.quoteString("x"),
        locale.createSeparatedList(["a", "b", "c"]),
        *locale.uiLanguages(),
    ]


if __name__ == "__main__":
    app = QCoreApplication([])
    answers = {
        "sorted": {
            f"{name} {numbers} {loose}": _sorted_by_collator(name, numbers=numbers, loose=loose)
            for name in _SORTED_IN
            for numbers in (False, True)
            for loose in (False, True)
        },
        "model": _sorted_by_model(),
        "zones": {name: _zone(name) for name in _ZONES},
        "available": [bytes(one.data()).decode() for one in QTimeZone.availableTimeZoneIds()],
        "of countries": {
            code: [bytes(one.data()).decode() for one in QTimeZone.availableTimeZoneIds(QLocale.codeToTerritory(code))]
            for code in ("FR", "IT", "US", "CH", "AU", "BR")
        },
        "locales": {name: _locale(name) for name in _SORTED_IN},
    }
    print(json.dumps(answers, indent=1, ensure_ascii=False))
