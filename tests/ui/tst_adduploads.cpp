#include "tests/ui/uiharness.h"
#include "ui/dialogs/adduploaddialog.h"
#include "ui/dialogs/uploadsources.h"
#include "ui/dialogs/uploadtarget.h"
#include "ui/messagebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Ferry;

/// Folders in the dialog that adds uploads.
class tst_AddUploads : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_harness = std::make_unique<UiHarness>();
        QVERIFY(m_harness->show());
    }
    void cleanup() { m_harness.reset(); }

    void theTargetOfAFile_data();
    void theTargetOfAFile();
    void anAddressNeedsNoScheme();
    void aFolderIsCountedWithoutItsHiddenFiles();
    void linksToFoldersAreNotFollowed();
    void whatCannotBeReadIsSaid();
    void countingCanBeStopped();
    void aFolderBecomesOneTransferWithItsPaths();
    void foldersMustBeThereOnWebDav();
    void tusKnowsNoFolders();
    void oneTransferForEachFileIsPossible();
    void namesAloneAreEnoughIfWanted();
    void manyFilesAreAddedLittleByLittle();
    void addingCanBeStopped();
    void aFileThatWentIsLeftInTheDialog();
    void whatIsBeingUploadedThereIsLeftOut();
    void aFolderIsChosenByItsButton();
    void theLastFoldersAndServersAreOffered();
    void anEmptyFolderIsNothing();
    void hundredThousandFilesAreCountedInAThread();

private:
    AddUploadDialog *open(const QStringList &paths, const QString &place = u"/dav/"_s)
    {
        m_harness->clickTool("actionAddUpload");
        auto *dialog = m_harness->dialog<AddUploadDialog>();
        in<QCheckBox>(dialog, "startNowBox")->setChecked(false);
        in<QLineEdit>(dialog, "serverEdit")->setText(m_harness->server.url(place).toString());
        dialog->addFiles(paths);
        return dialog;
    }
    template <typename Widget>
    static Widget *in(const QWidget *dialog, const char *name)
    {
        return dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    static QString message(const QWidget *dialog) { return dialog->findChild<MessageBar *>()->text(); }
    static QPushButton *ok(const QWidget *dialog) { return in<QPushButton>(dialog, "okButton"); }
    /// photos/{a.jpg, 2026/b.jpg, .thumbs/a.jpg, .hidden}, each of 10 bytes.
    [[nodiscard]] QString photos() const
    {
        const QString root = m_harness->folder(u"photos"_s);
        for (const QString &name : {u"a.jpg"_s, u"2026/b #1.jpg"_s, u".thumbs/a.jpg"_s, u".hidden"_s})
            write(root + u'/' + name);
        return root;
    }
    static void write(const QString &path)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("0123456789");
    }
    [[nodiscard]] QStringList remotes(int job = 0) const
    {
        QStringList paths;
        for (const FileSpec &file : m_harness->queue->jobs().value(job)->spec().files)
            paths.append(file.remote.path(QUrl::FullyEncoded));
        return paths;
    }
    std::unique_ptr<UiHarness> m_harness;
};

void tst_AddUploads::theTargetOfAFile_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<bool>("isOneOfSeveral");
    QTest::addColumn<QString>("target");
    const auto row = [](const char *name, const QString &address, const QString &protocol, bool several,
                        const QString &target) {
        QTest::newRow(name) << address << protocol << several << target;
    };
    row("an object", u"http://h/bucket/key"_s, u"s3"_s, false, u"http://h/bucket/key"_s);
    row("an object in a bucket", u"http://h/bucket/"_s, u"s3"_s, false, u"http://h/bucket/p/a%20b%231.jpg"_s);
    row("several objects", u"http://h/bucket"_s, u"s3"_s, true, u"http://h/bucket/p/a%20b%231.jpg"_s);
    row("a bucket by its name", u"http://bucket.h"_s, u"s3"_s, true, u"http://bucket.h/p/a%20b%231.jpg"_s);
    row("WebDAV", u"http://h/dav/x%20y?z=1"_s, u"dav"_s, true, u"http://h/dav/x%20y/p/a%20b%231.jpg?z=1"_s);
    row("tus", u"http://h/files"_s, u"tus"_s, true, u"http://h/files"_s);
    row("BITS", u"http://h/up"_s, u"bits"_s, true, u"http://h/up/a%20b%231.jpg"_s);
    row("one by BITS", u"http://h/up/x"_s, u"bits"_s, false, u"http://h/up/x"_s);
}

