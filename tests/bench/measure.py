"""Measures competing commands in turn and prints them side by side."""

import os
import pathlib
import signal
import statistics
import subprocess
import sys
from dataclasses import dataclass, field
from typing import Callable

from places import available_memory

MB = 1000 * 1000
PATIENCE = 15 * 60  # s, with one run
LAUNCHER = pathlib.Path(__file__).with_name("launch.py")


class BenchError(Exception):
    """A run that cannot be counted: it failed, or its result is wrong."""


@dataclass
class Run:
    """One command to be measured: `prepare` (not measured) makes it afresh, `verify` raises BenchError."""

    name: str
    prepare: Callable[[], list]
    verify: Callable[[], None]
    figures: Callable[[], dict] = dict  # what the command itself has measured: numbers by name


@dataclass
class Sample:
    """Seconds, seconds, bytes, and what the command has measured."""

    wall: float
    cpu: float
    peak: int
    figures: dict = field(default_factory=dict)

    def of(self, quantity):
        """Of a field, or a figure."""
        return self.figures[quantity] if quantity in self.figures else getattr(self, quantity)


@dataclass
class Case:
    """Runs that do the same thing; the first one is what the table compares the others with."""

    title: str
    footprint: int  # bytes of memory that a run fills, files in memory and the cache of those on disk included
    set_up: Callable[[], None]  # before the first round
    runs: list
    targets: list = field(default_factory=list)
    rounds: int = 5
    warm_up: int = 1  # rounds that are not counted
    enter: list = field(default_factory=list)  # what brings a command to where it is to run


@dataclass
class Absent:
    """A case that cannot be run here."""

    title: str
    why: str


def touch_memory(size):
    """A virtual machine's host takes freed memory back; getting it again would be charged to whoever comes first."""
    child = os.fork()
    if child == 0:
        len(b"\1" * min(size, available_memory() // 2))
        os._exit(0)
    os.waitpid(child, 0)


def launch(command, folder, environment):
    report, log = folder / "report", folder / "log"
    launcher = [sys.executable, "-I", "-S", str(LAUNCHER), str(report), str(log)]
    parts = [str(part) for part in command]
    text = " ".join(parts)
    with subprocess.Popen(launcher + parts, env=environment, start_new_session=True) as process:
        try:
            process.wait(PATIENCE)
        except BaseException as error:
            os.killpg(process.pid, signal.SIGKILL)  # else the command would stay behind
            if isinstance(error, subprocess.TimeoutExpired):
                raise BenchError(f"{text}\ntook more than {PATIENCE // 60} minutes") from None
            raise
    if process.returncode != 0:
        raise BenchError(f"{text}\ncould not be started")
    status, wall, user, system, peak = report.read_text().split()
    if status != "0":
        tail = log.read_text(errors="replace")[-2000:]
        raise BenchError(f"{text}\nended with {status}:\n{tail}")
    return Sample(float(wall), float(user) + float(system), int(peak))


def measure(case, rounds, warm_up, folder, environment):
    """Every round runs all of them, in turn forwards and backwards, so that what changes on the machine meanwhile
    falls on each. Returns the samples by name."""
    samples = {run.name: [] for run in case.runs}
    case.set_up()
    for number in range(-warm_up, rounds):
        order = case.runs if number % 2 == 0 else case.runs[::-1]
        for run in order:
            command = run.prepare()
            touch_memory(2 * case.footprint + case.footprint // 2)
            sample = launch([*case.enter, *command], folder, environment)
            run.verify()
            sample.figures = run.figures()
            if number >= 0:
                samples[run.name].append(sample)
    return samples


def human(size):
    """1073741824 is "1 GiB"."""
    for unit in ("B", "KiB", "MiB"):
        if size < 1024:
            return f"{size} {unit}"
        size //= 1024
    return f"{size} GiB"


def median(samples, quantity):
    return statistics.median(sample.of(quantity) for sample in samples)


def table(case, samples):
    """Medians, and their ratios to those of the first run."""
    columns = (("wall s", "wall", 1, "{:.3f}"), ("CPU s", "cpu", 1, "{:.3f}"), ("peak MB", "peak", MB, "{:.1f}"))
    base = samples[case.runs[0].name]
    head = f"{case.title:<52}" + "".join(f"{title:>10}{'ratio':>8}" for title, *_ in columns)
    lines = [head + f"   {'wall min-max':>15}"]
    for run in case.runs:
        mine = samples[run.name]
        line = f"  {run.name:<50}"
        for _, quantity, unit, form in columns:
            value = median(mine, quantity)
            line += f"{form.format(value / unit):>10}{value / max(median(base, quantity), 1e-9):>8.2f}"
        walls = [sample.wall for sample in mine]
        lines.append(line + f"   {min(walls):>7.3f}-{max(walls):.3f}")
        if mine[0].figures:
            lines.append("    " + ", ".join(f"{name} {median(mine, name):.3g}" for name in mine[0].figures))
    return "\n".join(lines)
