"""What the cases run, and what they do before and after."""

import filecmp
import os
import shutil

from measure import BenchError

CURL = ["curl", "-q", "--silent", "--show-error", "--fail", "--noproxy", "*"]
ARIA = ["aria2c", "--no-conf", "--quiet", "--allow-overwrite=true", "--auto-file-renaming=false", "--file-allocation=none"]


def write_random(path, size):
    if path.exists():
        return
    with open(path, "wb") as out:
        while size > 0:
            size -= out.write(os.urandom(min(size, 1 << 20)))


def require_same(wanted, got):
    if not got.is_file() or not filecmp.cmp(wanted, got, shallow=False):
        raise BenchError(f"{got} is not what {wanted} is")


class Ferry:
    """ferryctl, each time with a profile nobody has used: its making is part of what is measured, its history is not."""

    def __init__(self, ferryctl, folder):
        self._ferryctl = ferryctl
        self._folder = folder
        self._profiles = 0

    def __call__(self, *arguments):
        shutil.rmtree(self._folder / f"profile{self._profiles}", ignore_errors=True)
        self._profiles += 1
        return [self._ferryctl, *arguments, "--profile", self._folder / f"profile{self._profiles}"]
