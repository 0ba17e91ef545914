"""One line for every problem of an import file: where it is, what is wrong there, and what to do about it. Names and values of
the file stand in it as they are written there."""

import re

from desktop.services.exchange.findings import Code, Facts, Named, Problem
from desktop.ui.labels import import_values, import_whole
from desktop.ui.labels.import_values import either, quoted
from desktop.ui.labels.text import fill, translate


def problem_line(problem: Problem) -> str:
    """The sentence about a problem, after its place, as it is shown."""
    sentence = _in_quotes(problem_sentence(problem))
    return fill(translate("Problems", "%1: %2"), problem.path, sentence) if problem.path else sentence


def _in_quotes(sentence: str) -> str:
    """What is quoted from the file in the quotes of the language; code, as `"relance": 1`, stays as it is written."""
    if sentence.count('"') % 2:
        return sentence
    pieces = re.split(r'"((?:[^"\\]|\\.)*)"(?!:)', sentence)
    pieces[1::2] = (fill(translate("Problems", "“%1”"), word) for word in pieces[1::2])
    return "".join(pieces)


def problem_sentence(problem: Problem) -> str:
    """What is wrong and what to do about it."""
    code, facts = problem.code, problem.facts
    sentence = import_whole.sentence(code, facts) or import_values.sentence(code, facts)
    sentence = sentence or _chosen(code, facts) or _told(code, facts)
    return sentence or translate("Problems", "Something is wrong here. Compare it with a file that Relance exported.")


def _chosen(code: str, facts: Facts) -> str | None:
    """Where the sentence depends on what there is to choose among."""
    match code:
        case Code.UNKNOWN_FIELD if facts.get("close"):
            meant = translate("Problems", "There is no such field. Did you mean %1? Rename it, or remove it.")
            return fill(meant, quoted(facts["close"]))
        case Code.UNKNOWN_FIELD | Code.UNKNOWN_PART:
            unknown = translate("Problems", "There is no such field. Remove it, or call it %1.")
            return fill(unknown, either(map(quoted, facts["names"])))
        case Code.UNKNOWN_SUBDIVISION if facts["names"]:
            other = translate("Problems", "The country %1 has no subdivision %2. Replace it with %3.")
            return fill(other, quoted(facts["country"]), facts["found"].text, either(map(quoted, facts["names"])))
        case Code.UNKNOWN_SUBDIVISION:
            none = translate("Problems", "Public holidays are the same everywhere in the country %1. Remove the subdivision %2.")
            return fill(none, quoted(facts["country"]), facts["found"].text)
        case Code.OUT_OF_PLACE if facts["names"]:
            own = translate("Problems", "An entry of the type %1 has no such field. Remove it, or use %2.")
            return fill(own, quoted(facts["kind"]), either(map(quoted, facts["names"])))
        case Code.OUT_OF_PLACE:
            return fill(translate("Problems", "An entry of the type %1 has no such field. Remove it."), quoted(facts["kind"]))
        case Code.DIRECTION if facts["direction"]:
            other = translate("Problems", "An entry of the type %1 has the direction %2, not %3. Correct it, or leave it out.")
            return fill(other, quoted(facts["kind"]), quoted(facts["direction"]), facts["found"].text)
        case Code.DIRECTION:
            return fill(translate("Problems", "An entry of the type %1 has no direction. Remove it."), quoted(facts["kind"]))
        case Code.DANGLING:
            return fill(_dangling(facts["named"]), facts["found"].text)
        case _:
            return None


def _dangling(named: Named) -> str:
    return {
        Named.CLIENT: translate("Problems", "No client in this file has the id %1. Correct it, or add the client."),
        Named.PLATFORM: translate(
            "Problems", "Neither this file nor Relance has a platform with the id %1. Correct it, or add the platform."
        ),
        Named.MILESTONE: translate("Problems", "No milestone of this project has the id %1. Correct it, or add the milestone."),
        Named.CONTACT: translate("Problems", "No entry of this project has the id %1. Correct it, or add the entry."),
    }[named]


def _told(code: str, facts: Facts) -> str | None:
    """What does not go together with what the file tells elsewhere."""
    said = _sentences().get(code)
    return fill(said, *_facts(code, facts)) if said else None


def _sentences() -> dict[str, str]:
    return {
        Code.IN_THE_FUTURE: translate("Problems", "The moment %1 is still to come. Write one that has passed."),
        Code.BEFORE_IT_HAPPENED: translate("Problems", "This is before it happened (%1). Write that moment or a later one."),
        Code.DUPLICATE: translate("Problems", "The id %1 already stands in %2. Use each id only once."),
        Code.MISSING_HERE: translate("Problems", "An entry of the type %1 needs this field. Add it."),
        Code.NOTHING_MOVED: translate("Problems", "An entry of the type %1 tells what changed. Add %2, or both."),
        Code.NO_PROMISE: translate("Problems", "A reply that is not settled needs the promised date. Add it, as in %1."),
        Code.SETTLED_AND_PROMISED: translate("Problems", "A reply that is settled promises nothing. Remove %1."),
        Code.ENDS_BEFORE_IT_BEGINS: translate("Problems", "The last day, %1, is before the first, %2. Correct one of them."),
        Code.NO_COUNTRY: translate("Problems", "A subdivision needs its country. Add %1, or remove the subdivision."),
        Code.OTHER_PLATFORM: translate(
            "Problems", "This profile is that of %1, but the project runs on %2. Use the same id in both places."
        ),
    }


def _facts(code: str, facts: Facts) -> tuple[str, ...]:
    match code:
        case Code.IN_THE_FUTURE | Code.BEFORE_IT_HAPPENED:
            return (quoted(facts["at"]),)
        case Code.DUPLICATE:
            return facts["found"].text, facts["place"]
        case Code.MISSING_HERE:
            return (quoted(facts["kind"]),)
        case Code.NOTHING_MOVED:
            return quoted(facts["kind"]), either((quoted("work"), quoted("payment")))
        case Code.NO_PROMISE:
            return (quoted("2026-11-19"),)
        case Code.SETTLED_AND_PROMISED:
            return (either((quoted("settled"), quoted("promised_by"))),)
        case Code.ENDS_BEFORE_IT_BEGINS:
            return quoted(facts["ends"]), quoted(facts["begins"])
        case Code.NO_COUNTRY:
            return (quoted("country"),)
        case Code.OTHER_PLATFORM:
            return facts["found"].text, quoted(facts["platform"])
        case _:
            return ()
