#include "tests/ui/uiharness.h"
#include "ui/dialogs/adddownloaddialog.h"
#include "ui/dialogs/adduploaddialog.h"
#include "ui/dialogs/optionsdialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/messagebar.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Ferry;

namespace
{

constexpr qint64 MiB = 1024 * 1024;

} // namespace

class tst_Dialogs : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_harness = std::make_unique<UiHarness>();
        QVERIFY(m_harness->show());
    }
    void cleanup() { m_harness.reset(); }

    void withoutALinkOkSaysWhatIsMissing();
    void aWrongLinkIsRefusedAtOnceWithAReason_data();
    void aWrongLinkIsRefusedAtOnceWithAReason();
    void theServersNameAndSizeAreShownBeforeOk();
    void aFileThatIsNotThereDisablesOk();
    void severalPastedLinksBecomeSeveralTransfers();
    void aMissingFolderIsSaidInline();
    void theFolderIsRemembered();
    void aTakenNameOffersTheChoice();
    void replacingReplacesOnlyWhenComplete();
    void aLockedServerAsksForASignIn();
    void theServerIsAskedAsTheOptionsSay();
    void addedPausedIfNotStartedNow();
    void dismissingAddsNothing();

    void theUploadDialogWantsFilesAndAServer();
    void itSaysThatCancelCanRemoveTheUpload();
    void itWarnsWhenCancelCannotRemoveTheUpload();
    void aTooLargeFileDisablesOk();
    void aServerThatSpeaksNoTusDisablesOk();
    void anUploadIsMadeAndTheServerRemembered();
    void filesAreDroppedAndTakenOut();

private:
    AddDownloadDialog *openDownload(const QString &text = {});
    AddUploadDialog *openUpload(const QStringList &files, const QString &server);
    static QPushButton *ok(QWidget *dialog) { return dialog->findChild<QPushButton *>(u"okButton"_s); }
    /// What the upload dialog says of the server, one remark a line.
    static QString remarks(QWidget *dialog)
    {
        QStringList texts;
        for (const QLabel *label : dialog->findChild<QWidget *>(u"offerRemarks"_s)->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
    static MessageBar *message(QWidget *dialog) { return dialog->findChild<MessageBar *>(); }
    std::unique_ptr<UiHarness> m_harness;
};

AddDownloadDialog *tst_Dialogs::openDownload(const QString &text)
{
    m_harness->clickTool("actionAddDownload");
    auto *dialog = m_harness->dialog<AddDownloadDialog>();
    if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
        auto *links = dialog->findChild<QPlainTextEdit *>(u"linksEdit"_s);
        links->setFocus();
        QTest::keyClick(links, Qt::Key_V, Qt::ControlModifier);
    }
    return dialog;
}

AddUploadDialog *tst_Dialogs::openUpload(const QStringList &files, const QString &server)
{
    m_harness->clickTool("actionAddUpload");
    auto *dialog = m_harness->dialog<AddUploadDialog>();
    dialog->addFiles(files);
    auto *edit = dialog->findChild<QLineEdit *>(u"serverEdit"_s);
    edit->setFocus();
    QTest::keyClicks(edit, server);
    return dialog;
}

void tst_Dialogs::withoutALinkOkSaysWhatIsMissing()
{
    auto *dialog = openDownload();
    QVERIFY(!ok(dialog)->isEnabled());
    QCOMPARE(ok(dialog)->toolTip(), u"Enter a link first."_s);
}

void tst_Dialogs::aWrongLinkIsRefusedAtOnceWithAReason_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no link") << u"hello"_s;
    QTest::newRow("a scheme that is not spoken") << u"gopher://example.org/x"_s;
    QTest::newRow("no host") << u"https:///x"_s;
}

void tst_Dialogs::aWrongLinkIsRefusedAtOnceWithAReason()
{
    QFETCH(QString, text);
    auto *dialog = openDownload(text);
    QVERIFY(!ok(dialog)->isEnabled());
    QVERIFY(!ok(dialog)->toolTip().isEmpty());
    QVERIFY(message(dialog)->isVisible());
    QCOMPARE(message(dialog)->text(), ok(dialog)->toolTip());
    QVERIFY(m_harness->server.requests().isEmpty());
}

