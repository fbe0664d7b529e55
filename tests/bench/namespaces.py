"""Namespaces of the kernel: networks and mounts of our own, which end with us."""

import os
import subprocess


class Unavailable(Exception):
    """This machine, or this user, cannot; the text says why."""


class Namespace:
    """New namespaces, for a with statement. Whoever is not root becomes it inside of a user namespace."""

    def __init__(self, *kinds, inside=None):
        """`kinds`: "net", "mount"; `inside` of the user namespace of that one, to be at home in both."""
        self._kinds = kinds
        self._inside = inside
        self._is_root = os.geteuid() == 0

    def __enter__(self):
        options = [f"--{kind}" for kind in self._kinds]
        if not self._is_root and not self._inside:
            options += ["--user", "--map-root-user"]
        # Ends when its input does: also when we are killed.
        hold = ["unshare", *options, "sh", "-c", "echo ready; exec cat"]
        outer = self._inside.enter if self._inside else []
        self._holder = subprocess.Popen(
            [*outer, *hold], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        if not self._holder.stdout.readline():
            self._holder.wait()
            raise Unavailable(self._holder.stderr.read().strip())
        return self

    def __exit__(self, *_):
        self._holder.stdin.close()
        self._holder.wait()

    @property
    def enter(self):
        """What a command is to begin with to run in there."""
        user = [] if self._is_root else ["--user", "--preserve-credentials"]
        return ["nsenter", f"--target={self._holder.pid}", *user, *(f"--{kind}" for kind in self._kinds)]

    @property
    def root(self):
        """Its files, seen from outside."""
        return f"/proc/{self._holder.pid}/root"

    @property
    def net(self):
        return f"/proc/{self._holder.pid}/ns/net"

    def run(self, *command):
        done = subprocess.run([*self.enter, *map(str, command)], capture_output=True, text=True)
        if done.returncode != 0:
            raise Unavailable(done.stderr.strip())

    def set_kernel(self, name, value):
        """A sysctl of this network."""
        self.run("sh", "-c", f"echo {value} >/proc/sys/{name.replace('.', '/')}")
