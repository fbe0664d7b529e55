#include "tests/ui/uiharness.h"
#include "ui/details/detailpane.h"
#include "ui/details/filesmodel.h"
#include "ui/details/filespage.h"
#include "ui/dialogs/replacelinkdialog.h"
#include "ui/format.h"
#include "ui/messagebar.h"

#include <QAbstractItemModelTester>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Ferry;

/// The page of a transfer's files, and the dialog that gives them other links.
class tst_FilesPage : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_harness = std::make_unique<UiHarness>();
        m_harness->serveAllProtocols();
        QVERIFY(m_harness->show());
        m_harness->find<DetailPane>("detailTabs")->setCurrentIndex(1);
        new QAbstractItemModelTester(model(), QAbstractItemModelTester::FailureReportingMode::Fatal, model());
    }
    void cleanup() { m_harness.reset(); }

    void eachFileHasItsOwnProgress();
    void droppedFilesJoinAnUpload();
    void linksAreAddedByTheButton();
    void whatIsNoLinkIsSaid();
    void anEndedTransferTakesNoFiles();
    void aLinkIsReplaced();
    void aRefusedLinkIsSaidInTheDialog();
    void aMirrorReplacesTheBeginningOfEveryLink();
    void aBeginningThatNoLinkHasCannotBeReplaced();

private:
    [[nodiscard]] FilesPage *page() const { return m_harness->find<FilesPage>("filesPage"); }
    [[nodiscard]] QTreeView *view() const { return m_harness->find<QTreeView>("filesView"); }
    [[nodiscard]] FilesModel *model() const { return page()->findChild<FilesModel *>(); }
    [[nodiscard]] QString text(int row, int column) const
    {
        return model()->index(row, column).data().toString();
    }
    Job *several(bool startNow)
    {
        JobSpec spec;
        spec.direction = Direction::Upload;
        spec.protocol = u"dav"_s;
        for (int i = 0; i < 2; ++i)
            spec.files.append({m_harness->server.url(u"/dav/"_s), m_harness->file(u"%1.bin"_s.arg(i), 1000)});
        Job *job = m_harness->queue->add(spec, startNow).job;
        m_harness->select({job->id()});
        return job;
    }
    Job *downloads()
    {
        Job *job = m_harness->download(u"a.bin"_s, 1000, 0, false);
        (void)job->addFiles({{m_harness->server.url(u"/b.bin"_s), m_harness->folder(u"downloads"_s)}});
        m_harness->select({job->id()});
        return job;
    }
    void clickRow(int row)
    {
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
                          view()->visualRect(model()->index(row, 0)).center());
    }
    static void retype(QLineEdit *edit, const QString &text)
    {
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    std::unique_ptr<UiHarness> m_harness;
};

void tst_FilesPage::eachFileHasItsOwnProgress()
{
    Job *job = several(false);
    QTRY_COMPARE(model()->rowCount(), 2);
    QCOMPARE(text(0, FilesModel::NameColumn), u"0.bin"_s);
    QCOMPARE(text(0, FilesModel::StateColumn), u"waiting"_s);
    QCOMPARE(text(1, FilesModel::RemoteColumn), m_harness->server.url(u"/dav/1.bin"_s).toString());
    (void)job->resume();
    QTRY_COMPARE(job->state(), JobState::Acknowledged);
    QTRY_VERIFY(text(1, FilesModel::StateColumn).startsWith(u"✓"_s));
    QCOMPARE(text(1, FilesModel::DoneColumn), Format::percent(100));
}

void tst_FilesPage::droppedFilesJoinAnUpload()
{
    const Job *job = several(false);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_harness->file(u"more.bin"_s, 500))});
    QVERIFY(UiHarness::drop(page(), data));
    QCOMPARE(job->spec().files.size(), 3);
    QCOMPARE(job->spec().files.last().remote, m_harness->server.url(u"/dav/"_s));
    QTRY_COMPARE(model()->rowCount(), 3);
}

void tst_FilesPage::linksAreAddedByTheButton()
{
    const Job *job = downloads();
    UiHarness::click(page(), "addFilesButton");
    auto *question = page()->findChild<QInputDialog *>();
    QVERIFY(question && question->isVisible());
    auto *edit = question->findChild<QPlainTextEdit *>();
    QTest::keyClicks(edit, m_harness->server.url(u"/c.bin"_s).toString());
    question->accept();
    QCOMPARE(job->spec().files.size(), 3);
    QCOMPARE(job->spec().files.last().local, m_harness->folder(u"downloads"_s));
}

