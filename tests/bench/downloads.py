"""Downloads over loopback: one large file, many small ones, and one from a server that slows down every connection."""

from fractions import Fraction

from landing import Landing, write_random
from measure import Case, human
from programs import Fetch, Ferry
from targets import Target

FERRY = "ferryctl get"
ONE_JOB = "ferryctl get --one-job -i"
CURL_LIST, ARIA_LIST = "curl --parallel -K", "aria2c -i -j16"
PEAK = 30  # MB, whatever the size


class Downloads:
    """Makes the cases whose files arrive at one place; the servers' files may be elsewhere."""

    def __init__(self, servers, place, ferryctl):
        self._servers = servers
        self._place = place
        self._fetch = Fetch(Ferry(ferryctl, place.folder), servers.ca)
        self._landing = Landing(place.folder / "landing", place.settle)

    def one_file(self, scheme, size, rounds=5):
        source = self._servers.www / f"{size}.bin"
        commands = self._commands(self._servers.url(scheme, f"/{source.name}"), source)
        targets = [
            Target("wall", FERRY, 1.05 if self._place.is_memory else 0.85, "curl"),
            Target("wall", FERRY, 0.65, "aria2c -x1"),
            Target("wall", FERRY, 0.65, "aria2c -x4"),
            Target("cpu", FERRY, 1.15, "curl"),
            Target("peak", FERRY, PEAK),
        ]
        title = f"1 file of {human(size)} down, {scheme}, to {self._place.name}"
        return Case(title, size, lambda: write_random(source, size), self._runs(commands, source), targets, rounds)

    def small_files(self, scheme, count, size):
        names = [f"{number}.bin" for number in range(count)]
        sources = {name: self._servers.www / "small" / name for name in names}
        lists = Lists(self._place.folder, self._landing.folder)

        def set_up():
            for source in sources.values():
                write_random(source, size)
            lists.write({name: self._servers.url(scheme, f"/small/{name}") for name in names})

        targets = [
            Target("wall", ONE_JOB, 1.2, CURL_LIST),
            Target("wall", ONE_JOB, 0.5, ARIA_LIST),
            Target("peak", ONE_JOB, PEAK),
        ]
        runs = self._landing.runs(lists.commands(self._fetch), lambda: self._landing.require_files(sources))
        title = f"{count} files of {human(size)} down, {scheme}, to {self._place.name}"
        return Case(title, count * size, set_up, runs, targets)

    def limited(self, size):
        """Every connection has the same rate, so eight could be eight times as fast as one."""
        source = self._servers.www / f"{size}.bin"
        url, out = self._servers.url("http", f"/limited/{source.name}"), self._landing.folder / source.name
        commands = {f"{FERRY} --connections {n}": lambda n=n: self._fetch.ferryctl(url, out, n) for n in (1, 4, 8)}
        commands |= self._commands(url, source)
        commands["aria2c -x8"] = lambda: self._fetch.aria2c(url, out, 8)
        eight, one = f"{FERRY} --connections 8", f"{FERRY} --connections 1"
        targets = [Target("wall", eight, Fraction(1, 7), one), Target("peak", eight, PEAK)]
        title = f"1 file of {human(size)} down, {human(self._servers.limit)}/s a connection"
        return Case(title, size, lambda: write_random(source, size), self._runs(commands, source), targets, rounds=3, warm_up=0)

    def _commands(self, url, source):
        out = self._landing.folder / source.name
        commands = {
            "curl": lambda: self._fetch.curl(url, out),
            FERRY: lambda: self._fetch.ferryctl(url, out),
            "aria2c -x1": lambda: self._fetch.aria2c(url, out, 1),
            "aria2c -x4": lambda: self._fetch.aria2c(url, out, 4),
            "wget2": lambda: self._fetch.wget2(url, out),
        }
        if not self._place.is_memory:
            commands["curl + fdatasync"] = lambda: self._fetch.curl_and_sync(url, out)
        return commands

    def _runs(self, commands, source):
        return self._landing.runs(commands, lambda: self._landing.require_files({source.name: source}))


class Lists:
    """What the programs want to read to fetch many files."""

    def __init__(self, folder, landing):
        self._addresses = folder / "addresses"
        self._options = folder / "curl-options"
        self._landing = landing

    def write(self, urls):
        """`urls` by the name of the file."""
        self._addresses.write_text("".join(f"{url}\n" for url in urls.values()))
        pairs = (f'url = "{url}"\noutput = "{self._landing / name}"\n' for name, url in urls.items())
        self._options.write_text("".join(pairs))

    def commands(self, fetch):
        return {
            CURL_LIST: lambda: fetch.curl_list(self._options),
            ONE_JOB: lambda: fetch.ferryctl_list(self._addresses, self._landing, "--one-job"),
            "ferryctl get -i": lambda: fetch.ferryctl_list(self._addresses, self._landing),
            ARIA_LIST: lambda: fetch.aria2c_list(self._addresses, self._landing),
            "wget2 -i": lambda: fetch.wget2_list(self._addresses, self._landing),
        }
