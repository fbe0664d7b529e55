"""What is compared: the same bytes by ferryctl, curl and aria2c."""

import filecmp
import os
import shutil
import urllib.request

from measure import BenchError, Case, Run

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


class Cases:
    """Makes the cases on these servers. Everything is in one folder, so that one file system is measured."""

    def __init__(self, servers, folder, ferryctl, has_aria):
        self._servers = servers
        self._folder = folder
        self._ferryctl = ferryctl
        self._has_aria = has_aria
        self._profiles = 0
        self._target = folder / "target"

    def _empty_target(self):
        shutil.rmtree(self._target, ignore_errors=True)
        self._target.mkdir()
        return self._target

    def _ferry(self, *arguments):
        """With a profile nobody has used: its making is part of what is measured, its history is not."""
        shutil.rmtree(self._folder / f"profile{self._profiles}", ignore_errors=True)
        self._profiles += 1
        return [self._ferryctl, *arguments, "--profile", self._folder / f"profile{self._profiles}"]

    def _fresh(self, make):
        """A run's `prepare`: an empty target folder, and the command."""
        return lambda: (self._empty_target(), make())[1]

    def download(self, scheme, size):
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

    def upload(self, scheme, size):
        source = self._folder / f"upload-{size}.bin"
        endpoint = self._servers.tus_url(scheme)

        def empty_server():
            for file in self._servers.sessions.iterdir():
                file.unlink()

        def patch():
            """The same bytes as one PATCH; that the session exists already is curl's advantage."""
            empty_server()
            session = self._create_session(size)
            headers = ("Tus-Resumable: 1.0.0", "Upload-Offset: 0", "Content-Type: application/offset+octet-stream", "Expect:")
            fields = [part for header in headers for part in ("-H", header)]
            return [*CURL, "--cacert", self._servers.ca, "-X", "PATCH", *fields, "-T", source, f"{endpoint}/{session}"]

        def put():
            empty_server()
            return self._ferry("put", source, endpoint)

        def verify():
            stored = [file for file in self._servers.sessions.iterdir() if file.suffix != ".json"]
            if len(stored) != 1:
                raise BenchError(f"{len(stored)} sessions on the server instead of one")
            require_same(source, stored[0])

        runs = [Run("curl -T -X PATCH", patch, verify), Run("ferryctl put", put, verify)]
        return Case(f"1 file of {size >> 20} MiB up by tus, {scheme}", size, lambda: write_random(source, size), runs)

    def _create_session(self, size):
        request = urllib.request.Request(self._servers.tus_url("http"), b"", method="POST")
        request.add_header("Tus-Resumable", "1.0.0")
        request.add_header("Upload-Length", str(size))
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with direct.open(request) as answer:
            return answer.headers["Location"].rsplit("/", 1)[1]

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
