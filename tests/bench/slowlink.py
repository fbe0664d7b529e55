"""Downloads over a link of 100 ms there and back that loses one packet in a thousand."""

import subprocess
from contextlib import ExitStack

from downloads import FERRY, PEAK
from landing import Landing, write_random
from measure import Case, human
from namespaces import Namespace, Unavailable
from nginx import Nginx, stop
from programs import Fetch, Ferry
from targets import Target

DELAY, RATE, LOSS, QUEUE = 50, 200, 0.1, 50  # ms each way, Mbit/s, percent each way, ms
TITLE = "slow link of 100 ms, 0.1 % loss"
SERVER = """
    server {{
        listen 10.77.1.1:80;
        root {folder};
    }}
"""


class SlowLink:
    """Two networks of our own with the link between them, nginx in one of them; for a with statement. Raises Unavailable."""

    def __init__(self, place, link, ferryctl, ca):
        """`link`: the program, or None."""
        self._folder = place.folder / "link"
        self._link = link
        self._fetch = Fetch(Ferry(ferryctl, place.folder), ca)
        self._landing = Landing(place.folder / "landing", place.settle)

    def __enter__(self):
        if not self._link:
            raise Unavailable("ferry-link is not named")
        with ExitStack() as stack:
            self._server = stack.enter_context(Namespace("net"))
            self._client = stack.enter_context(Namespace("net", inside=self._server))
            self._start_link(stack)
            # Else a connection begins with what an earlier one has learnt.
            self._server.set_kernel("net.ipv4.tcp_no_metrics_save", 1)
            stack.enter_context(Nginx(self._folder, SERVER.format(folder=self._folder), self._server.enter))
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_):
        self._stack.close()

    def cases(self, size, large):
        """TCP that takes loss for congestion is what several connections help; with BBR one nearly fills the link, so
        that nobody can be much faster than another, and it is shown without a target."""
        yield self._case("reno", size, 5, [Target("wall", FERRY, 0.7, "aria2c -x4"), Target("peak", FERRY, PEAK)])
        if large:
            yield self._case("bbr", large, 3, [])

    def _case(self, congestion_control, size, rounds, targets):
        source = self._folder / f"{size}.bin"
        url, out = f"http://10.77.1.1/{source.name}", self._landing.folder / source.name
        commands = {
            "curl": lambda: self._fetch.curl(url, out),
            FERRY: lambda: self._fetch.ferryctl(url, out),
            **{f"{FERRY} --connections {n}": lambda n=n: self._fetch.ferryctl(url, out, n) for n in (8, 16)},
            **{f"aria2c -x{n}": lambda n=n: self._fetch.aria2c(url, out, n) for n in (4, 8)},
        }

        def set_up():
            write_random(source, size)
            self._server.set_kernel("net.ipv4.tcp_congestion_control", congestion_control)

        title = f"{TITLE}, {congestion_control}, 1 file of {human(size)}"
        runs = self._landing.runs(commands, lambda: self._landing.require_files({source.name: source}))
        return Case(title, size, set_up, runs, targets, rounds, warm_up=0, enter=self._client.enter)

    def _start_link(self, stack):
        ends = (self._server.net, self._client.net)
        command = [*self._server.enter, self._link, *ends, *map(str, (DELAY, RATE, LOSS, QUEUE))]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        stack.callback(stop, process)
        if "READY" not in process.stdout.readline():
            raise Unavailable(process.stderr.read().strip())
