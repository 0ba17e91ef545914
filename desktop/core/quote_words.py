"""The words by which a line of a quote is told to be a deposit, a total or a tax, in the languages that the program's designers
write. Only words that leave no doubt: a line that is none of these is a stage of the work."""

import re

from desktop.core.vocabulary import MilestoneKind

_DEPOSIT = r"deposit|down ?payment|upfront|up-front|advance|retainer|acompte|arrhes|avance|acconto|caparra|anticipo|anzahlung"
_FINAL = r"final\w*|balance|remainder|solde|saldo|restbetrag|schlusszahlung"
_FEE = r"cancell?ation fee|kill fee|(?:frais|indemnité) d[’']annulation|(?:penale|indennità) di annullamento"
_TOTAL = (
    r"(?:grand |sub-?|sous-?)?tota(?:l|le|ux|li)|subtotale|somme|summe|gesamt\w*|amount due|imponibile|"
    r"(?:montant|prix|prezzo|importo|costo) tota(?:l|le)|net à payer|(?:totale )?da pagare|à payer|to pay|sum"
)
_QUALIFIER = (
    r"ht|ttc|net|netto|lordo|gross|brut|hors taxes?|général|générale|complessivo|complessiva|finale?|estimé|due|amount|price|"
    r"(?:du |del |of the |of )?(?:projet|project|progetto|devis|quote|preventivo)|in|en|"
    r"(?:incl|excl)(?:\.|uding|uded)?|(?:iva|tva|vat|tax)(?: (?:comprise?|inclusa|esclusa|included|excluded|incl|excl))?|"
    r"iva|tva|vat|tax|eur|usd|chf|gbp"
)
_TAX = (
    r"\+?\s*(?:(?:plus|including|excluding|dont|di cui|zzgl\.?|inkl\.?)\s+)?"
    r"(?:vat|tva|iva|mwst|ust|gst|hst|pst|tps|tvq|sales tax|tax|t\.v\.a|i\.v\.a|ritenuta|withholding|retenue à la source|"
    r"contributo (?:inps|previdenziale|integrativo)|rivalsa|marca da bollo)\b"
)
_DEDUCTION = r"(?:\w+ )?(?:discount|rebate|remise|rabais|réduction|ristourne|sconto|ribasso|rabatt|skonto|nachlass)\b"

_IS_DEPOSIT, _IS_FINAL, _IS_FEE = (re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for words in (_DEPOSIT, _FINAL, _FEE))
_IS_TOTAL = re.compile(rf"(?:{_TOTAL})(?:[\s,:().]+(?:{_QUALIFIER}))*[\s,:().]*", re.IGNORECASE)
_IS_TAX = re.compile(_TAX, re.IGNORECASE)
_IS_DEDUCTION = re.compile(_DEDUCTION, re.IGNORECASE)


def kind_of(title: str) -> MilestoneKind:
    if _IS_FEE.search(title):
        return MilestoneKind.CANCELLATION_FEE
    if _IS_DEPOSIT.search(title):
        return MilestoneKind.DEPOSIT
    return MilestoneKind.FINAL if _IS_FINAL.search(title) else MilestoneKind.STAGE


def is_total(title: str) -> bool:
    """All of the title says so: “Total redesign” is work."""
    return _IS_TOTAL.fullmatch(title) is not None


def is_tax(title: str) -> bool:
    return _IS_TAX.match(title) is not None


def is_deduction(title: str) -> bool:
    return _IS_DEDUCTION.match(title) is not None
