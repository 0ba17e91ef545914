"""What changed in a platform's values since a project began."""

from desktop.core.model import Completion, Period, Platform
from desktop.ui.labels.platforms import unit_name
from desktop.ui.labels.text import fill, translate


def changed_since(platform: str, changes: list[str]) -> str:
    listed = translate("PlatformNews", ", ").join(changes)
    return fill(translate("PlatformNews", "%1 changed since this project began: %2."), platform, listed)


def keep() -> str:
    return translate("PlatformNews", "Keep the values it began with")


def keep_or_use() -> str:
    return translate("PlatformNews", "Keep or use the new ones…")


def use_new() -> str:
    return translate("PlatformNews", "Use the new ones")


def changes(before: Platform, after: Platform) -> list[str]:
    """Each value that a project feels, as "window 48 → 72 hours"; the name and the source are not among them."""
    old, new = before.completion or Completion(), after.completion or Completion()
    pairs = (
        (before.window_hours, after.window_hours, window(before.window_hours, after.window_hours)),
        (before.escrow, after.escrow, _escrow(after.escrow)),
        (before.completion is None, after.completion is None, _completion(after.completion is not None)),
        (old.auto_release, new.auto_release, _release(period(old.auto_release), period(new.auto_release))),
        (old.country, new.country, _country(old.country, new.country)),
        (old.can_reopen, new.can_reopen, _reopening(new.can_reopen)),
        (before.support_name, after.support_name, _support(before.support_name, after.support_name)),
        (before.support_language, after.support_language, translate("PlatformNews", "the language of its support")),
        (before.forbids_off_platform, after.forbids_off_platform, _off_platform(after.forbids_off_platform)),
        (before.dispute, after.dispute, _dispute(period(before.dispute), period(after.dispute))),
    )
    return [words for one, other, words in pairs if one != other]


def window(before: int | None, after: int | None) -> str:
    if before is None:
        return fill(translate("PlatformNews", "a window of its own, %1 hours"), str(after))
    if after is None:
        return fill(translate("PlatformNews", "no window of its own any more (%1 hours)"), str(before))
    return fill(translate("PlatformNews", "window %1 → %2 hours"), str(before), str(after))


def period(value: Period | None) -> str:
    if value is None:
        return translate("PlatformNews", "not known")
    return fill(translate("PlatformNews", "%1 %2"), str(value.amount), unit_name(value.unit))


def _escrow(is_held: bool) -> str:
    if is_held:
        return translate("PlatformNews", "it holds the money now")
    return translate("PlatformNews", "it does not hold the money any more")


def _completion(is_known: bool) -> str:
    if is_known:
        return translate("PlatformNews", "projects can be marked as complete now")
    return translate("PlatformNews", "projects cannot be marked as complete any more")


def _release(before: str, after: str) -> str:
    return fill(translate("PlatformNews", "automatic release %1 → %2"), before, after)


def _country(before: str | None, after: str | None) -> str:
    nothing = translate("PlatformNews", "none")
    return fill(translate("PlatformNews", "public holidays left out: %1 → %2"), before or nothing, after or nothing)


def _reopening(is_possible: bool) -> str:
    if is_possible:
        return translate("PlatformNews", "completed projects can be reopened now")
    return translate("PlatformNews", "completed projects cannot be reopened any more")


def _support(before: str | None, after: str | None) -> str:
    nothing = translate("PlatformNews", "not known")
    return fill(translate("PlatformNews", "support: “%1” → “%2”"), before or nothing, after or nothing)


def _off_platform(is_forbidden: bool) -> str:
    if is_forbidden:
        return translate("PlatformNews", "contact outside the platform is forbidden now")
    return translate("PlatformNews", "contact outside the platform is allowed now")


def _dispute(before: str, after: str) -> str:
    return fill(translate("PlatformNews", "dispute %1 → %2"), before, after)
