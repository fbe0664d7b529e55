"""The servers of the benchmark: nginx, and the tus project's own."""

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

NGINX_CONF = """
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
            client_max_body_size 0;
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

    def __init__(self, folder, http2):
        self.folder = folder
        self.www = folder / "www"
        self.sessions = folder / "sessions"
        self.ca = folder / "ca.pem"
        self.no_tus = missing_tus()
        self._http2 = http2
        self._ports = {name: free_port() for name in ("http", "https", "tus")}
        self._running = []

    def url(self, scheme, path):
        return f"{scheme}://localhost:{self._ports[scheme]}{path}"

    def tus_url(self, scheme):
        """Over TLS through nginx: Node is not what TLS is left to."""
        if scheme == "https":
            return self.url("https", "/files")
        return f"http://localhost:{self._ports['tus']}/files"

    def __enter__(self):
        for folder in (self.www, self.sessions, self.folder / "tmp"):
            folder.mkdir(parents=True)
        self._make_certificates()
        self._start_nginx()
        if not self.no_tus:
            self._start_tus()
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
        text = NGINX_CONF.format(folder=self.folder, http2=" http2" if self._http2 else "", **self._ports)
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
        command = ["node", TUS / "server.mjs", str(self._ports["tus"]), self.sessions]
        process = subprocess.Popen(command, stdout=subprocess.PIPE)
        self._running.append(process)
        if b"READY" not in process.stdout.readline():
            raise BenchError("the tus server does not start")
