"""A studio with four projects on different rungs, in a real window: what a journey through the whole ladder does in it, by what a
screen reader finds."""

import json
import subprocess
import sys

from tests.support.outside import Node, Session
from tests.support.outside.accessibility import NotFound
from tests.support.outside.session import Clock

RELANCE = (sys.executable, "-m", "desktop")
LONDON = {"country": "GB", "subdivision": "ENG", "time_zone": "Europe/London"}
PARIS = {"country": "FR", "time_zone": "Europe/Paris"}


def _asked(at: str, need: str) -> dict:
    return {"at": at, "type": "request", "direction": "out", "purpose": "approval", "need": need}


def _milestone(title: str, work: str, payment: str) -> dict:
    deliverables = [{"title": f"{title} files"}]
    return {"id": title, "title": title, "amount": 108_000, "work": work, "payment": payment, "deliverables": deliverables}


def _project(key: str, client: str, title: str, platform: str, milestones: list[dict], contacts: list[dict]) -> dict:
    head = {"id": key, "client": client, "title": title, "platform": platform, "currency": "EUR"}
    return head | {"created_at": "2026-02-01T09:00:00Z", "milestones": milestones, "contacts": contacts}


ACCEPTED = {"at": "2026-02-02T09:00:00Z", "type": "quote_accepted", "direction": "in"}
STUDIO = {
    "relance": 1,
    "designer": {"name": "Noa", **PARIS},
    "clients": [
        {"id": "tea", "name": "Northlight Tea", **LONDON},
        {"id": "marea", "name": "Edizioni Marea", "country": "IT", "time_zone": "Europe/Rome"},
        {"id": "brume", "name": "Atelier Brume", **PARIS},
        {"id": "quill", "name": "Quill Health", **LONDON},
    ],
    "projects": [
        _project(
            "tins",
            "tea",
            "Tea tin range",
            "99designs",
            [_milestone("Artwork", "in_progress", "secured")],
            [ACCEPTED, _asked("2026-03-09T09:00:00Z", "the final artwork")],
        ),
        _project(
            "cover",
            "marea",
            "Book cover",
            "99designs",
            [_milestone("Cover", "in_progress", "secured")],
            [ACCEPTED, _asked("2026-03-09T09:00:00Z", "the back cover text")],
        ),
        _project(
            "packaging",
            "brume",
            "Packaging refresh",
            "direct",
            [_milestone("Concepts", "planned", "unsecured")],
            [{"at": "2026-03-05T10:30:00Z", "type": "quote_sent", "direction": "out"}],
        ),
        _project(
            "mobile",
            "quill",
            "Mobile onboarding",
            "99designs",
            [_milestone("Screens", "delivered", "secured")],
            [
                ACCEPTED,
                _asked("2026-02-20T09:00:00Z", "your approval of the screens"),
                {"at": "2026-02-25T10:00:00Z", "type": "follow_up", "direction": "out"},
                {"at": "2026-03-03T10:00:00Z", "type": "follow_up", "direction": "out"},
            ],
        ),
    ],
}


class Studio:
    """Relance with the four projects, as its user meets it."""

    def __init__(self, desk: Session, clock: Clock):
        self.desk, self.clock = desk, clock
        self.folder = desk.folder / "studio"
        file = desk.folder / "studio.json"
        file.write_text(json.dumps(STUDIO))
        self.tell("import", str(file))
        desk.start(*RELANCE, "--data", str(self.folder), environment=clock.environment)
        self.frame = desk.wait("frame", "Relance", states=frozenset({"showing", "active"}), timeout=20)
        self._areas: dict[str, Node] = {}

    def tell(self, *arguments: str) -> str:
        environment = self.desk.environment | self.clock.environment
        command = [*RELANCE, "--data", str(self.folder), *arguments]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60).stdout

    def later(self, moment: str) -> None:
        """Turns the clock; the program notices when somebody touches the mouse."""
        self.clock.set(f"@{moment}")
        self.desk.hands.nudge(self.frame)

    # -- finding: in one part of the window, or in the one that lies over it; the whole tree is large

    def area(self, id: str, states: frozenset[str] = frozenset({"showing"})) -> Node:  # noqa: A002
        """A part of the main window, looked for once."""
        if id not in self._areas:
            found = self.desk.until(lambda: next(self.frame.find_all(id=id, states=states), None), id)
            self._areas[id] = found
        return self._areas[id]

    def window(self, id: str) -> Node:  # noqa: A002
        """A form or the editor, once it is there."""
        return self.desk.until(lambda: self._window(id), id)

    def _window(self, id: str) -> Node | None:  # noqa: A002
        windows = (window for program in self.desk.root.children for window in program.children)
        return next((window for window in windows if window.matches(None, None, id, frozenset({"showing"}))), None)

    def is_gone(self, id: str) -> None:  # noqa: A002
        self.desk.until(lambda: self._window(id) is None, f"{id} to go")

    def wait(self, where: Node, id: str | None = None, name: str | None = None) -> Node:  # noqa: A002
        """Something that shows and is not grayed out."""
        states = frozenset({"showing", "enabled"})
        return self.desk.until(lambda: next(where.find_all(id=id, name=name, states=states), None), f"{id} {name!r}")

    # -- the board and the panel

    def card(self, column: str, title: str, said: str = "") -> Node:
        """The card of a project, once it stands in a column and says so."""
        view = self.area(f"board.{column}", frozenset())
        states = frozenset() if column == "closed" else frozenset({"showing"})  # the last column may be out of sight

        def found() -> Node | None:
            return next(view.find_all("list item", f"{title},*{said}*", states=states), None)

        return self.desk.until(found, f"“{title}” in {column} with “{said}”")

    def open(self, column: str, title: str) -> None:
        """Shows the panel of a project. A click between two states of the board is made again, as a person would."""
        self.desk.hands.click(self.card(column, title))
        try:
            self.desk.wait(id="panel.title", name=title, timeout=2)
        except NotFound:
            self.desk.hands.click(self.card(column, title))
        self.wait(self.area("panel"), "panel.title", title)

    def close_panel(self) -> None:
        panel = self.area("panel")
        self.press("panel.close")
        self.desk.until(lambda: "showing" not in panel.states, "the panel to go")
        seen: list[tuple[int, int, int, int]] = []

        def stands_still() -> bool:
            """The columns take the room that the panel left."""
            seen.append(self.area("board.final_notice", frozenset()).rectangle)
            return len(seen) > 5 and len(set(seen[-5:])) == 1

        self.desk.until(stands_still, "the board to stand still")

    def press(self, id: str) -> None:  # noqa: A002
        """Something in the panel."""
        self.wait(self.area("panel"), id).press()

    def says(self, text: str, id: str | None = None) -> None:  # noqa: A002
        """The panel says so, within what else it says."""
        self.wait(self.area("panel"), id, f"*{text}*")

    # -- forms and messages

    def confirm(self, form: Node) -> None:
        name = form.id
        self.wait(form, "dialog.confirm").press()
        self.is_gone(name)

    def write(self, action: str, title: str, asked: bool = True) -> None:
        """Writes the message of an action of the panel, and marks it as sent as it is."""
        self.press(f"panel.{action}")
        self.send(title, asked)

    def send(self, title: str, asked: bool = True) -> None:
        """`asked`: whether an answer of the client was looked for."""
        editor = self.window("draft")
        self.wait(editor, "draft.title", title)
        self.wait(editor, "draft.copy-and-mark").press()
        if asked:
            self.wait(editor, "draft.yes").press()
        self.is_gone("draft")
