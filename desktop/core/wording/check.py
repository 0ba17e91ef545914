"""The whole check of one text: rules matched on its normalized form, structural checks beside them, each finding told once and in
reading order. Never changes the text.
"""

from collections.abc import Iterable, Iterator, Sequence

from desktop.core.vocabulary import Severity
from desktop.core.wording.context import Context
from desktop.core.wording.finding import Finding
from desktop.core.wording.foreign import stretches
from desktop.core.wording.normalize import Normalized, normalized
from desktop.core.wording.rules import Books, Rule, RuleBook, Way
from desktop.core.wording.structure import follow_up, manners, moments, money, notice, shape

_WEIGHT = {Severity.BLOCKS: 0, Severity.WARNING: 1, Severity.HINT: 2}
_STRUCTURAL = (
    shape.gaps,
    shape.shouting,
    shape.too_long,
    manners.formality_mixed,
    moments.date_past,
    moments.weekday_wrong,
    money.off_platform,
    money.money_held,
    follow_up.missing_need,
    follow_up.missing_date,
    follow_up.missing_offer,
    notice.notice_incomplete,
)


def check(text: str, book: RuleBook, context: Context, books: Books = dict) -> tuple[Finding, ...]:
    """What in the text may hurt, mislead or break a promise; offsets are characters of `text`. `books`: of each language there
    is, asked for only when something in the text looks foreign; it is judged by the rules of the language it is in.
    """
    seen = normalized(text, context.names, (context.need or "", *context.written))
    found = _by_book(seen, book, context)
    for other, spans in stretches(seen, book.words, books):
        found = _together(found, _by_book(seen, other, context), [seen.span(*span) for span in spans])
    return _once([*found, *manners.language_wrong(seen, book.words, books)])


def _by_book(seen: Normalized, book: RuleBook, context: Context) -> list[Finding]:
    return [*_by_rules(seen, book, context), *_structural(seen, book, context)]


def _together(own: list[Finding], others: list[Finding], spans: list[tuple[int, int]]) -> list[Finding]:
    """What is missing is missing in both languages; what stands in a stretch of the other is judged by that."""
    missing = [one for one in own if not one.end and one in others]
    ours = [one for one in own if one.end and not any(start <= one.start and one.end <= end for start, end in spans)]
    theirs = [one for one in others if any(one.start < end and start < one.end for start, end in spans)]
    return missing + ours + theirs


def _by_rules(seen: Normalized, book: RuleBook, context: Context) -> Iterator[Finding]:
    holding = book.index.pairs(seen.text, seen.sentence_ends)
    for way in book.ways:
        if way.rule.serves(context.kind):
            yield from _matches(seen, way, holding)


def _structural(seen: Normalized, book: RuleBook, context: Context) -> Iterator[Finding]:
    for made in _STRUCTURAL:
        yield from made(seen, book.words, context)


def _matches(seen: Normalized, way: Way, holding: Sequence[int]) -> Iterator[Finding]:
    rule = way.rule
    for found in way.finditer(seen, holding):
        start, end = seen.span(*found.span())
        if end > start and not seen.is_quoted(start, end) and not _excepted(seen, rule, *found.span()):
            yield Finding(rule.code, rule.severity, start, end, seen.original[start:end], rule.explanation, rule.instead)


def _excepted(seen: Normalized, rule: Rule, start: int, end: int) -> bool:
    """Another pattern of the rule overlaps the sentence: it is meant otherwise there."""
    if rule.exception is None:
        return False
    first, last = seen.sentence(start, end)
    return any(found.end() > first for found in rule.exception.whole.finditer(seen.text, max(0, first - 200), last))


def _once(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Of findings of one code that overlap, the longest; of those about the whole, each reason."""
    kept: list[Finding] = []
    for finding in sorted(findings, key=lambda one: (one.start - one.end, one.start, _WEIGHT[one.severity])):
        if finding not in kept and not any(
            one.code == finding.code and one.start < finding.end and finding.start < one.end for one in kept
        ):
            kept.append(finding)
    return tuple(sorted(kept, key=lambda one: (one.start, _WEIGHT[one.severity], one.end, one.code)))
