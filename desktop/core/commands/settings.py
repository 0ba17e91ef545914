"""Commands about the designer and the profiles of platforms."""

from dataclasses import dataclass

from desktop.core.model import Designer, Platform


@dataclass(frozen=True, slots=True)
class EditDesigner:
    designer: Designer


@dataclass(frozen=True, slots=True)
class EditPlatform:
    """An own profile, or own values for a shipped one. Projects keep the values they started with."""

    profile: Platform


@dataclass(frozen=True, slots=True)
class ResetPlatform:
    """The own values for a shipped profile go; the shipped ones count again. `profile`: its id."""

    profile: str


@dataclass(frozen=True, slots=True)
class RemovePlatform:
    """An own profile goes, if no project runs on it. `profile`: its id."""

    profile: str
