#!/usr/bin/env python3
"""Adds up what tests/run left in a folder: JUnit files of ctest, and one-word results of other checks.

A QTest program counts with each of its test functions, anything else as one. Prints "N passed, N failed, N skipped".
"""

import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

TOTALS = re.compile(r"^Totals: (\d+) passed, (\d+) failed, (\d+) skipped", re.MULTILINE)


def count_case(case):
    """(passed, failed, skipped) of one CTest entry."""
    status = case.get("status")
    if status in ("disabled", "notrun"):
        failed = case.find("failure") is not None
        return (0, 1, 0) if failed else (0, 0, 1)
    totals = TOTALS.findall(case.findtext("system-out") or "")
    passed, failed, skipped = (sum(int(row[i]) for row in totals) for i in range(3))
    if status == "fail":
        return passed, max(failed, 1), skipped  # a crash or a time-out has no totals
    return (passed, failed, skipped) if totals else (1, 0, 0)


def main(folder):
    sums = [0, 0, 0]
    for file in sorted(pathlib.Path(folder).iterdir()):
        if file.suffix == ".xml":
            counts = [count_case(case) for case in ElementTree.parse(file).getroot().iter("testcase")]
        else:
            counts = [(1, 0, 0) if file.read_text().strip() == "pass" else (0, 1, 0)]
        for count in counts:
            sums = [a + b for a, b in zip(sums, count)]
    print("{} passed, {} failed, {} skipped".format(*sums))


main(sys.argv[1])
