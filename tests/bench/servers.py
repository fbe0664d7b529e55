"""The servers of the benchmark: nginx, the tus project's own, and for what has no small server of its own Ferry's test server
(S3, BITS, Nextcloud, and the WebDAV that they are compared with)."""

import pathlib
import shutil
import socket
import subprocess

from measure import BenchError
from nginx import Nginx, missing_dav, stop

HERE = pathlib.Path(__file__).resolve().parent
TUS = HERE.parent / "real" / "tus-node"

# A small sendfile_max_chunk makes nginx's rate an even one: else each request begins with what a second may have.
SERVER = """
    server {{
        listen 127.0.0.1:{http};
        listen 127.0.0.1:{https} ssl{http2};
        ssl_certificate {folder}/server.pem;
        ssl_certificate_key {folder}/server.key;
        root {folder}/www;
        location /limited/ {{
            alias {folder}/www/;
            limit_rate {limit};
            sendfile_max_chunk 128k;
        }}
        location /slow/ {{
            alias {folder}/www/;
            limit_rate 256k;
            sendfile_max_chunk 32k;
        }}
        location ~ ^/same/ {{
            alias {folder}/www/same.bin;
        }}
        location /files {{
            proxy_pass http://127.0.0.1:{tus};
            proxy_set_header Host $http_host;
            proxy_http_version 1.1;
            proxy_request_buffering off;
        }}
        location /bucket {{
            proxy_pass http://127.0.0.1:{emulator};
            proxy_set_header Host $http_host;
            proxy_http_version 1.1;
            proxy_request_buffering off;
        }}
        location /dav/ {{
            dav_methods PUT DELETE MKCOL COPY MOVE;
            {more_dav}
        }}
    }}
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def missing_tus():
    """Why the tus server cannot be started; empty if it can."""
    node = shutil.which("node")
    if not node:
        return "Node is not installed"
    version = subprocess.run([node, "--version"], capture_output=True, text=True).stdout.strip().lstrip("v")
    if tuple(int(part) for part in version.split(".")[:2]) < (20, 19):
        return f"Node {version} is older than @tus/server wants (20.19)"
    if not (TUS / "node_modules" / "@tus" / "server").is_dir():
        return "@tus/server is not installed"
    return ""


class Servers:
    """All of them in one folder, for a with statement."""

    limit = 4 << 20  # bytes per second of a connection below /limited/

    def __init__(self, folder, http2, testserver):
        """`testserver`: the program, or None."""
        self.folder = folder
        self.www = folder / "www"  # www/same.bin is also every file below /same/
        self.sessions = folder / "sessions"
        self.storage = folder / "storage"  # of the test server
        self.ca = folder / "ca.pem"
        self.no_tus = missing_tus()
        self.no_dav = missing_dav()
        self.no_emulator = "" if testserver else "ferry-testserver is not named"
        self._testserver = testserver
        self._http2 = http2
        self._ports = {name: free_port() for name in ("http", "https", "tus", "emulator")}
        self._running = []

    def url(self, scheme, path):
        return f"{scheme}://localhost:{self._ports[scheme]}{path}"

    def tus_url(self, scheme):
        """Over TLS through nginx: Node is not what TLS is left to."""
        if scheme == "https":
            return self.url("https", "/files")
        return f"http://localhost:{self._ports['tus']}/files"

    def emulator_url(self, scheme, path):
        """Of the test server; over TLS through nginx, which passes /bucket on."""
        if scheme == "https":
            return self.url("https", path)
        return f"http://localhost:{self._ports['emulator']}{path}"

    def __enter__(self):
        for folder in (self.www / "dav", self.sessions, self.storage):
            folder.mkdir(parents=True)
        self._make_certificates()
        self._nginx = Nginx(self.folder, self._server())
        self._nginx.__enter__()
        if not self.no_tus:
            self._start("the tus server", ["node", TUS / "server.mjs", str(self._ports["tus"]), self.sessions])
        if not self.no_emulator:
            self._start("the test server", [self._testserver, "--port", str(self._ports["emulator"]), "--storage", self.storage])
        return self

    def __exit__(self, *_):
        for process in self._running:
            stop(process)
        self._nginx.__exit__()

    def _make_certificates(self):
        def openssl(*arguments):
            done = subprocess.run(["openssl", *arguments], cwd=self.folder, capture_output=True, text=True)
            if done.returncode != 0:
                raise BenchError(done.stderr)

        key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")
        openssl("req", "-x509", *key, "-days", "30", "-subj", "/CN=Ferry bench authority", "-keyout", "ca.key", "-out", "ca.pem")
        openssl("req", *key, "-subj", "/CN=localhost", "-keyout", "server.key", "-out", "server.csr")
        (self.folder / "extensions").write_text("subjectAltName=DNS:localhost,IP:127.0.0.1\n")
        openssl("x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial",
                "-days", "30", "-extfile", "extensions", "-out", "server.pem")

    def _server(self):
        more_dav = "" if self.no_dav else "dav_ext_methods PROPFIND OPTIONS;"
        http2 = " http2" if self._http2 else ""
        return SERVER.format(folder=self.folder, http2=http2, more_dav=more_dav, limit=self.limit, **self._ports)

    def _start(self, what, command):
        process = subprocess.Popen(command, stdout=subprocess.PIPE)
        self._running.append(process)
        if b"READY" not in process.stdout.readline():
            raise BenchError(f"{what} does not start")
