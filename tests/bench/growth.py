"""How time and memory grow: files of nothing up to 64 GiB, and up to 100 000 small files."""

import ctypes
import os
import pathlib
import threading
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field

from downloads import CURL_LIST, FERRY, ONE_JOB, PEAK, Lists
from landing import Landing, write_random
from measure import MB, Absent, BenchError, Case, human, median
from namespaces import Namespace, Unavailable
from places import GIB
from plot import Panel
from programs import Fetch, Ferry
from targets import Target, Verdict, verdict

START_UP = 0.1  # s: a run that is shorter says nothing about growth
LINEAR = 1.2  # what time may grow more than its cause


@dataclass
class Series:
    """Cases of growing size, each with the two runs of `names`: Ferry's, and what it is compared with."""

    what: str
    names: tuple
    label: callable  # of a size
    ceiling: float = 0  # of the peak of memory, MB; 0: none
    cases: list = field(default_factory=list)  # (size, case)

    def add(self, size, case):
        self.cases.append((size, case))
        return case

    def points(self, results, name, quantity, unit):
        """`results`: samples by name of the run, by title."""
        found = ((size, results.get(case.title, {}).get(name)) for size, case in self.cases)
        return [(size, median(samples, quantity) / unit) for size, samples in found if samples]

    def verdicts(self, results):
        points = self.points(results, self.names[0], "wall", 1)
        counted = [point for point in points if point[1] >= START_UP]
        if len(counted) < 2:
            return [Verdict(f"time by {self.what}: too few points", None)] if points else []
        (first, base), (last, wall) = counted[0], counted[-1]
        what = f"time by {self.what}, {self.label(first)} to {self.label(last)}:"
        return [verdict(what, wall / base / (last / first), "x linear growth", LINEAR)]

    def panels(self, results):
        def panel(quantity, unit, symbol, ceiling):
            lines = [(name, self.points(results, name, quantity, unit)) for name in self.names]
            return Panel(self.what, symbol, self.label, [line for line in lines if line[1]], ceiling)

        panels = [panel("wall", 1, "time (s)", 0), panel("peak", MB, "peak memory (MB)", self.ceiling)]
        return [each for each in panels if each.lines]


class Growth:
    def __init__(self, servers, memory, disk, ferryctl):
        """`disk`: a place, or None."""
        self._servers = servers
        self._memory = memory
        self._disk = disk
        self._fetch = Fetch(Ferry(ferryctl, memory.folder), servers.ca)
        self._sizes = Series("size of one file", (FERRY, "curl"), human, PEAK)
        self._counts = Series("number of files", (ONE_JOB, CURL_LIST), lambda count: f"{count:,}".replace(",", " "))
        self.series = (self._sizes, self._counts)

    def cases(self, sizes, counts):
        if self._disk:
            yield from self._nothings(sizes)
        else:
            yield Absent("growth: 1 file", "no disk has room")
        for count in counts:
            yield self._counts.add(count, self._many(count, 1024))

    def _nothings(self, sizes):
        with roomy_folder(self._disk, max(sizes)) as roomy, Sweeper(roomy.outside / "landing"):
            for size in sizes:
                if size <= roomy.room:
                    yield self._sizes.add(size, self._nothing(size, roomy))
                else:
                    yield Absent(f"growth: 1 file of {human(size)}", f"room is for {human(roomy.room)}; {roomy.why}")

    def _nothing(self, size, roomy):
        source, landing = self._servers.www / "nothing.bin", Landing(roomy.outside / "landing")
        url, out = self._servers.url("http", "/nothing.bin"), roomy.inside / "landing" / "nothing.bin"
        commands = {"curl": lambda: self._fetch.curl(url, out), FERRY: lambda: self._fetch.ferryctl(url, out)}

        def set_up():
            with open(source, "wb") as file:
                file.truncate(size)

        runs = landing.runs(commands, lambda: require_nothing(landing.folder / out.name, size))
        targets = [Target("peak", FERRY, PEAK)]
        return Case(f"growth: 1 file of {human(size)}", MB, set_up, runs, targets, rounds(size, 16 * GIB), 0, roomy.enter)

    def _many(self, count, size):
        landing = Landing(self._memory.folder / "landing")
        lists = Lists(self._memory.folder, landing.folder)
        source = self._servers.www / "same.bin"
        names = [f"{number}.bin" for number in range(count)]

        def set_up():
            write_random(source, size)
            lists.write({name: self._servers.url("http", f"/same/{name}") for name in names})

        commands = {name: make for name, make in lists.commands(self._fetch).items() if name in self._counts.names}
        runs = landing.runs(commands, lambda: landing.require_files(dict.fromkeys(names, source)))
        noun = "file" if count == 1 else "files"
        return Case(f"growth: {count} {noun} of {human(size)}", count * size, set_up, runs, [], rounds(count, 10_000), 0)


