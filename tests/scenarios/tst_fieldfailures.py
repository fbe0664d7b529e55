#!/usr/bin/env python3
"""The check of fieldfailures.txt finds what it is there to find, and lets pass what is right."""

import sys
import unittest

sys.dont_write_bytecode = True  # nothing is left in the tree

from fieldfailures import COUNT, check_table  # noqa: E402

SOURCE = """
class TestSample : public QObject
{
private slots:
    void itWorks();
    void itWorksToo_data();
    void neverWritten();

private:
    void helper();
};

void TestSample::itWorks()
{
}

void TestSample::helper()
{
}

void TestSample::notDeclared()
{
}
"""


def whole():
    lines = []
    for number in range(1, COUNT + 1):
        lines += [f"{number}. Something goes wrong.", "    a.cpp::itWorks"]
    return lines


class Table(unittest.TestCase):
    def problems(self, lines):
        return list(check_table(lines, {"a.cpp": SOURCE}.get))

    def refuses(self, lines, *words):
        self.assertEqual(self.problems(lines), list(words))

    def test_a_whole_table_is_right(self):
        self.refuses(["# A remark.", ""] + whole())

    def test_every_number_is_there_once(self):
        self.refuses(whole()[2:], "1 is missing")
        self.refuses(whole()[:-2], f"{COUNT} is missing")
        self.refuses(whole() + ["7. Again.", "    a.cpp::itWorks"], "7 is there twice")
        self.refuses(whole() + ["33. One more.", "    a.cpp::itWorks"], "33 is none of the 32")

    def test_every_number_has_a_test(self):
        self.refuses(whole()[:-1], f"{COUNT} has no test")

    def test_a_test_is_a_slot_with_a_body(self):
        for name in ("missing", "neverWritten", "helper", "notDeclared", "itWork"):
            self.refuses(whole() + [f"    a.cpp::{name}"], f"{COUNT}: no test {name} in a.cpp")
        self.refuses(whole() + ["    b.cpp::itWorks"], f"{COUNT}: no file b.cpp")

    def test_every_line_is_one_or_the_other(self):
        self.refuses(whole() + ["    a.cpp itWorks"], "neither a number nor a test: a.cpp itWorks")
        self.refuses(["    a.cpp::itWorks"] + whole(), "a test without a number: a.cpp::itWorks")


if __name__ == "__main__":
    result = unittest.main(exit=False, verbosity=1).result
    sys.exit(0 if result.wasSuccessful() else 1)
