"""Where the values of the shipped platforms were read, in the language of the interface. The profiles say it in English, and so
it is kept; what a designer wrote is said as it stands."""

from desktop.ui.labels.text import translate


def source(text: str) -> str:
    """What a profile says of where its values come from, as people read it here."""
    return _told().get(text, text)


def kept(text: str, before: str) -> str:
    """What to keep of a line that showed `source(before)`: the same as before, if nobody wrote anything else."""
    return before if text == source(before) else text


def _told() -> dict[str, str]:
    return {
        **_ninety_nine_designs(),
        **_upwork(),
        **_fiverr(),
        **_freelancer(),
        **_malt(),
        **_contra(),
        **_dribbble(),
        **_direct(),
        **_several(),
    }


def _ninety_nine_designs() -> dict[str, str]:
    return {
        "99designs help center, 1-to-1 projects (an older copy says 10 days)": translate(
            "Sources", "99designs help center, 1-to-1 projects (an older copy says 10 days)"
        ),
        "99designs help center, payment options in a 1-to-1 project: paid to 99designs before the work begins": translate(
            "Sources", "99designs help center, payment options in a 1-to-1 project: paid to 99designs before the work begins"
        ),
        "99designs help center, 1-to-1 projects: the designer marks it complete, the client approves or rejects": translate(
            "Sources", "99designs help center, 1-to-1 projects: the designer marks it complete, the client approves or rejects"
        ),
        "99designs help center, 1-to-1 projects: 5 working days (an older copy of the page says 10)": translate(
            "Sources", "99designs help center, 1-to-1 projects: 5 working days (an older copy of the page says 10)"
        ),
        "The page does not say whose holidays count; counted Monday to Friday": translate(
            "Sources", "The page does not say whose holidays count; counted Monday to Friday"
        ),
        "99designs help center, 1-to-1 projects: a completed project cannot be reopened": translate(
            "Sources", "99designs help center, 1-to-1 projects: a completed project cannot be reopened"
        ),
        "99designs help center, clients who stop responding in 1-to-1 projects: a last message, then 48 hours": translate(
            "Sources", "99designs help center, clients who stop responding in 1-to-1 projects: a last message, then 48 hours"
        ),
        "99designs help center": translate("Sources", "99designs help center"),
        "99designs help center, written in English first": translate(
            "Sources", "99designs help center, written in English first"
        ),
        "99designs designer resource center, 1-to-1 projects: payment outside is against the terms of use": translate(
            "Sources", "99designs designer resource center, 1-to-1 projects: payment outside is against the terms of use"
        ),
        "99designs help center: support mediates what is recorded on the platform; no period is named": translate(
            "Sources", "99designs help center: support mediates what is recorded on the platform; no period is named"
        ),
    }


def _upwork() -> dict[str, str]:
    return {
        "Upwork help center, fixed-price contracts": translate("Sources", "Upwork help center, fixed-price contracts"),
        "Upwork help center, fixed-price contracts: only funded milestones are protected": translate(
            "Sources", "Upwork help center, fixed-price contracts: only funded milestones are protected"
        ),
        "Upwork help center, fixed-price contracts: work is submitted for payment": translate(
            "Sources", "Upwork help center, fixed-price contracts: work is submitted for payment"
        ),
        "Upwork help center, fixed-price contracts: 14 days after the submission": translate(
            "Sources", "Upwork help center, fixed-price contracts: 14 days after the submission"
        ),
        "Upwork names none; the hours of your settings count": translate(
            "Sources", "Upwork names none; the hours of your settings count"
        ),
        "Upwork help center, dispute assistance": translate("Sources", "Upwork help center, dispute assistance"),
        "Upwork help center, written in English": translate("Sources", "Upwork help center, written in English"),
        "Upwork help center: payment outside Upwork is forbidden": translate(
            "Sources", "Upwork help center: payment outside Upwork is forbidden"
        ),
        "Upwork help center: within 7 days of the contract’s end; the client has 5 days to answer": translate(
            "Sources", "Upwork help center: within 7 days of the contract’s end; the client has 5 days to answer"
        ),
    }


