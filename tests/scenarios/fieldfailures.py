#!/usr/bin/env python3
"""Holds fieldfailures.txt against the tests it names.

    fieldfailures.py ROOT    prints what is wrong with the table, one line each, and fails if there is anything

Every number has a test, and every test named is a function that its file declares and defines, and that QTest runs.
"""

import pathlib
import re
import sys

TABLE = "tests/scenarios/fieldfailures.txt"
COUNT = 32
ROW = re.compile(r"^(\d+)\.\s+\S")
TEST = re.compile(r"^\s+(\S+)::(\w+)$")
SLOTS = re.compile(r"^private (?:slots|Q_SLOTS):$(.*?)(?=^(?:public|protected|private)\b|^};)", re.M | re.S)


def runs(source, function):
    """Whether QTest finds the function in this source: a private slot, with a body."""
    slots = "".join(SLOTS.findall(source))
    declared = re.search(rf"\bvoid {function}\(\)", slots)
    defined = re.search(rf"^void \w+::{function}\(\)\s*\{{", source, re.M)
    return bool(declared and defined)


def check_table(lines, read):
    """What is wrong, as words. read(path) gives a file's text, or None where there is no such file."""
    tests = {}
    number = None
    for line in lines:
        if not line.strip() or line.startswith("#"):
            continue
        if row := ROW.match(line):
            number = int(row[1])
            if number in tests:
                yield f"{number} is there twice"
            tests.setdefault(number, 0)
        elif test := TEST.match(line):
            if number is None:
                yield f"a test without a number: {line.strip()}"
                continue
            source = read(test[1])
            if source is None:
                yield f"{number}: no file {test[1]}"
            elif not runs(source, test[2]):
                yield f"{number}: no test {test[2]} in {test[1]}"
            else:
                tests[number] += 1
        else:
            yield f"neither a number nor a test: {line.strip()}"
    for missing in sorted(set(range(1, COUNT + 1)) - set(tests)):
        yield f"{missing} is missing"
    for wrong in sorted(set(tests) - set(range(1, COUNT + 1))):
        yield f"{wrong} is none of the {COUNT}"
    for untested in sorted(number for number, count in tests.items() if not count):
        yield f"{untested} has no test"


def main():
    root = pathlib.Path(sys.argv[1])

    def read(path):
        file = root / path
        return file.read_text(encoding="utf-8") if file.is_file() else None

    problems = list(check_table(read(TABLE).splitlines(), read))
    for problem in problems:
        print(f"{TABLE}: {problem}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
