"""What a case is to reach, and whether it did."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Optional, Union

from measure import MB, median

UNITS = {"wall": ("wall time", 1, "s"), "cpu": ("CPU time", 1, "s"), "peak": ("peak memory", MB, "MB")}


@dataclass(frozen=True)
class Target:
    """The median of `quantity` (a field of Sample, or one of its figures) of the run `subject` is to be at most `limit`
    times that of the run `against`, or `limit` itself (s, MB) if that is empty."""

    quantity: str
    subject: str
    limit: Union[float, Fraction]
    against: str = ""


@dataclass(frozen=True)
class Verdict:
    text: str
    is_met: Optional[bool]  # None: it could not be measured

    def __str__(self):
        return f"  {'not known' if self.is_met is None else 'met' if self.is_met else 'MISSED':<11}{self.text}"


def verdict(what, value, unit, limit):
    """`value` is to be at most `limit`, both in `unit`."""
    text = f"{what} {value:.3g} {unit}, wanted {limit}"
    return Verdict(text, True) if value <= limit else Verdict(f"{text}: {100 * (value / limit - 1):.0f} % too much", False)


def figure(quantity):
    """What a command has measured itself is named with its unit."""
    name, symbol = quantity.rsplit(" ", 1)
    return name, 1, symbol


def judge(target, samples):
    """`samples` by name of the run, as measure() returns them."""
    name, unit, symbol = UNITS.get(target.quantity) or figure(target.quantity)
    what = f"{target.subject}: {name}"
    for run in (target.subject, target.against):
        if run and run not in samples:
            return Verdict(f"{what}: no {run} here", None)
    value = median(samples[target.subject], target.quantity)
    if not target.against:
        return verdict(what, value / unit, symbol, target.limit)
    return verdict(what, value / max(median(samples[target.against], target.quantity), 1e-9), f"x {target.against}", target.limit)


class Scores:
    """All verdicts of one run of the benchmark, printed as they come."""

    def __init__(self, is_quiet):
        """`is_quiet`: only counts are wanted."""
        self._is_quiet = is_quiet
        self._verdicts = []

    def add(self, title, verdicts):
        self._verdicts += [(title, each) for each in verdicts]
        if verdicts and not self._is_quiet:
            print(*verdicts, sep="\n")

    @property
    def missed(self):
        return [(title, each) for title, each in self._verdicts if each.is_met is False]

    def summary(self):
        counts = [sum(each.is_met is value for _, each in self._verdicts) for value in (True, False, None)]
        lines = ["Targets: {} met, {} missed, {} not known".format(*counts)]
        if not self._is_quiet:
            lines += [f"  {title}: {each.text}" for title, each in self.missed]
        return "\n".join(lines)
