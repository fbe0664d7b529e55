"""Draws growth as an SVG: both axes logarithmic, so that what is linear is a line with the slope of the dashed one."""

import math
from dataclasses import dataclass
from html import escape
from typing import Callable

WIDTH, HEIGHT = 420, 300  # of a panel
LEFT, RIGHT, TOP, BOTTOM = 56, 30, 40, 44  # of it, around what is plotted

# Without variables, which not every viewer knows.
STYLE = """
text { font: 12px system-ui, sans-serif; fill: #1f2328; }
.title { font-weight: 600; font-size: 13px; }
.paper { fill: #ffffff; }
.grid { stroke: #d8dde3; }
.guide { stroke: #1f2328; stroke-dasharray: 5 4; opacity: .6; }
polyline { fill: none; stroke-width: 2; }
polyline.a { stroke: #0b62b8; } circle.a, text.a { fill: #0b62b8; }
polyline.b { stroke: #b35900; } circle.b, text.b { fill: #b35900; }
@media (prefers-color-scheme: dark) {
  text { fill: #e6e9ed; }
  .paper { fill: #15181c; }
  .grid { stroke: #3a4149; }
  .guide { stroke: #e6e9ed; }
  polyline.a { stroke: #6bb2ff; } circle.a, text.a { fill: #6bb2ff; }
  polyline.b { stroke: #ffb066; } circle.b, text.b { fill: #ffb066; }
}
"""


@dataclass
class Panel:
    """One diagram: `lines` are (name, points), points (x, y), both above zero."""

    x_title: str
    y_title: str
    x_label: Callable
    lines: list
    ceiling: float = 0  # a dashed level line instead of linear growth; 0: none

    def draw(self, left, top):
        scale = Scale(self.lines, self.ceiling, left, top)
        parts = [
            text(left + LEFT, top + 22, f"{self.y_title} by {self.x_title}", "title"),
            *self._grid(scale),
            self._guide(scale),
            *(part for index, line in enumerate(self.lines) for part in self._line(scale, index, *line)),
        ]
        return "\n".join(parts)

    def _grid(self, scale):
        for y in scale.y_ticks():
            yield line(scale.left, scale.y(y), scale.right, scale.y(y), "grid")
            yield text(scale.left - 6, scale.y(y) + 4, f"{y:g}", anchor="end")
        for x in sorted({x for _, points in self.lines for x, _ in points}):
            yield line(scale.x(x), scale.top, scale.x(x), scale.bottom, "grid")
            yield text(scale.x(x), scale.bottom + 18, self.x_label(x), anchor="middle")

    def _guide(self, scale):
        x, y = self.lines[0][1][-1]
        if self.ceiling:
            return line(scale.left, scale.y(self.ceiling), scale.right, scale.y(self.ceiling), "guide")
        begin = max(scale.x_min, x * scale.y_min / y)  # where linear growth leaves the diagram
        return line(scale.x(begin), scale.y(y * begin / x), scale.x(x), scale.y(y), "guide")

    def _line(self, scale, index, name, points):
        style = "ab"[index]
        yield f'<polyline class="{style}" points="{" ".join(f"{scale.x(x):.1f},{scale.y(y):.1f}" for x, y in points)}"/>'
        for x, y in points:
            tip = escape(f"{name}, {self.x_label(x)}: {y:.4g}")
            yield f'<circle class="{style}" cx="{scale.x(x):.1f}" cy="{scale.y(y):.1f}" r="4"><title>{tip}</title></circle>'
        yield text(scale.left + 8, scale.top + 18 + 16 * index, name, style)


class Scale:
    """From values to places."""

    def __init__(self, lines, ceiling, left, top):
        xs = [x for _, points in lines for x, _ in points]
        ys = [y for _, points in lines for _, y in points] + ([ceiling] if ceiling else [])
        self.left, self.right = left + LEFT, left + WIDTH - RIGHT
        self.top, self.bottom = top + TOP, top + HEIGHT - BOTTOM
        self.x_min, self._x_max = min(xs) / 1.3, max(xs) * 1.3
        self.y_min = 10 ** math.floor(math.log10(min(ys)))
        self._y_max = 10 ** math.floor(math.log10(max(ys)) + 1)

    def x(self, value):
        part = math.log(value / self.x_min) / math.log(self._x_max / self.x_min)
        return self.left + part * (self.right - self.left)

    def y(self, value):
        part = math.log(value / self.y_min) / math.log(self._y_max / self.y_min)
        return self.bottom - part * (self.bottom - self.top)

    def y_ticks(self):
        decades = round(math.log10(self._y_max / self.y_min))
        steps = (1, 2, 5) if decades <= 2 else (1,)
        ticks = [self.y_min * 10**decade * step for decade in range(decades) for step in steps]
        return [*ticks, self._y_max]


def line(x1, y1, x2, y2, style):
    return f'<line class="{style}" x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"/>'


def text(x, y, content, style="", anchor="start"):
    return f'<text class="{style}" x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(str(content))}</text>'


def draw(panels):
    """Two panels in a row."""
    rows = (len(panels) + 1) // 2
    note = "dashed: linear growth, or the ceiling of memory"
    parts = [panel.draw(index % 2 * WIDTH, index // 2 * HEIGHT) for index, panel in enumerate(panels)]
    width, height = 2 * WIDTH, rows * HEIGHT + 24
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">',
        f"<style>{STYLE}</style>", f'<rect width="{width}" height="{height}" class="paper"/>',
        *parts, text(LEFT, height - 10, note), "</svg>\n",
    ])
