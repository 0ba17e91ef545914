"""`relance draft`: one message with the facts of a project, for people and scripts. Reads only; works beside an open window."""

import json
from argparse import Namespace
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop import bootstrap
from desktop.cli_commands import folder_of, moment, project_named
from desktop.cli_failures import REFUSED, Stop
from desktop.cli_output import say
from desktop.cli_text import plain
from desktop.cli_wording import finding_told
from desktop.core.drafts.draft import Ask, Draft, Piece
from desktop.core.refusal import Reason, Refused
from desktop.core.vocabulary import DraftKind, Formality, Purpose

if TYPE_CHECKING:
    from desktop.services.drafts.drafting import Drafting

_REASONS_IN = "en"  # the command line speaks English


def draft(args: Namespace) -> int:
    from desktop.services.drafts.drafting import Drafting
    from desktop.storage.store import Store

    at = moment(args.at)
    with Store.open(folder_of(args), read_only=True) as store, store.snapshot():
        drafting = Drafting(bootstrap.build(store, lambda: at))
        project_id = project_named(store, args.project)
        written = drafting.written(project_id, _ask(drafting, project_id, args))
        subject, body = _shown(written.subject), _shown(written.body)
        found = _findings(drafting, project_id, written.ask, f"{subject}\n\n{body}")
    if args.json:
        say(json.dumps(_told(written, subject, body, found), ensure_ascii=False, indent=1))
    else:
        say(_for_people(written, subject, body, found))
    return 0


def _ask(drafting: "Drafting", project_id: str, args: Namespace) -> Ask:
    """What is asked for; left out, what the due step decides. Raises Stop."""
    formality = Formality(args.formality) if args.formality else None
    kind = DraftKind(args.kind) if args.kind else drafting.suggested(project_id)
    if kind is None:
        raise Stop(REFUSED, "Nothing is to be written for this project now; name what you want with --kind.")
    try:
        ask = drafting.ask(project_id, kind, args.language, formality)
    except Refused as refused:
        raise Stop(REFUSED, _sentence(refused, kind)) from None
    if args.number is not None and kind is DraftKind.FOLLOW_UP:
        ask = replace(ask, number=args.number)
    return replace(ask, purpose=Purpose(args.purpose)) if args.purpose and ask.purpose is not None else ask


def _sentence(refused: Refused, kind: DraftKind) -> str:
    if refused.reason is Reason.HARDSHIP:
        what = plain(kind.replace("_", " "))
        return f"The client told of hardship and the project is paused, so there is no {what} now; write --kind hardship instead."
    return f"{plain(refused.facts['platform'])} knows no completion, so there is none to write; try --kind support_request."


def _shown(pieces: tuple[Piece, ...]) -> str:
    """The words, a gap by its name."""
    return "".join(f"[{piece.fact}?]" if piece.gap else piece.text for piece in pieces)


def _findings(drafting: "Drafting", project_id: str, ask: Ask, text: str) -> list[dict[str, Any]]:
    from desktop.services import wording

    if ask.language not in wording.languages():
        return []
    return [finding_told(one) for one in wording.check(text, ask.language, drafting.context(project_id, ask))]


def _told(written: Draft, subject: str, body: str, found: list[dict[str, Any]]) -> dict[str, Any]:
    ask = written.ask
    return {
        "kind": ask.kind.value,
        "number": ask.number,
        "variant": ask.variant.value if ask.variant else None,
        "purpose": ask.purpose.value if ask.purpose else None,
        "language": ask.language,
        "formality": ask.formality.value,
        "subject": subject,
        "body": body,
        "gaps": list(written.gaps),
        "findings": found,
    }


def _for_people(written: Draft, subject: str, body: str, found: list[dict[str, Any]]) -> str:
    """Subject, blank line, body; what is missing and what was found below. Line by line without signs that are not seen."""
    lines = [subject, "", *body.split("\n")]
    if written.gaps or found:
        lines.append("")
    lines += [f"Missing: {name.replace('_', ' ')}" for name in written.gaps]
    for one in found:
        words = f' "{one["text"]}"' if one["text"] else ""
        lines.append(f"{one['severity'].capitalize()} ({one['code']}){words}: {one['why']} {one['suggestion']}".rstrip(" :"))
    return "\n".join(map(plain, lines))