def _fiverr() -> dict[str, str]:
    return {
        "Pages about Fiverr orders; not found on an official page": translate(
            "Sources", "Pages about Fiverr orders; not found on an official page"
        ),
        "Pages about Fiverr orders: the buyer pays Fiverr when ordering": translate(
            "Sources", "Pages about Fiverr orders: the buyer pays Fiverr when ordering"
        ),
        "Pages about Fiverr orders: an order is delivered, then completed": translate(
            "Sources", "Pages about Fiverr orders: an order is delivered, then completed"
        ),
        "Pages about Fiverr orders: 3 days after the delivery; not found on an official page": translate(
            "Sources", "Pages about Fiverr orders: 3 days after the delivery; not found on an official page"
        ),
        "Fiverr names none; the hours of your settings count": translate(
            "Sources", "Fiverr names none; the hours of your settings count"
        ),
        "Fiverr Help Center": translate("Sources", "Fiverr Help Center"),
        "Fiverr Help Center, written in English": translate("Sources", "Fiverr Help Center, written in English"),
        "Fiverr Community Standards: no payments outside; contact outside only once an order was placed": translate(
            "Sources", "Fiverr Community Standards: no payments outside; contact outside only once an order was placed"
        ),
        "Disputes go to Fiverr’s Resolution Center; no period was found": translate(
            "Sources", "Disputes go to Fiverr’s Resolution Center; no period was found"
        ),
    }


def _freelancer() -> dict[str, str]:
    return {
        "Freelancer.com support pages (an older copy says 7 days)": translate(
            "Sources", "Freelancer.com support pages (an older copy says 7 days)"
        ),
        "Freelancer.com support, milestone payments: held until the client releases them": translate(
            "Sources", "Freelancer.com support, milestone payments: held until the client releases them"
        ),
        "Freelancer.com support, milestone payments: the client releases when the project is completed": translate(
            "Sources", "Freelancer.com support, milestone payments: the client releases when the project is completed"
        ),
        "Freelancer.com support, milestone payments: only the client can release; no automatic release was found": translate(
            "Sources", "Freelancer.com support, milestone payments: only the client can release; no automatic release was found"
        ),
        "No automatic release is known, so nothing is counted": translate(
            "Sources", "No automatic release is known, so nothing is counted"
        ),
        "Freelancer.com names none; the hours of your settings count": translate(
            "Sources", "Freelancer.com names none; the hours of your settings count"
        ),
        "Freelancer.com support, Dispute Resolution Service": translate(
            "Sources", "Freelancer.com support, Dispute Resolution Service"
        ),
        "Freelancer.com support, written in English": translate("Sources", "Freelancer.com support, written in English"),
        "Freelancer.com support: 14 days for the client, 4 for the freelancer (an older copy says 7)": translate(
            "Sources", "Freelancer.com support: 14 days for the client, 4 for the freelancer (an older copy says 7)"
        ),
    }


def _malt() -> dict[str, str]:
    return {
        "Malt help center: about one month, counted here as 30 days": translate(
            "Sources", "Malt help center: about one month, counted here as 30 days"
        ),
        "Malt help center: the client pays before the work begins": translate(
            "Sources", "Malt help center: the client pays before the work begins"
        ),
        "Malt help center: the freelancer declares the end of the project": translate(
            "Sources", "Malt help center: the freelancer declares the end of the project"
        ),
        "Malt names none; the hours of your settings count": translate(
            "Sources", "Malt names none; the hours of your settings count"
        ),
        "Malt help center, mediation": translate("Sources", "Malt help center, mediation"),
        "Read in English; Malt also answers in other languages": translate(
            "Sources", "Read in English; Malt also answers in other languages"
        ),
        "Malt help center: mediation, up to 45 days; Malt does not decide": translate(
            "Sources", "Malt help center: mediation, up to 45 days; Malt does not decide"
        ),
    }


