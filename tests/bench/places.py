"""Where files are put: in memory and on a disk."""

import os
import pathlib
import shutil
import subprocess
import tempfile
from dataclasses import dataclass

GIB = 1 << 30
IN_MEMORY = ("tmpfs", "ramfs")


@dataclass(frozen=True)
class Place:
    folder: pathlib.Path
    is_memory: bool

    @property
    def name(self):
        return "memory" if self.is_memory else "disk"

    def room(self):
        """Bytes; in memory so many that the machine does not come into need."""
        free = shutil.disk_usage(self.folder).free
        return min(free, available_memory() - 2 * GIB) if self.is_memory else free

    def settle(self):
        """What an earlier run has written is not to be waited for by the next."""
        if not self.is_memory:
            subprocess.run(["sync", "--file-system", self.folder], check=True)


def available_memory():
    with open("/proc/meminfo") as facts:
        return next(int(line.split()[1]) * 1024 for line in facts if line.startswith("MemAvailable:"))


def place(folder):
    kind = subprocess.run(["stat", "--file-system", "--format=%T", folder], capture_output=True, text=True, check=True)
    return Place(pathlib.Path(folder), kind.stdout.strip() in IN_MEMORY)


def first_place(needed, place_named):
    """The named folder, else memory if there is so much room, else the system's folder for temporary files."""
    if place_named:
        return place(place_named)
    memory = place("/dev/shm") if os.access("/dev/shm", os.W_OK) else None
    return memory if memory and memory.room() > needed else place(tempfile.gettempdir())


def disk_place(needed, place_named):
    """The named folder, else a folder for temporary files that is on a disk with so much room; else None."""
    candidates = [place_named] if place_named else [tempfile.gettempdir(), "/var/tmp"]
    places = (place(folder) for folder in candidates if os.access(folder, os.W_OK))
    return next((found for found in places if not found.is_memory and found.room() > needed), None)
