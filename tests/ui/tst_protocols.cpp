#include "tests/ui/uiharness.h"
#include "ui/dialogs/adduploaddialog.h"
#include "ui/dialogs/protocolpanel.h"
#include "ui/dialogs/signindialog.h"
#include "ui/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace Ferry;

/// The upload dialog and the servers of every protocol; and signing in to them.
class tst_Protocols : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_harness = std::make_unique<UiHarness>();
        m_harness->serveTus();
        m_harness->serveAllProtocols();
        QVERIFY(m_harness->show());
    }
    void cleanup() { m_harness.reset(); }

    void theServersOwnProtocolIsProposed_data();
    void theServersOwnProtocolIsProposed();
    void anotherProtocolCanBeChosenAndHolds();
    void anotherAddressForgetsTheChoice();
    void theFieldsOfS3AppearForS3Only();
    void theRegionGoesIntoTheJob();
    void okWaitsForTheServersAnswer();
    void severalFilesBecomeOneTransferIfWanted();
    void severalFilesNeedAFolder();
    void aReplyIsOfferedForBitsOnly();

    void everySchemeAsksForWhatItNeeds_data();
    void everySchemeAsksForWhatItNeeds();
    void theSecretKeyIsAskedForWithTheAccessKeyFilledIn();
    void anUnencryptedConnectionIsWarnedOfWhereThePasswordIsSent();

private:
    AddUploadDialog *open(const QString &path, int files = 1)
    {
        m_harness->clickTool("actionAddUpload");
        auto *dialog = m_harness->dialog<AddUploadDialog>();
        for (int i = 0; i < files; ++i)
            dialog->addFiles({m_harness->file(u"mine%1.bin"_s.arg(i), 1000)});
        type(dialog, path);
        return dialog;
    }
    void type(QWidget *dialog, const QString &path)
    {
        auto *edit = dialog->findChild<QLineEdit *>(u"serverEdit"_s);
        edit->selectAll();
        QTest::keyClicks(edit, m_harness->server.url(path).toString());
    }
    template <typename Widget>
    static Widget *in(const QWidget *dialog, const char *name)
    {
        return dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    static QComboBox *box(const QWidget *dialog) { return in<QComboBox>(dialog, "protocolBox"); }
    static bool isAnswered(const QWidget *dialog) { return box(dialog)->count() > 1; }
    static QPushButton *ok(const QWidget *dialog) { return in<QPushButton>(dialog, "okButton"); }
    /// With the keyboard, as far as it takes.
    static void choose(const QWidget *dialog, const QString &protocol)
    {
        QComboBox *choice = box(dialog);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Home);
        while (choice->currentData().toString() != protocol && choice->currentIndex() < choice->count() - 1)
            QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(choice->currentData().toString(), protocol);
    }
    std::unique_ptr<UiHarness> m_harness;
};

void tst_Protocols::theServersOwnProtocolIsProposed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("shown");
    QTest::newRow("tus") << u"/files"_s << u"tus, proposed (the server says so)"_s;
    QTest::newRow("S3") << u"/bucket/a.bin"_s << u"S3, proposed (the server says so)"_s;
    QTest::newRow("BITS") << u"/upload/a.bin"_s << u"BITS, proposed (the server says so)"_s;
    QTest::newRow("WebDAV") << u"/dav/"_s << u"WebDAV, proposed (the server says so)"_s;
}

void tst_Protocols::theServersOwnProtocolIsProposed()
{
    QFETCH(QString, path);
    QFETCH(QString, shown);
    const auto *dialog = open(path);
    QTRY_COMPARE(box(dialog)->currentText(), shown);
    QVERIFY(box(dialog)->count() >= 5);
    QVERIFY(m_harness->server.sessions().isEmpty());
}