void tst_Dialogs::theServersNameAndSizeAreShownBeforeOk()
{
    TestServer::ResourceOptions options;
    options.contentDisposition = "attachment; filename=\"named-by-server.iso\"";
    m_harness->server.publishGenerated(u"/x"_s, 5 * MiB, 1, options);
    auto *dialog = openDownload(m_harness->server.url(u"/x"_s).toString());
    QVERIFY(ok(dialog)->isEnabled());
    auto *list = dialog->findChild<QTreeWidget *>(u"linkList"_s);
    QTRY_COMPARE(list->topLevelItem(0)->text(0), u"named-by-server.iso"_s);
    QCOMPARE(list->topLevelItem(0)->text(1), u"5.0 MiB"_s);
    QVERIFY(m_harness->queue->jobs().isEmpty());
}

void tst_Dialogs::aFileThatIsNotThereDisablesOk()
{
    auto *dialog = openDownload(m_harness->server.url(u"/nothing-here"_s).toString());
    QTRY_VERIFY(!ok(dialog)->isEnabled());
    QVERIFY(message(dialog)->isVisible());
    QVERIFY(ok(dialog)->toolTip().contains(u"404"_s) || !ok(dialog)->toolTip().isEmpty());
}

void tst_Dialogs::severalPastedLinksBecomeSeveralTransfers()
{
    QStringList links;
    for (int i = 0; i < 3; ++i) {
        m_harness->server.publishGenerated(u"/several%1.bin"_s.arg(i), 1000, 1, {});
        links.append(m_harness->server.url(u"/several%1.bin"_s.arg(i)).toString());
    }
    links.append(links.first());
    auto *dialog = openDownload(links.join(u'\n'));
    QCOMPARE(ok(dialog)->text(), AddDownloadDialog::tr("Download %Ln file(s)", nullptr, 3));
    UiHarness::click(dialog, "okButton");
    QCOMPARE(m_harness->queue->jobs().size(), 3);
    for (const Job *job : m_harness->queue->jobs())
        QTRY_COMPARE(job->state(), JobState::Acknowledged);
}

void tst_Dialogs::aMissingFolderIsSaidInline()
{
    auto *dialog = openDownload(u"https://example.org/a.iso"_s);
    auto *folder = dialog->findChild<QLineEdit *>(u"folderEdit"_s);
    folder->setText(u"/no/such/folder"_s);
    QVERIFY(!ok(dialog)->isEnabled());
    QVERIFY2(message(dialog)->text().contains(u"/no/such/folder"_s), qPrintable(message(dialog)->text()));
}

void tst_Dialogs::theFolderIsRemembered()
{
    m_harness->server.publishGenerated(u"/a.bin"_s, 1000, 1, {});
    auto *dialog = openDownload(m_harness->server.url(u"/a.bin"_s).toString());
    const QString other = m_harness->folder(u"elsewhere"_s);
    dialog->findChild<QLineEdit *>(u"folderEdit"_s)->setText(other);
    UiHarness::click(dialog, "okButton");
    QTRY_VERIFY(!m_harness->dialog<AddDownloadDialog>());
    QCOMPARE(openDownload()->findChild<QLineEdit *>(u"folderEdit"_s)->text(), other);
    QTRY_VERIFY(QFile::exists(other + u"/a.bin"_s));
}

void tst_Dialogs::aTakenNameOffersTheChoice()
{
    QFile there(m_harness->folder(u"downloads"_s) + u"/taken.bin"_s);
    QVERIFY(there.open(QIODevice::WriteOnly));
    m_harness->server.publishGenerated(u"/taken.bin"_s, 1000, 1, {});
    auto *dialog = openDownload(m_harness->server.url(u"/free.bin"_s).toString());
    auto *choice = dialog->findChild<QComboBox *>(u"collisionBox"_s);
    QVERIFY(!choice->isVisible());
    dialog->findChild<QPlainTextEdit *>(u"linksEdit"_s)
        ->setPlainText(m_harness->server.url(u"/taken.bin"_s).toString());
    QVERIFY(choice->isVisible());
    QCOMPARE(choice->currentIndex(), 0);
    UiHarness::click(dialog, "okButton");
    QTRY_VERIFY(QFile::exists(m_harness->folder(u"downloads"_s) + u"/taken (2).bin"_s));
    QCOMPARE(there.size(), 0);
}

