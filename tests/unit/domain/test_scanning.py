"""Scanning: the order in which controls are marked for a switch."""

from kiosk.domain.scanning import MANY, Box, Scan, rows_of


def row(count: int, *, y: float) -> list[Box]:
    """Return controls side by side, 100 pixels high."""
    return [Box(120.0 * at, y, 100, 100) for at in range(count)]


PAGE = [*row(4, y=0), *row(5, y=200), *row(5, y=320), *row(2, y=700)]
"""More controls than are offered one by one."""


def marks(scan: Scan, steps: int) -> list[range]:
    """Return what is marked now, and after each of some steps."""
    met = [scan.marked]
    for _ in range(steps):
        scan = scan.following()
        met.append(scan.marked)
    return met


def test_few_controls_are_marked_one_by_one_and_round_again() -> None:
    scan = Scan.over(row(3, y=0))

    assert marks(scan, 3) == [range(1), range(1, 2), range(2, 3), range(1)]
    assert not scan.is_row


def test_the_round_begins_where_it_is_asked_to() -> None:
    assert marks(Scan.over(row(3, y=0), first=2), 1) == [range(2, 3), range(1)]


def test_many_controls_are_marked_row_by_row() -> None:
    assert len(PAGE) > MANY

    scan = Scan.over(PAGE)

    assert marks(scan, 4) == [range(4), range(4, 9), range(9, 14), range(14, 16), range(4)]
    assert scan.is_row


def test_a_round_begins_with_the_row_of_the_control_asked_for() -> None:
    assert Scan.over(PAGE, first=4).marked == range(4, 9)


def test_inside_a_row_its_controls_are_marked_and_then_the_row_again() -> None:
    inside = Scan.over(PAGE, first=14).inside()

    assert marks(inside, 3) == [range(14, 15), range(15, 16), range(14, 16), range(4)]
    assert not inside.is_row


def test_a_row_can_be_left() -> None:
    assert Scan.over(PAGE).inside().following().outside().marked == range(4)


def test_a_single_control_is_not_gone_into() -> None:
    scan = Scan.over([*PAGE, Box(0, 900, 100, 100)], first=16)

    assert not scan.is_row
    assert scan.inside() == scan


def test_a_page_without_controls_has_no_mark() -> None:
    scan = Scan.over([])

    assert scan.following().inside().marked == range(0)


def test_a_tall_control_is_level_with_the_short_ones_beside_it() -> None:
    assert rows_of([Box(0, 0, 100, 300), Box(120, 100, 100, 90), Box(0, 400, 100, 90)]) == (
        range(2),
        range(2, 3),
    )


def test_a_list_is_a_row_each() -> None:
    assert len(rows_of([Box(0, 100.0 * at, 500, 90) for at in range(20)])) == 20
