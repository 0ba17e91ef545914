"""Decisions about what the designer sets: who they are and when they work, and the profiles of platforms."""

from collections.abc import Callable
from dataclasses import replace

from desktop.core import commands as c
from desktop.core.decide.bounds import check_days, check_hours, check_period, check_policy
from desktop.core.decide.state import Decision, check_text, check_title
from desktop.core.edits import PutDesigner, PutPlatform
from desktop.core.model import Designer, Platform
from desktop.core.refusal import Reason, Refused


def _edit_designer(d: Decision) -> None:
    designer: Designer = d.command.designer
    check_text(designer.name)
    check_text(designer.signature)
    check_days(designer.weekend, designer.days_off)
    check_policy(designer.policy)
    if designer != d.state.designer:
        d.edits.append(PutDesigner(d.state.designer, designer))


def _edit_platform(d: Decision) -> None:
    profile: Platform = d.command.profile
    check_hours(profile.window_hours)
    check_period(profile.dispute)
    check_period(profile.completion.auto_release if profile.completion else None)
    for text in (profile.support_name or "", profile.source):
        check_text(text)
    profile = replace(profile, name=check_title(profile.name, Reason.TITLE_MISSING))
    if profile != d.state.own_profile:
        d.edits.append(PutPlatform(profile.id, d.state.own_profile, profile))


def _reset_platform(d: Decision) -> None:
    own = d.state.own_profile
    if own is not None:
        d.edits.append(PutPlatform(own.id, own, None))


def _remove_platform(d: Decision) -> None:
    own = d.state.own_profile
    if own is None:
        raise Refused(Reason.NOT_FOUND)
    if d.state.in_use:
        raise Refused(Reason.PLATFORM_IN_USE, platform=own.name)
    d.edits.append(PutPlatform(own.id, own, None))


DECISIONS: dict[type, Callable[[Decision], None]] = {
    c.EditDesigner: _edit_designer,
    c.EditPlatform: _edit_platform,
    c.ResetPlatform: _reset_platform,
    c.RemovePlatform: _remove_platform,
}