void tst_AddUploads::theTargetOfAFile()
{
    QFETCH(QString, address);
    QFETCH(QString, protocol);
    QFETCH(bool, isOneOfSeveral);
    QFETCH(QString, target);
    QCOMPARE(UploadTarget::urlFor(QUrl(address), protocol, u"p/a b#1.jpg"_s, isOneOfSeveral)
                 .toString(QUrl::FullyEncoded),
             target);
    // WebDAV puts the name behind a folder itself.
    QCOMPARE(UploadTarget::urlFor(QUrl(u"http://h/dav"_s), u"dav"_s, u"a.jpg"_s, true),
             QUrl(u"http://h/dav/"_s));
}

void tst_AddUploads::anAddressNeedsNoScheme()
{
    AddUploadDialog *dialog = open({m_harness->file(u"a.bin"_s, 5)});
    auto *server = in<QLineEdit>(dialog, "serverEdit");
    server->setText(u"nonsense"_s);
    QTRY_VERIFY2(message(dialog).contains(u"nonsense"_s), qPrintable(message(dialog)));
    server->setText(u"127.0.0.1:1/files"_s);
    QTRY_VERIFY2(message(dialog).contains(u"No connection: 127.0.0.1"_s), qPrintable(message(dialog)));
}

void tst_AddUploads::aFolderIsCountedWithoutItsHiddenFiles()
{
    m_harness->serveAllProtocols();
    auto *dialog = open({photos()});
    auto *list = in<QListWidget>(dialog, "fileList");
    QTRY_VERIFY2(list->item(0)->text().contains(u"20 B"_s) || list->item(0)->text().contains(u"20 bytes"_s),
                 qPrintable(list->item(0)->text()));
    QCOMPARE(list->count(), 1);
    auto *hidden = in<QCheckBox>(dialog, "hiddenFilesBox");
    QVERIFY(hidden->isVisible() && !hidden->isChecked());
    QVERIFY(hidden->text().contains(u'2'));
    QVERIFY(in<QLabel>(dialog, "filesSummary")->text().startsWith(u'2'));
    hidden->click();
    QVERIFY(in<QLabel>(dialog, "filesSummary")->text().startsWith(u'4'));
    QVERIFY(!in<QCheckBox>(dialog, "linkedFilesBox")->isVisible());
}

void tst_AddUploads::linksToFoldersAreNotFollowed()
{
    const QString root = photos();
    QVERIFY(QFile::link(root, root + u"/again"_s)); // around and around
    QVERIFY(QFile::link(root + u"/a.jpg"_s, root + u"/link.jpg"_s));
    UploadSources sources;
    sources.add({root, root + u"/2026/.."_s});
    QCOMPARE(sources.sources().size(), 1U);
    QTRY_VERIFY(!sources.isCounting());
    QCOMPARE(sources.links(), 1);
    QCOMPARE(sources.files().size(), 2);
    sources.setIncludesLinks(true);
    QCOMPARE(sources.files().size(), 3);
    QCOMPARE(sources.sum().bytes, 30);
    QCOMPARE(sources.largest(), 10);
    QCOMPARE(sources.leftOut(), 1);
    QCOMPARE(sources.foldersNeeded(), 2); // photos, photos/2026
    QCOMPARE(sources.files().first().relative, u"photos/2026/b #1.jpg"_s);
    QVERIFY(QFile::exists(sources.files().first().path));
}

void tst_AddUploads::whatCannotBeReadIsSaid()
{
    m_harness->serveAllProtocols();
    const QString root = photos();
    QVERIFY(QFile::link(root + u"/no/such"_s, root + u"/broken"_s));
    auto *dialog = open({root});
    QTRY_VERIFY2(message(dialog).contains(u"broken"_s), qPrintable(message(dialog)));
    QVERIFY(ok(dialog)->isEnabled());
}

