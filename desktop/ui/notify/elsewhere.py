"""Notifications on Windows and macOS, through desktop-notifier, in a thread with a loop of asyncio of its own: that library is
imported there and nowhere else. Qt hears of it through signals, which cross threads by themselves. Knows no project."""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from functools import partial
from types import ModuleType
from typing import Any

from PySide6.QtCore import QObject

from desktop.ui.notify.port import DEFAULT_ACTION, Message, Notifier, Urgency

_URGENCIES = {Urgency.LOW: "Low", Urgency.NORMAL: "Normal", Urgency.CRITICAL: "Critical"}


def _desktop_notifier() -> ModuleType:
    import desktop_notifier

    return desktop_notifier


class ElsewhereNotifier(Notifier):
    """`library`: gives the module of desktop-notifier; it is dear and is called in the thread, when something is shown first."""

    def __init__(self, program: str, parent: QObject | None = None, library: Callable[[], ModuleType] = _desktop_notifier):
        super().__init__(parent)
        self._program = program
        self._import = library
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        # Used in the thread only.
        self._library: Any = None
        self._center: Any = None
        self._identifiers: dict[str, str] = {}

    def show(self, message: Message) -> None:
        self._run(self._show(message), message.id)

    def replace(self, message: Message) -> None:
        self._run(self._replace(message), message.id)

    def take_back(self, message_id: str) -> None:
        self._run(self._clear(message_id), message_id)

    def stop(self) -> None:
        if self._loop is not None and self._thread is not None:
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join(timeout=2)
            self._loop = self._thread = None

    def _run(self, doing: Coroutine[Any, Any, None], message_id: str) -> None:
        if self._loop is None:
            self._loop = asyncio.new_event_loop()
            self._thread = threading.Thread(target=_live, args=(self._loop,), name="notifications", daemon=True)
            self._thread.start()
        asyncio.run_coroutine_threadsafe(doing, self._loop).add_done_callback(partial(self._on_done, message_id))

    # -- in the thread

    def _on_done(self, message_id: str, done: Future[None]) -> None:
        if not done.cancelled() and done.exception() is not None:  # the system's library refused
            self.failed.emit(message_id)

    async def _show(self, message: Message) -> None:
        if not await self._ready():
            self.failed.emit(message.id)
            return
        await self._clear(message.id)
        library = self._library
        sent: list[bool] = []
        notification = library.Notification(
            message.title,
            message.body,
            urgency=getattr(library.Urgency, _URGENCIES[message.urgency]),
            buttons=tuple(
                library.Button(words, on_pressed=partial(self.acted.emit, message.id, key), identifier=key)
                for key, words in message.actions
                if key != DEFAULT_ACTION
            ),
            on_dispatched=partial(sent.append, True),
            on_clicked=partial(self.acted.emit, message.id, DEFAULT_ACTION),
            on_dismissed=partial(self._on_dismissed, message.id),
        )
        identifier = await self._center.send_notification(notification)
        if sent:  # the library logs what goes wrong, and raises nothing
            self._identifiers[message.id] = identifier
            self.shown.emit(message.id)
        else:
            self.failed.emit(message.id)

    async def _replace(self, message: Message) -> None:
        if message.id in self._identifiers:
            await self._show(message)

    async def _clear(self, message_id: str) -> None:
        identifier = self._identifiers.pop(message_id, None)
        if identifier is not None:
            await self._center.clear(identifier)

    async def _ready(self) -> bool:
        """Whether something can be shown: an unsigned program on macOS gets a center that can do nothing."""
        if self._center is None:
            try:
                self._library = self._import()
            except ImportError:
                return False
            self._center = self._library.DesktopNotifier(app_name=self._program, app_icon=None)
        return bool(await self._center.get_capabilities()) and bool(await self._center.request_authorisation())

    def _on_dismissed(self, message_id: str) -> None:
        if self._identifiers.pop(message_id, None) is not None:
            self.closed.emit(message_id)


def _live(loop: asyncio.AbstractEventLoop) -> None:
    asyncio.set_event_loop(loop)
    loop.run_forever()
    left = asyncio.all_tasks(loop)
    for task in left:
        task.cancel()
    loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
    loop.close()
