"""Money: integers in minor units of an ISO 4217 currency (M1), sums that never mix currencies (M2), and the legal moves of
work and payment (M3). Never floats.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.core.model import Milestone
from desktop.core.vocabulary import MilestoneKind, Payment, Work

# ISO 4217, list one of the standard: the codes in use, and the minor units other than two digits.
_CODES = """
  AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF CLP CNY COP
  CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD
  IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR
  MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP
  SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYI UYU UYW UZS VED VES VND VUV WST XAF
  XCD XCG XOF XPF YER ZAR ZMW ZWG
"""
_NO_DIGITS = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
_THREE_DIGITS = "BHD IQD JOD KWD LYD OMR TND"
_DIGITS = {**dict.fromkeys(_NO_DIGITS.split(), 0), **dict.fromkeys(_THREE_DIGITS.split(), 3), "CLF": 4, "UYW": 4}
CURRENCIES = frozenset(_CODES.split())


def digits(currency: str) -> int:
    """Digits of the minor unit (M1): JPY 0, EUR 2, KWD 3."""
    return _DIGITS.get(currency, 2)


@dataclass(frozen=True, slots=True)
class MoneySums:
    """Sums of one project in minor units of `currency` (M2)."""

    currency: str
    total: int
    paid: int
    awaiting: int
    at_risk: int
    secured: int


def is_awaiting(milestone: Milestone) -> bool:
    """Delivered or approved work, or requested payment, not released (M2). Refunded and waived money is no longer awaited."""
    if milestone.payment in (Payment.RELEASED, Payment.REFUNDED, Payment.WAIVED):
        return False
    return milestone.payment is Payment.REQUESTED or milestone.work in (Work.DELIVERED, Work.APPROVED)


def counts_in_total(milestone: Milestone) -> bool:
    """What was agreed and still stands: not cancelled, waived or refunded; a cancellation fee once it is asked for or paid."""
    if milestone.payment in (Payment.RELEASED, Payment.REQUESTED):
        return True
    dropped = milestone.work is Work.CANCELLED or milestone.payment in (Payment.WAIVED, Payment.REFUNDED)
    return not dropped and milestone.kind is not MilestoneKind.CANCELLATION_FEE


def sums(currency: str, milestones: Iterable[Milestone], at_risk: bool) -> MoneySums:
    """The sums of one project (M2). `at_risk`: it stands in Follow-up or Final notice, or was written off."""
    total = paid = awaiting = secured = 0
    for milestone in milestones:
        if counts_in_total(milestone):
            total += milestone.amount
        if milestone.payment is Payment.RELEASED:
            paid += milestone.amount
        elif is_awaiting(milestone):
            awaiting += milestone.amount
        if milestone.payment is Payment.SECURED:
            secured += milestone.amount
    return MoneySums(currency, total, paid, awaiting, awaiting if at_risk else 0, secured)
