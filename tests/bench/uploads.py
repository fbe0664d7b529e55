"""One file up by every protocol: ferryctl beside curl, which sends the same bytes by one request to the same server.

The others are told what is theirs to find out (a session that is there, a name that is free), and curl signs nothing of the
body: what Ferry does more is in its time. Whatever is left on the server but the file itself is an error.
"""

import urllib.request

from landing import write_random
from measure import Absent, BenchError, Case, Run, human
from programs import CURL, installed, require_same

# Of tests/server/s3signature.h: a key for a server on this machine.
S3_KEY, S3_SECRET = "FERRYACCESSKEY", "ferry/secret+key"
S3_REGION = "us-east-1"
NAME = "upload.bin"


def object_in(added):
    """The pieces of the one object among what is new in the S3 server's folder, see tests/server/s3store.h."""
    names = [entry for entry in added if entry.parent.name == "objects"]
    parts = [entry for entry in added if entry.parent.parent.name == "segments"]
    left = [entry for entry in added if entry.parent.name not in ("meta", "segments") and entry not in names + parts]
    if len(names) != 1 or left:
        raise BenchError(f"{len(names)} objects instead of one; left: {', '.join(sorted(map(str, left))[:5])}")
    return sorted(parts, key=lambda part: int(part.suffix[1:])) or names


def require_pieces(wanted, pieces):
    if len(pieces) == 1:
        return require_same(wanted, pieces[0])
    with open(wanted, "rb") as whole:
        same = all(whole.read(piece.stat().st_size) == piece.read_bytes() for piece in pieces) and not whole.read(1)
    if not same:
        raise BenchError(f"{pieces[0].parent} is not what {wanted} is")


class Uploads:
    """Makes the cases; they share one source."""

    def __init__(self, servers, folder, ferry, size):
        self._servers = servers
        self._ferry = ferry
        self._size = size
        self._source = folder / f"upload-{size}.bin"

    def all(self):
        """Those whose servers are not here are Absent."""
        servers = self._servers
        kinds = (
            (servers.no_tus, (self.tus, "http"), (self.tus, "https")),
            (servers.no_dav, (self.dav, "http"), (self.dav, "https")),
            (servers.no_emulator, (self.s3, "http"), (self.s3, "https"), (self.bits, "http"), (self.nextcloud, "http")),
        )
        for missing, *cases in kinds:
            for make, scheme in cases:
                if missing:
                    yield Absent(f"1 file up by {make.__name__}, {scheme}", missing)
                else:
                    yield make(scheme)

    def tus(self, scheme):
        sessions, endpoint = self._servers.sessions, self._servers.tus_url(scheme)
        headers = ("Tus-Resumable: 1.0.0", "Upload-Offset: 0", "Content-Type: application/offset+octet-stream")

        commands = {
            "curl -T -X PATCH": lambda: self._curl(f"{endpoint}/{self._create_session()}", *headers, method="PATCH"),
            "ferryctl put": lambda: self._ferry("put", self._source, endpoint),
        }
        return self._case("tus", scheme, [sessions], commands, beside=lambda file: file.suffix == ".json")

    def dav(self, scheme):
        target = self._servers.url(scheme, f"/dav/{NAME}")
        commands = {
            "curl -T": lambda: self._curl(target),
            "ferryctl put": lambda: self._ferry("put", self._source, target, "--protocol", "dav"),
        }
        return self._case("WebDAV", scheme, [self._servers.www / "dav", self._servers.folder / "tmp"], commands)

    def s3(self, scheme):
        target = self._servers.emulator_url(scheme, f"/bucket/{NAME}")
        sign = ("--aws-sigv4", f"aws:amz:{S3_REGION}:s3", "-u", f"{S3_KEY}:{S3_SECRET}")

        commands = {
            "curl -T --aws-sigv4": lambda: self._curl(target, "x-amz-content-sha256: UNSIGNED-PAYLOAD", more=sign),
            "ferryctl put": lambda: self._ferry(
                "put", self._source, target, "--protocol", "s3", "--auth", "s3", "--user", S3_KEY, "--no-remember"
            ),
            "s3cmd put": lambda: self._s3cmd(scheme),
        }
        return self._case("S3", scheme, [self._servers.storage], commands, find=object_in)

    def bits(self, scheme):
        return self._emulated("BITS", scheme, "bits", f"/upload/{NAME}")

    def nextcloud(self, scheme):
        return self._emulated("Nextcloud", scheme, "nextcloud", f"/remote.php/dav/files/user/{NAME}")

    def _emulated(self, title, scheme, protocol, path):
        """Nobody else speaks these: curl's is a PUT to the WebDAV of the same server."""
        commands = {
            "curl -T (WebDAV)": lambda: self._curl(self._servers.emulator_url(scheme, f"/dav/{NAME}")),
            "ferryctl put": lambda: self._ferry(
                "put", self._source, self._servers.emulator_url(scheme, path), "--protocol", protocol
            ),
        }
        return self._case(title, scheme, [self._servers.storage], commands)

    def _case(self, title, scheme, folders, commands, beside=lambda file: False, find=None):
        """A run may leave one more file in the server's `folders`: the source. What a server keeps `beside` it is not
        counted. `find` is for one that keeps it in pieces: of what is new it returns these, in order. All of that goes
        again."""
        empty = set()

        def content():
            return {entry for folder in folders for entry in folder.rglob("*")}

        def set_up():
            write_random(self._source, self._size)
            empty.update(content())

        def verify():
            added = content() - empty
            stored = find(added) if find else [entry for entry in added if not beside(entry)]
            if len(stored) != 1 and not find:
                raise BenchError(f"{len(stored)} files on the server instead of one: {', '.join(sorted(map(str, stored))[:5])}")
            require_pieces(self._source, stored)
            for entry in sorted(added, reverse=True):
                entry.rmdir() if entry.is_dir() else entry.unlink()

        runs = [Run(name, command, verify) for name, command in installed(commands).items()]
        return Case(f"1 file of {human(self._size)} up by {title}, {scheme}", self._size, set_up, runs)

    def _curl(self, target, *headers, method=None, more=()):
        fields = [part for header in (*headers, "Expect:") for part in ("-H", header)]
        how = ["-X", method] if method else []
        return [*CURL, "--cacert", self._servers.ca, *how, *more, *fields, "-T", self._source, target]

    def _create_session(self):
        """That it exists already is curl's advantage."""
        request = urllib.request.Request(self._servers.tus_url("http"), b"", method="POST")
        request.add_header("Tus-Resumable", "1.0.0")
        request.add_header("Upload-Length", str(self._size))
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with direct.open(request) as answer:
            return answer.headers["Location"].rsplit("/", 1)[1]

    def _s3cmd(self, scheme):
        host = self._servers.emulator_url(scheme, "").split("//")[1]
        trust = ["--ssl", f"--ca-certs={self._servers.ca}"] if scheme == "https" else ["--no-ssl"]
        who = [f"--access_key={S3_KEY}", f"--secret_key={S3_SECRET}", f"--region={S3_REGION}"]
        where = [f"--host={host}", f"--host-bucket={host}"]
        return ["s3cmd", "--config=/dev/null", "--quiet", *trust, *who, *where, "put", self._source, f"s3://bucket/{NAME}"]
