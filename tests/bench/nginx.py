"""nginx, started for a with statement."""

import os
import pathlib
import shutil
import signal
import subprocess

from measure import BenchError

DAV_MODULE = pathlib.Path("/usr/lib/nginx/modules/ngx_http_dav_ext_module.so")

FRAME = """
{load_dav}
{user}
daemon off;
pid {folder}/nginx.pid;
error_log stderr notice;
worker_processes 2;
events {{ worker_connections 512; }}
http {{
    error_log {folder}/error.log warn;
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
    {server}
}}
"""


def nginx_program():
    return shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")


def missing_dav():
    """Why nginx is no whole WebDAV server here; empty if it is."""
    return "" if DAV_MODULE.exists() else "nginx's module for PROPFIND is not installed"


def stop(process):
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


class Nginx:
    """Serves what the text `server` (a server block) says until the end of the with statement."""

    def __init__(self, folder, server, enter=()):
        """`folder` is its own; `enter` brings a command to where it is to run."""
        self._folder = folder
        self._server = server
        self._enter = enter

    def __enter__(self):
        (self._folder / "tmp").mkdir(parents=True, exist_ok=True)
        load_dav = "" if missing_dav() else f"load_module {DAV_MODULE};"
        # Its workers read a folder that only we may; we are root in namespaces of our own.
        user = "user root;" if os.geteuid() == 0 or self._enter else ""
        configuration = self._folder / "nginx.conf"
        configuration.write_text(FRAME.format(folder=self._folder, load_dav=load_dav, user=user, server=self._server))
        command = [*self._enter, nginx_program(), "-p", self._folder, "-c", configuration]
        self._process = subprocess.Popen(command, stderr=subprocess.PIPE)
        self._wait_until_it_listens()
        return self

    def __exit__(self, *_):
        stop(self._process)

    def _wait_until_it_listens(self):
        said = b""
        for line in self._process.stderr:
            said += line
            if b"start worker process" in line:  # after it has opened its ports
                return
        raise BenchError("nginx: " + said.decode())
