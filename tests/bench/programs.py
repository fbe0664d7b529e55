"""The programs that are compared, and the command lines by which they do the same thing."""

import shutil

from measure import BenchError

CURL = ["curl", "-q", "--silent", "--show-error", "--fail", "--noproxy", "*"]
ARIA = ["aria2c", "--no-conf", "--quiet", "--allow-overwrite=true", "--auto-file-renaming=false", "--file-allocation=none"]
WGET2 = ["wget2", "--config=/dev/null", "--no-local-db", "--no-ocsp", "--quiet", "--no-proxy"]
BLOCK = 1 << 20


def require_same(wanted, got):
    """That two files are equal, by larger blocks than filecmp's: of 4 GiB that is what a round waits for."""
    if not got.is_file() or got.stat().st_size != wanted.stat().st_size:
        raise BenchError(f"{got} has not the size of {wanted}")
    with open(wanted, "rb", buffering=0) as left, open(got, "rb", buffering=0) as right:
        while block := left.read(BLOCK):
            if block != right.read(BLOCK):
                raise BenchError(f"{got} is not what {wanted} is")


def installed(commands):
    """Without those whose program is not here; a command's name begins with its program."""
    return {name: make for name, make in commands.items() if name.startswith("ferryctl") or shutil.which(name.split()[0])}


class Ferry:
    """ferryctl, each time with a profile nobody has used: its making is part of what is measured, its history is not."""

    def __init__(self, ferryctl, folder):
        self._ferryctl = ferryctl
        self._folder = folder
        self._profiles = 0

    def __call__(self, *arguments):
        shutil.rmtree(self._folder / f"profile{self._profiles}", ignore_errors=True)
        self._profiles += 1
        return [self._ferryctl, *arguments, "--profile", self._folder / f"profile{self._profiles}"]


class Fetch:
    """Commands that fetch one address into the file `out`, or a list of addresses into its folder."""

    def __init__(self, ferry, ca):
        self._ferry = ferry
        self._ca = ca

    def curl(self, url, out):
        return [*CURL, "--cacert", self._ca, "-o", out, url]

    def curl_and_sync(self, url, out):
        """As safe on the disk as what Ferry calls complete."""
        return ["sh", "-c", '"$@" && exec sync --data "$0"', out, *self.curl(url, out)]

    def aria2c(self, url, out, connections):
        """aria2c is told to divide small files too: else it would not use what it is given."""
        how = [f"-x{connections}", f"-s{connections}", "--min-split-size=1M"]
        return [*ARIA, f"--ca-certificate={self._ca}", *how, f"--dir={out.parent}", f"--out={out.name}", url]

    def wget2(self, url, out):
        return [*WGET2, f"--ca-certificate={self._ca}", "-O", out, url]

    def ferryctl(self, url, out, connections=None):
        """By default it finds out how many connections."""
        return self._ferry("get", url, "-o", out, *(["--connections", connections] if connections else []))

    def curl_list(self, options):
        """`options`: a file with url and output of each."""
        return [*CURL, "--cacert", self._ca, "--parallel", "-K", options]

    def aria2c_list(self, addresses, folder):
        return [*ARIA, f"--ca-certificate={self._ca}", "-j16", f"--dir={folder}", "-i", addresses]

    def wget2_list(self, addresses, folder):
        return [*WGET2, f"--ca-certificate={self._ca}", "-P", folder, "-i", addresses]

    def ferryctl_list(self, addresses, folder, *options):
        return self._ferry("get", *options, "-i", addresses, "-o", f"{folder}/")
