"""What a measurement says beside its budget, and the one table of all of them."""

import statistics
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """`value` is compared with `budget`: a ratio where there is a floor, else the figure. `growth`: from 1,000 to 10,000."""

    what: str
    figure: str
    value: float
    budget: float
    budget_text: str
    floor: str = ""
    ratio: str = ""
    growth: str = ""

    @property
    def held(self) -> bool:
        return self.value <= self.budget


def ratio_row(what: str, pairs: Sequence[tuple[float, float]], budget: float, show: Callable[[float], str]) -> Row:
    """A figure measured in turn with what it is compared to: the median of the ratios, pair by pair."""
    ratio = statistics.median(figure / floor for figure, floor in pairs)
    figure, floor = (statistics.median(side) for side in zip(*pairs, strict=True))
    return Row(what, show(figure), ratio, budget, f"≤ {budget:g} ×", show(floor), f"{ratio:.2f}")


def limit_row(
    what: str, figures: Sequence[float], budget: float, show: Callable[[float], str], growth: float | None = None
) -> Row:
    """A figure that has a limit of its own: its median."""
    figure = statistics.median(figures)
    return Row(what, show(figure), figure, budget, f"≤ {show(budget)}", growth="" if growth is None else f"{growth:.2f}")


def milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:.3g} ms" if seconds < 1 else f"{seconds:.2f} s"


def mebibytes(value: float) -> str:
    return f"{value:.0f} MiB"


def plain(value: float) -> str:
    return f"{value:.4g}"


def show(rows: Iterable[Row]) -> str:
    """The rows as an aligned table."""
    head = ("", "what", "figure", "floor", "ratio", "budget", "growth")
    lines = [
        ("held" if row.held else "MISSED", row.what, row.figure, row.floor, row.ratio, row.budget_text, row.growth)
        for row in rows
    ]
    widths = [max(len(cell) for cell in column) for column in zip(head, *lines, strict=True)]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in (head, *lines))
