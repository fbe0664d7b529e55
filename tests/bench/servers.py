"""The servers of the benchmark: nginx, the tus project's own, and for what has no small server of its own Ferry's test server
(S3, BITS, Nextcloud, and the WebDAV that they are compared with)."""

import os
import pathlib
import shutil
import signal
import socket
import subprocess
import time

from measure import BenchError

HERE = pathlib.Path(__file__).resolve().parent
TUS = HERE.parent / "real" / "tus-node"
DAV_MODULE = pathlib.Path("/usr/lib/nginx/modules/ngx_http_dav_ext_module.so")

NGINX_CONF = """
{load_dav}
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log warn;
worker_processes 2;
events {{ worker_connections 512; }}
http {{
    default_type application/octet-stream;
    access_log off;
    sendfile on;
    tcp_nopush on;
    keepalive_requests 1000000;
    client_max_body_size 0;
    client_body_temp_path {folder}/tmp;
    proxy_temp_path {folder}/tmp/proxy;
    fastcgi_temp_path {folder}/tmp/fastcgi;
    uwsgi_temp_path {folder}/tmp/uwsgi;
    scgi_temp_path {folder}/tmp/scgi;
    server {{
        listen 127.0.0.1:{http};
        listen 127.0.0.1:{https} ssl{http2};
        ssl_certificate {folder}/server.pem;
        ssl_certificate_key {folder}/server.key;
        root {folder}/www;
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
}}
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def nginx_program():
    return shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")


def missing_dav():
    """Why nginx is no whole WebDAV server here; empty if it is."""
    return "" if DAV_MODULE.exists() else "nginx's module for PROPFIND is not installed"


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

    def __init__(self, folder, http2, testserver):
        """`testserver`: the program, or None."""
        self.folder = folder
        self.www = folder / "www"
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
        for folder in (self.www / "dav", self.sessions, self.storage, self.folder / "tmp"):
            folder.mkdir(parents=True)
        self._make_certificates()
        self._start_nginx()
        if not self.no_tus:
            self._start_tus()
        if not self.no_emulator:
            self._start("the test server", [self._testserver, "--port", str(self._ports["emulator"]), "--storage", self.storage])
        return self

    def __exit__(self, *_):
        for process in self._running:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

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

    def _start_nginx(self):
        load_dav, more_dav = "", ""
        if not self.no_dav:
            load_dav, more_dav = f"load_module {DAV_MODULE};", "dav_ext_methods PROPFIND OPTIONS;"
        http2 = " http2" if self._http2 else ""
        text = NGINX_CONF.format(folder=self.folder, http2=http2, load_dav=load_dav, more_dav=more_dav, **self._ports)
        if os.geteuid() == 0:
            text = "user root;\n" + text  # its workers read a folder that only we may
        configuration = self.folder / "nginx.conf"
        configuration.write_text(text)
        process = subprocess.Popen([nginx_program(), "-p", self.folder, "-c", configuration], stderr=subprocess.PIPE)
        self._running.append(process)
        pid_file = self.folder / "nginx.pid"  # written once it listens
        for _ in range(200):
            if pid_file.exists():
                return
            if process.poll() is not None:
                raise BenchError("nginx: " + process.stderr.read().decode())
            time.sleep(0.05)
        raise BenchError("nginx does not start")

    def _start_tus(self):
        self._start("the tus server", ["node", TUS / "server.mjs", str(self._ports["tus"]), self.sessions])

    def _start(self, what, command):
        process = subprocess.Popen(command, stdout=subprocess.PIPE)
        self._running.append(process)
        if b"READY" not in process.stdout.readline():
            raise BenchError(f"{what} does not start")