void tst_AddUploads::countingCanBeStopped()
{
    UploadSources sources;
    const QString file = m_harness->file(u"a.bin"_s, 5);
    sources.add({photos(), file});
    QVERIFY(sources.isCounting()); // nobody has heard of the end yet
    sources.stopCounting();
    QVERIFY(!sources.isCounting());
    QCOMPARE(sources.sources().size(), 1U);
    QCOMPARE(sources.files().size(), 1);
    QCOMPARE(sources.files().first().path, file);
}

void tst_AddUploads::aFolderBecomesOneTransferWithItsPaths()
{
    m_harness->serveAllProtocols();
    auto *dialog = open({photos()}, u"/bucket"_s);
    QTRY_COMPARE(in<QComboBox>(dialog, "protocolBox")->currentData().toString(), u"s3"_s);
    QTRY_VERIFY2(ok(dialog)->isEnabled(), qPrintable(ok(dialog)->toolTip()));
    QVERIFY(in<QComboBox>(dialog, "structureBox")->isVisible());
    UiHarness::click(dialog, "okButton");
    QCOMPARE(m_harness->queue->jobs().size(), 1);
    QCOMPARE(m_harness->queue->jobs().first()->name(), u"photos"_s);
    QCOMPARE(remotes(), QStringList({u"/bucket/photos/2026/b%20%231.jpg"_s, u"/bucket/photos/a.jpg"_s}));
}

void tst_AddUploads::foldersMustBeThereOnWebDav()
{
    m_harness->serveAllProtocols();
    auto *dialog = open({photos()});
    auto *note = in<QLabel>(dialog, "structureNote");
    QTRY_VERIFY(ok(dialog)->isEnabled());
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().contains(u"makes no folders"_s) && note->text().contains(u'2'),
             qPrintable(note->text()));
    UiHarness::click(dialog, "okButton");
    QCOMPARE(remotes(), QStringList({u"/dav/photos/2026/b%20%231.jpg"_s, u"/dav/photos/a.jpg"_s}));
}

void tst_AddUploads::tusKnowsNoFolders()
{
    m_harness->serveTus();
    auto *dialog = open({photos()}, u"/files"_s);
    QTRY_VERIFY(ok(dialog)->isEnabled());
    QVERIFY(!in<QComboBox>(dialog, "structureBox")->isVisible());
    QVERIFY(in<QLabel>(dialog, "structureNote")->text().contains(u"tus"_s));
    UiHarness::click(dialog, "okButton");
    QCOMPARE(remotes(), QStringList({u"/files"_s, u"/files"_s}));
}

void tst_AddUploads::oneTransferForEachFileIsPossible()
{
    m_harness->serveAllProtocols();
    auto *dialog = open({photos()}, u"/bucket"_s);
    QTRY_VERIFY(ok(dialog)->isEnabled());
    auto *as = in<QComboBox>(dialog, "oneOrEachBox");
    QCOMPARE(as->currentIndex(), 1);
    as->setFocus();
    QTest::keyClick(as, Qt::Key_Up);
    dialog->addFiles({m_harness->file(u"a.bin"_s, 5)}); // what was chosen by hand stays
    QCOMPARE(as->currentIndex(), 0);
    QTRY_VERIFY(ok(dialog)->isEnabled());
    UiHarness::click(dialog, "okButton");
    QCOMPARE(m_harness->queue->jobs().size(), 3);
    QCOMPARE(remotes(1), QStringList(u"/bucket/photos/a.jpg"_s));
    QCOMPARE(remotes(2), QStringList(u"/bucket/a.bin"_s));
}

void tst_AddUploads::namesAloneAreEnoughIfWanted()
{
    m_harness->serveAllProtocols();
    auto *dialog = open({photos()});
    QTRY_VERIFY(ok(dialog)->isEnabled());
    auto *structure = in<QComboBox>(dialog, "structureBox");
    structure->setFocus();
    QTest::keyClick(structure, Qt::Key_Down);
    QVERIFY(!in<QLabel>(dialog, "structureNote")->isVisible());
    UiHarness::click(dialog, "okButton");
    QCOMPARE(remotes(), QStringList({u"/dav/"_s, u"/dav/"_s}));
}

