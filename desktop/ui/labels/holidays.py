"""The names of public holidays in the language of the interface. They are kept in English, as the library of holidays tells them;
those that are not in this table, of single regions most of them, keep that name."""

from functools import lru_cache

from desktop.ui.labels.text import fill, translate


def holiday_name(name: str) -> str:
    """`name`: as it is kept; two holidays of one day are told with a semicolon between them."""
    return "; ".join(_one(part) for part in name.split("; ")).replace("'", "’")


def _one(name: str) -> str:
    plain, _, moved = name.partition(" (")
    known = _known(translate("Holidays", "Christmas Day"))
    if plain not in known:
        return name
    if moved.startswith("observed"):
        return fill(translate("Holidays", "%1 (observed)", "a holiday that is kept on another day"), known[plain])
    if moved.startswith("estimated"):
        return fill(translate("Holidays", "%1 (estimated)", "a holiday that depends on the moon"), known[plain])
    return name if moved else known[plain]


@lru_cache(maxsize=2)
def _known(_christmas: str) -> dict[str, str]:
    """By their English names. What Christmas is called tells which language is in force."""
    return _first() | _middle() | _last()


def _first() -> dict[str, str]:
    """By the alphabet, the first third."""
    return {
        "ANZAC Day": translate("Holidays", "ANZAC Day"),
        "Abolition of Slavery": translate("Holidays", "Abolition of Slavery"),
        "All Saints' Day": translate("Holidays", "All Saints' Day"),
        "Armistice Day": translate("Holidays", "Armistice Day"),
        "Ascension Day": translate("Holidays", "Ascension Day"),
        "Assumption Day": translate("Holidays", "Assumption Day"),
        "Assumption Of Mary Day": translate("Holidays", "Assumption Of Mary Day"),
        "August Bank Holiday": translate("Holidays", "August Bank Holiday"),
        "Australia Day": translate("Holidays", "Australia Day"),
        "Battle of the Boyne": translate("Holidays", "Battle of the Boyne"),
        "Boxing Day": translate("Holidays", "Boxing Day"),
        "Canada Day": translate("Holidays", "Canada Day"),
        "Christmas Day": translate("Holidays", "Christmas Day"),
        "Christmas Eve": translate("Holidays", "Christmas Eve"),
        "Civic Holiday": translate("Holidays", "Civic Holiday"),
        "Columbus Day": translate("Holidays", "Columbus Day"),
        "Constitution Day": translate("Holidays", "Constitution Day"),
        "Corpus Christi": translate("Holidays", "Corpus Christi"),
        "Day After Thanksgiving": translate("Holidays", "Day After Thanksgiving"),
        "Day of Portugal, Camões, and the Portuguese Communities": translate(
            "Holidays", "Day of Portugal, Camões, and the Portuguese Communities"
        ),
        "Easter Monday": translate("Holidays", "Easter Monday"),
        "Easter Saturday": translate("Holidays", "Easter Saturday"),
        "Easter Sunday": translate("Holidays", "Easter Sunday"),
        "Eid al-Adha": translate("Holidays", "Eid al-Adha"),
        "Eid al-Fitr": translate("Holidays", "Eid al-Fitr"),
        "Epiphany": translate("Holidays", "Epiphany"),
        "Europe Day": translate("Holidays", "Europe Day"),
        "Family Day": translate("Holidays", "Family Day"),
        "Freedom Day": translate("Holidays", "Freedom Day"),
        "Genevan Fast": translate("Holidays", "Genevan Fast"),
        "German Unity Day": translate("Holidays", "German Unity Day"),
        "Good Friday": translate("Holidays", "Good Friday"),
        "Immaculate Conception": translate("Holidays", "Immaculate Conception"),
    }


