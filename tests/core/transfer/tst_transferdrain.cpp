#include "core/disk/diskthread.h"
#include "core/transfer/connectionbudget.h"
#include "core/transfer/protocols.h"
#include "core/transfer/spacebook.h"
#include "tests/core/transfer/transferfixture.h"
#include "tests/server/bitshandler.h"

#include <QDir>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;
using TestServer::ResourceOptions;

namespace
{

constexpr qint64 Size = 3'000'000;

/// Remembers; refuses when told to.
class Book final : public LeftoverBook
{
public:
    bool refuses = false;
    QHash<quint64, Leftover> leftovers;

    bool record(const Leftover &leftover) override
    {
        if (!refuses)
            leftovers.insert(leftover.id, leftover);
        return !refuses;
    }
    bool update(const Leftover &leftover) override { return record(leftover); }
    void forget(quint64 id) override { leftovers.remove(id); }
    void finish(quint64 id, const QString &) override { forget(id); }
    void doom(quint64 id) override { leftovers[id].stage = LeftoverStage::Doomed; }
};

} // namespace

Q_DECLARE_METATYPE(Ferry::Transfer::StopFor)

/// Every Transfer, stopped at every step: silent from then on, but for one drained(), and nothing of its own
/// is open or under way when that comes.
class TestTransferDrain : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void stoppingDrains_data();
    void stoppingDrains();
    void discardingAfterResumingDrainsOnce();
    void stoppingFromInsideASignalDrains_data();
    void stoppingFromInsideASignalDrains();
    void failingDrainsToo_data();
    void failingDrainsToo();
    void destroyingIsSilentAndLetsGo_data();
    void destroyingIsSilentAndLetsGo();
    void nothingIsMadeThatCannotBeRecorded_data();
    void nothingIsMadeThatCannotBeRecorded();

private:
    void addSteps();
    void begin(const QString &protocol, const QString &step);
    [[nodiscard]] bool isAt(const QString &step) const;
    /// Not those of the server's storage.
    [[nodiscard]] QStringList openFiles() const
    {
        return openFilesBelow(m_dir.filePath(u"in"_s)) + openFilesBelow(m_dir.filePath(u"out"_s));
    }
    [[nodiscard]] int openRequests() const;
    /// On the server, of the protocols that have such.
    [[nodiscard]] int sessions() const
    {
        return static_cast<int>(m_server->sessions().size() + m_bits->sessions().size());
    }

    QTemporaryDir m_dir;
    std::unique_ptr<TestServer::LoopbackServer> m_server;
    std::shared_ptr<TestServer::BitsHandler> m_bits;
    std::unique_ptr<Wire> m_wire;
    std::unique_ptr<ControlPlane> m_control;
    std::unique_ptr<DiskThread> m_disk;
    std::unique_ptr<SpaceBook> m_space;
    ConnectionBudget m_budget;
    std::unique_ptr<Book> m_book;
    std::unique_ptr<Transfer> m_transfer;

    int m_held = 0;
    int m_stalled = 0;
    FileProgress m_progress;
    QStringList m_said; ///< "succeeded", "failed", "drained"
    QString m_openAtDrain;
    int m_requestsAtDrain = 0;
};

void TestTransferDrain::init()
{
    m_server = std::make_unique<TestServer::LoopbackServer>();
    TestServer::TusOptions tus;
    tus.directory = m_dir.filePath(u"sessions"_s);
    tus.termination = false; // so that there is something to notice
    QDir(tus.directory).removeRecursively();
    m_server->serveTus(tus);
    TestServer::BitsOptions bits;
    bits.directory = m_dir.filePath(u"bits"_s);
    QDir(bits.directory).removeRecursively();
    m_bits = std::make_shared<TestServer::BitsHandler>(bits);
    m_server->mount(bits.endpoint, m_bits);
    QVERIFY(m_server->start());
    m_held = m_stalled = 0;
    connect(m_server.get(), &TestServer::LoopbackServer::answerHeld, this, [this] { ++m_held; });
    connect(m_server.get(), &TestServer::LoopbackServer::requestStalled, this, [this] { ++m_stalled; });
    NetSettings settings;
    settings.stallTimeoutMs = 500;
    m_wire = std::make_unique<Wire>(settings);
    m_control = std::make_unique<ControlPlane>(settings);
    m_disk = std::make_unique<DiskThread>();
    m_space = std::make_unique<SpaceBook>(*m_disk);
    m_book = std::make_unique<Book>();
    for (const QString &folder : {u"in"_s, u"out"_s}) {
        QDir(m_dir.filePath(folder)).removeRecursively();
        QVERIFY(QDir().mkpath(m_dir.filePath(folder)));
    }
    QFile source(m_dir.filePath(u"out/data.bin"_s));
    QVERIFY(source.open(QIODevice::WriteOnly) &&
            source.write(TestServer::generatedBytes(1, 0, Size)) == Size);
}

