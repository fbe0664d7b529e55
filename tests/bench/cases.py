"""Which cases there are, of which sizes, in which order."""

import pathlib
from contextlib import closing
from dataclasses import dataclass

from downloads import Downloads
from growth import Growth
from measure import Absent, human
from namespaces import Unavailable
from places import GIB
from programs import Ferry
from slowlink import TITLE, SlowLink
from uploads import Uploads
from window import Window
from windowscale import WindowScale

KIB, MIB = 1 << 10, 1 << 20


@dataclass(frozen=True)
class Programs:
    ferryctl: pathlib.Path
    testserver: pathlib.Path = None
    link: pathlib.Path = None
    window: pathlib.Path = None
    scale: pathlib.Path = None


@dataclass(frozen=True)
class Sizes:
    file: int
    large: int  # another file; 0: none
    small: tuple  # how many, of how many bytes
    limited: int
    lossy: tuple  # where TCP takes loss for congestion, and where it does not; 0: none
    growing: tuple  # files of nothing
    many: tuple  # so many files
    window: tuple  # a file of so many bytes, over and over for so many seconds
    lists: tuple  # of so many jobs


FULL = Sizes(
    file=GIB,
    large=4 * GIB,
    small=(2000, 16 * KIB),
    limited=48 * MIB,
    lossy=(32 * MIB, 96 * MIB),
    growing=(GIB, 4 * GIB, 16 * GIB, 64 * GIB),
    many=(1, 10, 100, 1000, 10_000, 100_000),
    window=(GIB, 10),
    lists=(1_000, 100_000, 1_000_000),
)
QUICK = Sizes(
    file=8 * MIB,
    large=0,
    small=(20, 16 * KIB),
    limited=MIB,
    lossy=(MIB // 4, 0),
    growing=(MIB, 4 * MIB),
    many=(1, 10, 100),
    window=(32 * MIB, 1),
    lists=(100,),
)


class Cases:
    def __init__(self, sizes, servers, memory, disk, programs):
        """`disk`: a place, or None."""
        self._sizes = sizes
        self._servers = servers
        self._memory = memory
        self._disk = disk
        self._programs = programs
        places = [memory, disk] if disk and memory.is_memory else [memory]
        self._downloads = [Downloads(servers, place, programs.ferryctl) for place in places]
        self.growth = Growth(servers, memory, disk, programs.ferryctl)

    def all(self):
        """One after the other: what one needs may be gone when the next is asked for."""
        yield from self._one_file(self._sizes.file, 5)
        if self._sizes.large:
            yield from self._large()
        yield from (self._downloads[0].small_files(scheme, *self._sizes.small) for scheme in ("http", "https"))
        yield self._downloads[0].limited(self._sizes.limited)
        yield from Window(self._servers, self._memory, self._programs.window).cases(*self._sizes.window)
        yield from WindowScale(self._servers, self._memory, self._programs.scale).cases(self._sizes.lists)
        yield from self._slow_link()
        with closing(self.growth.cases(self._sizes.growing, self._sizes.many)) as cases:
            yield from cases
        folder = self._memory.folder
        yield from Uploads(self._servers, folder, Ferry(self._programs.ferryctl, folder), self._sizes.file).all()

    def _one_file(self, size, rounds):
        source = self._servers.www / f"{size}.bin"
        for downloads in self._downloads:
            yield from (downloads.one_file(scheme, size, rounds) for scheme in ("http", "https"))
        source.unlink(missing_ok=True)
        if not self._disk:
            yield Absent(f"1 file of {human(size)} down, to disk", "no disk has room")

    def _large(self):
        size = self._sizes.large
        if self._memory.room() < 2 * size + GIB:
            yield Absent(f"1 file of {human(size)} down", f"no room for two of them in {self._memory.folder}")
        else:
            yield from self._one_file(size, 3)

    def _slow_link(self):
        try:
            with SlowLink(self._memory, self._programs.link, self._programs.ferryctl, self._servers.ca) as link:
                yield from link.cases(*self._sizes.lossy)
        except Unavailable as missing:
            yield Absent(TITLE, str(missing))
