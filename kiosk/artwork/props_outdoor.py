"""Landscape: sky, sun, clouds, hills, trees, a path. Each is drawn from its fields."""

from kiosk.artwork.fields import Fields
from kiosk.artwork.palette import Color, lighter
from kiosk.artwork.svg import circle, group, path, rect


def draw_sky(fields: Fields) -> str:
    """A plain sky. Fields: size."""
    width, height = fields.pair("size", (960, 720))
    return rect(0, 0, width, height, Color.SKY)


def draw_sun(fields: Fields) -> str:
    """A sun in its haze. Fields: radius."""
    radius = fields.number("radius", 92)
    return circle(0, 0, radius * 1.62, Color.SUN2) + circle(0, 0, radius, Color.SUN)


def draw_cloud(fields: Fields) -> str:
    """A cloud. Fields: none."""
    puffs = ((0, 0, 28), (34, -12, 34), (72, 0, 26))
    shapes = "".join(circle(x, y, r, Color.WHITE) for x, y, r in puffs)
    return shapes + rect(-10, 0, 92, 28, Color.WHITE, radius=14)


def draw_tree(fields: Fields) -> str:
    """A round tree. Fields: color."""
    color = fields.color("color", Color.SAGE)
    return (
        path("M-9 0L-6-110L6-110L9 0Z", Color.WOOD2)
        + path("M0-60L26-92M0-78L-22-104", stroke=Color.WOOD2, width=6)
        + circle(0, -158, 62, color)
        + circle(-44, -124, 42, color)
        + circle(46, -122, 44, color)
        + circle(-14, -176, 34, lighter(color, 0.18))
    )


def draw_land(fields: Fields) -> str:
    """Hills, meadow and a path for a frame. Fields: size, path (y of its middle, 0..1)."""
    width, height = fields.pair("size", (960, 720))
    horizon = fields.number("horizon", 0.56)
    way = fields.number("path", 0.87)
    top, mid = horizon * 1000, (horizon + 0.09) * 1000
    upper, lower = way * 1000 - 70, way * 1000 + 62

    def curve(left: float, points: list[float], close: str) -> str:
        a, b, c, d, e, right = points
        return (
            f"M-5 {left:.0f}C230 {a:.0f} 360 {b:.0f} 500 {c:.0f}"
            f"C660 {d:.0f} 820 {e:.0f} 1005 {right:.0f}{close}"
        )

    end = "L1005 1005L-5 1005Z"
    hills = curve(top + 70, [top - 40, top + 50, top, top - 60, top - 40, top + 30], end)
    meadow = curve(mid + 50, [mid - 10, mid + 60, mid + 10, mid - 30, mid - 10, mid + 30], end)
    grass = f"M-5 {lower + 26:.0f}C300 {lower - 10:.0f} 660 {lower - 6:.0f} 1005 {lower:.0f}"
    road = f"M-5 {upper + 30:.0f}C260 {upper:.0f} 620 {upper - 6:.0f} 1005 {upper + 4:.0f}"
    shapes = (
        path(hills, Color.HILL)
        + path(meadow, Color.HILL2)
        + path(road + end, Color.TRACK)
        + path(grass + end, Color.GRASS)
    )
    return group(shapes, transform=f"scale({width / 1000:.4g} {height / 1000:.4g})")
