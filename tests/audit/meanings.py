"""What the screens tell by how a thing looks: states that must be told apart without hue.

Belongs here: which states and where they show. How different they must look belongs to the test.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.domain.outline import DetailPart
from kiosk.domain.visit import NO, YES, Answer, AnswerKind, Mark, Page, Step, Visit
from tests.audit.pages import State
from tests.audit.reading import Screen
from tests.items import children_of, kind_of, shown
from tests.ui.harness import ENGLISH, Tablet
from tests.visits import new_visit

Where = Callable[[Screen], QRectF]


@dataclass(frozen=True, slots=True)
class Twins:
    """One place of a page in states that mean something different."""

    name: str
    where: Where
    states: tuple[State, ...]


@dataclass(frozen=True, slots=True)
class Parts:
    """Two parts of one drawing that mean something different; pieces finds them on the page."""

    name: str
    state: State
    pieces: Callable[[Tablet], dict[str, QRectF]]
    size_tells: bool = False
    """Whether a piece is made larger to say something."""


def of_kind(kind: str, nth: int | None = None) -> Where:
    """Return where all controls of a kind are, or the nth of them."""

    def where(screen: Screen) -> QRectF:
        places = [target.rect for target in screen.targets if target.kind == kind]
        whole = QRectF()
        for place in places if nth is None else [places[nth]]:
            whole = whole.united(place)
        return whole

    return where


def of_words(start: str) -> Where:
    """Return where the text stands that begins like this."""
    return lambda screen: next(one.seen for one in screen.texts if one.words.startswith(start))


def room(screen: Screen) -> QRectF:
    """Return the place between the bars."""
    return screen.room


def twins(tablet: Tablet, known: dict[str, State]) -> Iterator[Twins]:
    """Yield every place that tells something; known are the audit's pages by name."""
    content = tablet.pack.content(ENGLISH)
    bare = new_visit(tablet.clock.now(), code="")
    kinds, card = AnswerKind, content.cards[0].id

    def at(page: Page, *given: Answer) -> State:
        return State(str(page), _with(bare, page, given))

    def choices(name: str, page: Page, where: Where, *given: tuple[Answer, ...]) -> Twins:
        return Twins(name, where, (at(page), *(at(page, *one) for one in given)))

    fever, options = Page(Step.SAFETY, "fever"), Page(Step.OPTIONS)
    tile, thumb = of_kind("ChoiceTile", 0), of_kind("ThumbTile", 0)
    yield choices(
        "yes and no of a safety question",
        fever,
        of_kind("Answer"),
        *((Answer(kinds.SAFETY, "fever", said),) for said in (YES, NO)),
    )
    yield choices(
        "number of the strip",
        Page(Step.PAIN, content.peg[0].id),
        of_kind("NumberCell", 7),
        (Answer(kinds.PEG, content.peg[0].id, "7"),),
    )
    yield choices(
        "place of the pain",
        Page(Step.PAIN, "place"),
        tile,
        (Answer(kinds.PLACE, "", content.places[0].id),),
    )
    yield choices(
        "what was tried",
        Page(Step.TRIED),
        of_kind("Cell", 0),
        (Answer(kinds.TRIED, card, content.tried_answers[0].id),),
    )
    yield choices(
        "who decides",
        Page(Step.WHERE, "role"),
        tile,
        (Answer(kinds.ROLE, "", content.roles[0].id),),
    )
    yield choices(
        "option at a glance: nothing, tried, maybe, not for me",
        options,
        of_kind("OptionCard", 0),
        (Answer(kinds.TRIED, card, content.tried_answers[1].id),),
        *((Answer(kinds.MARK, card, mark.value),) for mark in Mark),
    )
    yield choices(
        "what is said of an option",
        Page(Step.OPTIONS, card),
        of_kind("ActionTile", 1),
        (Answer(kinds.MARK, card, Mark.MAYBE.value),),
    )
    value = content.values[0].id
    yield choices(
        "how much something matters",
        Page(Step.VALUES, "rate"),
        of_kind("Cell", 0),
        (Answer(kinds.VALUE, value, content.value_answers[0].id),),
    )
    yield choices("leaning", Page(Step.LEANING), thumb, (Answer(kinds.LEANING, card, YES),))
    question = content.questions[0].id
    yield choices(
        "question to bring",
        Page(Step.QUESTIONS, "choose"),
        room,
        (Answer(kinds.QUESTION, question, YES),),
    )
    matters = Page(Step.VALUES, "top")
    tops = [Answer(kinds.TOP_VALUE, one.id, YES) for one in content.values[1:4]]
    yield Twins(
        "choice that rests since enough are chosen",
        thumb,
        (at(matters), at(matters, *tops)),
    )
    told = {fact.is_true: fact for fact in content.general_facts}
    facts = [Page(Step.FACTS, told[so].id) for so in (True, False)]
    yield Twins(
        "statement that is true or not",
        of_words("It is "),
        tuple(at(page, Answer(kinds.FACT, page.item, "true")) for page in facts),
    )
    yield Twins(
        "alert",
        room,
        (at(fever, Answer(kinds.SAFETY, "fever", YES)), known["safety/alert"]),
    )
    yield Twins("flag", room, (known["share// answered"], known["share// flagged"]))
    parts = [at(Page(Step.DETAIL, card, part.value)) for part in DetailPart]
    yield Twins("tab", of_kind("TabCell", 0), tuple(parts[:2]))
    chooser = known["compare// chooser"]
    pages = (at(Page(Step.COMPARE)), at(Page(Step.COMPARE), Answer(kinds.COMPARE, card, YES)))
    yield Twins(
        "option in the comparison",
        thumb,
        tuple(replace(chooser, visit=state.visit) for state in pages),
    )
    sheet = known["overlay appearance"]
    yield Twins(
        "way to use the tablet", of_kind("LookTile", 9), (sheet, replace(sheet, act=_left(sheet)))
    )


