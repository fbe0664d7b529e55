#include "tests/real/fileserver.h"
#include "tests/support/queueharness.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::generatedBytes;

namespace
{

using Program = FileServer::Program;
using Protocol = FileServer::Protocol;

constexpr qint64 Large = 20'000'000;
constexpr qint64 Size = 6'000'000;
constexpr qint64 Rate = 3'000'000; // bytes a second, so that a test can act while it is under way
constexpr qint64 Some = 1'500'000;
constexpr qint64 Overlap = 64LL * 1024;
constexpr int LogPatience = 15'000; // ms; lighttpd writes its log every few seconds

QDateTime minutesAgo(int minutes) { return QDateTime::currentDateTimeUtc().addSecs(-60 * minutes); }

/// Where the range that a line of the log asks for begins; -1: it asks for the whole.
qint64 beginOf(const QString &line)
{
    static const QRegularExpression Range(u"range=\"bytes=(\\d+)-"_s);
    const auto match = Range.match(line);
    return match.hasMatch() ? match.captured(1).toLongLong() : -1;
}

bool hasIfRange(const QString &line) { return !line.contains(u"if-range=\"-\""_s); }

bool isInside(qint64 place, const QList<ByteSpan> &spans)
{
    return std::any_of(spans.begin(), spans.end(),
                       [place](ByteSpan span) { return place >= span.first && place < span.end - Overlap; });
}

} // namespace

/// Downloads over several connections, and their resume, from nginx, Apache and lighttpd as they are when nobody
/// configures them, and from what makes their validators weak.
class TestDownloadServers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void init();
    void cleanup() { m.reset(); }

    void severalConnectionsBringOneFile();
    void aRestartGoesOnWithProof_data();
    void aRestartGoesOnWithProof();
    void aReplacedFileStartsOver_data();
    void aReplacedFileStartsOver();
    void withoutEtagADateThatIsOldEnoughIsAProof();
    void aDateOfThisMinuteAllowsOneConnectionOnly();
    void whatIsCompressedForOthersIsResumed();
    void aFileThatHasJustChangedIsOneVersion_data();
    void aFileThatHasJustChangedIsOneVersion();
    void manySmallFilesAreOneJob();

private:
    [[nodiscard]] JobSpec get(const QString &folder, int connections) const;
    /// Under this test's file name.
    QByteArray publish(quint64 seed, qint64 size, const QDateTime &modified = minutesAgo(60));
    /// Runs until there is something, and pauses it.
    [[nodiscard]] Job *begin(const JobSpec &spec, QList<ByteSpan> *present = nullptr);
    [[nodiscard]] QString target() const { return m->downloads() + u'/' + m_name; }
    [[nodiscard]] QStringList gets(const QString &text = {}) const
    {
        return m_server->requests(u'/' + m_name + u' ').filter(text);
    }
    [[nodiscard]] QString version() const
    {
        return m_protocol == Protocol::Http2 ? u" HTTP/2.0 "_s : u" HTTP/1.1 "_s;
    }

    std::map<Program, std::unique_ptr<FileServer>> m_servers; ///< those that have been started
    FileServer *m_server = nullptr;                           ///< this row's
    Program m_program = Program::Nginx;
    Protocol m_protocol = Protocol::Http;
    std::unique_ptr<QueueHarness> m;
    QString m_name; ///< of this test's file on the server
    int m_counter = 0;
};

void TestDownloadServers::initTestCase_data()
{
    QTest::addColumn<Program>("program");
    QTest::addColumn<Protocol>("protocol");
    QTest::newRow("nginx, http") << Program::Nginx << Protocol::Http;
    QTest::newRow("nginx, https") << Program::Nginx << Protocol::Https;
    QTest::newRow("nginx, h2") << Program::Nginx << Protocol::Http2;
    QTest::newRow("Apache, http") << Program::Apache << Protocol::Http;
    QTest::newRow("Apache, https") << Program::Apache << Protocol::Https;
    QTest::newRow("Apache, h2") << Program::Apache << Protocol::Http2;
    QTest::newRow("lighttpd, http") << Program::Lighttpd << Protocol::Http;
    QTest::newRow("lighttpd, h2") << Program::Lighttpd << Protocol::Http2;
}