void TestTransferDrain::cleanup()
{
    m_transfer.reset();
    m_space.reset();
    m_disk.reset();
    m_control.reset();
    m_wire.reset();
    m_server.reset();
}

void TestTransferDrain::begin(const QString &protocol, const QString &step)
{
    const QString path = protocol == "http"_L1   ? u"/bytes/3000000?name=x.bin"_s
                         : protocol == "bits"_L1 ? u"/upload/data.bin"_s
                                                 : u"/files"_s;
    const QByteArray verb = step.toLatin1();
    const Fault held = Fault::holdAnswer();
    if (protocol == "bits"_L1 && verb.endsWith("-Session"))
        m_server->addFault(held.with("BITS-Packet-Type", verb));
    else if (protocol == "bits"_L1 && step == "last answer"_L1)
        m_server->addFault(held.with("BITS-Packet-Type", "Fragment"));
    else if (protocol == "bits"_L1 && step == "sending"_L1)
        m_server->addFault(Fault::stallUp(1'000'000).with("BITS-Packet-Type", "Fragment"));
    if (verb == "GET" || verb == "OPTIONS" || verb == "POST" || verb == "HEAD")
        m_server->addFault(Fault::holdAnswer().on(verb));
    else if (step == "receiving"_L1)
        m_server->addFault(Fault::stallDown(2'000'000).on("GET"));
    else if (step == "sending"_L1)
        m_server->addFault(Fault::stallUp(1'000'000).on("PATCH"));
    else if (step == "last answer"_L1)
        m_server->addFault(Fault::holdAnswer().on("PATCH"));

    TransferTask task;
    task.job = JobId(7);
    task.file.remote = m_server->url(path);
    task.file.local = m_dir.filePath(protocol == "http"_L1 ? u"in"_s : u"out/data.bin"_s);
    m_said.clear();
    m_openAtDrain.clear();
    m_progress = {};
    const TransferContext context{*m_wire, *m_control, *m_disk, *m_book, m_budget, *m_space};
    m_transfer = protocolById(protocol)->transfer(context, task);
    connect(m_transfer.get(), &Transfer::succeeded, this, [this] { m_said.append(u"succeeded"_s); });
    connect(m_transfer.get(), &Transfer::failed, this, [this] { m_said.append(u"failed"_s); });
    connect(m_transfer.get(), &Transfer::progressed, this,
            [this](const FileProgress &progress) { m_progress = progress; });
    connect(m_transfer.get(), &Transfer::drained, this, [this] {
        m_said.append(u"drained"_s);
        m_openAtDrain = openFiles().join(u"; "_s);
        m_requestsAtDrain = static_cast<int>(m_server->requests().size());
    });
    if (step != "idle"_L1)
        m_transfer->start();
}

bool TestTransferDrain::isAt(const QString &step) const
{
    if (step == "idle"_L1 || step == "started"_L1)
        return true;
    if (step == "receiving"_L1)
        return m_stalled == 1 && m_progress.transferred >= 2'000'000;
    if (step == "sending"_L1)
        return m_stalled == 1;
    return m_held == 1;
}

int TestTransferDrain::openRequests() const
{
    const auto requests = m_server->requests();
    return static_cast<int>(std::count_if(requests.begin(), requests.end(), [](const auto &request) {
        return request.end == TestServer::RequestRecord::End::Open;
    }));
}

void TestTransferDrain::addSteps()
{
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<QString>("step");
    QTest::addColumn<Transfer::StopFor>("reason");
    const QList<std::pair<QString, QStringList>> all{
        {u"http"_s, {u"idle"_s, u"started"_s, u"GET"_s, u"receiving"_s}},
        {u"tus"_s, {u"idle"_s, u"started"_s, u"OPTIONS"_s, u"POST"_s, u"sending"_s, u"last answer"_s}},
        {u"bits"_s,
         {u"idle"_s, u"started"_s, u"Create-Session"_s, u"sending"_s, u"last answer"_s, u"Close-Session"_s}},
    };
    for (const auto &[protocol, steps] : all) {
        for (const QString &step : steps) {
            QTest::addRow("%s, %s, to resume", qPrintable(protocol), qPrintable(step))
                << protocol << step << Transfer::StopFor::Resuming;
            QTest::addRow("%s, %s, to discard", qPrintable(protocol), qPrintable(step))
                << protocol << step << Transfer::StopFor::Discarding;
        }
    }
}

