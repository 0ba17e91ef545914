"""The command line: which arguments there are, which command they mean, and how its end is told. No traceback ever leaves it.
Light to import: the plain start of the window passes through here.
"""

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace, _SubParsersAction

    Commands = _SubParsersAction[Any]

_DESCRIPTION = "Know who has gone quiet, what to say, and where your money is. Without a command: opens the window."
_WHEN = "a moment with offset, such as 2026-11-20T10:05:00+01:00 (default: now)"


def main(argv: Sequence[str]) -> int:
    """Runs what the arguments ask for. Returns 0 when done, 1 when refused or problems were found, 2 for wrong arguments, 3 when
    a running window holds the data, 4 when they are damaged, too new or not ours.
    """
    _speak_utf8()
    plain = _plain_start(argv)
    return _ended(lambda: _window(*plain) if plain is not None else _command(argv), argv)


def _plain_start(argv: Sequence[str]) -> tuple[str | None, bool] | None:
    """Data folder and `--demo` of a start of the window that needs no parsing; None for anything else."""
    match list(argv):
        case []:
            return None, False
        case ["--demo"]:
            return None, True
        case ["--open"]:  # what a desktop starts when no file was given
            return None, False
        case ["--data", folder]:
            return folder, False
    return None


def _window(data: str | None, demo: bool, args: "Namespace | None" = None) -> int:
    import gc

    gc.disable()  # nothing that is made until the first paint is garbage; then the window sees to it
    from pathlib import Path

    from desktop import bootstrap

    if not bootstrap.has_display():
        from desktop.cli_failures import Stop

        raise Stop(2, "There is no display to open the window on; use a command such as: relance agenda")
    folder = Path(data).absolute() if data else None
    if data is not None and not (folder and folder.is_dir()):
        from desktop.cli_failures import folder_named

        folder = folder_named(data)
    if args is None:
        return bootstrap.run_window(folder, demo=demo)
    from desktop.cli_commands import wish

    return bootstrap.run_window(folder, demo=demo, wish=wish(folder, args))


def _command(argv: Sequence[str]) -> int:
    args = _parser().parse_args(argv)
    if args.self_test:
        from desktop.self_test import run as self_test

        return self_test()
    run: Callable[[Namespace], int] | None = args.run
    if run is None:
        return _window(args.data, args.demo, args)
    return run(args)


def _ended(run: Callable[[], int], argv: Sequence[str]) -> int:
    """The exit code; an end that is not a success has its sentence on standard error."""
    from desktop.services.failures import StoreError

    try:
        return run()
    except BrokenPipeError:
        return _output_is_gone()
    except KeyboardInterrupt:
        code, sentence = 1, "Interrupted, nothing was changed; start it again when you like."
    except StoreError as error:
        from desktop.cli_failures import explained

        code, sentence = explained(error)
    except Exception as error:  # noqa: BLE001  what is not known is a bug: told in one sentence, its trace goes to the log
        from desktop.cli_failures import Stop, noted

        code, sentence = (error.code, error.sentence) if isinstance(error, Stop) else (1, noted(error, _folder_named(argv)))
    with suppress(OSError):
        print(f"relance: {sentence}", file=sys.stderr)
    return code


def _folder_named(argv: Sequence[str]) -> str | None:
    """What follows `--data`, without parsing the rest."""
    for name, value in zip(argv, [*argv[1:], None], strict=False):
        if name == "--data":
            return value
        if name.startswith("--data="):
            return name.removeprefix("--data=")
    return None


def _speak_utf8() -> None:
    """Whatever the console's encoding is: what it cannot show is replaced, not an error."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def _output_is_gone() -> int:
    """Who reads the output has had enough (`| head`): not an error. Python must not flush into it again."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _parser() -> "ArgumentParser":
    import argparse

    from desktop import __version__
    from desktop.ui.wish import NEW_PROJECT, TODAY

    class Parser(argparse.ArgumentParser):
        def error(self, message: str) -> "None":  # type: ignore[override]
            from desktop.cli_failures import Stop

            raise Stop(2, f"{message[:1].upper()}{message[1:]}; see {self.prog} --help.")

    common = Parser(add_help=False)
    common.add_argument("--data", metavar="FOLDER", default=argparse.SUPPRESS, help="the data folder (default: the per-user one)")
    parser = Parser(prog="relance", description=_DESCRIPTION, allow_abbrev=False)
    parser.set_defaults(run=None)
    parser.add_argument("--data", metavar="FOLDER", help="the data folder (default: the per-user one)")
    parser.add_argument("--demo", action="store_true", help="a made-up board in a temporary folder; your data is untouched")
    parser.add_argument("--background", action="store_true", help="starts in the tray; visible where there is none")
    parser.add_argument("--self-test", action="store_true", help="whether all that a build must carry works; changes nothing")
    parser.add_argument("--project", metavar="PROJECT", help="opens the window with this project (id or title) in front")
    parser.add_argument("--open", metavar="FILE", nargs="?", help="opens the window with the import of this file in front")
    for page, what in ((TODAY, "the page of today"), (NEW_PROJECT, "a new project")):
        parser.add_argument(
            f"--{page}", action="store_const", const=page, dest="page", help=f"opens the window with {what} in front"
        )
    parser.add_argument("--version", action="version", version=f"relance {__version__}")
    commands: Commands = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=Parser)
    for add in (_add_agenda, _add_draft, _add_import, _add_export, _add_wording, _add_check, _add_screenshot):
        add(commands, common)
    return parser


