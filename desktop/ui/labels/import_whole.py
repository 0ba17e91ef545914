"""What is wrong with an import file as a whole: it is of another kind, of another version, or damaged."""

from desktop.services.exchange.findings import Code, Facts, Syntax
from desktop.ui.formats import count
from desktop.ui.labels.import_values import either, found_words
from desktop.ui.labels.text import fill, translate


def sentence(code: str, facts: Facts) -> str | None:
    """What is wrong with the file; None if the code is not about it as a whole."""
    if code == Code.NOT_JSON:
        return _not_json(facts)
    said = _sentences().get(code)
    return fill(said, *_facts(code, facts)) if said else None


def _sentences() -> dict[str, str]:
    return {
        Code.EMPTY_FILE: translate("Problems", "The file is empty. Export it again or choose another one."),
        Code.NOT_AN_OBJECT: translate(
            "Problems",
            "The file does not hold Relance data: it should have the form %1. Choose a file that Relance exported.",
        ),
        Code.TOO_LARGE: translate(
            "Problems", "The file is too large: at most %1 bytes can be read. Split it into several files."
        ),
        Code.TOO_DEEP: translate("Problems", "The data is nested too deeply. Choose a file that Relance exported."),
        Code.NOT_TEXT: translate(
            "Problems", "The text at line %1, column %2 is not UTF-8. Save the file as UTF-8 and try again."
        ),
        Code.OTHER_FILE: translate(
            "Problems", "This does not seem to be a Relance file: %1 is missing. Choose a file that Relance exported."
        ),
        Code.VERSION: translate(
            "Problems", "There is %1 here, which is no format of Relance. Replace it with %2, or export the file again."
        ),
        Code.NEWER_VERSION: translate(
            "Problems", "The file was written by a newer Relance (format %1, this one knows %2). Please update Relance."
        ),
    }


def _facts(code: str, facts: Facts) -> tuple[str, ...]:
    match code:
        case Code.NOT_AN_OBJECT:
            return ('{"relance": 1, …}',)
        case Code.TOO_LARGE:
            return (count(facts["wanted"].most),)
        case Code.NOT_TEXT:
            return count(facts["line"]), count(facts["column"])
        case Code.OTHER_FILE:
            return (f'"relance": {facts["wanted"].most}',)
        case Code.VERSION:
            return found_words(facts["found"]), str(facts["wanted"].most)
        case Code.NEWER_VERSION:
            return facts["found"].text, str(facts["wanted"].most)
        case _:
            return ()


def _not_json(facts: Facts) -> str:
    line, column = facts["line"], facts["column"]
    if line == column == 1:
        return translate("Problems", "This is not a JSON file. Choose a file that Relance exported.")
    if facts["syntax"] is Syntax.ENDS_EARLY:
        cut = translate(
            "Problems", "The file ends too early, at line %1, column %2, so a part of it is missing. Export or copy it again."
        )
        return fill(cut, count(line), count(column))
    damaged = translate("Problems", "The file is damaged at line %1, column %2: %3. Export it again, or correct it there.")
    return fill(damaged, count(line), count(column), _syntax(facts))


def _syntax(facts: Facts) -> str:
    match facts["syntax"]:
        case Syntax.EXPECTED:
            return fill(translate("Problems", "the sign %1 is missing"), either(facts["names"]))
        case Syntax.HALF_A_CHARACTER:
            return fill(translate("Problems", "%1 is only half of a character"), facts["character"])
    clauses = {
        Syntax.BAD_CHARACTER: translate("Problems", "a character does not belong there"),
        Syntax.BAD_ESCAPE: translate("Problems", "what follows the backslash cannot be read"),
        Syntax.BAD_NUMBER: translate("Problems", "a number cannot be read"),
        Syntax.BAD_NAME: translate("Problems", "the name of a field does not stand in double quotes"),
        Syntax.TRAILING_COMMA: translate("Problems", "nothing follows the comma"),
        Syntax.TRAILING_CHARACTERS: translate("Problems", "something follows after the end of the data"),
    }
    return clauses.get(facts["syntax"], translate("Problems", "this is not valid JSON"))
