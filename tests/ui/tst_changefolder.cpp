#include "tests/ui/uiharness.h"
#include "ui/dialogs/changefolderdialog.h"
#include "ui/dialogs/folderbox.h"
#include "ui/jobmodel.h"
#include "ui/messagebar.h"
#include "ui/transferlist.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace Ferry;

/// Downloads are sent to another folder, from the menu and from their row.
class tst_ChangeFolder : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_harness = std::make_unique<UiHarness>();
        QVERIFY(m_harness->show());
    }
    void cleanup() { m_harness.reset(); }

    void theRowOfOneWithoutItsFolderHasTheWay();
    void severalAreChangedTogether();
    void whatEndedOrGoesUpStaysWhereItIs();
    void whatCannotBeIsSaidAndChangesNothing();
    void aFolderIsChosenByItsButton();

private:
    ChangeFolderDialog *open(const QList<JobId> &ids)
    {
        m_harness->select(ids);
        m_harness->action("actionChangeFolder")->trigger();
        return m_harness->dialog<ChangeFolderDialog>();
    }
    static void type(const QWidget *dialog, const QString &folder)
    {
        auto *edit = dialog->findChild<FolderBox *>()->lineEdit();
        edit->selectAll();
        QTest::keyClicks(edit, folder);
    }
    static QPushButton *ok(const QWidget *dialog) { return dialog->findChild<QPushButton *>(u"okButton"_s); }
    static QString message(const QWidget *dialog) { return dialog->findChild<MessageBar *>()->text(); }
    static QString folderOf(const Job *job) { return job->spec().files.first().local; }

    std::unique_ptr<UiHarness> m_harness;
};

void tst_ChangeFolder::theRowOfOneWithoutItsFolderHasTheWay()
{
    Job *job = m_harness->download(u"a.bin"_s, 1000, 0, false);
    QVERIFY(QDir(folderOf(job)).removeRecursively());
    QCOMPARE(job->resume(), Outcome::Ok);
    QTRY_COMPARE(job->waiting(), Waiting::ForDisk);
    auto *list = m_harness->find<TransferList>("transferList");
    QTRY_VERIFY(m_harness->filter().rowOf(job->id()) >= 0);
    const int row = m_harness->filter().rowOf(job->id());
    const QRect cell = list->visualRect(m_harness->filter().index(row, JobModel::TimeLeftColumn));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, {cell.right() - 20, cell.center().y()});
    auto *dialog = m_harness->dialog<ChangeFolderDialog>();
    QVERIFY(dialog);
    const QString other = m_harness->folder(u"other"_s);
    type(dialog, other);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(job->state(), JobState::Acknowledged);
    QCOMPARE(QDir(other).entryList(QDir::Files), QStringList{u"a.bin"_s});
    QCOMPARE(m_harness->settings->recentDownloadFolders.get().value(0), other);
}

void tst_ChangeFolder::severalAreChangedTogether()
{
    Job *a = m_harness->download(u"a.bin"_s, 1000, 0, false);
    Job *b = m_harness->download(u"b.bin"_s, 1000, 0, false);
    const QString other = m_harness->folder(u"other"_s);
    auto *dialog = open({a->id(), b->id()});
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<FolderBox *>()->folder(), folderOf(a));
    QVERIFY(!ok(dialog)->isEnabled()); // nothing is changed yet
    type(dialog, other);
    UiHarness::click(dialog, "okButton");
    QTRY_VERIFY(!m_harness->dialog<ChangeFolderDialog>());
    for (const Job *job : {a, b}) {
        QCOMPARE(folderOf(job), other);
        QCOMPARE(job->state(), JobState::Suspended);
    }
}

void tst_ChangeFolder::whatEndedOrGoesUpStaysWhereItIs()
{
    m_harness->serveTus();
    Job *upload = m_harness->upload(u"up.bin"_s, 10, false);
    Job *done = m_harness->download(u"done.bin"_s, 10);
    QTRY_COMPARE(done->state(), JobState::Acknowledged);
    m_harness->select({upload->id(), done->id()});
    const QAction *action = m_harness->action("actionChangeFolder");
    QTRY_VERIFY(!action->isEnabled());
    QVERIFY(!action->toolTip().isEmpty());
    Job *paused = m_harness->download(u"paused.bin"_s, 10, 0, false);
    auto *dialog = open({upload->id(), paused->id()});
    QVERIFY(dialog);
    type(dialog, m_harness->folder(u"other"_s));
    UiHarness::click(dialog, "okButton");
    QCOMPARE(folderOf(paused), m_harness->folder(u"other"_s));
    QVERIFY(folderOf(upload).endsWith(u"up.bin"_s));
}

void tst_ChangeFolder::whatCannotBeIsSaidAndChangesNothing()
{
    Job *job = m_harness->download(u"a.bin"_s, 1000, 0, false);
    const QString before = folderOf(job);
    auto *dialog = open({job->id()});
    QVERIFY(dialog);
    type(dialog, before + u"/nowhere"_s);
    UiHarness::click(dialog, "okButton");
    QVERIFY(dialog->isVisible());
    QVERIFY2(message(dialog).contains(u"nowhere"_s), qPrintable(message(dialog)));
    type(dialog, u"relative"_s);
    UiHarness::click(dialog, "okButton");
    QVERIFY(dialog->isVisible() && !message(dialog).isEmpty());
    QCOMPARE(folderOf(job), before);
}

void tst_ChangeFolder::aFolderIsChosenByItsButton()
{
    Job *job = m_harness->download(u"a.bin"_s, 1000, 0, false);
    const QString other = m_harness->folder(u"other"_s);
    auto *dialog = open({job->id()});
    QVERIFY(dialog);
    UiHarness::click(dialog, "browseButton");
    auto *chooser = dialog->findChild<QFileDialog *>();
    QVERIFY(chooser && chooser->isVisible());
    auto *name = chooser->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(other);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(dialog->findChild<FolderBox *>()->folder(), other);
    QVERIFY(ok(dialog)->isEnabled());
}

QTEST_MAIN(tst_ChangeFolder)
#include "tst_changefolder.moc"