def rounds(size, large):
    """What takes long is measured once."""
    return 1 if size >= large else 3


@dataclass(frozen=True)
class Roomy:
    inside: pathlib.Path  # a folder, as commands call it
    outside: pathlib.Path  # as we do
    enter: list  # what brings a command there
    room: int  # bytes
    why: str = ""  # it is no more


def mounted_image(disk, size, stack):
    """An empty ext4 in a sparse file has room where the disk has none; with holes in its files again (see Sweeper) it stays
    sparse. Memory is never taken for it: a program that reserves what it will need would take all of it."""
    image, folder = disk.folder / "image", disk.folder / "image.mounted"
    stack.callback(image.unlink, missing_ok=True)
    with open(image, "wb") as file:
        file.truncate(size + size // 16 + GIB // 4)
    mounts = stack.enter_context(Namespace("mount"))
    mounts.run("mkfs.ext4", "-q", "-m0", "-T", "largefile4", "-O", "^has_journal", image)
    folder.mkdir()
    mounts.run("mount", "-o", "loop,discard", image, folder)
    return Roomy(folder, pathlib.Path(mounts.root + str(folder)), mounts.enter, size)


@contextmanager
def roomy_folder(disk, size):
    """Yields one with so much room, or as much as the disk has."""
    with ExitStack() as stack:
        try:
            roomy = mounted_image(disk, size, stack)
        except (Unavailable, OSError) as error:
            roomy = Roomy(disk.folder, disk.folder, [], disk.room() * 9 // 10, f"no file system of our own: {error}")
        yield roomy


class Sweeper:
    """Gives back the room of all files in a folder while they grow, for a with statement: they are nothing but zeros, and
    a hole reads the same."""

    KEEP_SIZE_PUNCH_HOLE = 3

    def __init__(self, folder):
        self._folder = folder
        self._fallocate = ctypes.CDLL(None, use_errno=True).fallocate64
        self._fallocate.argtypes = [ctypes.c_int, ctypes.c_int, ctypes.c_int64, ctypes.c_int64]
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._sweep, daemon=True)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._over.set()
        self._thread.join()

    def _sweep(self):
        while not self._over.wait(0.1):
            try:
                for path in list(self._folder.iterdir()):
                    self._punch(path)
            except OSError:
                pass  # it is just being made anew

    def _punch(self, path):
        descriptor = os.open(path, os.O_RDWR)
        try:
            size = os.fstat(descriptor).st_size
            if size > 0:
                self._fallocate(descriptor, self.KEEP_SIZE_PUNCH_HOLE, 0, size)
        finally:
            os.close(descriptor)


def require_nothing(path, size):
    """That it has this size, and that what is not a hole is zeros."""
    with open(path, "rb", buffering=0) as file:
        if os.fstat(file.fileno()).st_size != size:
            raise BenchError(f"{path} has not {size} bytes")
        try:
            while True:
                file.seek(os.lseek(file.fileno(), file.tell(), os.SEEK_DATA))
                block = file.read(1 << 20)
                if block.count(0) != len(block):
                    raise BenchError(f"{path} has more than zeros")
        except OSError:  # no more data
            return