void tst_AddUploads::manyFilesAreAddedLittleByLittle()
{
    m_harness->serveAllProtocols();
    const QString root = m_harness->folder(u"many"_s);
    for (int i = 0; i < 2'500; ++i)
        write(root + u"/%1"_s.arg(i));
    auto *dialog = open({root}, u"/bucket"_s);
    QTRY_VERIFY(ok(dialog)->isEnabled());
    QVERIFY(in<QLabel>(dialog, "structureNote")->text().contains(u"1,000"_s));
    QSignalSpy added(dialog, &AddUploadDialog::added);
    UiHarness::click(dialog, "okButton");
    QTRY_COMPARE(added.size(), 1);
    QCOMPARE(m_harness->queue->jobs().size(), 3);
    QCOMPARE(m_harness->queue->jobs().first()->spec().files.size(), 1'000);
    QCOMPARE(m_harness->queue->jobs().last()->spec().files.size(), 500);
    QCOMPARE(m_harness->queue->jobs().last()->name(), u"many (3 of 3)"_s);
}

void tst_AddUploads::addingCanBeStopped()
{
    m_harness->serveAllProtocols();
    const QString root = m_harness->folder(u"many"_s);
    for (int i = 0; i < 1'500; ++i)
        write(root + u"/%1"_s.arg(i));
    auto *dialog = open({root}, u"/bucket"_s);
    QTRY_VERIFY(ok(dialog)->isEnabled());
    auto *as = in<QComboBox>(dialog, "oneOrEachBox");
    as->setFocus();
    QTest::keyClick(as, Qt::Key_Up);
    QSignalSpy added(dialog, &AddUploadDialog::added);
    UiHarness::click(dialog, "okButton");
    QVERIFY(!ok(dialog)->isEnabled());
    QVERIFY(!in<QLineEdit>(dialog, "serverEdit")->isEnabled());
    const qsizetype begun = m_harness->queue->jobs().size();
    QVERIFY(begun > 0 && begun < 1'500);
    UiHarness::click(dialog, "dismissButton");
    QCOMPARE(added.size(), 1);
    QTRY_VERIFY(!m_harness->dialog<AddUploadDialog>());
    QCOMPARE(m_harness->queue->jobs().size(), begun);
}

void tst_AddUploads::aFileThatWentIsLeftInTheDialog()
{
    m_harness->serveAllProtocols();
    const QString root = m_harness->folder(u"many"_s);
    for (int i = 0; i < 150; ++i)
        write(root + u"/%1"_s.arg(i, 3, 10, QChar(u'0')));
    auto *dialog = open({root}, u"/bucket"_s);
    QTRY_VERIFY(ok(dialog)->isEnabled());
    QVERIFY(QFile::remove(root + u"/140"_s));
    UiHarness::click(dialog, "okButton");
    QCOMPARE(m_harness->queue->jobs().first()->spec().files.size(), 149);
    QVERIFY(dialog->isVisible());
    QCOMPARE(in<QListWidget>(dialog, "fileList")->count(), 1);
    QVERIFY2(message(dialog).contains(u"140"_s), qPrintable(message(dialog)));
}

void tst_AddUploads::whatIsBeingUploadedThereIsLeftOut()
{
    m_harness->serveAllProtocols();
    const QString a = m_harness->file(u"a.bin"_s, 5);
    const QString b = m_harness->file(u"b.bin"_s, 5);
    auto *dialog = open({a}, u"/bucket/"_s);
    QTRY_VERIFY(ok(dialog)->isEnabled());
    QVERIFY(!in<QCheckBox>(dialog, "underWayBox")->isVisible());
    UiHarness::click(dialog, "okButton");
    QTRY_VERIFY(!m_harness->dialog<AddUploadDialog>());
    QCOMPARE(m_harness->queue->jobs().size(), 1);

    dialog = open({a}, u"/bucket/"_s);
    auto *again = in<QCheckBox>(dialog, "underWayBox");
    QTRY_VERIFY(again->isVisible());
    QVERIFY(!ok(dialog)->isEnabled());
    QVERIFY2(message(dialog).contains(u"already"_s), qPrintable(message(dialog)));
    dialog->addFiles({b});
    QTRY_VERIFY(ok(dialog)->isEnabled());
    QVERIFY2(ok(dialog)->text().contains(u'1'), qPrintable(ok(dialog)->text()));
    UiHarness::click(dialog, "okButton");
    QTRY_VERIFY(!m_harness->dialog<AddUploadDialog>());
    QCOMPARE(m_harness->queue->jobs().size(), 2);
    QCOMPARE(remotes(1), QStringList(u"/bucket/b.bin"_s));

    dialog = open({a}, u"/bucket/"_s);
    again = in<QCheckBox>(dialog, "underWayBox");
    QTRY_VERIFY(again->isVisible());
    again->click();
    QTRY_VERIFY(ok(dialog)->isEnabled());
    UiHarness::click(dialog, "okButton");
    QTRY_COMPARE(m_harness->queue->jobs().size(), 3);

    // Once it has ended, the same file may be another by now.
    for (Job *job : m_harness->queue->jobs())
        QCOMPARE(job->cancel(), Outcome::Ok);
    dialog = open({b}, u"/bucket/"_s);
    QTRY_VERIFY(ok(dialog)->isEnabled());
    QVERIFY(!in<QCheckBox>(dialog, "underWayBox")->isVisible());
}

void tst_AddUploads::aFolderIsChosenByItsButton()
{
    auto *dialog = open({});
    UiHarness::click(dialog, "chooseFolderButton");
    auto *chooser = dialog->findChild<QFileDialog *>(u"folderChooser"_s);
    QVERIFY(chooser && chooser->isVisible());
    auto *name = chooser->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(photos());
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(in<QListWidget>(dialog, "fileList")->count(), 1);
    dialog->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    auto *list = in<QListWidget>(dialog, "fileList");
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->count(), 0);
}

void tst_AddUploads::theLastFoldersAndServersAreOffered()
{
    m_harness->serveAllProtocols();
    auto *dialog = open({photos()}, u"/bucket"_s);
    QTRY_VERIFY(ok(dialog)->isEnabled());
    UiHarness::click(dialog, "okButton");
    QTRY_VERIFY(!m_harness->dialog<AddUploadDialog>());
    QStringList folders = m_harness->settings->recentUploadFolders.get();
    QCOMPARE(folders, QStringList(m_harness->folder(u"photos"_s)));
    m_harness->settings->recentUploadFolders.set(folders + QStringList(u"/no/such"_s));
    dialog = open({});
    auto *menu = in<QMenu>(dialog, "recentFoldersMenu");
    QVERIFY(menu);
    const QList<QAction *> actions = menu->actions();
    QCOMPARE(actions.size(), 4); // another, a line, two folders
    QVERIFY(actions.at(2)->isEnabled());
    QVERIFY(!actions.at(3)->isEnabled());
    actions.at(2)->trigger();
    QCOMPARE(in<QListWidget>(dialog, "fileList")->count(), 1);
    QCOMPARE(in<QComboBox>(dialog, "serverBox")->itemText(0), m_harness->server.url(u"/bucket"_s).toString());
}

void tst_AddUploads::anEmptyFolderIsNothing()
{
    auto *dialog = open({m_harness->folder(u"empty"_s)});
    QTRY_VERIFY(message(dialog).contains(u"no file"_s));
    QVERIFY(!ok(dialog)->isEnabled());
}

void tst_AddUploads::hundredThousandFilesAreCountedInAThread()
{
    constexpr int Folders = 200;
    constexpr int FilesEach = 500;
    const QString root = m_harness->folder(u"huge"_s);
    for (int folder = 0; folder < Folders; ++folder) {
        const QString path = root + u"/%1"_s.arg(folder);
        QVERIFY(QDir().mkpath(path));
        for (int i = 0; i < FilesEach; ++i) {
            QFile file(path + u"/%1"_s.arg(i));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
    }
    QElapsedTimer slice; // how long the window would have been deaf
    qint64 longest = 0;
    UploadSources sources;
    connect(&sources, &UploadSources::changed, this, [&] { longest = std::max(longest, slice.restart()); });
    slice.start();
    sources.add({root});
    QVERIFY(slice.elapsed() < 100);
    QTRY_VERIFY_WITH_TIMEOUT(!sources.isCounting(), 60'000);
    QCOMPARE(sources.files().size(), Folders * FilesEach);
    QVERIFY2(longest < 2'000, qPrintable(QString::number(longest)));
}

QTEST_MAIN(tst_AddUploads)
#include "tst_adduploads.moc"