void TestTransferDrain::stoppingDrains_data() { addSteps(); }

void TestTransferDrain::stoppingDrains()
{
    QFETCH(QString, protocol);
    QFETCH(QString, step);
    QFETCH(Transfer::StopFor, reason);
    begin(protocol, step);
    QTRY_VERIFY(isAt(step));
    QCOMPARE(m_said, QStringList{});
    m_transfer->stop(reason);
    QCOMPARE(m_said, QStringList{}); // from the event loop, not from inside the call
    const bool isHeard = step == "POST"_L1 || step.endsWith("-Session"_L1) ||
                         (protocol == "bits"_L1 && step == "last answer"_L1);
    if (isHeard) {
        // Its answer names a session, or finishes one, so it is waited for.
        QVERIFY(m_transfer && m_said.isEmpty());
        m_server->releaseHeld();
    }
    QTRY_VERIFY(m_said.contains(u"drained"_s));
    QCOMPARE(m_said, QStringList{u"drained"_s});
    QCOMPARE(m_openAtDrain, QString());
    QTRY_COMPARE(openRequests(), 0);
    m_transfer->stop(Transfer::StopFor::Discarding); // too late, and harmless
    m_disk.reset();                                  // all that it was asked is through
    QCoreApplication::processEvents();
    QCOMPARE(m_said.count(u"drained"_s), 1);
    if (isHeard) {
        QCOMPARE(m_book->leftovers.size(), 1);
        QCOMPARE(m_book->leftovers.begin()->stage, LeftoverStage::Present);
        const QJsonObject facts = m_book->leftovers.begin()->facts;
        QCOMPARE(facts.value("closed"_L1).toBool(), step == "Close-Session"_L1);
    }
    if (step == "POST"_L1) {
        QVERIFY(m_book->leftovers.begin()->where.endsWith(m_server->sessions().first()));
    }
    if (step == "receiving"_L1) {
        const bool isKept = reason == Transfer::StopFor::Resuming;
        QCOMPARE(m_book->leftovers.begin()->bytes, isKept ? 2'000'000 : 0);
    }
    m_disk = std::make_unique<DiskThread>();
}

void TestTransferDrain::discardingAfterResumingDrainsOnce()
{
    begin(u"http"_s, u"receiving"_s);
    QTRY_VERIFY(isAt(u"receiving"_s));
    m_transfer->stop(Transfer::StopFor::Resuming);
    m_transfer->stop(Transfer::StopFor::Discarding);
    QTRY_COMPARE(m_said, QStringList{u"drained"_s});
    QCOMPARE(m_openAtDrain, QString());
}

void TestTransferDrain::stoppingFromInsideASignalDrains_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<int>("after"); // so many signals
    for (const QString &protocol : {u"http"_s, u"tus"_s, u"bits"_s}) {
        for (int after = 1; after <= 14; ++after)
            QTest::addRow("%s, signal %d", qPrintable(protocol), after) << protocol << after;
    }
}

/// A person, or a program, may answer to whatever is told by cancelling, at once.
void TestTransferDrain::stoppingFromInsideASignalDrains()
{
    QFETCH(QString, protocol);
    QFETCH(int, after);
    begin(protocol, u"idle"_s);
    int signalsLeft = after;
    const auto hit = [&] {
        if (--signalsLeft == 0)
            m_transfer->stop(Transfer::StopFor::Discarding);
    };
    connect(m_transfer.get(), &Transfer::connected, this, hit);
    connect(m_transfer.get(), &Transfer::progressed, this, hit);
    connect(m_transfer.get(), &Transfer::noticed, this, hit);
    connect(m_transfer.get(), &Transfer::logged, this, hit);
    m_transfer->start();
    QTRY_VERIFY(m_said.contains(u"drained"_s));
    QVERIFY(m_said == QStringList{u"drained"_s} || m_said == (QStringList{u"succeeded"_s, u"drained"_s}));
    QCOMPARE(m_openAtDrain, QString());
    m_transfer.reset();
    QTRY_COMPARE(openRequests(), 0);
    QCOMPARE(static_cast<int>(m_server->requests().size()), m_requestsAtDrain); // none was sent afterwards
    const auto present =
        std::count_if(m_book->leftovers.begin(), m_book->leftovers.end(), [](const Leftover &l) {
            return isNamedByServer(l.kind) && l.stage == LeftoverStage::Present &&
                   !l.facts.value("closed"_L1).toBool();
        });
    QCOMPARE(sessions(), static_cast<int>(present));
}

