"""Where fetched files arrive, and the files they are compared with."""

import os
import shutil

from measure import BenchError, Run
from programs import installed, require_same


def write_random(path, size):
    if path.exists():
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "wb") as out:
        while size > 0:
            size -= out.write(os.urandom(min(size, 1 << 20)))


class Landing:
    """A folder that is made anew for every run."""

    def __init__(self, folder, settle=lambda: None):
        """`settle` is called before each run, when the folder is empty."""
        self.folder = folder
        self._settle = settle

    def runs(self, commands, verify):
        """Those of `commands` (makers by name) whose program is installed."""
        return [Run(name, self._fresh(make), verify) for name, make in installed(commands).items()]

    def require_files(self, sources):
        """That it holds exactly these (paths by name)."""
        for name, source in sources.items():
            require_same(source, self.folder / name)
        left = len(list(self.folder.iterdir()))
        if left != len(sources):
            raise BenchError(f"{left} files instead of {len(sources)}")

    def _fresh(self, make):
        def prepare():
            shutil.rmtree(self.folder, ignore_errors=True)
            self.folder.mkdir(parents=True)
            self._settle()
            return make()

        return prepare
