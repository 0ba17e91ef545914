"""What all projects tell together, gathered one by one so that whoever asks can stop on the way."""

from collections.abc import Generator
from typing import TYPE_CHECKING

from desktop.core.assess import assess
from desktop.core.insights import Gathering, Insights

if TYPE_CHECKING:
    from desktop.services.service import Service


def gather(service: "Service") -> Generator[tuple[int, int], None, Insights]:
    """Yields after each project how many were looked at, and of how many; returns what they tell. Raises a StoreError."""
    now = service.now()
    ids = service.store.project_ids()
    gathering = Gathering(now)
    for number, project_id in enumerate(ids, 1):
        project = service.project(project_id)
        if project is not None:
            around = service.around(project)
            gathering.add(project, around, assess(project, around, now))
        yield number, len(ids)
    return gathering.told()
