"""The whole check of one text: rules matched on its normalized form, structural checks beside them, each finding told once and in
reading order. Never changes the text.
"""

from collections.abc import Iterable, Iterator, Sequence

from desktop.core.vocabulary import Severity
from desktop.core.wording.context import Context
from desktop.core.wording.finding import Finding
from desktop.core.wording.normalize import Normalized, normalized
from desktop.core.wording.rules import Rule, RuleBook, Way
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


def check(text: str, book: RuleBook, context: Context, stops: manners.Stops = dict) -> tuple[Finding, ...]:
    """What in the text may hurt, mislead or break a promise; offsets are characters of `text`. `stops`: the commonest words of
    each language there is, asked for only when the text looks foreign.
    """
    seen = normalized(text, context.names, (context.need or "", *context.written))
    return _once([*_by_rules(seen, book, context), *_structural(seen, book, context), *_foreign(seen, book, stops)])


def _by_rules(seen: Normalized, book: RuleBook, context: Context) -> Iterator[Finding]:
    holding = book.index.pairs(seen.text, seen.sentence_ends)
    for way in book.ways:
        if way.rule.serves(context.kind):
            yield from _matches(seen, way, holding)


def _structural(seen: Normalized, book: RuleBook, context: Context) -> Iterator[Finding]:
    for made in _STRUCTURAL:
        yield from made(seen, book.words, context)


def _foreign(seen: Normalized, book: RuleBook, stops: manners.Stops) -> Iterator[Finding]:
    yield from manners.language_wrong(seen, book.words, stops)


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