def _middle() -> dict[str, str]:
    return {
        "Independence Day": translate("Holidays", "Independence Day"),
        "Indigenous Peoples' Day": translate("Holidays", "Indigenous Peoples' Day"),
        "June Bank Holiday": translate("Holidays", "June Bank Holiday"),
        "Juneteenth National Independence Day": translate("Holidays", "Juneteenth National Independence Day"),
        "King's Birthday": translate("Holidays", "King's Birthday"),
        "King's Day": translate("Holidays", "King's Day"),
        "Labor Day": translate("Holidays", "Labor Day"),
        "Late Summer Bank Holiday": translate("Holidays", "Late Summer Bank Holiday"),
        "Liberation Day": translate("Holidays", "Liberation Day"),
        "Martin Luther King Jr. Day": translate("Holidays", "Martin Luther King Jr. Day"),
        "Maundy Thursday": translate("Holidays", "Maundy Thursday"),
        "May Bank Holiday": translate("Holidays", "May Bank Holiday"),
        "May Day": translate("Holidays", "May Day"),
        "Melbourne Cup Day": translate("Holidays", "Melbourne Cup Day"),
        "Memorial Day": translate("Holidays", "Memorial Day"),
        "National Day": translate("Holidays", "National Day"),
        "National Day for Truth and Reconciliation": translate("Holidays", "National Day for Truth and Reconciliation"),
        "National Day of Catalonia": translate("Holidays", "National Day of Catalonia"),
        "National Patriots' Day": translate("Holidays", "National Patriots' Day"),
        "National Unity Day": translate("Holidays", "National Unity Day"),
        "New Year Holiday": translate("Holidays", "New Year Holiday"),
        "New Year's Day": translate("Holidays", "New Year's Day"),
        "New Year's Eve": translate("Holidays", "New Year's Eve"),
        "October Bank Holiday": translate("Holidays", "October Bank Holiday"),
        "Pentecost": translate("Holidays", "Pentecost"),
        "Pentecost Monday": translate("Holidays", "Pentecost Monday"),
        "Prayer Monday": translate("Holidays", "Prayer Monday"),
        "Presidents' Day": translate("Holidays", "Presidents' Day"),
        "Reformation Day": translate("Holidays", "Reformation Day"),
        "Remembrance Day": translate("Holidays", "Remembrance Day"),
        "Repentance and Prayer Day": translate("Holidays", "Repentance and Prayer Day"),
        "Republic Day": translate("Holidays", "Republic Day"),
        "Restoration Day": translate("Holidays", "Restoration Day"),
    }


def _last() -> dict[str, str]:
    return {
        "Restoration of Independence Day": translate("Holidays", "Restoration of Independence Day"),
        "Saint Ambrose's Day": translate("Holidays", "Saint Ambrose's Day"),
        "Saint Andrew's Day": translate("Holidays", "Saint Andrew's Day"),
        "Saint Anthony of Padua's Day": translate("Holidays", "Saint Anthony of Padua's Day"),
        "Saint Anthony's Day": translate("Holidays", "Saint Anthony's Day"),
        "Saint Berchtold's Day": translate("Holidays", "Saint Berchtold's Day"),
        "Saint Brigid's Day": translate("Holidays", "Saint Brigid's Day"),
        "Saint Francis of Assisi, Patron Saint of Italy": translate("Holidays", "Saint Francis of Assisi, Patron Saint of Italy"),
        "Saint George's Day": translate("Holidays", "Saint George's Day"),
        "Saint James' Day": translate("Holidays", "Saint James' Day"),
        "Saint Januarius's Day": translate("Holidays", "Saint Januarius's Day"),
        "Saint John the Baptist": translate("Holidays", "Saint John the Baptist"),
        "Saint John the Baptist Day": translate("Holidays", "Saint John the Baptist Day"),
        "Saint John's Day": translate("Holidays", "Saint John's Day"),
        "Saint Joseph's Day": translate("Holidays", "Saint Joseph's Day"),
        "Saint Mark's Day": translate("Holidays", "Saint Mark's Day"),
        "Saint Nicholas's Day": translate("Holidays", "Saint Nicholas's Day"),
        "Saint Patrick's Day": translate("Holidays", "Saint Patrick's Day"),
        "Saint Petronius's Day": translate("Holidays", "Saint Petronius's Day"),
        "Saint Stephen's Day": translate("Holidays", "Saint Stephen's Day"),
        "Saints Peter and Paul": translate("Holidays", "Saints Peter and Paul"),
        "Saints Peter and Paul's Day": translate("Holidays", "Saints Peter and Paul's Day"),
        "Second Day of Christmas": translate("Holidays", "Second Day of Christmas"),
        "Spring Bank Holiday": translate("Holidays", "Spring Bank Holiday"),
        "Summer Bank Holiday": translate("Holidays", "Summer Bank Holiday"),
        "Thanksgiving Day": translate("Holidays", "Thanksgiving Day"),
        "Valencian Community Day": translate("Holidays", "Valencian Community Day"),
        "Veterans Day": translate("Holidays", "Veterans Day"),
        "Victoria Day": translate("Holidays", "Victoria Day"),
        "Victory Day": translate("Holidays", "Victory Day"),
        "Washington's Birthday": translate("Holidays", "Washington's Birthday"),
        "Women's Day": translate("Holidays", "Women's Day"),
        "World Children's Day": translate("Holidays", "World Children's Day"),
    }
