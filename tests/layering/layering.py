#!/usr/bin/env python3
"""Holds every source file against the layers of the tree: which folder may include what, and a few rules besides.

    layering.py ROOT    prints what breaks a rule, one line each, and fails if there is any

One table says it all. A quoted include names its layer, because includes are written from the root.
"""

import pathlib
import re
import sys

# Folder -> folders whose headers it may include, besides its own. Longest match wins.
MAY_INCLUDE = {
    "core/rules": [],
    "core/disk": ["core/rules"],
    "core/store": ["core/rules"],
    "core/net": ["core/rules", "core/disk"],
    "core/transfer": ["core/rules", "core/disk", "core/net"],
    "core/cleanup": ["core/rules", "core/disk", "core/net", "core/store/jobstore.h"],
    "core/jobs": ["core"],
    "ui": ["core/jobs", "core/rules"],
    "app/control": ["core/jobs", "core/rules"],
    "app": ["core", "ui", "app"],
}

# Qt module -> its classes that Ferry could be tempted to use, and the files that may.
GUI = re.compile(r"^Q(App|Action|Abstract(Button|Item|ScrollArea)|Box|Brush|Button|Cheap|Clipboard|Color|Combo|Cursor"
                 r"|Desktop(Services|Widget)|Dialog|Dock|Drag|Drop|Font|Frame|Grid|Group|Gui|HBox|Header|Icon|Image"
                 r"|Key|Label|Layout|Line|List(View|Widget)|Main|Menu|Message|Mime|Mouse|Paint|Palette|Pen|Pixmap|Plain"
                 r"|Progress|Push|Radio|Rich|Screen|Scroll|Session|Shortcut|Spin|Splitter|Stacked|StandardItem|Status"
                 r"|Style|Svg|System|Tab|Text(Browser|Cursor|Document|Edit)|Tool|Tree|VBox|Validator|Wheel|Widget|Window)")
NOT_GUI = {"QAbstractItemModel", "QTextBoundaryFinder", "QTextStream", "QMimeData", "QMimeDatabase", "QLineF", "QLine",
           "QSystemSemaphore", "QStyleHints", "QKeyValueIterator", "QMessageLogger", "QMessageAuthenticationCode",
           "QAbstractItemModelTester"}
NETWORK = re.compile(r"^Q(Network|Ssl|Tcp|Udp|Http|Host|Abstract(Socket|NetworkCache)|Auth|Dns|Hsts|Local(Server|Socket)"
                     r"|Oscp|Password|Sctp)")
SQL = re.compile(r"^QSql")

MODULES = [
    # (what, pattern, exceptions, files that may: a regular expression on the path)
    ("Qt Gui or Widgets", GUI, NOT_GUI, r"^(ui|app/gui)/"),
    ("Qt Network", NETWORK, {"QLocalServer", "QLocalSocket"}, r"^core/net/control"),
    ("a local socket", re.compile(r"^QLocal(Server|Socket)"), set(), r"^app/"),
    ("Qt Sql", SQL, set(), r"^core/store/"),
    ("libcurl", re.compile(r"^curl/"), set(), r"^core/net/wire"),
]

MOST_LINES = 500
INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)')
TRANSLATES = re.compile(r"(?<![A-Za-z0-9_])(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP|Q_DECLARE_TR_FUNCTIONS)\s*\(")
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
MODULE_HEADER = re.compile(r"^Qt(Core|Gui|Widgets|Network|Sql|Svg|Test)(/|$)")


def layer_of(path):
    """The folder of the table that a file belongs to; None where there is none."""
    layers = [folder for folder in MAY_INCLUDE if path.startswith(folder + "/")]
    return max(layers, key=len, default=None)


def allowed(path, included):
    layer = layer_of(path)
    if included.startswith(layer + "/"):
        # core/... of one layer is not a licence for the layers below app/ that have a line of their own.
        return True
    return any(included == other or included.startswith(other + "/") for other in MAY_INCLUDE[layer])


def check_include(path, quoted, system):
    if quoted:
        if quoted.endswith(".moc"):
            return
        if layer_of(quoted) is None:
            yield f'includes "{quoted}", which is not written from the root or names no layer'
        elif not allowed(path, quoted):
            yield f'includes "{quoted}": {layer_of(path)} may not use that layer'
        return
    if MODULE_HEADER.match(system):
        yield f"includes <{system}>: name the class, not the module"
    for what, pattern, exceptions, places in MODULES:
        if pattern.match(system) and system not in exceptions and not re.search(places, path):
            yield f"includes <{system}>: {what} does not belong here"


def check_file(path, text):
    """What breaks a rule in the file of that name: (line number, what)."""
    lines = text.splitlines()
    if len(lines) > MOST_LINES:
        yield len(lines), f"has more than {MOST_LINES} lines"
    for number, line in enumerate(lines, 1):
        include = INCLUDE.match(line)
        if include:
            for problem in check_include(path, include[1], include[2]):
                yield number, problem
        if UNFINISHED.search(line):
            yield number, "is unfinished: make it an issue, or do it"
        if path.startswith("core/") and TRANSLATES.search(line.split("//")[0]):
            yield number, "translates: words belong to ui/jobtext"


def check_tree(root):
    for top in ("core", "ui", "app"):
        for file in sorted((root / top).rglob("*")):
            if file.suffix in (".cpp", ".h"):
                path = file.relative_to(root).as_posix()
                for number, problem in check_file(path, file.read_text(encoding="utf-8")):
                    yield f"{path}:{number}: {problem}"


def main(root):
    problems = list(check_tree(pathlib.Path(root)))
    print("\n".join(problems) if problems else "Every file keeps to its layer.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
