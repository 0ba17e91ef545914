"""The whole ladder as a new designer would try it, in a real window and from outside: intervals for one client, kindness for
another, a quote until it is withdrawn, and a project through completion, rejection and support. At each point the screen says
what happened and what is next. The clocks of Paris change within the last window."""

import json
import subprocess
import sys

import pytest

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


@pytest.fixture
def studio(desk: Session) -> Studio:
    clock = desk.clock("Europe/Paris")
    clock.set("@2026-03-10 10:00:00")
    return Studio(desk, clock)


@pytest.mark.timeout(120)
def test_intervals_of_one_client_and_kindness_for_another(studio: Studio):
    studio.card("client_turn", "Tea tin range", "follow-up 1 on Thursday 12 March")
    _set_own_intervals(studio)
    studio.card("client_turn", "Tea tin range", "follow-up 1 on Monday 16 March")
    studio.open("client_turn", "Tea tin range")
    for rung in ("Follow-up 2", "Follow-up 3", "Final notice"):
        studio.says(f"{rung}, planned", "ladder.*")
    studio.press("panel.why")
    sheet = studio.wait(studio.frame, "why")
    studio.wait(sheet, "why.heading", "Follow-up 1: Mon 16 Mar 09:00")
    studio.wait(sheet, name="The number is set for Northlight Tea.")
    studio.desk.hands.key("Escape")
    studio.desk.until(lambda: next(studio.frame.find_all(id="why"), None) is None, "the sheet to go")
    studio.says("Tea tin range", "panel.title")  # only the sheet was closed

    studio.open("client_turn", "Book cover")
    studio.press("panel.pause")
    form = studio.window("dialog.pause")
    studio.wait(form, "pause.note").set_text("bereavement")
    studio.confirm(form)
    studio.says("Paused for hardship until you resume it. Look at it again on Tue 24 Mar.", "paused.headline")
    studio.says("A kind word is enough for now.", "paused.meanwhile")
    studio.card("client_turn", "Book cover", "for hardship")


def _set_own_intervals(studio: Studio) -> None:
    """5, 5 and 5 instead of 3 and 4 for one client; what moves is said before it is saved."""
    studio.wait(studio.frame, "sidebar.clients").press()
    studio.desk.hands.click(studio.wait(studio.frame, name="Northlight Tea*"))
    studio.wait(studio.frame, "clients.edit").press()
    form = studio.window("dialog.client")
    studio.wait(form, "client.intervals").press()
    studio.wait(form, "client.policy.follow-up-after.origin", "3, 4 by default")
    studio.wait(form, "client.policy.follow-up-after.set").press()
    studio.wait(form, "client.policy.follow-up-after.more").press()
    for number in (1, 2, 3):
        studio.desk.hands.fill(studio.wait(form, f"client.policy.follow-up-after.{number}"), "5")
    studio.desk.hands.key("Tab")
    studio.wait(form, "impact.summary", "1 due date moves:")
    studio.wait(form, "impact.1", "Tea tin range, follow-up 1: Thu 12 Mar → Mon 16 Mar")
    studio.confirm(form)
    studio.wait(studio.frame, "sidebar.board").press()


@pytest.mark.timeout(120)
def test_a_quote_until_it_is_withdrawn(studio: Studio):
    studio.open("quote", "Packaging refresh")
    studio.write("follow_up", "Follow-up 1 to Atelier Brume")
    studio.card("quote", "Packaging refresh", "Sent 5 days ago, follow-up 2 on Monday 16 March")
    studio.later("2026-03-16 10:00:00")
    studio.write("follow_up", "Follow-up 2 to Atelier Brume")
    studio.later("2026-03-27 10:00:00")
    studio.write("final_notice", "Final notice to Atelier Brume")
    studio.card("quote", "Packaging refresh", "ends in 4[78] hours, then withdrawing the quote")
    studio.says("Sun 29 Mar 11:00", "ladder.*")  # an hour later on the wall: the clocks go forward
    studio.later("2026-03-29 10:59:00")
    studio.card("quote", "Packaging refresh", "ends in 1 hour")
    studio.later("2026-03-29 11:00:30")
    studio.says("The window has ended", "panel.status")
    studio.press("panel.close_project")
    studio.confirm(studio.window("dialog.close"))
    studio.says("Quote withdrawn 29 Mar", "panel.status")
    studio.card("closed", "Packaging refresh", "ithdrawn 29 Mar")


@pytest.mark.timeout(120)
def test_a_project_through_completion_rejection_and_support(studio: Studio):
    studio.open("follow_up", "Mobile onboarding")
    studio.says("Incomplete: not everything agreed is delivered yet.")
    studio.press("fork.Screens.1")
    studio.says("Complete: everything agreed is delivered.")
    studio.write("final_notice", "Final notice to Quill Health")
    studio.card("final_notice", "Mobile onboarding", "then marking as complete")
    studio.later("2026-03-12 10:30:00")
    _mark_complete(studio)
    studio.says("by 19 Mar", "ladder.*")
    studio.press("panel.completion_rejected")
    studio.confirm(studio.window("dialog.completion-rejected"))
    studio.card("my_turn", "Mobile onboarding", "Answered today")

    _deliver_again(studio)
    studio.later("2026-03-17 10:00:00")
    studio.write("follow_up", "Follow-up 1 to Quill Health")
    studio.close_panel()
    studio.desk.hands.drag(studio.card("follow_up", "Mobile onboarding"), studio.area("board.final_notice"))
    studio.send("Final notice to Quill Health")
    studio.open("final_notice", "Mobile onboarding")
    studio.later("2026-03-19 10:30:00")
    _mark_complete(studio)
    studio.card("final_notice", "Mobile onboarding", "Check release Fri 27")
    studio.later("2026-03-27 10:00:00")
    studio.write("support_contacted", "Request to 99designs support", asked=False)
    studio.says("With 99designs support, day 1; ask again Wed 1 Apr.", "panel.next")
    studio.later("2026-03-30 10:00:00")
    studio.press("panel.support_replied")
    form = studio.window("dialog.support-replied")
    studio.wait(form, "support-replied.paid").press()
    studio.wait(form, "support-replied.follows", "The project is closed as paid. Recorded as released by support: “Screens”*")
    studio.confirm(form)
    studio.says("Paid 30 Mar", "panel.status")
    studio.card("closed", "Mobile onboarding", "Paid 30 Mar")
    _agrees_with_the_command_line(studio)


def _mark_complete(studio: Studio) -> None:
    studio.press("panel.completed")
    form = studio.window("dialog.completed")
    studio.wait(form, name="On 99designs it cannot be undone: a completed project stays closed.")
    studio.confirm(form)


def _deliver_again(studio: Studio) -> None:
    studio.press("panel.request")
    form = studio.window("dialog.request")
    studio.desk.hands.fill(studio.wait(form, "request.need"), "your approval of the new screens")
    studio.wait(form, "request.delivered").press()
    studio.confirm(form)
    studio.card("client_turn", "Mobile onboarding", "follow-up 1 on Tuesday 17 March")


def _agrees_with_the_command_line(studio: Studio) -> None:
    told = json.loads(studio.tell("agenda", "--json"))["projects"]
    mobile = next(project for project in told if project["id"] == "mobile")
    assert (mobile["column"], mobile["money"]["paid"]) == ("closed", 108_000)
    tins = next(project for project in told if project["id"] == "tins")
    assert tins["next"]["step"] == "follow_up"
    assert tins["ladder"][0]["why"]["source"] == "default"