def _contra() -> dict[str, str]:
    return {
        "Pages about Contra (one says 72 hours); not found on an official page": translate(
            "Sources", "Pages about Contra (one says 72 hours); not found on an official page"
        ),
        "Pages about Contra: the client pays into escrow before the work begins": translate(
            "Sources", "Pages about Contra: the client pays into escrow before the work begins"
        ),
        "Pages about Contra: work is submitted for approval": translate(
            "Sources", "Pages about Contra: work is submitted for approval"
        ),
        "Pages about Contra: 120 hours (a mirror of an official page says 72)": translate(
            "Sources", "Pages about Contra: 120 hours (a mirror of an official page says 72)"
        ),
        "Counted in hours, so no holidays count": translate("Sources", "Counted in hours, so no holidays count"),
        "Contra names none; the hours of your settings count": translate(
            "Sources", "Contra names none; the hours of your settings count"
        ),
        "Pages about Contra": translate("Sources", "Pages about Contra"),
        "Pages about Contra, written in English": translate("Sources", "Pages about Contra, written in English"),
        "Pages about Contra: 14 days of assistance": translate("Sources", "Pages about Contra: 14 days of assistance"),
    }


def _dribbble() -> dict[str, str]:
    return {
        "Dribbble help center; what follows a completion was not found": translate(
            "Sources", "Dribbble help center; what follows a completion was not found"
        ),
        "Dribbble help center: the client pays Dribbble, which holds the money": translate(
            "Sources", "Dribbble help center: the client pays Dribbble, which holds the money"
        ),
        "Dribbble names none; the hours of your settings count": translate(
            "Sources", "Dribbble names none; the hours of your settings count"
        ),
        "Dribbble help center, mediation: it wants the whole conversation, unedited": translate(
            "Sources", "Dribbble help center, mediation: it wants the whole conversation, unedited"
        ),
        "Dribbble help center, written in English": translate("Sources", "Dribbble help center, written in English"),
        "Dribbble help center: no contact details before the first payment; afterwards taken as allowed": translate(
            "Sources", "Dribbble help center: no contact details before the first payment; afterwards taken as allowed"
        ),
    }


def _direct() -> dict[str, str]:
    return {
        "What the two agreed": translate("Sources", "What the two agreed"),
        "Without a platform nobody holds the money; what you two agreed counts": translate(
            "Sources", "Without a platform nobody holds the money; what you two agreed counts"
        ),
        "Without a platform there is nothing to mark as complete": translate(
            "Sources", "Without a platform there is nothing to mark as complete"
        ),
        "Without a platform nothing is released by itself": translate(
            "Sources", "Without a platform nothing is released by itself"
        ),
        "Without a platform nothing is counted": translate("Sources", "Without a platform nothing is counted"),
        "Without a platform there is nothing to forbid it": translate(
            "Sources", "Without a platform there is nothing to forbid it"
        ),
        "What you two agreed; without it, the hours of your settings count": translate(
            "Sources", "What you two agreed; without it, the hours of your settings count"
        ),
        "Without a platform there is no support: a formal demand takes its place": translate(
            "Sources", "Without a platform there is no support: a formal demand takes its place"
        ),
        "A demand is written in the language of your client": translate(
            "Sources", "A demand is written in the language of your client"
        ),
        "Without a platform there is no dispute; the law of your country counts": translate(
            "Sources", "Without a platform there is no dispute; the law of your country counts"
        ),
    }


def _several() -> dict[str, str]:
    return {
        "Counted in calendar days, so no holidays count": translate("Sources", "Counted in calendar days, so no holidays count"),
        "Not found when the pages were read; taken as possible": translate(
            "Sources", "Not found when the pages were read; taken as possible"
        ),
        "Not found when the pages were read; taken as allowed": translate(
            "Sources", "Not found when the pages were read; taken as allowed"
        ),
        "Not found when the pages were read": translate("Sources", "Not found when the pages were read"),
    }
