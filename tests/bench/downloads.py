"""Downloads: the same bytes by ferryctl, curl and aria2c."""

import shutil

from measure import BenchError, Case, Run
from programs import ARIA, CURL, require_same, write_random


class Downloads:
    """Makes the cases on these servers. Everything is in one folder, so that one file system is measured."""

    def __init__(self, servers, folder, ferry):
        self._servers = servers
        self._folder = folder
        self._ferry = ferry
        self._has_aria = shutil.which("aria2c") is not None
        self._target = folder / "target"

    def _empty_target(self):
        shutil.rmtree(self._target, ignore_errors=True)
        self._target.mkdir()
        return self._target

    def _fresh(self, make):
        """A run's `prepare`: an empty target folder, and the command."""
        return lambda: (self._empty_target(), make())[1]

    def one_file(self, scheme, size):
        name = f"{size}.bin"
        source = self._servers.www / name
        url, out = self._servers.url(scheme, "/" + name), self._target / name
        aria = [*ARIA, f"--ca-certificate={self._servers.ca}", f"--dir={self._target}"]
        commands = {
            "curl": lambda: [*CURL, "--cacert", self._servers.ca, "-o", out, url],
            "ferryctl get": lambda: self._ferry("get", url, "-o", out),
        }
        if self._has_aria:
            commands["aria2c -x1"] = lambda: [*aria, "-x1", "-s1", url]
            commands["aria2c -x4"] = lambda: [*aria, "-x4", "-s4", url]
        runs = [Run(key, self._fresh(make), lambda: require_same(source, out)) for key, make in commands.items()]
        return Case(f"1 file of {size >> 20} MiB down, {scheme}", size, lambda: write_random(source, size), runs)

    def small_files(self, count, size):
        folder = self._servers.www / "small"
        names = [f"{number}.bin" for number in range(count)]
        urls = [self._servers.url("http", f"/small/{name}") for name in names]
        addresses, options = self._folder / "addresses", self._folder / "curl-options"

        def set_up():
            folder.mkdir(exist_ok=True)
            for name in names:
                write_random(folder / name, size)
            addresses.write_text("".join(f"{url}\n" for url in urls))
            options.write_text("".join(f'url = "{url}"\noutput = "{self._target / name}"\n' for url, name in zip(urls, names)))

        def verify():
            for name in names:
                require_same(folder / name, self._target / name)
            left = len(list(self._target.iterdir()))
            if left != count:
                raise BenchError(f"{left} files instead of {count}")

        commands = {
            "curl --parallel -K": lambda: [*CURL, "--parallel", "-K", options],
            "ferryctl get -i": lambda: self._ferry("get", "-i", addresses, "-o", f"{self._target}/"),
        }
        if self._has_aria:
            commands["aria2c -i -j16"] = lambda: [*ARIA, "-j16", f"--dir={self._target}", "-i", addresses]
        runs = [Run(key, self._fresh(make), verify) for key, make in commands.items()]
        return Case(f"{count} files of {size >> 10} KiB down, http", count * size, set_up, runs)
