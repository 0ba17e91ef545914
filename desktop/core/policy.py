"""Which interval counts: each value from the nearest place that sets it (R19)."""

from dataclasses import dataclass

from desktop.core.model import Client, Designer, Platform, PolicyValues, Project
from desktop.core.vocabulary import Origin

DEFAULT = PolicyValues(follow_up_after=(3, 4), final_notice_after=5, window_hours=48, support_check_after=3)


@dataclass(frozen=True, slots=True)
class Policy:
    """The resolved intervals with the place each comes from. Units as in `PolicyValues`."""

    follow_up_after: tuple[int, ...]
    final_notice_after: int
    window_hours: int
    support_check_after: int
    origins: dict[str, Origin]


_NAMES = ("follow_up_after", "final_notice_after", "window_hours", "support_check_after")


def resolve(project: Project, client: Client, platform: Platform, designer: Designer) -> Policy:
    """The policy in force for a project (R19): project, client, platform profile (its `window_hours`), designer, default."""
    return _nearest((Origin.PROJECT, project.policy), *_for_project(client, platform, designer))


def inherited_by_project(client: Client, platform: Platform, designer: Designer) -> Policy:
    """What holds for a project that sets nothing itself."""
    return _nearest(*_for_project(client, platform, designer))


def inherited_by_client(designer: Designer) -> Policy:
    """What holds for a client who sets nothing, on a platform that sets nothing."""
    return _nearest((Origin.DESIGNER, designer.policy), (Origin.DEFAULT, DEFAULT))


def inherited_by_designer() -> Policy:
    """What holds when nothing is set anywhere."""
    return _nearest((Origin.DEFAULT, DEFAULT))


def _for_project(client: Client, platform: Platform, designer: Designer) -> tuple[tuple[Origin, PolicyValues], ...]:
    return (
        (Origin.CLIENT, client.policy),
        (Origin.PLATFORM, PolicyValues(window_hours=platform.window_hours)),
        (Origin.DESIGNER, designer.policy),
        (Origin.DEFAULT, DEFAULT),
    )


def _nearest(*places: tuple[Origin, PolicyValues]) -> Policy:
    """Each value from the first place that sets it; the last place sets all."""
    values = {}
    origins = {}
    for name in _NAMES:
        for origin, place in places:
            value = getattr(place, name)
            if value is not None:
                values[name] = value
                origins[name] = origin
                break
    return Policy(**values, origins=origins)
