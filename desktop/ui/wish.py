"""What a start of the window is asked for besides being there. Only a value; light, for the start passes through here."""

from typing import NamedTuple

TODAY, NEW_PROJECT = PAGES = "today", "new-project"


class Wish(NamedTuple):
    """`project`: id of one to show; `file`: absolute path of one to import; `token`: what the desktop gave the start so that a
    window may come to the front; `background`: it is a start at login, nobody wants to see a window; `page`: one of PAGES."""

    project: str | None = None
    file: str | None = None
    token: str | None = None
    background: bool = False
    page: str | None = None


NO_WISH = Wish()
