"""The intervals of the ladder in words: what each value is, and where an inherited one comes from (R19)."""

from dataclasses import dataclass

from desktop.core.vocabulary import Origin
from desktop.ui.labels.text import fill, translate


@dataclass(frozen=True, slots=True)
class Names:
    """What the places are called that values come from."""

    client: str = ""
    platform: str = ""


def value_name(name: str) -> str:
    """The caption of a value, by its name in the policy."""
    return {
        "follow_up_after": translate("Policy", "Working days before each follow-up"),
        "final_notice_after": translate("Policy", "Working days before the final notice"),
        "window_hours": translate("Policy", "Hours of the final window"),
        "support_check_after": translate("Policy", "Working days between checks with support"),
    }[name]


def before_follow_up(number: int) -> str:
    """The spoken name of one interval."""
    return fill(translate("Policy", "Working days before follow-up %1"), str(number))


def one_more() -> str:
    return translate("Policy", "One more follow-up")


def one_less() -> str:
    return translate("Policy", "One follow-up less")


def origin(value: str, place: Origin, names: Names) -> str:
    """Where an inherited value comes from: "48 from 99designs", "3, then 4 from your settings", "5 by default"."""
    match place:
        case Origin.CLIENT:
            return fill(translate("Policy", "%1 from %2"), value, names.client)
        case Origin.PLATFORM:
            return fill(translate("Policy", "%1 from %2"), value, names.platform)
        case Origin.DESIGNER:
            return fill(translate("Policy", "%1 from your settings"), value)
    return fill(translate("Policy", "%1 by default"), value)


def platform_may_differ(inherited: str) -> str:
    """Beside the window of a client, who may have projects on several platforms."""
    return fill(translate("Policy", "%1, unless the platform sets its own"), inherited)


def set_for_you(inherited: str) -> str:
    """Beside a value that is set in the settings; `inherited`: what it would be otherwise."""
    return fill(translate("Policy", "Set by you. Otherwise %1."), inherited)


def set_for(owner: str, inherited: str) -> str:
    """Beside a value that is set at a client or project."""
    return fill(translate("Policy", "Set for %1. Otherwise %2."), owner, inherited)


def change() -> str:
    return translate("Policy", "Change")


def back() -> str:
    return translate("Policy", "Use default")


def change_spoken(name: str) -> str:
    return fill(translate("Policy", "Change: %1"), name)


def back_spoken(name: str) -> str:
    return fill(translate("Policy", "Use default: %1"), name)


def listed(numbers: tuple[int, ...]) -> str:
    """Several intervals, one after the other: "3, then 4"."""
    return translate("Policy", ", then ").join(map(str, numbers))