void tst_Protocols::anotherProtocolCanBeChosenAndHolds()
{
    auto *dialog = open(u"/files"_s);
    QTRY_VERIFY(isAnswered(dialog));
    choose(dialog, u"dav"_s);
    dialog->addFiles({m_harness->file(u"one-more.bin"_s, 1000)});
    QTRY_VERIFY(isAnswered(dialog));
    QCOMPARE(box(dialog)->currentData().toString(), u"dav"_s);
    UiHarness::click(dialog, "startNowBox");
    QTRY_VERIFY(ok(dialog)->isEnabled());
    UiHarness::click(dialog, "okButton");
    QCOMPARE(m_harness->queue->jobs().size(), 2);
    QCOMPARE(m_harness->queue->jobs().first()->spec().protocol, u"dav"_s);
}

void tst_Protocols::anotherAddressForgetsTheChoice()
{
    auto *dialog = open(u"/files"_s);
    QTRY_VERIFY(isAnswered(dialog));
    choose(dialog, u"dav"_s);
    type(dialog, u"/bucket/a.bin"_s);
    QTRY_VERIFY(isAnswered(dialog));
    QCOMPARE(box(dialog)->currentData().toString(), u"s3"_s);
}

void tst_Protocols::theFieldsOfS3AppearForS3Only()
{
    const auto *dialog = open(u"/files"_s);
    QTRY_VERIFY(isAnswered(dialog));
    QVERIFY(!in<QLineEdit>(dialog, "regionEdit")->isVisible());
    choose(dialog, u"s3"_s);
    QVERIFY(in<QLineEdit>(dialog, "regionEdit")->isVisible());
    QVERIFY(in<QLineEdit>(dialog, "accessKeyEdit")->isVisible());
}

void tst_Protocols::theRegionGoesIntoTheJob()
{
    auto *dialog = open(u"/bucket/a.bin"_s);
    QTRY_VERIFY(ok(dialog)->isEnabled());
    QTest::keyClicks(in<QLineEdit>(dialog, "regionEdit"), u"eu-west-3"_s);
    UiHarness::click(dialog, "startNowBox");
    UiHarness::click(dialog, "okButton");
    QCOMPARE(m_harness->queue->jobs().size(), 1);
    const JobSpec spec = m_harness->queue->jobs().first()->spec();
    QCOMPARE(spec.protocol, u"s3"_s);
    QCOMPARE(spec.protocolOptions.value("region"_L1).toString(), u"eu-west-3"_s);
}

void tst_Protocols::okWaitsForTheServersAnswer()
{
    auto *dialog = open(u"/files"_s);
    QVERIFY(!isAnswered(dialog));
    QVERIFY(!ok(dialog)->isEnabled());
    QCOMPARE(dialog->findChild<MessageBar *>()->text(), u"Asking the server…"_s);
    QTRY_VERIFY(ok(dialog)->isEnabled());
}

void tst_Protocols::severalFilesBecomeOneTransferIfWanted()
{
    auto *dialog = open(u"/dav"_s, 3);
    auto *choice = in<QComboBox>(dialog, "oneOrEachBox");
    QVERIFY(choice->isVisible());
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QTRY_VERIFY(ok(dialog)->isEnabled());
    UiHarness::click(dialog, "okButton");
    QCOMPARE(m_harness->queue->jobs().size(), 1);
    const Job *job = m_harness->queue->jobs().first();
    QCOMPARE(job->spec().files.size(), 3);
    QTRY_COMPARE(job->state(), JobState::Acknowledged);
}

void tst_Protocols::severalFilesNeedAFolder()
{
    auto *dialog = open(u"/dav"_s, 2);
    QTRY_VERIFY(ok(dialog)->isEnabled());
    UiHarness::click(dialog, "startNowBox");
    UiHarness::click(dialog, "okButton");
    QCOMPARE(m_harness->queue->jobs().size(), 2);
    for (const Job *job : m_harness->queue->jobs())
        QCOMPARE(job->spec().files.first().remote, m_harness->server.url(u"/dav/"_s));
}

