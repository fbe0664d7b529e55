"""How long the window lets one wait with a long list, and what the list costs."""

import shutil
import subprocess

from landing import write_random
from measure import Absent, BenchError, Case, Run
from targets import Target

RUN = "ferry-window-scale"
TITLE = "the window, {:,} jobs"
FIGURES = ("window up ms", "PSS MB", "scroll p99 ms", "scroll maximum ms", "sort longest frame ms", "sorted after ms",
           "letter typed ms", "50 rows moving %", "cancel all ms", "longest frame after it ms")
FRAME = 16  # ms
BYTES_A_JOB = 4096  # in the database and in memory, generously
SLOW_FILE = 16 << 20  # more than comes in the time


class WindowScale:
    """One run for each length: the window itself measures."""

    def __init__(self, servers, place, program):
        """`program`: ferry-window-scale, or None."""
        self._servers = servers
        self._place = place
        self._program = program
        self._folder = place.folder / "scale"
        self._report = place.folder / "scale-report"

    def cases(self, lengths):
        for jobs in lengths:
            title = TITLE.format(jobs)
            footprint = 2 * BYTES_A_JOB * jobs
            if not self._program or self._place.room() < footprint:
                yield Absent(title, "no room for them" if self._program else f"{RUN} is not named")
            else:
                yield self._case(title, jobs, footprint)

    def _case(self, title, jobs, footprint):
        source = self._servers.www / "slow.bin"

        def set_up():
            write_random(source, SLOW_FILE)

        def prepare():
            """Its list is made here, by the same program, and is not measured."""
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder.mkdir()
            address = self._servers.url("http", f"/slow/{source.name}")
            command = [self._program, self._folder, self._report, str(jobs), address]
            subprocess.run(command, check=True)
            return command

        def verify():
            shutil.rmtree(self._folder)
            if len(self._numbers()) != len(FIGURES):
                raise BenchError(f"{RUN} does not tell what it has measured")

        runs = [Run(RUN, prepare, verify, lambda: dict(zip(FIGURES, self._numbers())))]
        return Case(title, footprint, set_up, runs, list(self._targets(jobs)), rounds=3, warm_up=0)

    def _targets(self, jobs):
        yield Target("scroll p99 ms", RUN, FRAME)
        if jobs <= 1_000:
            yield Target("window up ms", RUN, 300)
            yield Target("PSS MB", RUN, 63)  # 60 MiB
        elif jobs <= 100_000:
            yield Target("window up ms", RUN, 500)
            yield Target("sort longest frame ms", RUN, FRAME)
            yield Target("letter typed ms", RUN, 100)
            yield Target("50 rows moving %", RUN, 5)
            yield Target("cancel all ms", RUN, 1_000)

    def _numbers(self):
        return [float(number) for number in self._report.read_text().split()] if self._report.exists() else []