void TestDownloadServers::init()
{
    QFETCH_GLOBAL(Program, program);
    QFETCH_GLOBAL(Protocol, protocol);
    m_program = program;
    m_protocol = protocol;
    if (const QString reason = FileServer::whyMissing(program, protocol); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    auto &server = m_servers[program];
    if (!server) {
        server = std::make_unique<FileServer>(program);
        QVERIFY2(server->start(), server->output().constData());
    }
    m_server = server.get();
    QVERIFY2(m_server->isRunning(), m_server->output().constData());
    m = std::make_unique<QueueHarness>();
    QueueOptions options = m->options();
    options.net.caFile = m_server->caFile();
    m->useOptions(options);
    m_name = u"file%1.bin"_s.arg(++m_counter);
}

JobSpec TestDownloadServers::get(const QString &folder, int connections) const
{
    JobSpec spec = m->downloadOf(u"/"_s);
    spec.files.first().remote = m_server->url(m_protocol, folder + m_name);
    spec.connections = connections;
    return spec;
}

QByteArray TestDownloadServers::publish(quint64 seed, qint64 size, const QDateTime &modified)
{
    const QByteArray bytes = generatedBytes(seed, 0, size);
    m_server->publish(m_name, bytes, modified);
    return bytes;
}

Job *TestDownloadServers::begin(const JobSpec &wanted, QList<ByteSpan> *present)
{
    JobSpec spec = wanted;
    spec.bytesPerSecond = Rate;
    Job *job = m->add(spec);
    if (!waitForBytes(job, Some))
        return nullptr;
    if (present)
        *present = job->present(0);
    if (job->suspend() != Outcome::Ok)
        return nullptr;
    const bool isPaused = QTest::qWaitFor([job] { return job->waiting() == Waiting::ForUser; });
    return isPaused && job->record().bytesTransferred() < Size ? job : nullptr;
}

void TestDownloadServers::severalConnectionsBringOneFile()
{
    const QByteArray bytes = publish(1, Large);
    Job *job = m->add(get(u"/plain/"_s, 4));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(QueueHarness::contentOf(target()) == bytes);
    QCOMPARE(job->record().notice(), Notice::None);
    QTRY_VERIFY_WITH_TIMEOUT(gets().size() >= 4, LogPatience);
    QVERIFY(gets(u" 206 "_s).size() >= 3);
    for (const QString &line : gets(u" 206 "_s))
        QVERIFY2(hasIfRange(line), qPrintable(line));
    QCOMPARE(gets(version()), gets());
}

void TestDownloadServers::aRestartGoesOnWithProof_data()
{
    QTest::addColumn<int>("connections");
    QTest::newRow("one connection") << 1;
    QTest::newRow("four connections") << 4;
}

void TestDownloadServers::aRestartGoesOnWithProof()
{
    QFETCH(int, connections);
    const QByteArray bytes = publish(1, Size);
    QList<ByteSpan> present;
    Job *job = begin(get(u"/plain/"_s, connections), &present);
    QVERIFY(job);
    QVERIFY(!present.isEmpty());
    const JobId id = job->id();
    m->restart();
    job = m->queue().job(id);
    // An aborted request is logged when the server notices.
    QTRY_VERIFY_WITH_TIMEOUT(gets().size() >= connections, LogPatience);
    const auto before = gets().size();
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(QueueHarness::contentOf(target()) == bytes);
    QCOMPARE(job->record().notice(), Notice::None);
    QTRY_VERIFY_WITH_TIMEOUT(gets().size() > before, LogPatience);
    for (const QString &line : gets().mid(before)) {
        QVERIFY2(line.contains(u" 206 "_s) && hasIfRange(line), qPrintable(line));
        QVERIFY2(!isInside(beginOf(line), present), qPrintable(line));
    }
}

void TestDownloadServers::aReplacedFileStartsOver_data()
{
    QTest::addColumn<int>("connections");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<qint64>("newSize");
    QTest::newRow("same size") << 4 << u"/plain/"_s << Size;
    QTest::newRow("same size, no ETag") << 4 << u"/noetag/"_s << Size;
    QTest::newRow("longer") << 4 << u"/plain/"_s << Size + 1'000'000;
    QTest::newRow("shorter than what is there, one connection") << 1 << u"/plain/"_s << qint64(100'000);
}

void TestDownloadServers::aReplacedFileStartsOver()
{
    QFETCH(int, connections);
    QFETCH(QString, folder);
    QFETCH(qint64, newSize);
    publish(1, Size);
    Job *job = begin(get(folder, connections));
    QVERIFY(job);
    const QByteArray changed = publish(2, newSize, minutesAgo(30));
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(QueueHarness::contentOf(target()) == changed);
    QVERIFY(job->record().has(Notice::StartedOverChanged));
    QCOMPARE(m->filesInDownloads(), QStringList{m_name});
}

void TestDownloadServers::withoutEtagADateThatIsOldEnoughIsAProof()
{
    const QByteArray bytes = publish(1, Size);
    Job *job = begin(get(u"/noetag/"_s, 4));
    QVERIFY(job);
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(QueueHarness::contentOf(target()) == bytes);
    // That it was old enough when the file began is kept (RFC 9110 8.8.2.2): If-Range alone proves the rest.
    QVERIFY(!job->record().has(Notice::ComparedOverlap));
    QVERIFY(!job->record().has(Notice::StartedOverChanged));
    QTRY_VERIFY_WITH_TIMEOUT(gets(u" 206 "_s).size() >= 4, LogPatience);
    for (const QString &line : gets(u" 206 "_s))
        QVERIFY2(line.contains(u" GMT\""_s), qPrintable(line));
}

void TestDownloadServers::aDateOfThisMinuteAllowsOneConnectionOnly()
{
    const QByteArray bytes = publish(1, Large, minutesAgo(0));
    Job *job = m->add(get(u"/noetag/"_s, 4));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(QueueHarness::contentOf(target()) == bytes);
    QTRY_COMPARE_WITH_TIMEOUT(gets().size(), 1, LogPatience);
}

void TestDownloadServers::whatIsCompressedForOthersIsResumed()
{
    const QByteArray bytes = publish(1, Size);
    Job *job = begin(get(u"/gzip/"_s, 4));
    QVERIFY(job);
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(QueueHarness::contentOf(target()) == bytes);
    QCOMPARE(job->record().notice(), Notice::None);
    QTRY_VERIFY_WITH_TIMEOUT(!gets(u" 206 "_s).isEmpty(), LogPatience);
}

void TestDownloadServers::aFileThatHasJustChangedIsOneVersion_data()
{
    QTest::addColumn<int>("connections");
    QTest::addColumn<bool>("isReplaced");
    QTest::newRow("left alone") << 4 << false;
    QTest::newRow("replaced") << 4 << true;
}

/// Apache's ETag is weak for a second, and strong from then on.
void TestDownloadServers::aFileThatHasJustChangedIsOneVersion()
{
    QFETCH(int, connections);
    QFETCH(bool, isReplaced);
    QByteArray bytes = publish(1, Size, minutesAgo(0));
    Job *job = begin(get(u"/plain/"_s, connections));
    QVERIFY(job);
    if (isReplaced)
        bytes = publish(2, Size, QDateTime::currentDateTimeUtc().addSecs(2));
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(QueueHarness::contentOf(target()) == bytes);
    if (isReplaced)
        QVERIFY(job->record().has(Notice::StartedOverChanged));
}

void TestDownloadServers::manySmallFilesAreOneJob()
{
    constexpr int Count = 200;
    constexpr qint64 Small = 16'384;
    JobSpec spec = get(u"/plain/"_s, 0);
    const FileSpec pattern = spec.files.takeFirst();
    for (int i = 0; i < Count; ++i) {
        const QString name = u"%1-%2"_s.arg(i).arg(m_name);
        m_server->publish(name, generatedBytes(static_cast<quint64>(i), 0, Small), minutesAgo(60));
        FileSpec file = pattern;
        file.remote = m_server->url(m_protocol, u"/plain/"_s + name);
        spec.files.append(file);
    }
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->filesInDownloads().size(), Count);
    for (int i = 0; i < Count; ++i)
        QVERIFY(QueueHarness::contentOf(m->downloads() + u"/%1-%2"_s.arg(i).arg(m_name)) ==
                generatedBytes(static_cast<quint64>(i), 0, Small));
    const auto answers = [this] { return m_server->requests(u'-' + m_name + u" 200"_s + version()); };
    QTRY_COMPARE_WITH_TIMEOUT(answers().size(), Count, LogPatience);
}

QTEST_GUILESS_MAIN(TestDownloadServers)
#include "tst_downloadservers.moc"
