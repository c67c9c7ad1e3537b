"""What is only looked at: figures, charts, pictures and labels say in words what they show."""

from __future__ import annotations

import pytest

from tests.qml.accessible import Role, find, hint_of
from tests.qml.conftest import Build
from tests.qml.stage import GALLERY, Setting

CARD = """
OptionCard {
    width: 400; height: 140
    text: "Acupuncture"; detail: "Very thin needles"
    mark: "%s"; markText: "%s"
    property int count: 0
    onActivated: count += 1
}
"""


def test_people_fill_up_to_their_number(build: Build) -> None:
    hands = build("IconArray { width: 400; height: 400; count: 39 }", Setting(reduced=False))
    find(hands.view, Role.Graphic, "39 of 100")
    hands.wait_until(lambda: hands.value("shown") == 39)
    solid = [item for item in hands.root.childItems() if item.property("solid")]
    assert [item.property("index") for item in solid] == list(range(39))


def test_a_later_number_shows_at_once_when_motion_is_reduced(build: Build) -> None:
    hands = build("IconArray { width: 400; height: 400; count: 39 }")
    hands.root.setProperty("count", 61)
    assert sum(bool(item.property("solid")) for item in hands.root.childItems()) == 61


def test_a_ruler_says_difference_threshold_and_ends(build: Build) -> None:
    hands = build('Ruler { width: 600; value: 7; matters: 10; endLow: "none"; endHigh: "all" }')
    find(
        hands.view,
        Role.Graphic,
        "7 points better. Most people notice 10 points. 0: none. 100: all.",
    )


@pytest.mark.parametrize(
    ("level", "word"), [(0, "Not known"), (1, "May"), (2, "Probably"), (3, "Sure")]
)
def test_certainty_is_one_word(build: Build, level: int, word: str) -> None:
    hands = build(f"Certainty {{ width: 600; level: {level} }}")
    find(hands.view, Role.StaticText, f"How sure are we that it helps? {word}")


def test_a_countdown_says_its_seconds(build: Build) -> None:
    hands = build("Countdown { width: 600; remaining: 20; total: 30 }")
    find(hands.view, Role.ProgressBar, "20 seconds left")
    hands.root.setProperty("remaining", 1)
    find(hands.view, Role.ProgressBar, "1 second left")


def test_a_picture_speaks_its_words_once_it_is_drawn(build: Build) -> None:
    source = (GALLERY / "scene.svg").as_uri()
    hands = build(f'Picture {{ width: 400; height: 300; source: "{source}"; alt: "A needle" }}')
    hands.wait_until(lambda: hands.value("ready") is True)
    find(hands.view, Role.Graphic, "A needle")


def test_a_wide_picture_is_cropped_around_its_focus(build: Build) -> None:
    hands = build('Item { Picture { width: 300; height: 300; aspect: 2; focusX: 1; alt: "Wide" } }')
    picture = hands.item(Role.Graphic, "Wide")
    assert picture.property("drawnWidth") == 600
    assert picture.property("drawnX") == -300


def test_a_label_ends_at_its_anchor(build: Build) -> None:
    hands = build('Item { Callout { text: "Thin"; anchorX: 400; anchorY: 300; side: "left" } }')
    label = hands.item(Role.StaticText, "Thin")
    area = hands.area(label)
    assert area.right() < 400
    assert area.center().y() == pytest.approx(300, abs=1)


@pytest.mark.parametrize(
    ("mark", "words", "name"),
    [
        ("", "", "Acupuncture"),
        ("tried", "Tried before", "Acupuncture. Tried before"),
        ("maybe", "Maybe", "Acupuncture. Maybe"),
        ("no", "Not for me", "Acupuncture. Not for me"),
    ],
)
def test_a_card_says_what_the_patient_said_of_it(
    build: Build, mark: str, words: str, name: str
) -> None:
    hands = build(CARD % (mark, words))
    assert hint_of(find(hands.view, Role.Button, name)) == "Very thin needles"
    hands.tap(hands.item(Role.Button, name))
    assert hands.value("count") == 1
