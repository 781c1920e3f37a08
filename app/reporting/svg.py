"""Write a drawing as SVG."""

from __future__ import annotations

from html import escape

from app.reporting.drawing import Drawing, Line, Rectangle, Shape
from app.reporting.font_metrics import FAMILY

_ANCHORS = {"left": "start", "centre": "middle", "right": "end"}


def svg(drawing: Drawing, *, alt: str = "") -> str:
    """Return the SVG text of a drawing. `alt` becomes its title, which a screen reader reads."""
    width, height = _number(drawing.width), _number(drawing.height)
    title = f"<title>{escape(alt)}</title>" if alt else ""
    shapes = "".join(map(_shape, drawing.shapes))
    role = ' role="img"' if alt else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}pt" '
        f'height="{height}pt"{role} font-family="{FAMILY}, Arial, sans-serif" font-kerning="none">{title}{shapes}</svg>'
    )


def _shape(shape: Shape) -> str:
    if isinstance(shape, Rectangle):
        x, y, width, height = map(_number, (shape.x, shape.y, shape.width, shape.height))
        return f'<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="{shape.colour}"/>'
    if isinstance(shape, Line):
        x1, y1, x2, y2 = map(_number, (shape.x1, shape.y1, shape.x2, shape.y2))
        return (
            f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="{shape.colour}" stroke-width="0.6" '
            'stroke-dasharray="2 2"/>'
        )
    weight = ' font-weight="bold"' if shape.bold else ""
    return (
        f'<text x="{_number(shape.x)}" y="{_number(shape.y)}" font-size="{_number(shape.size)}" '
        f'fill="{shape.colour}" text-anchor="{_ANCHORS[shape.align]}"{weight}>{escape(shape.text)}</text>'
    )


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
