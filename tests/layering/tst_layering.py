#!/usr/bin/env python3
"""The layering check finds what it is there to find, and lets pass what is right."""

import sys
import unittest

sys.dont_write_bytecode = True  # nothing is left in the tree

from layering import check_file  # noqa: E402


def problems(path, text):
    return [what for _, what in check_file(path, text)]


class Layering(unittest.TestCase):
    def refuses(self, path, text, word):
        found = problems(path, text)
        self.assertEqual(len(found), 1, found)
        self.assertIn(word, found[0])

    def accepts(self, path, text):
        self.assertEqual(problems(path, text), [])

    def test_rules_include_nothing_but_rules(self):
        self.refuses("core/rules/a.cpp", '#include "core/disk/partfile.h"', "may not use")
        self.accepts("core/rules/a.cpp", '#include "core/rules/jobid.h"\n#include <QString>')

    def test_layers_beside_each_other_do_not_meet(self):
        self.refuses("core/transfer/a.cpp", '#include "core/cleanup/remover.h"', "may not use")
        self.refuses("core/cleanup/a.cpp", '#include "core/transfer/transfer.h"', "may not use")
        self.refuses("core/disk/a.cpp", '#include "core/store/jobstore.h"', "may not use")
        self.refuses("core/store/a.cpp", '#include "core/net/wire.h"', "may not use")

    def test_cleanup_sees_the_interface_of_the_store_only(self):
        self.accepts("core/cleanup/a.cpp", '#include "core/store/jobstore.h"')
        self.refuses("core/cleanup/a.cpp", '#include "core/store/sqlitejobstore.h"', "may not use")

    def test_core_does_not_know_its_users(self):
        self.refuses("core/jobs/a.cpp", '#include "ui/jobtext.h"', "may not use")
        self.refuses("core/jobs/a.cpp", '#include "app/control/controljson.h"', "may not use")

    def test_window_and_control_see_jobs_and_rules_only(self):
        for path in ("ui/a.cpp", "ui/dialogs/a.cpp", "app/control/a.cpp"):
            self.accepts(path, '#include "core/jobs/jobqueue.h"')
            self.refuses(path, '#include "core/net/wire.h"', "may not use")
        self.refuses("app/control/a.cpp", '#include "ui/jobtext.h"', "may not use")
        self.refuses("ui/a.cpp", '#include "app/control/controljson.h"', "may not use")

    def test_programs_see_everything(self):
        self.accepts("app/gui/main.cpp", '#include "core/store/sqlitejobstore.h"\n#include "ui/mainwindow.h"')

    def test_includes_are_written_from_the_root(self):
        self.refuses("core/rules/a.cpp", '#include "jobid.h"', "from the root")
        self.accepts("ui/a.cpp", '#include "a.moc"')

    def test_modules_stay_where_they_belong(self):
        self.refuses("core/jobs/a.cpp", "#include <QWidget>", "Widgets")
        self.refuses("core/rules/a.h", "#include <QColor>", "Gui")
        self.refuses("app/cli/a.cpp", "#include <QApplication>", "Widgets")
        self.refuses("core/transfer/a.cpp", "#include <QNetworkReply>", "Network")
        self.refuses("core/net/wire.cpp", "#include <QNetworkReply>", "Network")
        self.refuses("ui/a.cpp", "#include <QSslError>", "Network")
        self.refuses("core/net/control.cpp", "#include <curl/curl.h>", "libcurl")
        self.refuses("core/jobs/a.cpp", "#include <QSqlQuery>", "Sql")
        self.refuses("core/jobs/a.cpp", "#include <QLocalSocket>", "socket")
        self.refuses("ui/a.cpp", "#include <QtWidgets>", "module")
        self.accepts("core/net/controlsession.cpp", "#include <QNetworkAccessManager>")
        self.accepts("core/net/wirethread.cpp", "#include <curl/curl.h>")
        self.accepts("core/store/a.cpp", "#include <QSqlQuery>")
        self.accepts("app/control/a.cpp", "#include <QLocalServer>")
        self.accepts("core/jobs/a.cpp", "#include <QTextStream>\n#include <QAbstractItemModel>")

    def test_core_has_no_words(self):
        self.refuses("core/jobs/a.cpp", 'return tr("Cancelled");', "words")
        self.refuses("core/jobs/a.h", "Q_DECLARE_TR_FUNCTIONS(Job)", "words")
        self.accepts("core/jobs/a.cpp", "return str(1) + attr(2); // tr() is not used here")
        self.accepts("ui/a.cpp", 'return tr("Cancelled");')

    def test_files_are_finished_and_of_a_size_to_read(self):
        self.refuses("ui/a.cpp", "// TO" + "DO: later", "unfinished")
        self.refuses("ui/a.cpp", "\n" * 501, "500 lines")
        self.accepts("ui/a.cpp", "\n" * 500)


if __name__ == "__main__":
    result = unittest.main(exit=False, verbosity=1).result
    sys.exit(0 if result.wasSuccessful() else 1)
