"""Measures competing commands in turn and prints them side by side."""

import os
import pathlib
import statistics
import subprocess
import sys
from dataclasses import dataclass
from typing import Callable

MIB = 1024 * 1024
LAUNCHER = pathlib.Path(__file__).with_name("launch.py")


class BenchError(Exception):
    """A run that cannot be counted: it failed, or its result is wrong."""


@dataclass
class Run:
    """One command to be measured: `prepare` (not measured) makes it afresh, `verify` raises BenchError."""

    name: str
    prepare: Callable[[], list]
    verify: Callable[[], None]


@dataclass
class Sample:
    wall: float
    cpu: float
    peak: int


@dataclass
class Case:
    """Runs that do the same thing; the first one is what the others are compared with."""

    title: str
    bytes: int
    set_up: Callable[[], None]  # before the first round
    runs: list


def touch_memory(size):
    """A virtual machine's host takes freed memory back; getting it again would be charged to whoever comes first."""
    child = os.fork()
    if child == 0:
        len(b"\1" * size)
        os._exit(0)
    os.waitpid(child, 0)


def launch(command, folder, environment):
    report, log = folder / "report", folder / "log"
    launcher = [sys.executable, "-I", "-S", str(LAUNCHER), str(report), str(log)]
    subprocess.run(launcher + [str(part) for part in command], env=environment, check=True)
    status, wall, user, system, peak = report.read_text().split()
    if status != "0":
        tail = log.read_text(errors="replace")[-2000:]
        raise BenchError(f"{command[0]} ended with {status}:\n{tail}")
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
            touch_memory(2 * case.bytes + case.bytes // 2)
            sample = launch(command, folder, environment)
            run.verify()
            if number >= 0:
                samples[run.name].append(sample)
    return samples


def table(case, samples):
    """Absolute medians, and medians of the ratios within a round to the first run."""

    def median(name, value):
        return statistics.median(value(sample) for sample in samples[name])

    def ratio(name, value):
        pairs = zip(samples[name], samples[case.runs[0].name])
        return statistics.median(value(mine) / max(value(base), 1e-9) for mine, base in pairs)

    columns = (
        ("wall s", lambda s: s.wall, "{:.3f}"),
        ("CPU s", lambda s: s.cpu, "{:.3f}"),
        ("peak MiB", lambda s: s.peak / MIB, "{:.1f}"),
    )
    head = f"{case.title:<44}"
    for title, _, _ in columns:
        head += f"{title:>10}{'ratio':>8}"
    lines = [head + f"   {'wall min-max':>15}"]
    for run in case.runs:
        line = f"  {run.name:<42}"
        for _, value, form in columns:
            line += f"{form.format(median(run.name, value)):>10}{ratio(run.name, value):>8.2f}"
        walls = [sample.wall for sample in samples[run.name]]
        lines.append(line + f"   {min(walls):>7.3f}-{max(walls):.3f}")
    return "\n".join(lines)
