"""The five-line note that staff paste into the record: plain text of the same facts.

Layout belongs to the sheet; nothing is concluded here.
"""

from collections.abc import Callable, Iterable

from kiosk.documents.strings import DocumentWords
from kiosk.documents.strings_nurse import NurseWords
from kiosk.domain.summary import AlertState, OptionLine, Pain, Reached, Summary
from kiosk.domain.visit import Outcome, StopReason


def note_lines(summary: Summary, words: DocumentWords) -> tuple[str, str, str, str, str]:
    """Return the five lines. Parts without an answer say so."""
    nurse = words.nurse
    standing = summary.standing
    reached = summary.options_reached
    facts = {
        "date": words.date(summary.started_at),
        "start": words.time(summary.started_at),
        "end": words.time(summary.ended_at),
        "code": summary.visit.code or nurse.not_given,
        "language": summary.patient_language_name,
        "safety": _safety(summary, nurse),
        "pain": _pain(summary, nurse),
        "tried": _tried(summary, nurse),
        "leaning": _listed(standing.leaning, standing.leaning_reached, nurse),
        "role": standing.role or _absent(standing.role_reached, nurse),
        "matters": _listed(standing.top_values, standing.values_reached, nurse),
        "goal": goal_of(summary, nurse) or _absent(standing.values_reached, nurse),
        "sure": _sure(summary, nurse),
        "opened": _options(summary, reached, nurse, lambda line: line.opened),
        "maybe": _options(summary, reached, nurse, lambda line: line.maybe),
        "ruled_out": _ruled_out(summary, reached, nurse),
        "not_seen": ", ".join(line.card.name for line in summary.options if not seen(line))
        or nurse.none,
        "questions": _questions(summary, nurse),
        "completion": completion_sentence(summary, nurse),
    }
    one, two, three, four, five = (line.format_map(facts) for line in nurse.paste_lines)
    return one, two, three, four, five


def seen(line: OptionLine) -> bool:
    """Tell whether the patient opened or marked an option, or leans to it."""
    return line.opened or line.maybe or line.ruled_out or line.leaning


def goal_of(summary: Summary, nurse: NurseWords) -> str:
    """Return the goal, the patient's own words quoted."""
    standing = summary.standing
    own = nurse.quoted.format(text=standing.goal_words) if standing.goal_words else ""
    return ", ".join(part for part in (standing.goal, own) if part)


def completion_sentence(summary: Summary, nurse: NurseWords) -> str:
    """Return how the visit ended, in one sentence."""
    done = summary.completion
    if done.minutes is None and done.reason is StopReason.INTERRUPTED:
        return nurse.interrupted.format(stage=done.stage, stages=done.stages)
    timed = done.minutes is not None
    minutes = nurse.one_minute if done.minutes == 1 else nurse.minutes.format(count=done.minutes)
    if done.outcome is Outcome.FINISHED:
        sentence = nurse.finished if timed else nurse.finished_untimed
    else:
        sentence = nurse.stopped if timed else nurse.stopped_untimed
    return sentence.format(
        stage=done.stage,
        stages=done.stages,
        minutes=minutes,
        reason=nurse.reasons[done.reason],
    )


def _absent(reached: Reached, nurse: NurseWords) -> str:
    # A part that was answered elsewhere in it lacks this answer all the same.
    state = Reached.SKIPPED if reached is Reached.ANSWERED else reached
    return nurse.no_answer[state].lower()


def _listed(items: Iterable[str], reached: Reached, nurse: NurseWords) -> str:
    return ", ".join(item.rstrip(".") for item in items) or _absent(reached, nurse)


def _safety(summary: Summary, nurse: NurseWords) -> str:
    alert = summary.alert
    if alert.state is AlertState.ALL_NO:
        return f"{nurse.all_no}."
    if alert.state is AlertState.NOT_REACHED:
        return f"{nurse.none_reached}."
    parts = [nurse.flag + nurse.quoted.format(text=flag) for flag in alert.flags]
    if alert.answered_no:
        parts.append(nurse.no_to + ", ".join(alert.answered_no))
    if alert.not_reached:
        parts.append(nurse.not_reached + ", ".join(alert.not_reached))
    return "; ".join(parts) + "."


def _pain(summary: Summary, nurse: NurseWords) -> str:
    pain = summary.pain
    if pain.reached is not Reached.ANSWERED:
        return f"{_absent(pain.reached, nurse)}."
    return f"{', '.join(filter(None, (pain_scores(pain, nurse), pain.place)))}."


def pain_scores(pain: Pain, nurse: NurseWords) -> str:
    """Return the scores and their mean in one line."""
    scores = [
        f"{score.short} {nurse.not_given if score.value is None else score.value}"
        for score in pain.scores
    ]
    if pain.mean is not None:
        scores.append(f"{nurse.mean} {pain.mean:.1f}")
    return ", ".join(scores)


def _tried(summary: Summary, nurse: NurseWords) -> str:
    tried = summary.tried
    if tried.reached is not Reached.ANSWERED:
        return f"{_absent(tried.reached, nurse)}."
    groups = [f"{label}: {', '.join(names)}" for label, names in tried.groups]
    return ("; ".join(groups) or nurse.tried_none) + "."


def _sure(summary: Summary, nurse: NurseWords) -> str:
    sure = summary.sure
    if sure.reached is not Reached.ANSWERED:
        return f"{_absent(sure.reached, nurse)}."
    shorts = ", ".join(need.short for need in sure.needs)
    return sure_count(summary, nurse).removeprefix("SURE: ").strip() + (
        f" {nurse.no_to}{shorts}." if shorts else ""
    )


def sure_count(summary: Summary, nurse: NurseWords) -> str:
    """Return how many SURE answers were yes; with fewer answers than questions, of how many."""
    sure = summary.sure
    pattern = nurse.sure if sure.answered == sure.asked else nurse.sure_partly
    return pattern.format(yes=sure.yes, answered=sure.answered, asked=sure.asked)


def _options(
    summary: Summary, reached: Reached, nurse: NurseWords, chosen: Callable[[OptionLine], bool]
) -> str:
    names = [line.card.name for line in summary.options if chosen(line)]
    if names:
        return ", ".join(names)
    return nurse.none if reached is Reached.ANSWERED else _absent(reached, nurse)


def _ruled_out(summary: Summary, reached: Reached, nurse: NurseWords) -> str:
    names = [
        f"{line.card.name} ({line.reason or nurse.no_reason})"
        for line in summary.options
        if line.ruled_out
    ]
    if names:
        return ", ".join(names)
    return nurse.none if reached is Reached.ANSWERED else _absent(reached, nurse)


def _questions(summary: Summary, nurse: NurseWords) -> str:
    if summary.questions:
        return "; ".join(nurse.quoted.format(text=text) for text in summary.questions)
    if summary.questions_reached is Reached.ANSWERED:
        return nurse.questions_none
    return _absent(summary.questions_reached, nurse)
