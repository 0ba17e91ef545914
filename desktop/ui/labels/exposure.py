"""What is at stake if the client vanishes, in words."""

from desktop.ui.labels.text import fill, translate


def title() -> str:
    return translate("Exposure", "What you lose if the client vanishes")


def after(stage: str) -> str:
    """Before an amount."""
    return fill(translate("Exposure", "after “%1”"), stage)


def nothing() -> str:
    return translate("Exposure", "nothing")


def more(count: int, amount: str) -> str:
    """Stages that are not drawn. `amount`: the most at stake in them."""
    if count == 1:
        return fill(translate("Exposure", "1 more stage, up to %1"), amount)
    return fill(translate("Exposure", "%n more stages, up to %1", "", count), amount)


def spoken(stages: list[str]) -> str:
    """`stages`: as `spoken_stage` says them."""
    return fill(translate("Exposure", "What you lose if the client vanishes: %1."), "; ".join(stages))


def spoken_stage(amount: str, stage: str) -> str:
    return fill(translate("Exposure", "%1 after “%2”"), amount, stage)


def deposit_halves(amount: str) -> str:
    return fill(translate("Exposure", "A deposit of %1 would halve it."), amount)


def add_deposit() -> str:
    return translate("Exposure", "Add this deposit")


def held(platform: str) -> str:
    return fill(translate("Exposure", "Once %1 holds the money for a stage, that stage is safe."), platform)