void tst_Protocols::aReplyIsOfferedForBitsOnly()
{
    auto *dialog = open(u"/upload/a.bin"_s);
    QTRY_VERIFY(ok(dialog)->isEnabled());
    auto *reply = in<QLineEdit>(dialog, "replyEdit");
    QVERIFY(reply->isVisible());
    const QString path = m_harness->folder(u"replies"_s) + u"/answer.txt"_s;
    QTest::keyClicks(reply, path);
    UiHarness::click(dialog, "startNowBox");
    UiHarness::click(dialog, "okButton");
    QCOMPARE(m_harness->queue->jobs().size(), 1);
    QCOMPARE(m_harness->queue->jobs().first()->spec().files.first().replyTo, path);
}

void tst_Protocols::everySchemeAsksForWhatItNeeds_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<bool>("asksForName");
    QTest::addColumn<bool>("asksForSession");
    QTest::addColumn<bool>("nameIsEnough");
    QTest::newRow("Basic") << int(AuthScheme::Basic) << true << false << true;
    QTest::newRow("Digest") << int(AuthScheme::Digest) << true << false << true;
    QTest::newRow("Bearer") << int(AuthScheme::Bearer) << false << false << false;
    QTest::newRow("S3") << int(AuthScheme::Signature) << true << true << false;
}

void tst_Protocols::everySchemeAsksForWhatItNeeds()
{
    QFETCH(int, scheme);
    QFETCH(bool, asksForName);
    QFETCH(bool, asksForSession);
    QFETCH(bool, nameIsEnough);
    SignInDialog dialog(*m_harness->queue, QUrl(u"https://files.example.org/"_s));
    dialog.open();
    auto *choice = in<QComboBox>(&dialog, "schemeBox");
    choice->setFocus();
    for (int i = 0; i < scheme; ++i)
        QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(choice->currentData().toInt(), scheme);
    QCOMPARE(in<QLineEdit>(&dialog, "userEdit")->isVisible(), asksForName);
    QCOMPARE(in<QLineEdit>(&dialog, "sessionTokenEdit")->isVisible(), asksForSession);
    QVERIFY(!ok(&dialog)->isEnabled());
    if (asksForName)
        QTest::keyClicks(in<QLineEdit>(&dialog, "userEdit"), u"me"_s);
    QCOMPARE(ok(&dialog)->isEnabled(), nameIsEnough);
    QTest::keyClicks(in<QLineEdit>(&dialog, "passwordEdit"), u"secret"_s);
    QVERIFY(ok(&dialog)->isEnabled());
    UiHarness::click(&dialog, "rememberBox");
    UiHarness::click(&dialog, "okButton");
    const Credentials kept =
        m_harness->queue->options().net.credentialsFor(QUrl(u"https://files.example.org/"_s));
    QCOMPARE(int(kept.scheme), scheme);
    QCOMPARE(kept.password, u"secret"_s);
    QCOMPARE(kept.user, asksForName ? u"me"_s : QString());
}

void tst_Protocols::theSecretKeyIsAskedForWithTheAccessKeyFilledIn()
{
    auto *dialog = open(u"/bucket/a.bin"_s);
    QTRY_VERIFY(ok(dialog)->isEnabled());
    QTest::keyClicks(in<QLineEdit>(dialog, "accessKeyEdit"), u"AKIAEXAMPLE"_s);
    UiHarness::click(dialog, "secretKeyButton");
    auto *signIn = dialog->findChild<SignInDialog *>();
    QVERIFY(signIn);
    QCOMPARE(in<QLineEdit>(signIn, "userEdit")->text(), u"AKIAEXAMPLE"_s);
    QCOMPARE(in<QComboBox>(signIn, "schemeBox")->currentData().toInt(), int(AuthScheme::Signature));
}

void tst_Protocols::anUnencryptedConnectionIsWarnedOfWhereThePasswordIsSent()
{
    SignInDialog dialog(*m_harness->queue, QUrl(u"http://files.example.org/"_s));
    dialog.open();
    const auto *note = in<QLabel>(&dialog, "signInNote");
    QVERIFY(note->text().contains(u"not encrypted"_s));
    dialog.setScheme(AuthScheme::Digest);
    QVERIFY(!note->text().contains(u"not encrypted"_s));
}

QTEST_MAIN(tst_Protocols)
#include "tst_protocols.moc"