void TestTransferDrain::failingDrainsToo_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("http, 404") << u"http"_s << Fault::replyStatus(404).on("GET");
    QTest::newRow("http, 204") << u"http"_s << Fault::replyStatus(204).on("GET");
    QTest::newRow("http, refused") << u"http"_s << Fault::refuse().on("GET");
    QTest::newRow("http, cut") << u"http"_s << Fault::cutDown(1'000'000).on("GET");
    QTest::newRow("http, silent") << u"http"_s << Fault::stallDown(1'000'000).on("GET");
    QTest::newRow("tus, 404 to OPTIONS") << u"tus"_s << Fault::replyStatus(404).on("OPTIONS");
    QTest::newRow("tus, refused create") << u"tus"_s << Fault::refuse().on("POST");
    QTest::newRow("tus, 403 to POST") << u"tus"_s << Fault::replyStatus(403).on("POST");
    QTest::newRow("tus, 500 to PATCH") << u"tus"_s << Fault::replyStatus(500).on("PATCH");
    QTest::newRow("tus, early 403 to PATCH") << u"tus"_s << Fault::replyEarly(403).on("PATCH");
    QTest::newRow("tus, cut") << u"tus"_s << Fault::cutUp(1'000'000).on("PATCH");
    const auto bits = [](const Fault &fault, const char *packet) {
        return fault.with("BITS-Packet-Type", packet);
    };
    QTest::newRow("bits, refused create") << u"bits"_s << bits(Fault::refuse(), "Create-Session");
    QTest::newRow("bits, 403 to Create") << u"bits"_s << bits(Fault::replyStatus(403), "Create-Session");
    QTest::newRow("bits, 500 to Fragment") << u"bits"_s << bits(Fault::replyStatus(500), "Fragment");
    QTest::newRow("bits, early 403") << u"bits"_s << bits(Fault::replyEarly(403), "Fragment");
    QTest::newRow("bits, cut twice") << u"bits"_s << bits(Fault::cutUp(1'000'000).repeated(2), "Fragment");
    QTest::newRow("bits, silent") << u"bits"_s << bits(Fault::stallUp(1'000'000), "Fragment");
    QTest::newRow("bits, 403 to Close") << u"bits"_s << bits(Fault::replyStatus(403), "Close-Session");
    QTest::newRow("tus, silent") << u"tus"_s << Fault::stallUp(1'000'000).on("PATCH");
}

void TestTransferDrain::failingDrainsToo()
{
    QFETCH(QString, protocol);
    QFETCH(Fault, fault);
    m_server->addFault(fault);
    begin(protocol, u"started"_s);
    QTRY_COMPARE(m_said, (QStringList{u"failed"_s, u"drained"_s}));
    QCOMPARE(m_openAtDrain, QString());
}

void TestTransferDrain::destroyingIsSilentAndLetsGo_data() { addSteps(); }

void TestTransferDrain::destroyingIsSilentAndLetsGo()
{
    QFETCH(QString, protocol);
    QFETCH(QString, step);
    begin(protocol, step);
    QTRY_VERIFY(isAt(step));
    m_transfer.reset();
    m_server->releaseHeld();
    QTRY_COMPARE(openFiles(), QStringList{});
    QTRY_COMPARE(openRequests(), 0);
    QCOMPARE(m_said, QStringList{});
}

void TestTransferDrain::nothingIsMadeThatCannotBeRecorded_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::newRow("http") << u"http"_s;
    QTest::newRow("tus") << u"tus"_s;
    QTest::newRow("bits") << u"bits"_s;
}

void TestTransferDrain::nothingIsMadeThatCannotBeRecorded()
{
    QFETCH(QString, protocol);
    m_book->refuses = true;
    ErrorKind kind = ErrorKind::None;
    begin(protocol, u"idle"_s);
    connect(m_transfer.get(), &Transfer::failed, this, [&](const JobError &error) { kind = error.kind; });
    m_transfer->start();
    QTRY_COMPARE(m_said, (QStringList{u"failed"_s, u"drained"_s}));
    QCOMPARE(kind, ErrorKind::StoreFailed);
    QVERIFY(QDir(m_dir.filePath(u"in"_s)).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QCOMPARE(sessions(), 0);
    QVERIFY(m_server->requests("POST").isEmpty() && m_server->requests("BITS_POST").isEmpty());
}

QTEST_GUILESS_MAIN(TestTransferDrain)
#include "tst_transferdrain.moc"
