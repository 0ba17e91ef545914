"""A project's milestones as they are planned: templates, sums and days, in words."""

from desktop.core.assessment import SkippedDay, SkipReason, Whose
from desktop.core.plans import Share, Template
from desktop.core.vocabulary import MilestoneKind
from desktop.ui.labels.holidays import holiday_name
from desktop.ui.labels.text import fill, translate
from desktop.ui.labels.words import milestone_kind_name


def template_name(template: Template) -> str:
    return {
        Template.THIRTY_FORTY_THIRTY: translate("Plans", "30 / 40 / 30"),
        Template.HALVES: translate("Plans", "Half and half"),
        Template.STAGES: translate("Plans", "Deposit and stages"),
        Template.AT_THE_END: translate("Plans", "All at the end"),
    }[template]


def titles(shares: tuple[Share, ...]) -> list[str]:
    """What the milestones of a template are called, where it does not say."""
    stages = [share for share in shares if share.kind is MilestoneKind.STAGE]
    number = 0
    named = []
    for share in shares:
        if share.kind is MilestoneKind.STAGE:
            number += 1
        named.append(share.title or _title(share.kind, number, len(stages)))
    return named


def _title(kind: MilestoneKind, number: int, stages: int) -> str:
    if kind is MilestoneKind.FINAL:
        return translate("Plans", "Final files")
    if kind is MilestoneKind.STAGE:
        return translate("Plans", "First drafts") if stages == 1 else fill(translate("Plans", "Stage %1"), str(number))
    return milestone_kind_name(kind)


def heading() -> str:
    return translate("Plans", "Milestones")


def spoken_template(name: str, shares: str) -> str:
    return fill(translate("Plans", "%1: %2"), name, shares)


def percent(number: str) -> str:
    return fill(translate("Plans", "%1%"), number)


def deposit_percent() -> str:
    return translate("Plans", "&Deposit, percent")


def number_of_stages() -> str:
    return translate("Plans", "Stages after &it")


def total() -> str:
    return translate("Plans", "T&otal price")


def add_milestone() -> str:
    return translate("Plans", "Add &milestone")


# -- the sum against the total


def sum_alone(amount: str) -> str:
    """There is no total to compare with."""
    return fill(translate("Plans", "Total: %1"), amount)


def no_amounts() -> str:
    return translate("Plans", "These milestones have no amounts yet. Without a price they are left out; you can add some later.")


def sum_fits(amount: str) -> str:
    return fill(translate("Plans", "%1, all of the total"), amount)


def more_than_total(amount: str, more: str) -> str:
    return fill(translate("Plans", "%1, which is %2 more than the total"), amount, more)


def less_than_total(amount: str, less: str) -> str:
    return fill(translate("Plans", "%1, which is %2 less than the total"), amount, less)


def take_sum(amount: str) -> str:
    return fill(translate("Plans", "Make %1 the total"), amount)


def share_rest() -> str:
    return translate("Plans", "Let the other milestones make up for it")


def put_back() -> str:
    return translate("Plans", "Put my milestones back")


# -- days


def day_after(number: int, before: str) -> str:
    """Why a day was suggested."""
    if number == 1:
        return fill(translate("Plans", "1 working day after “%1”"), before)
    return fill(translate("Plans", "%n working days after “%1”", "", number), before)


def day_from_today(number: int) -> str:
    if number == 1:
        return translate("Plans", "1 working day from today")
    return translate("Plans", "%n working days from today", "", number)


def on_a_rest(title: str, day: str, rest: SkippedDay, client: str) -> str:
    """A kind remark about a due date on which somebody does not work."""
    if rest.reason is SkipReason.HOLIDAY:
        name = holiday_name(rest.name)
        if rest.whose is Whose.DESIGNER:
            return fill(translate("Plans", "“%1” falls on %2: %3, a public holiday where you are."), title, day, name)
        return fill(translate("Plans", "“%1” falls on %2: %3, a public holiday where %4 is."), title, day, name, client)
    if rest.whose is Whose.DESIGNER:
        if rest.reason is SkipReason.DAY_OFF:
            return fill(translate("Plans", "“%1” falls on %2, one of your days off."), title, day)
        return fill(translate("Plans", "“%1” falls on %2, when you do not work."), title, day)
    return fill(translate("Plans", "“%1” falls on %2, when %3 does not work."), title, day, client)


def in_the_past(title: str, day: str) -> str:
    return fill(translate("Plans", "“%1” is due on %2, which is past."), title, day)


def the_client() -> str:
    """Before their name is typed."""
    return translate("Plans", "the client")


# -- own templates


def own_templates() -> str:
    return translate("Plans", "Your templates")


def keep_template() -> str:
    return translate("Plans", "Save these milestones as a template…")


def rename_template(name: str) -> str:
    return fill(translate("Plans", "Rename “%1”…"), name)


def remove_template(name: str) -> str:
    return fill(translate("Plans", "Remove “%1”"), name)


def keep_title() -> str:
    return translate("Plans", "Save as a template")


def rename_title() -> str:
    return translate("Plans", "Rename the template")


def template_field() -> str:
    return translate("Plans", "&Name of the template")


def keep_note() -> str:
    return translate("Plans", "It keeps titles, kinds, shares of the total and the working days between the milestones.")


def takes_the_place(name: str) -> str:
    return fill(translate("Plans", "“%1” is kept already. This one takes its place."), name)


def keep() -> str:
    return translate("Plans", "Save")


def rename() -> str:
    return translate("Plans", "Rename")


def nothing_to_keep() -> str:
    return translate("Plans", "There are no milestones to keep yet.")


# -- rows


def row_menu(number: str) -> str:
    return fill(translate("Plans", "More for milestone %1"), number)


def move_up() -> str:
    return translate("Plans", "Move up")


def move_down() -> str:
    return translate("Plans", "Move down")


def remove() -> str:
    return translate("Plans", "Remove")


def amount_missing(title: str) -> str:
    """Somebody gave a milestone a title, and nothing else."""
    return fill(translate("Plans", "“%1” has no amount yet. Type one, or 0 if it costs nothing."), title)


def paste_lines() -> str:
    return translate("Plans", "Pa&ste lines of a quote")


# -- leaving, and going on


def discard_title() -> str:
    return translate("Plans", "Leave without creating the project?")


def discard_note() -> str:
    return translate("Plans", "What you typed here is not kept.")


def discard() -> str:
    return translate("Plans", "Leave")


def stay() -> str:
    return translate("Plans", "Keep editing")


def create_and_write() -> str:
    return translate("Plans", "Create it and write the milestone plan")


def email_of_client() -> str:
    return translate("Plans", "&Email, if you know it")


def place_of_client() -> str:
    return translate("Plans", "Where they are, and how you write to them")


def new_here(name: str, country: str, is_formal: bool) -> str:
    """What is taken for a client as long as nobody says otherwise. `country`: empty when not known."""
    if not country:
        if is_formal:
            return fill(translate("Plans", "%1 is new here. For now: country not known, written to formally."), name)
        return fill(translate("Plans", "%1 is new here. For now: country not known, written to informally."), name)
    if is_formal:
        return fill(translate("Plans", "%1 is new here. For now: %2, written to formally."), name, country)
    return fill(translate("Plans", "%1 is new here. For now: %2, written to informally."), name, country)
