"""Values in sentences stay what they are, and move nothing around them."""

from desktop.ui.labels.text import fill, together


def test_a_value_that_is_read_from_the_right_stands_alone():
    """Else the comma and the date after it would be read as part of the name."""
    assert fill("%1, %2", "\u0627\u0633\u0645", "1 Jun") == "\u2068\u0627\u0633\u0645\u2069, 1 Jun"
    assert fill("%1, %2", "\U00010900\U00010901", "1 Jun") == "\u2068\U00010900\U00010901\u2069, 1 Jun"
    assert fill("%1, %2", "1 250 €", "Äpfel 日本") == "1 250 €, Äpfel 日本"
    assert fill("%1 is due", "\u202eevil") == "\u2068\u202eevil\u2069 is due"


def test_other_values_are_told_as_they_are():
    assert fill("“%1” %2 %3", "Projet’s", "\u8a2d\u8a08", "%1") == "“Projet’s” \u8a2d\u8a08 %1"


def test_a_value_that_ends_with_a_period_ends_the_sentence():
    assert fill("Until %1.", "20 nov.") == "Until 20 nov."
    assert fill("Until %1.", "20 May") == "Until 20 May."
    assert fill("Until %1... or %1.", "20 nov.") == "Until 20 nov.... or 20 nov."


def test_an_italian_article_is_cut_short_before_the_days_that_begin_with_a_vowel():
    assert fill("Pagato il %1", "8 dic") == "Pagato l’8 dic"
    assert fill("dal %1 al %2", "8 nov", "11 dic 2027") == "dall’8 nov all’11 dic 2027"
    assert fill("%1, scadenza del %2.", "il 8 nov", "11 dic.") == "il 8 nov, scadenza dell’11 dic."
    assert fill("entro il\N{NO-BREAK SPACE}%1", "11 dic") == "entro l’11 dic"
    assert fill("fino al %1", "18 dic") == "fino al 18 dic"
    assert fill("il %1", "mar 8 dic") == "il mar 8 dic"


def test_a_month_is_not_broken_from_its_day():
    text = "pour le ven. 6 nov., 2 500 € et 3 jours"
    assert together(text) == "pour le ven.\N{NO-BREAK SPACE}6\N{NO-BREAK SPACE}nov., 2 500 € et 3\N{NO-BREAK SPACE}jours"
    assert len(together(text)) == len(text)


def test_a_time_goes_on_in_the_next_line():
    assert together("sam. 21 nov. 09:40") == "sam.\N{NO-BREAK SPACE}21\N{NO-BREAK SPACE}nov. 09:40"
    assert together("Sat 21 Nov 2026") == "Sat\N{NO-BREAK SPACE}21\N{NO-BREAK SPACE}Nov\N{NO-BREAK SPACE}2026"
