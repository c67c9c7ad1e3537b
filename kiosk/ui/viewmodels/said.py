"""What a patient answered, step by step, in the words of the content: for check and share.

Interface words such as "maybe" stay keys here; the screen says them in its language.
"""

from dataclasses import dataclass

from kiosk.domain.content import Content
from kiosk.domain.visit import YES, AnswerKind, Mark, Step, Visit


@dataclass(frozen=True, slots=True)
class Said:
    """One answer: what it is about and, where the answer is an interface word, its key."""

    text: str
    word: str = ""


def answers_in_words(visit: Visit, content: Content) -> dict[Step, list[Said]]:
    """Return every answer, by step; a step without one has an empty list."""
    names = {str(card.id): card.name for card in content.cards}
    return {
        Step.SAFETY: [Said(q.flag, YES) for q in content.safety if q.id in visit.red_flags],
        Step.PAIN: _pain(visit, content),
        Step.TRIED: _tried(visit, content, names),
        Step.WHERE: _labels(visit, AnswerKind.ROLE, content),
        Step.OPTIONS: [
            *(Said(names[o], "maybe") for o in visit.marked(Mark.MAYBE) if o in names),
            *(Said(names[o], "not-for-me") for o in visit.marked(Mark.NOT_FOR_ME) if o in names),
        ],
        Step.COMPARE: [Said(names[o]) for o in visit.items(AnswerKind.COMPARE, YES) if o in names],
        Step.VALUES: _values(visit, content),
        Step.LEANING: _leaning(visit, content, names),
        Step.FACTS: [
            Said(fact.statement.rstrip("."), visit.answer(AnswerKind.FACT, fact.id))
            for fact in (*content.general_facts, *(f for c in content.cards for f in c.facts))
            if visit.answer(AnswerKind.FACT, fact.id)
        ],
        Step.SURE: [
            Said(item.short, visit.answer(AnswerKind.SURE, item.id))
            for item in content.sure
            if visit.answer(AnswerKind.SURE, item.id)
        ],
        Step.QUESTIONS: _questions(visit, content),
    }


def _pain(visit: Visit, content: Content) -> list[Said]:
    given = [(item.short, visit.answer(AnswerKind.PEG, item.id)) for item in content.peg]
    return [
        *(Said(f"{short}: {value}") for short, value in given if value),
        *_labels(visit, AnswerKind.PLACE, content),
    ]


def _tried(visit: Visit, content: Content, names: dict[str, str]) -> list[Said]:
    labels = {str(choice.id): choice.label for choice in content.tried_answers}
    given = [(item, visit.answer(AnswerKind.TRIED, item)) for item in visit.items(AnswerKind.TRIED)]
    return [Said(f"{names[o]}: {labels[v]}") for o, v in given if o in names and v in labels]


def _values(visit: Visit, content: Content) -> list[Said]:
    labels = {str(choice.id): choice.label for choice in content.values}
    ratings = {str(choice.id): choice.label for choice in content.value_answers}
    top = visit.items(AnswerKind.TOP_VALUE, YES)
    rated = [item for item in visit.items(AnswerKind.VALUE) if item not in top]
    return [
        *(Said(labels[item]) for item in top if item in labels),
        *(
            Said(f"{labels[item]}: {ratings[visit.answer(AnswerKind.VALUE, item)]}")
            for item in rated
            if item in labels and visit.answer(AnswerKind.VALUE, item) in ratings
        ),
        *_labels(visit, AnswerKind.GOAL, content),
        *_own(visit, AnswerKind.GOAL_WORDS),
    ]


def _leaning(visit: Visit, content: Content, names: dict[str, str]) -> list[Said]:
    labels = names | {str(choice.id): choice.label for choice in content.leanings}
    return [Said(labels[i]) for i in visit.items(AnswerKind.LEANING, YES) if i in labels]


def _questions(visit: Visit, content: Content) -> list[Said]:
    texts = {
        str(question.id): question.text
        for question in (*content.questions, *(q for c in content.cards for q in c.questions))
    }
    return [
        *(Said(texts[q]) for q in visit.items(AnswerKind.QUESTION, YES) if q in texts),
        *_own(visit, AnswerKind.OWN_QUESTION),
    ]


def _labels(visit: Visit, kind: AnswerKind, content: Content) -> list[Said]:
    choices = {
        AnswerKind.ROLE: content.roles,
        AnswerKind.PLACE: content.places,
        AnswerKind.GOAL: content.goals,
    }[kind]
    return [Said(choice.label) for choice in choices if choice.id == visit.answer(kind)]


def _own(visit: Visit, kind: AnswerKind) -> list[Said]:
    return [Said(f"“{visit.answer(kind)}”")] if visit.answer(kind) else []
