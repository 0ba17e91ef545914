"""The designer's own templates of milestones, as values and as the JSON in which the store keeps them. What cannot be understood
counts as never kept: a template must not keep anybody from beginning a project."""

import json
from dataclasses import replace
from typing import Any, Protocol

from desktop.core.plans import MOST_GAP, MOST_SHARES, Plan, Share
from desktop.core.vocabulary import MilestoneKind

_NAME = "project.templates"
MOST_PLANS, LONGEST_NAME = 50, 60
_LARGEST_WEIGHT = 2**53


class PreferenceStore(Protocol):
    """Where preferences are kept."""

    def preference(self, name: str) -> str | None: ...

    def put_preference(self, name: str, json_text: str) -> None: ...


class KeptPlans:
    """Own templates, in the order in which they were kept. A name stands for one of them, whatever its letters' case."""

    def __init__(self, store: PreferenceStore):
        self._store = store

    def all(self) -> tuple[Plan, ...]:
        text = self._store.preference(_NAME)
        try:
            return tuple(_plan(fields) for fields in json.loads(text)) if text is not None else ()
        except (ValueError, KeyError, TypeError):
            return ()

    def named(self, name: str) -> Plan | None:
        return next((plan for plan in self.all() if _is(plan, name)), None)

    def keep(self, plan: Plan) -> None:
        """In place of the one of that name, or as the last one; beyond `MOST_PLANS` the oldest go."""
        plans = [plan if _is(old, plan.name) else old for old in self.all()]
        self._put(plans if plan in plans else [*plans, plan][-MOST_PLANS:])

    def rename(self, name: str, new_name: str) -> None:
        """Another one of the new name gives way."""
        others = [old for old in self.all() if _is(old, name) or not _is(old, new_name)]
        self._put([replace(old, name=new_name) if _is(old, name) else old for old in others])

    def remove(self, name: str) -> None:
        self._put([old for old in self.all() if not _is(old, name)])

    def _put(self, plans: list[Plan]) -> None:
        self._store.put_preference(_NAME, json.dumps([_fields(plan) for plan in plans], ensure_ascii=False))


def _is(plan: Plan, name: str) -> bool:
    return plan.name.casefold() == name.strip().casefold()


def _fields(plan: Plan) -> dict[str, Any]:
    shares = [{"title": s.title, "kind": s.kind.value, "weight": s.weight, "gap": s.gap} for s in plan.shares]
    return {"name": plan.name, "milestones": shares}


def _plan(fields: dict[str, Any]) -> Plan:
    shares = tuple(_share(each) for each in fields["milestones"])
    if not 0 < len(shares) <= MOST_SHARES or not isinstance(fields["name"], str):
        raise ValueError
    return Plan(fields["name"], shares)


def _share(fields: dict[str, Any]) -> Share:
    share = Share(MilestoneKind(fields["kind"]), int(fields["weight"]), int(fields["gap"]), str(fields["title"]))
    if not (0 <= share.weight <= _LARGEST_WEIGHT and 0 <= share.gap <= MOST_GAP):
        raise ValueError
    return share
