"""What a platform's support is called in the language of the interface: as the designer wrote it; a shipped name, which is
English, is said in the other languages in their own words."""

from functools import cache

from desktop.core.model import Platform
from desktop.services import platform_profiles
from desktop.ui.labels.text import fill, translate
from desktop.ui.languages import LANGUAGES, spoken


def called(platform: Platform) -> str | None:
    """None where it has no name."""
    name = platform.support_name
    if name is None or spoken() == LANGUAGES[0] or name not in _shipped():
        return name
    if not platform.escrow:
        return translate("Support", "Formal demand for payment")
    return fill(translate("Support", "support of %1"), platform.name)


def named(platform: Platform) -> str | None:
    """Within a sentence, with its article where the language wants one. None where it has no name."""
    name = called(platform)
    if name in _shipped() and name.endswith((" team", " Service")):
        return f"the {name}"
    if name == platform.support_name or not platform.escrow:
        return name
    return fill(translate("Support", "the support of %1"), platform.name)


@cache
def _shipped() -> frozenset[str]:
    return frozenset(profile.support_name for profile in platform_profiles.shipped() if profile.support_name)