def parts(tablet: Tablet) -> Iterator[Parts]:
    """Yield the drawings whose parts tell something."""
    content = tablet.pack.content(ENGLISH)
    bare = new_visit(tablet.clock.now(), code="")
    pain = Page(Step.PAIN, content.peg[0].id)
    steps = State(str(pain), _with(bare, pain, ()))
    yield Parts("step: done, here, to come", steps, _steps, size_tells=True)
    drawings = (("IconArray", _people), ("Certainty", _sure), ("Ruler", _points))
    for card in content.cards:
        page = Page(Step.DETAIL, card.id, DetailPart.HELP.value)
        state = State(str(page), _with(bare, page, ()))
        for kind, pieces in drawings:
            yield Parts(kind, state, pieces)
    page = Page(Step.DETAIL, content.cards[0].id, DetailPart.WHAT.value)
    yield Parts("step of a treatment", State(str(page), _with(bare, page, ())), _rows)


def _with(visit: Visit, page: Page, given: tuple[Answer, ...]) -> Visit:
    for answer in given:
        visit = visit.with_answer(answer)
    return replace(visit, page=page, reached=Step.SHARE)


def _left(sheet: State) -> Callable[[Tablet], None]:
    def act(tablet: Tablet) -> None:
        tablet.appearance.toggleLeftHanded()
        if sheet.act is not None:
            sheet.act(tablet)

    return act


def _all(tablet: Tablet, kind: str) -> list[QQuickItem]:
    return [one for one in shown(tablet.engine.window.contentItem()) if kind_of(one) == kind]


def _boxes(item: QQuickItem) -> list[QQuickItem]:
    return [one for one in children_of(item) if kind_of(one) == "QQuickRectangle"]


def _place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _steps(tablet: Tablet) -> dict[str, QRectF]:
    bar = _all(tablet, "StepBar")[0]
    here = int(bar.property("step")) - 1
    boxes = [_place(one) for one in _boxes(bar)]
    return {"done": boxes[here - 1], "here": boxes[here], "to come": boxes[here + 1]}


def _people(tablet: Tablet) -> dict[str, QRectF]:
    arrays = [one for one in _all(tablet, "IconArray") if 0 < one.property("count") < 100]
    if not arrays:
        return {}
    people = _boxes(arrays[0])
    return {"one of those": _place(people[0]), "one of the others": _place(people[-1])}


def _sure(tablet: Tablet) -> dict[str, QRectF]:
    cells = [one for strip in _all(tablet, "Certainty") for one in _boxes(strip)]
    words = [one for cell in cells for one in shown(cell) if one.property("here") is not None]
    return {("meant" if one.property("here") else "not meant"): _place(one) for one in words}


def _points(tablet: Tablet) -> dict[str, QRectF]:
    rulers = _all(tablet, "Ruler")
    if not rulers:
        return {}
    bar = _boxes(rulers[0])[0]
    value, whole = _place(_boxes(bar)[0]), _place(bar)
    rest = QRectF(value.right(), whole.y(), whole.right() - value.right(), whole.height())
    return {"better": value, "not better": rest}


def _rows(tablet: Tablet) -> dict[str, QRectF]:
    rows = {bool(one.property("here")): one for one in _all(tablet, "StepRow")}
    return {name: _place(_boxes(rows[here])[-1]) for name, here in (("lit", True), ("not", False))}