void tst_Dialogs::replacingReplacesOnlyWhenComplete()
{
    QFile there(m_harness->folder(u"downloads"_s) + u"/taken.bin"_s);
    QVERIFY(there.open(QIODevice::WriteOnly));
    m_harness->server.publishGenerated(u"/taken.bin"_s, 1000, 1, {});
    auto *dialog = openDownload(m_harness->server.url(u"/taken.bin"_s).toString());
    auto *choice = dialog->findChild<QComboBox *>(u"collisionBox"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QVERIFY(message(dialog)->text().contains(u"replaced when the download is complete"_s));
    UiHarness::click(dialog, "okButton");
    QTRY_COMPARE(QFileInfo(there.fileName()).size(), 1000);
    QCOMPARE(QDir(m_harness->folder(u"downloads"_s)).entryList(QDir::Files).size(), 1);
}

void tst_Dialogs::aLockedServerAsksForASignIn()
{
    TestServer::ResourceOptions options;
    options.user = "me";
    options.password = "secret";
    m_harness->server.publishGenerated(u"/locked.bin"_s, 2 * MiB, 1, options);
    auto *dialog = openDownload(m_harness->server.url(u"/locked.bin"_s).toString());
    auto *button = dialog->findChild<QPushButton *>(u"messageAction"_s);
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(button->text(), u"Sign in…"_s);
    UiHarness::click(dialog, "messageAction");
    QPointer<SignInDialog> signIn = dialog->findChild<SignInDialog *>();
    QVERIFY(signIn);
    QVERIFY(!ok(signIn)->isEnabled());
    QTest::keyClicks(signIn->findChild<QLineEdit *>(u"userEdit"_s), u"me"_s);
    QTest::keyClicks(signIn->findChild<QLineEdit *>(u"passwordEdit"_s), u"wrong"_s);
    UiHarness::click(signIn, "okButton");
    QTRY_VERIFY(!signIn);
    QTRY_VERIFY(button->isVisible());
    UiHarness::click(dialog, "messageAction");
    signIn = dialog->findChild<SignInDialog *>();
    QCOMPARE(signIn->findChild<QLineEdit *>(u"userEdit"_s)->text(), u"me"_s);
    QVERIFY(signIn->findChild<QLabel *>(u"signInHeading"_s)->text().contains(u"did not accept"_s));
    QTest::keyClicks(signIn->findChild<QLineEdit *>(u"passwordEdit"_s), u"secret"_s);
    UiHarness::click(signIn, "okButton");
    auto *list = dialog->findChild<QTreeWidget *>(u"linkList"_s);
    QTRY_COMPARE(list->topLevelItem(0)->text(1), u"2.0 MiB"_s);
    QVERIFY(!button->isVisible());
}

void tst_Dialogs::theServerIsAskedAsTheOptionsSay()
{
    m_harness->server.publishGenerated(u"/a.bin"_s, 2 * MiB, 1, {});
    auto *dialog = openDownload(m_harness->server.url(u"/a.bin"_s).toString());
    auto *list = dialog->findChild<QTreeWidget *>(u"linkList"_s);
    QTRY_COMPARE(list->topLevelItem(0)->text(1), u"2.0 MiB"_s);
    QVERIFY(m_harness->server.requests().constLast().header("X-Project").isEmpty());
    UiHarness::click(dialog, "optionsButton");
    auto *options = dialog->findChild<OptionsDialog *>();
    QVERIFY(options);
    options->findChild<QTabWidget *>(u"optionsTabs"_s)->setCurrentIndex(2);
    QTest::keyClicks(options->findChild<QPlainTextEdit *>(u"headersEdit"_s), u"X-Project: archive"_s);
    UiHarness::click(options, "okButton");
    QTRY_COMPARE(m_harness->server.requests().constLast().header("X-Project"), "archive"_ba);
    QTRY_COMPARE(list->topLevelItem(0)->text(1), u"2.0 MiB"_s);
}

void tst_Dialogs::addedPausedIfNotStartedNow()
{
    auto *dialog = openDownload(u"https://example.org/later.iso"_s);
    UiHarness::click(dialog, "startNowBox");
    UiHarness::click(dialog, "okButton");
    QCOMPARE(m_harness->queue->jobs().first()->state(), JobState::Suspended);
}

void tst_Dialogs::dismissingAddsNothing()
{
    auto *dialog = openDownload(u"https://example.org/a.iso"_s);
    UiHarness::click(dialog, "dismissButton");
    QTRY_VERIFY(!m_harness->dialog<AddDownloadDialog>());
    QVERIFY(m_harness->queue->jobs().isEmpty());
}

void tst_Dialogs::theUploadDialogWantsFilesAndAServer()
{
    m_harness->clickTool("actionAddUpload");
    auto *dialog = m_harness->dialog<AddUploadDialog>();
    QVERIFY(!ok(dialog)->isEnabled());
    QCOMPARE(ok(dialog)->toolTip(), u"Choose a file first."_s);
    dialog->addFiles({m_harness->file(u"mine.bin"_s, 10)});
    QCOMPARE(ok(dialog)->toolTip(), u"Enter the address of a server first."_s);
}

void tst_Dialogs::itSaysThatCancelCanRemoveTheUpload()
{
    m_harness->serveTus();
    auto *dialog = openUpload({m_harness->file(u"mine.bin"_s, 10)}, m_harness->tusUrl().toString());
    QTRY_VERIFY(ok(dialog)->isEnabled());
    QVERIFY2(remarks(dialog).contains(u"the unfinished upload is deleted there"_s),
             qPrintable(remarks(dialog)));
    QVERIFY(m_harness->server.sessions().isEmpty());
    QVERIFY(m_harness->server.requests("POST").isEmpty());
}

void tst_Dialogs::itWarnsWhenCancelCannotRemoveTheUpload()
{
    TestServer::TusOptions options;
    options.termination = false;
    m_harness->serveTus(options);
    auto *dialog = openUpload({m_harness->file(u"mine.bin"_s, 10)}, m_harness->tusUrl().toString());
    QTRY_VERIFY(ok(dialog)->isEnabled());
    QVERIFY2(remarks(dialog).contains(u"cannot delete an unfinished upload"_s), qPrintable(remarks(dialog)));
}

void tst_Dialogs::aTooLargeFileDisablesOk()
{
    TestServer::TusOptions options;
    options.maxSize = 1000;
    m_harness->serveTus(options);
    auto *dialog = openUpload({m_harness->file(u"large.bin"_s, 1001)}, m_harness->tusUrl().toString());
    QTRY_VERIFY(message(dialog)->text().contains(u"does not take files of this size"_s));
    QVERIFY(!ok(dialog)->isEnabled());
    QCOMPARE(message(dialog)->text(), ok(dialog)->toolTip());
}

void tst_Dialogs::aServerThatSpeaksNoTusDisablesOk()
{
    m_harness->server.publish(u"/plain"_s, "hello");
    auto *dialog =
        openUpload({m_harness->file(u"mine.bin"_s, 10)}, m_harness->server.url(u"/plain"_s).toString());
    QTRY_VERIFY(!ok(dialog)->isEnabled());
    QVERIFY(message(dialog)->isVisible());
}

void tst_Dialogs::anUploadIsMadeAndTheServerRemembered()
{
    m_harness->serveTus();
    auto *dialog = openUpload({m_harness->file(u"a.bin"_s, 5000), m_harness->file(u"b.bin"_s, 5000)},
                              m_harness->tusUrl().toString());
    QCOMPARE(ok(dialog)->text(), AddUploadDialog::tr("Upload %Ln file(s)", nullptr, 2));
    QTRY_VERIFY(ok(dialog)->isEnabled());
    UiHarness::click(dialog, "okButton");
    QCOMPARE(m_harness->queue->jobs().size(), 2);
    for (const Job *job : m_harness->queue->jobs())
        QTRY_COMPARE(job->state(), JobState::Acknowledged);
    QTRY_VERIFY(!m_harness->dialog<AddUploadDialog>());
    m_harness->clickTool("actionAddUpload");
    dialog = m_harness->dialog<AddUploadDialog>();
    QCOMPARE(dialog->findChild<QLineEdit *>(u"serverEdit"_s)->text(), m_harness->tusUrl().toString());
}

void tst_Dialogs::filesAreDroppedAndTakenOut()
{
    auto *dialog = openUpload({}, u"https://example.org/files"_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_harness->file(u"a.bin"_s, 5)),
                  QUrl::fromLocalFile(m_harness->file(u"b.bin"_s, 5))});
    QVERIFY(UiHarness::drop(dialog, data));
    auto *files = dialog->findChild<QListWidget *>(u"fileList"_s);
    QCOMPARE(files->count(), 2);
    QVERIFY(!dialog->findChild<QPushButton *>(u"removeFilesButton"_s)->isEnabled());
    files->setCurrentRow(0);
    UiHarness::click(dialog, "removeFilesButton");
    QCOMPARE(files->count(), 1);
}

QTEST_MAIN(tst_Dialogs)
#include "tst_dialogs.moc"