void tst_FilesPage::whatIsNoLinkIsSaid()
{
    const Job *job = downloads();
    UiHarness::click(page(), "addFilesButton");
    auto *question = page()->findChild<QInputDialog *>();
    QTest::keyClicks(question->findChild<QPlainTextEdit *>(), u"nothing"_s);
    question->accept();
    QCOMPARE(job->spec().files.size(), 2);
    QVERIFY(page()->findChild<MessageBar *>()->isVisible());
}

void tst_FilesPage::anEndedTransferTakesNoFiles()
{
    Job *job = several(false);
    (void)job->cancel();
    auto *button = m_harness->find<QPushButton>("addFilesButton");
    QTRY_VERIFY(!button->isEnabled());
    QCOMPARE(button->toolTip(), u"This transfer has ended."_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_harness->file(u"more.bin"_s, 500))});
    (void)UiHarness::drop(page(), data); // what the page does not take, the window does
    QCOMPARE(job->spec().files.size(), 2);
}

void tst_FilesPage::aLinkIsReplaced()
{
    const Job *job = downloads();
    auto *button = m_harness->find<QPushButton>("replaceLinkButton");
    QTRY_COMPARE(model()->rowCount(), 2);
    QVERIFY(!button->isEnabled());
    clickRow(1);
    UiHarness::click(page(), "replaceLinkButton");
    auto *dialog = m_harness->dialog<ReplaceLinkDialog>();
    QVERIFY(dialog);
    auto *ok = dialog->findChild<QPushButton *>(u"okButton"_s);
    QVERIFY(!ok->isEnabled());
    retype(dialog->findChild<QLineEdit *>(u"toEdit"_s), u"https://mirror.example.org/b.bin"_s);
    UiHarness::click(dialog, "okButton");
    QCOMPARE(job->spec().files.at(1).remote, QUrl(u"https://mirror.example.org/b.bin"_s));
    QCOMPARE(job->spec().files.at(0).remote, m_harness->server.url(u"/a.bin"_s));
}

void tst_FilesPage::aRefusedLinkIsSaidInTheDialog()
{
    const Job *job = downloads();
    ReplaceLinkDialog dialog(*m_harness->queue, job->id(), 0);
    dialog.open();
    retype(dialog.findChild<QLineEdit *>(u"toEdit"_s), u"gopher://example.org/x"_s);
    UiHarness::click(&dialog, "okButton");
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.findChild<MessageBar *>()->text().contains(u"gopher"_s));
    QCOMPARE(job->spec().files.at(0).remote, m_harness->server.url(u"/a.bin"_s));
}

void tst_FilesPage::aMirrorReplacesTheBeginningOfEveryLink()
{
    const Job *job = downloads();
    m_harness->action("actionReplacePrefix")->trigger();
    auto *dialog = m_harness->dialog<ReplaceLinkDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"fromEdit"_s)->text(), m_harness->server.url(u"/"_s).toString());
    retype(dialog->findChild<QLineEdit *>(u"toEdit"_s), u"https://mirror.example.org/pub/"_s);
    UiHarness::click(dialog, "okButton");
    QCOMPARE(job->spec().files.at(0).remote, QUrl(u"https://mirror.example.org/pub/a.bin"_s));
    QCOMPARE(job->spec().files.at(1).remote, QUrl(u"https://mirror.example.org/pub/b.bin"_s));
}

void tst_FilesPage::aBeginningThatNoLinkHasCannotBeReplaced()
{
    const Job *job = downloads();
    ReplaceLinkDialog dialog(*m_harness->queue, job->id(), ReplaceLinkDialog::Beginning);
    dialog.open();
    retype(dialog.findChild<QLineEdit *>(u"fromEdit"_s), u"https://other.example.org/"_s);
    retype(dialog.findChild<QLineEdit *>(u"toEdit"_s), u"https://mirror.example.org/"_s);
    auto *ok = dialog.findChild<QPushButton *>(u"okButton"_s);
    QVERIFY(!ok->isEnabled());
    QCOMPARE(ok->toolTip(), u"No unfinished file has a link that begins like this."_s);
}

QTEST_MAIN(tst_FilesPage)
#include "tst_filespage.moc"
