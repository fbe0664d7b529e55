"""How long the window lets one wait while six files come as fast as they can."""

import shutil

from landing import write_random
from measure import Absent, BenchError, Case, Run, human
from targets import Target

TITLE = "the window, 6 files of {} down, http, to {}"
RUN = "ferry-window-loop"
P99 = "gap p99 ms"
FIGURES = ("gap p50 ms", P99, "gap maximum ms", "CPU in a gap p99 ms", "frames a second", "MB a second")
LIMIT = 16  # ms: what a frame of a screen takes


class Window:
    """One run: the window itself measures, for some seconds."""

    def __init__(self, servers, place, program):
        """`program`: ferry-window-loop, or None."""
        self._servers = servers
        self._program = program
        self._place = place
        self._folder = place.folder / "window"
        self._report = place.folder / "window-report"

    def cases(self, size, seconds):
        source = self._servers.www / "window.bin"
        title = TITLE.format(human(size), self._place.name)
        footprint = 8 * size  # with one that is whole and not yet removed
        if not self._program or self._place.room() < footprint:
            yield Absent(title, "no room for them" if self._program else f"{RUN} is not named")
            return
        yield self._case(title, source, size, seconds, footprint)
        source.unlink(missing_ok=True)

    def _case(self, title, source, size, seconds, footprint):
        def prepare():
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder.mkdir()
            address = self._servers.url("http", f"/{source.name}")
            return [self._program, self._folder, self._report, str(seconds), address]

        def verify():
            shutil.rmtree(self._folder)
            if len(self._numbers()) != len(FIGURES):
                raise BenchError(f"{RUN} does not tell what it has measured")

        runs = [Run(RUN, prepare, verify, lambda: dict(zip(FIGURES, self._numbers())))]
        return Case(title, footprint, lambda: write_random(source, size), runs, [Target(P99, RUN, LIMIT)], rounds=3, warm_up=0)

    def _numbers(self):
        return [float(number) for number in self._report.read_text().split()] if self._report.exists() else []
