"""Why a target was missed: where the time and the memory of a command go, as perf and the kernel tell."""

import collections
import contextlib
import os
import re
import shutil
import subprocess

FREQUENCY = 997  # samples a second
STACK = 8192  # bytes of each that are kept: enough for Ferry's, which are shallow
SHOWN = 8
OURS = re.compile(r"^(?:Ferry::)(?:\(anonymous namespace\)::)?([\w:~]+)")
WRAPPERS = ("Signal", "operator", "main")


def explain(run, quantities, enter, folder, environment):
    """Lines for the report; one line that says so where there is nothing that could tell. `quantities`: which were too much."""
    lines = []
    if {"wall", "cpu"} & set(quantities):
        lines += _time(run, enter, folder, environment)
    if "peak" in quantities:
        lines += _memory(run, enter, environment)
    return [f"    why, {run.name}: {line}" for line in lines]


def _time(run, enter, folder, environment):
    if not shutil.which("perf"):
        return ["not known, perf is not installed"]
    data = folder / "perf.data"
    record = ["perf", "record", "-q", "-F", str(FREQUENCY), "--call-graph", f"dwarf,{STACK}", "-o", data, "--"]
    recorded = subprocess.run([*enter, *record, *run.prepare()], env=environment, capture_output=True)
    try:
        if recorded.returncode != 0 or not data.exists():
            return ["not known, perf may not record here"]
        return [
            "processor time by thread: " + _shares(_report(data, "comm", children=False)),
            "self: " + _shares(_report(data, "dso", children=False)),
            "with what it calls: " + _shares(_ours(_report(data, "symbol", children=True))),
        ]
    finally:
        data.unlink(missing_ok=True)


def _report(data, key, children):
    """[(share in %, name)], the largest first."""
    how = ["--children" if children else "--no-children", "-g", "none", "--sort", key, "--stdio"]
    told = subprocess.run(["perf", "report", "-i", data, *how], capture_output=True, text=True).stdout
    rows = (line.split(maxsplit=2 if children else 1) for line in told.splitlines() if line.strip() and line[0] != "#")
    return [(float(row[0].rstrip("%")), row[-1].strip()) for row in rows]


def _ours(rows):
    """Ferry's own functions, each once by its name."""
    seen = {}
    for share, symbol in rows:
        found = OURS.match(re.sub(r"^\[.\] ", "", symbol))
        if found and not found[1].startswith(WRAPPERS) and found[1] not in seen:
            seen[found[1]] = share
    return [(share, name) for name, share in seen.items()]


def _shares(rows):
    return ", ".join(f"{name} {share:.0f} %" for share, name in rows[:SHOWN] if share >= 1)


def _memory(run, enter, environment):
    """The largest that its mappings were, sampled."""
    with subprocess.Popen([*enter, *run.prepare()], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        largest = collections.Counter()
        while process.poll() is None:
            now = _mappings(process.pid)
            if sum(now.values()) > sum(largest.values()):
                largest = now
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(timeout=0.01)
    if not largest:
        return ["memory: not known"]
    total = sum(largest.values())
    parts = ", ".join(f"{name} {size / 1000:.1f}" for name, size in largest.most_common(SHOWN))
    return [f"of {total / 1000:.1f} MB seen: {parts}"]


def _mappings(pid):
    """kB by what they are of."""
    sizes, name = collections.Counter(), ""
    try:
        with open(f"/proc/{pid}/smaps") as mappings:
            for line in mappings:
                head = re.match(r"[0-9a-f]+-[0-9a-f]+ \S+ \S+ \S+ (\S+)\s*(.*)", line)
                if head:
                    is_file = head[1] != "0"
                    name = os.path.basename(head[2]) if is_file else "own memory"
                elif line.startswith("Anonymous:"):
                    sizes["own memory"] += int(line.split()[1])
                    if name != "own memory":
                        sizes[name] -= int(line.split()[1])
                elif line.startswith("Rss:") and name != "own memory":
                    sizes[name] += int(line.split()[1])
    except OSError:
        return collections.Counter()
    return sizes
