"""Own templates stay where the rest of the designer's work is."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.plans import Plan, Share
from desktop.core.vocabulary import MilestoneKind
from desktop.services.kept_plans import KeptPlans
from desktop.storage.store import Store
from tests.support.memory import Memory

LOGO = Plan("Logo", (Share(MilestoneKind.DEPOSIT, 30, 3, "Acompte"), Share(MilestoneKind.FINAL, 70, 10, "Fichiers")))
BOOK = Plan("Book cover", (Share(MilestoneKind.FINAL, 1, 20, "All of it"),))


def test_templates_are_kept_with_the_data(tmp_path: Path):
    with Store.open(tmp_path) as store:
        kept = KeptPlans(store)
        assert kept.all() == ()
        kept.keep(LOGO)
        kept.keep(BOOK)
    with Store.open(tmp_path) as store:
        assert KeptPlans(store).all() == (LOGO, BOOK)


def test_a_template_of_the_same_name_takes_the_place_of_the_other():
    kept = KeptPlans(Memory())
    kept.keep(LOGO)
    kept.keep(BOOK)
    other = Plan("logo", BOOK.shares)
    kept.keep(other)
    assert kept.all() == (other, BOOK)
    assert kept.named("LOGO ") == other


def test_templates_are_renamed_and_removed():
    kept = KeptPlans(Memory())
    kept.keep(LOGO)
    kept.keep(BOOK)
    kept.rename("logo", "Identity")
    assert [plan.name for plan in kept.all()] == ["Identity", "Book cover"]
    kept.rename("Identity", "book COVER")
    assert kept.all() == (Plan("book COVER", LOGO.shares),)
    kept.remove("book cover")
    assert kept.all() == ()


NAMES = st.text(st.characters(codec="utf-8", categories=["L", "N", "Zs"]), min_size=1, max_size=20).map(str.strip).filter(bool)
SHARES = st.builds(Share, st.sampled_from(MilestoneKind), st.integers(0, 2**53), st.integers(0, 365), st.text(max_size=40))


@given(st.lists(st.builds(Plan, NAMES, st.lists(SHARES, min_size=1, max_size=5).map(tuple)), max_size=6))
def test_what_is_kept_comes_back_as_it_was(plans):
    kept = KeptPlans(Memory())
    last = {}
    for plan in plans:
        kept.keep(plan)
        last[plan.name.casefold()] = plan
    assert {plan.name.casefold(): plan for plan in kept.all()} == last


@given(
    st.one_of(st.just("{}"), st.just("[1]"), st.just('[{"name": 1}]'), st.just('[{"name": "x", "milestones": []}]'), st.just("7"))
)
def test_what_cannot_be_understood_counts_as_never_kept(text):
    memory = Memory()
    memory.put_preference("project.templates", text)
    assert KeptPlans(memory).all() == ()
