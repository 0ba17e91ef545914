"""The lines of a quote, and what is shown of how they were understood."""

import pytest
from PySide6.QtWidgets import QWidget

from desktop.core.vocabulary import MilestoneKind
from desktop.ui.dialogs.entry.paste import Foreign, PasteDialog
from desktop.ui.widgets.row_list import RowRole

QUOTE = "Preventivo\n1. Acconto 30%: 945,00 €\nLogo design — 1.200,00 €\nIVA 22%: 693 €\nTotale 3.150,00 €"


@pytest.fixture
def pasted(qtbot):
    windows = []

    def paste(text: str, currency: str = "EUR", total: int | None = None) -> PasteDialog:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        dialog = PasteDialog(text, currency, total, window)
        dialog.open()
        return dialog

    yield paste
    for window in windows:
        for dialog in window.findChildren(PasteDialog):
            dialog.done(PasteDialog.DialogCode.Rejected)


def rows(dialog) -> list:
    model = dialog.list.model()
    return [model.index(number, 0).data(RowRole.ROW) for number in range(model.rowCount())]


def shown(dialog) -> list[tuple[str, str, str]]:
    return [(row.title, row.line, row.end.replace("\xa0", " ")) for row in rows(dialog)]


def test_every_line_is_shown_with_what_it_was_taken_for(pasted):
    dialog = pasted(QUOTE)
    assert shown(dialog) == [
        ("Preventivo", "Not understood: no amount", ""),
        ("Acconto", "Deposit", "€ 945"),
        ("Logo design", "Stage", "€ 1 200"),
        ("IVA 22%: 693 €", "Not taken: a tax", "€ 693"),
        ("Totale 3.150,00 €", "A total, not a milestone", "€ 3 150"),
    ]
    assert dialog.confirm.text() == "Use 2 milestones"
    assert dialog.said.text().replace("\xa0", " ") == "Total: € 2 145. The text says € 3 150, which is € 1 005 more."


def test_doubts_are_remarked_in_words(pasted):
    (row,) = rows(pasted("Logo 1.200 €"))
    assert row.line.replace("\xa0", " ") == "Stage. Please check: it could also be € 1.20"
    assert row.is_remark


def test_what_is_typed_is_read_again(pasted, qtbot):
    dialog = pasted("")
    assert not dialog.confirm.isEnabled()
    assert "no line" in dialog.said.text()
    dialog.field.setPlainText("Logo: 300 €")
    qtbot.waitUntil(dialog.confirm.isEnabled)
    with qtbot.waitSignal(dialog.taken) as taken:
        dialog.confirm.click()
    assert [(line.title, line.kind) for line in taken.args[0].lines] == [("Logo", MilestoneKind.STAGE)]
    assert taken.args[0].amounts == (30_000,)


def test_shares_of_a_total_wait_for_it(pasted):
    assert shown(pasted("Acconto 30%"))[0][1:] == ("Deposit. A share of a total that is not known yet", "30%")
    assert shown(pasted("Acconto 30%", total=100_000))[0][1:] == ("Deposit", "€ 300")


def test_another_currency_is_asked_about(pasted):
    dialog = pasted("Logo $1,500\nGuide €450")
    assert dialog.question.isVisible()
    assert dialog.result_of().amounts == (45_000,)
    dialog.answers[Foreign.TAKE_AS].click()
    assert (dialog.result_of().amounts, dialog.result_of().currency) == ((150_000, 45_000), "EUR")
    dialog.answers[Foreign.CHANGE].click()
    assert dialog.result_of().currency == "USD"
    assert dialog.result_of().amounts == (150_000,)
    assert not pasted("Guide €450").question.isVisible()
    assert not pasted("Logo $1,500\nGuide £450").answers[Foreign.CHANGE].isVisible()


def test_a_text_of_markup_is_shown_as_it_is(pasted):
    dialog = pasted("<img src=file:///x>: 300 €")
    assert rows(dialog)[0].title == "<img src=file:///x>"
