"""The fork of the final notice in words (R9): complete or incomplete, why, and what follows from it."""

from desktop.core.model import Platform
from desktop.core.vocabulary import Variant
from desktop.ui.labels.supports import named
from desktop.ui.labels.text import fill, translate


def title() -> str:
    return translate("Fork", "Complete or incomplete?")


def verdict(variant: Variant) -> str:
    """Before the notice is sent."""
    if variant is Variant.COMPLETE:
        return translate("Fork", "Complete: everything agreed is delivered.")
    return translate("Fork", "Incomplete: not everything agreed is delivered yet.")


def sent(variant: Variant) -> str:
    """Once it is sent, its variant is fixed."""
    if variant is Variant.COMPLETE:
        return translate("Fork", "The final notice went out as “complete”: everything agreed was delivered.")
    return translate("Fork", "The final notice went out as “incomplete”: not everything agreed was delivered.")


def what_it_will_say(variant: Variant, platform: Platform, hours: int) -> str:
    """What the notice announces for the end of its window."""
    if variant is Variant.INCOMPLETE:
        return _incomplete(platform, hours)
    if platform.completion is not None:
        return fill(
            translate("Fork", "The final notice will say that you mark the project as complete on %1 after %2 hours."),
            platform.name,
            str(hours),
        )
    return fill(translate("Fork", "The final notice will say that you ask formally for the payment after %1 hours."), str(hours))


def _incomplete(platform: Platform, hours: int) -> str:
    if not platform.escrow:
        return fill(
            translate(
                "Fork",
                "The final notice will say that you ask formally for the payment of the work done after %1 hours, "
                "and that you would rather finish together.",
            ),
            str(hours),
        )
    return fill(
        translate(
            "Fork",
            "The final notice will say that you ask %1 for the payment of the work done after %2 hours, "
            "and that you would rather finish together.",
        ),
        named(platform) or translate("Fork", "the platform’s support"),
        str(hours),
    )


def still_open() -> str:
    return translate("Fork", "Still open. Tick what you have delivered:")


def open_since() -> str:
    """After a notice was sent."""
    return translate("Fork", "Still open. What you deliver now does not change the notice:")


def whole(title: str) -> str:
    """Beside the box of a milestone."""
    return fill(translate("Fork", "“%1” is delivered, all of it"), title)


def delivered_but(title: str) -> str:
    """Above deliverables that are open in a milestone that was delivered."""
    return fill(translate("Fork", "“%1” is delivered, but for:"), title)


def not_secured(platform: str) -> str:
    return fill(translate("Fork", "%1 does not hold the money for it yet."), platform)


def more(count: int) -> str:
    if count == 1:
        return translate("Fork", "And 1 more milestone is open, see below.")
    return translate("Fork", "And %n more milestones are open, see below.", "", count)


def before_completing() -> str:
    return translate("Fork", "Before you mark it as complete")
