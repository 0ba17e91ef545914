"""What marking a project as complete does on a platform, before anybody does it."""

from desktop.core.model import Completion, Platform
from desktop.core.vocabulary import Unit
from desktop.ui.labels.text import fill, translate


def consequences(platform: Platform, client: str) -> list[str]:
    """What happens there, that it is a last resort, and what cannot be undone; short sentences."""
    completion = platform.completion or Completion()
    sentences = [
        fill(translate("Completion", "%1 will ask %2 to accept the files and pay."), platform.name, client),
        _release(completion),
        translate(
            "Completion",
            "It is a last resort: it can upset a client whose silence has a cause beyond their control.",
        ),
    ]
    if not completion.can_reopen:
        sentences.append(
            fill(translate("Completion", "On %1 it cannot be undone: a completed project stays closed."), platform.name)
        )
    return sentences


def _release(completion: Completion) -> str:
    period = completion.auto_release
    if period is None:
        return translate("Completion", "No automatic release of the payment is known there.")
    if period.amount == 1:
        return {
            Unit.WORKING_DAYS: translate("Completion", "Without an answer, the payment is released after 1 working day."),
            Unit.CALENDAR_DAYS: translate("Completion", "Without an answer, the payment is released after 1 day."),
            Unit.HOURS: translate("Completion", "Without an answer, the payment is released after 1 hour."),
        }[period.unit]
    count = period.amount
    return {
        Unit.WORKING_DAYS: translate(
            "Completion", "Without an answer, the payment is released after %n working days.", "", count
        ),
        Unit.CALENDAR_DAYS: translate("Completion", "Without an answer, the payment is released after %n days.", "", count),
        Unit.HOURS: translate("Completion", "Without an answer, the payment is released after %n hours.", "", count),
    }[period.unit]
