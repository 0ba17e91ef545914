"""Keyboard and mouse of a session (xdotool). Moves like a person: a drag leaves its start slowly enough to be seen as one."""

import subprocess
from collections.abc import Callable, Mapping
from typing import Any

from tests.support.outside.accessibility import Node, NotFound

_PRESSES, _HEARD_WITHIN = 4, 5  # seconds


class Hands:
    def __init__(self, environment: Mapping[str, str], until: Callable[..., Any]):
        self._environment = dict(environment)
        self._until = until

    def _do(self, *arguments: object) -> str:
        command = ["xdotool", *map(str, arguments)]
        done = subprocess.run(command, env=self._environment, capture_output=True, text=True, check=False)
        if done.returncode:
            raise NotFound(f"{' '.join(command)}: {done.stderr}")
        return done.stdout

    def window_manager_is_ready(self) -> bool:
        try:
            return bool(self._do("get_num_desktops"))
        except NotFound:
            return False

    def wait_for_window(self) -> None:
        """Keys go nowhere before a window has the keyboard."""
        self._until(self._has_keyboard, "a window with the keyboard")

    def wait_for_no_window(self) -> None:
        """The window manager learns later than the program that its last window is hidden."""
        self._until(lambda: not self._has_keyboard(), "no window with the keyboard")

    def _has_keyboard(self) -> bool:
        """A window manager may call a window active that was the last one and is hidden."""
        try:
            return self._do("getactivewindow") == self._do("getwindowfocus", "-f")
        except NotFound:
            return False

    def key(self, *chords: str) -> None:
        """Presses chords such as `ctrl+n`, `Return`, `Escape`."""
        self.wait_for_window()
        self._do("key", "--clearmodifiers", "--delay", 30, *chords)

    def close_window(self, heard: Callable[[], object]) -> None:
        """Presses Alt+F4 until it was `heard`. The window manager may lose the keys while it gives a window the keyboard."""
        for _ in range(_PRESSES):
            self.key("alt+F4")
            try:
                self._until(heard, "what closing the window does", _HEARD_WITHIN)
            except NotFound:
                continue
            return
        raise NotFound("the window did not hear that it is to close")

    def type(self, text: str) -> None:
        """Types where the focus is. What an American keyboard lacks is set by Node.set_text instead."""
        if not text.isascii():
            raise ValueError(f"{text!r} cannot be typed on an American keyboard")
        self.wait_for_window()
        self._do("type", "--clearmodifiers", "--delay", 12, "--", text)

    def click(self, node: Node, button: int = 1, times: int = 1) -> None:
        self._do("mousemove", *node.center, "click", "--repeat", times, "--delay", 60, button)

    def fill(self, field: Node, text: str) -> None:
        """Clicks into a field and replaces what it holds."""
        self.click(field)
        self.key("ctrl+a")
        self.type(text)

    def drag(self, start: Node | tuple[int, int], end: Node | tuple[int, int]) -> None:
        (x0, y0), (x1, y1) = (place.center if isinstance(place, Node) else place for place in (start, end))
        steps = 12
        way = [(x0 + (x1 - x0) * step // steps, y0 + (y1 - y0) * step // steps) for step in range(1, steps + 1)]
        moves: list[object] = []
        for x, y in [(x0 + 8, y0 + 8), (x0 + 16, y0 + 16), *way, (x1 + 1, y1 + 1)]:
            moves += ["mousemove", x, y, "sleep", 0.03]
        self._do("mousemove", x0, y0, "sleep", 0.1, "mousedown", 1, "sleep", 0.1, *moves, "sleep", 0.15, "mouseup", 1)

    def nudge(self, node: Node) -> None:
        """Moves the mouse a little: a program that sleeps until an old moment wakes up and looks at its clock."""
        x, y = node.center
        self._do("mousemove", x, y, "sleep", 0.05, "mousemove", x + 3, y + 3)