def _add_agenda(commands: "Commands", common: "ArgumentParser") -> None:
    from desktop.cli_commands import agenda

    parser = commands.add_parser("agenda", parents=[common], help="what each project waits for, and the ladder")
    parser.add_argument("--at", metavar="WHEN", help=_WHEN)
    parser.add_argument("--json", action="store_true", help="for scripts")
    parser.set_defaults(run=agenda)


def _add_draft(commands: "Commands", common: "ArgumentParser") -> None:
    from desktop.cli_drafts import draft
    from desktop.core.vocabulary import DraftKind, Formality, Purpose

    parser = commands.add_parser("draft", parents=[common], help="a message with a project's facts, in the client's language")
    parser.add_argument("project", metavar="PROJECT", help="id or title")
    parser.add_argument("--kind", choices=list(map(str, DraftKind)), help="default: the one for the step that is due or next")
    parser.add_argument("--number", metavar="N", type=int, choices=range(1, 21), help="of a follow-up (default: the next one)")
    parser.add_argument("--purpose", choices=list(map(str, Purpose)), help="what is awaited (default: as it was asked)")
    parser.add_argument("--language", metavar="L", help="default: the reader's; English where it is not spoken")
    parser.add_argument("--formality", choices=list(map(str, Formality)), help="default: the client's")
    parser.add_argument("--at", metavar="WHEN", help=_WHEN)
    parser.add_argument("--json", action="store_true", help="for scripts")
    parser.set_defaults(run=draft)


def _add_import(commands: "Commands", common: "ArgumentParser") -> None:
    from desktop.cli_commands import import_

    parser = commands.add_parser("import", parents=[common], help="take in exchange files (JSON); all or nothing")
    parser.add_argument("files", metavar="FILE", nargs="+")
    parser.add_argument("--dry-run", action="store_true", help="only say what would be done")
    choices = ("keep", "replace", "new")
    parser.add_argument("--on-conflict", choices=choices, help="what becomes of content that is here and differs in the file")
    parser.set_defaults(run=import_)


def _add_export(commands: "Commands", common: "ArgumentParser") -> None:
    from desktop.cli_commands import export

    parser = commands.add_parser(
        "export", parents=[common], help="write everything into an exchange file, or what is planned into a calendar (.ics)"
    )
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--format", choices=("json", "csv", "ics"), help="default: by the file's ending")
    parser.set_defaults(run=export)


def _add_wording(commands: "Commands", common: "ArgumentParser") -> None:
    from desktop.cli_wording import check_text
    from desktop.core.vocabulary import DraftKind

    parser = commands.add_parser(
        "wording", parents=[common], help="check a text before it goes out; 1 when something warns or blocks"
    )
    parser.add_argument("file", metavar="FILE", nargs="?", help="the text, in UTF-8 (default: standard input)")
    parser.add_argument("--language", metavar="L", required=True, help="the language it is written in, such as fr")
    parser.add_argument("--kind", choices=list(map(str, DraftKind)), help="what it is meant as (default: any message)")
    parser.add_argument("--platform", metavar="P", help="id or name of the platform it goes out on, whose rules then count")
    parser.add_argument("--json", action="store_true", help="for scripts")
    parser.set_defaults(run=check_text)


def _add_check(commands: "Commands", common: "ArgumentParser") -> None:
    from desktop.cli_commands import check

    parser = commands.add_parser(
        "check", parents=[common], help="look for damage and contradictions in the data; repairs nothing"
    )
    parser.set_defaults(run=check)


def _add_screenshot(commands: "Commands", common: "ArgumentParser") -> None:
    import argparse

    from desktop.cli_commands import screenshot

    parser = commands.add_parser("screenshot", parents=[common], help="a picture of the window, also without a display")
    parser.add_argument("file", metavar="FILE.png")
    pages = ("board", "today", "calendar", "clients", "insights", "trash", "settings", "search", "project", "draft")
    parser.add_argument("--page", choices=pages, help="default: board, or project where one is named")
    parser.add_argument("--project", metavar="PROJECT", help="id or title of the project in front")
    parser.add_argument("--at", metavar="WHEN", help=_WHEN)
    parser.add_argument("--theme", choices=("light", "dark", "contrast-light", "contrast-dark"), default="light")
    parser.add_argument("--scale", choices=("1", "2"), default="1")
    parser.add_argument("--size", metavar="WxH", help="of the window (default: 1440x900, of a draft 1100x640)")
    parser.add_argument("--language", metavar="L", default="en")
    parser.add_argument("--demo", action="store_true", default=argparse.SUPPRESS, help="of the made-up board")
    parser.set_defaults(run=screenshot)
