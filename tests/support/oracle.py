"""A second, independent reading of the rules of the ladder, for comparison with the program: from the exchange format straight
to the numbers of `agenda --json`. Clear rather than quick; it shares no code with the program. Each rule is cited where it is
read; where the text leaves a choice, the choice taken is said.
"""

from datetime import timedelta

from tests.support.oracle_days import Person, day, instant, land, release_day, stretches, window_end
from tests.support.oracle_story import Story, in_order, standing

DEFAULT_POLICY = {"follow_up_after": [3, 4], "final_notice_after": 5, "window_hours": 48, "support_check_after": 3}


def agenda_of(project, client, designer, platform, policy, now):
    """What the text says about one project (all in the exchange format) at the aware instant `now`."""
    return Case(project, client, designer, platform, policy, now).answer()


class Case:
    """One project with its surroundings."""

    def __init__(self, project, client, designer, platform, policy, now):
        self.project = project
        self.designer = Person(designer)
        self.client = Person(client, default_zone=designer["time_zone"])
        self.platform = platform
        self.now = now
        levels = [project.get("policy"), client.get("policy"), {"window_hours": platform.get("window_hours")}, policy]
        self.policy = {name: nearest(levels, name, default) for name, default in DEFAULT_POLICY.items()}
        self.milestones = project.get("milestones", [])
        self.contacts = in_order(standing(project.get("contacts", [])))
        self.story = self.tell(now)

    @property
    def completion(self):
        return self.platform.get("completion")

    @property
    def auto_release(self):
        return (self.completion or {}).get("auto_release")

    def tell(self, until):
        """Everything that had happened at an instant; later entries have not happened yet."""
        story = Story(self)
        for contact in self.contacts:
            if instant(contact["at"]) <= until:
                story.read(contact)
        return story

    def quote_phase(self):
        """R0."""
        happened = [one for one in self.contacts if instant(one["at"]) <= self.now]
        return (
            not any(one["type"] == "quote_accepted" for one in happened)
            and all(
                one.get("work", "planned") == "planned" and one.get("payment", "unsecured") == "unsecured"
                for one in self.milestones
            )
            and not any(one["type"] == "request" and one.get("purpose") != "quote" for one in happened)
        )

    def variant(self):
        """R9, R8; vacuously complete without a milestone that counts."""
        if self.quote_phase() or self.story.purpose == "quote":
            return "quote"
        for one in self.milestones:
            if one.get("work", "planned") == "cancelled" or one.get("kind", "stage") == "cancellation_fee":
                continue
            ticked = all(thing.get("delivered_on") for thing in one.get("deliverables", []))
            if one.get("work", "planned") not in ("delivered", "approved") or not ticked:
                return "incomplete"
        return "complete"

    # --- steps -----------------------------------------------------------------------------------------------------------

    def base(self, contact_at, pauses):
        """R6: (day from which the client's working days count, earliest instant); the pause's end if that is later."""
        ended = [one for one in pauses if one.end and one.end > contact_at]
        if not ended:
            return self.client.date_of(contact_at), contact_at
        return max(one.last_day for one in ended), max(one.end for one in ended)

    def landed(self, base, working_days, needed_by=None):
        """T4, T5, R7."""
        start, earliest = base
        counted = self.client.count_on(start, working_days)
        if needed_by:
            counted = max(counted, needed_by + timedelta(days=1))
        return land(self.designer, self.client, counted, earliest)

    def after(self, done):
        """The base if a step is done at the instant `done`."""
        return self.client.date_of(done), done

    def open_rungs(self, story, pauses, now):
        """R18: what is next and what follows, as (step, number, variant, at)."""
        if story.closed or (story.turn == "mine" and self.quote_phase()):
            return []
        if story.turn == "mine":
            return self.deliver()
        earliest = max([now] + [one.end for one in pauses if one.end])
        if story.support:
            return [self.check_support(story.support, pauses, now)]
        if story.completed:
            return self.after_completion(story.completed, self.base(story.base, pauses))
        if story.notice:
            sent = instant(story.notice["at"])
            hours = story.notice.get("window_hours") or self.policy["window_hours"]
            end = window_end(sent, hours, pauses)
            return self.after_window(story.notice["variant"], end, earliest)
        rungs: list[tuple] = []
        base = self.base(story.base, pauses)
        intervals = self.policy["follow_up_after"]
        for number in range(story.follow_ups + 1, len(intervals) + 1):
            at = self.landed(base, intervals[number - 1], story.needed_by if number == 1 else None)
            rungs.append(("follow_up", number, None, at))
            base = self.after(max(at, earliest))
        at = self.landed(base, self.policy["final_notice_after"])
        rungs.append(("final_notice", None, self.variant(), at))
        end = max(at, earliest) + timedelta(hours=self.policy["window_hours"])
        return rungs + self.after_window(self.variant(), end, earliest)

    def after_window(self, variant, end, earliest):
        """R11."""
        if variant == "quote":
            return [("withdraw_quote", None, None, end)]
        if variant == "incomplete" or self.completion is None:
            return [("contact_support", None, None, end)]
        done = max(end, earliest)
        return [("mark_complete", None, None, end), *self.after_completion(done, self.after(done))]

    def after_completion(self, completed, base):
        """R12; without automatic release support is asked `final_notice_after` working days after the completion."""
        if not self.auto_release:
            return [("contact_support", None, None, self.landed(base, self.policy["final_notice_after"]))]
        released = release_day(completed, self.auto_release, self.completion.get("country"), self.designer)
        at = self.designer.start_of_work(self.designer.first_working_day(released + timedelta(days=1)))
        return [("check_release", None, None, at)]

    def check_support(self, contacted, pauses, now):
        """R13: every so many working days of the designer; the latest that fell due, or else the first."""
        ended = [one.last_day for one in pauses if one.end and one.end > contacted]
        start = max(ended) if ended else self.designer.date_of(contacted)
        every = self.policy["support_check_after"]
        number, on = 1, self.designer.count_on(start, every)
        while self.designer.start_of_work(following := self.designer.count_on(on, every)) <= now:
            number, on = number + 1, following
        return ("check_support", number, None, self.designer.start_of_work(on))

    def deliver(self):
        """R17."""
        dates = [one.get("due_on") for one in self.milestones if one.get("work", "planned") in ("planned", "in_progress")]
        dates = [one for one in dates if one]
        return [("deliver", None, None, self.designer.start_of_work(day(min(dates))))] if dates else []

    # --- pauses ----------------------------------------------------------------------------------------------------------

    def pauses_in_force(self):
        return [] if self.story.closed else [one for one in self.story.pauses if one.in_force(self.now)]

    def shown_pause(self):
        """R15; of several pauses in force the one that lasts longest, and of two such the designer's own."""
        endless = self.endless_pause()
        if endless:
            return {"reason": endless.reason, "until": None, "review_on": self.review_day(endless).isoformat()}
        now = self.pauses_in_force()
        if not now:
            return None
        longest = max(now, key=lambda one: (one.end, one.explicit))
        return {"reason": longest.reason, "until": longest.last_day.isoformat(), "review_on": None}

    def endless_pause(self):
        return next((one for one in self.pauses_in_force() if one.end is None), None)

    def review_day(self, pause):
        return pause.review_on or self.designer.date_of(pause.start) + timedelta(days=14)

    def rungs(self):
        endless = self.endless_pause()
        if endless:
            on = self.designer.first_working_day(self.review_day(endless))
            return [("review_pause", None, None, self.designer.start_of_work(on))]
        return self.open_rungs(self.story, self.story.pauses, self.now)

    def step_was_due(self):
        """Whether a follow-up or notice of this silence is due, or was when the running pause began (R15)."""
        now, pauses, story = self.now, self.story.pauses, self.story
        running = next((start for start, end in stretches(pauses) if start <= now and (end is None or now < end)), None)
        if running:
            now, story = running, self.tell(running)
            pauses = [one for one in story.pauses if one.end is not None and one.end < running]
            if story.silence != self.story.silence:
                return False
        return self.open_rungs(story, pauses, now)[0][3] <= now

    # --- the answer ------------------------------------------------------------------------------------------------------

    def column(self):
        story = self.story
        if story.closed:
            return "closed"
        if self.quote_phase():
            return "quote"
        if story.turn == "mine":
            return "my_turn"
        if story.notice or story.completed or story.support:
            return "final_notice"
        return "follow_up" if story.follow_ups or self.step_was_due() else "client_turn"

    def answer(self):
        story, rungs, paused = self.story, self.rungs(), self.shown_pause()
        waiting = story.turn in ("client", "platform")
        since = story.silence[0] if waiting and story.silence else None
        held = paused is not None and paused["until"] is not None
        ladder = [
            {"step": step, "number": number, "variant": variant, "state": "done", "at": at}
            for step, number, variant, at in story.done
        ]
        for index, (step, number, variant, at) in enumerate(rungs):
            state = "due" if index == 0 and not held and at <= self.now else "planned"
            ladder.append({"step": step, "number": number, "variant": variant, "state": state, "at": at})
        first = None if held or not rungs else rungs[0]
        return {
            "column": self.column(),
            "turn": story.turn,
            "purpose": story.purpose if waiting else None,
            "silent_since": since,
            "silent_days": since and (self.designer.date_of(self.now) - self.designer.date_of(since)).days,
            "silent_working_days": since and self.client.count_between(self.client.date_of(since), self.client.date_of(self.now)),
            "follow_ups_sent": story.follow_ups,
            "paused": paused,
            "next": first and self.shown_step(*first),
            "ladder": ladder,
            "money": self.money(),
        }

    def shown_step(self, step, number, variant, at):
        return {"step": step, "number": number, "variant": variant, "due_at": at, "due": at <= self.now}

    def money(self):
        """M2; what was waived or given back is awaited no more. The total leaves out what was dropped, and a cancellation fee,
        unless its money was asked for or released."""
        sums = {"total": 0, "paid": 0, "awaiting": 0, "secured": 0}
        for one in self.milestones:
            work, payment = one.get("work", "planned"), one.get("payment", "unsecured")
            fee = one.get("kind", "stage") == "cancellation_fee"
            dropped = work == "cancelled" or payment in ("waived", "refunded")
            if payment in ("requested", "released") or not (dropped or fee):
                sums["total"] += one["amount"]
            if payment == "released":
                sums["paid"] += one["amount"]
            elif payment not in ("waived", "refunded") and (work in ("delivered", "approved") or payment == "requested"):
                sums["awaiting"] += one["amount"]
            if payment == "secured":
                sums["secured"] += one["amount"]
        risky = self.column() in ("follow_up", "final_notice") or self.story.closed == "written_off"
        return {"currency": self.project["currency"], **sums, "at_risk": sums["awaiting"] if risky else 0}


def nearest(levels, name, default):
    """R19."""
    return next((level[name] for level in levels if level and level.get(name) is not None), default)
