#include "tests/support/queueharness.h"

#include "core/store/sqlitejobstore.h"

#include <QDir>

namespace Ferry::Testing
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Patience = 10'000;
// Longer than a request that is never answered: Qt does not always notice that its connection has died.
constexpr int CleanupPatience = 45'000;

bool waitUntil(auto holds, int patience = Patience) { return QTest::qWaitFor(holds, patience); }

} // namespace

QueueHarness::QueueHarness()
    : m_folder(m_dir.path())
{
    for (const QString &folder : {downloads(), sources(), storage()})
        QDir().mkpath(folder);
    TestServer::TusOptions tus;
    tus.directory = storage();
    m_server.serveTus(tus);
    if (!m_server.start())
        qFatal("the loopback server could not listen");
    m_base = m_server.url();
    m_options = options();
    restart();
}

QueueHarness::QueueHarness(const QString &folder, quint16 serverPort)
    : m_folder(folder)
    , m_base(u"http://127.0.0.1:%1/"_s.arg(serverPort))
    , m_options(options())
{
    restart();
}

QueueHarness::~QueueHarness() = default;

QueueOptions QueueHarness::options() const
{
    QueueOptions options;
    options.cleanup.graceTime = Milliseconds{20};
    options.cleanup.retry.minimumRetryDelay = Milliseconds{20};
    options.cleanup.retry.maximumRetryDelay = Milliseconds{200};
    options.progressSaveMs = 50;
    options.diskLook = Milliseconds{50};
    options.net.userAgent = u"Ferry-test"_s;
    return options;
}

void QueueHarness::useOptions(const QueueOptions &options)
{
    m_options = options;
    m_queue->setOptions(options);
}

void QueueHarness::restart()
{
    m_queue.reset();
    auto opened = SqliteJobStore::open(database());
    if (!opened.store)
        qFatal("%s", qPrintable(opened.error));
    m_queue = std::make_unique<JobQueue>(std::move(opened.store), m_options);
    m_queue->restore();
}

QString QueueHarness::makeSource(const QString &name, qint64 size, quint64 seed)
{
    const QString file = sources() + u'/' + name;
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(TestServer::generatedBytes(seed, 0, size)) != size)
        qFatal("the source could not be written");
    return file;
}

JobSpec QueueHarness::downloadOf(const QString &urlPath) const
{
    JobSpec spec;
    spec.direction = Direction::Download;
    spec.files = {{m_base.resolved(QUrl(urlPath)), downloads(), false}};
    spec.retry.minimumRetryDelay = Milliseconds{20};
    spec.retry.maximumRetryDelay = Milliseconds{200};
    return spec;
}

JobSpec QueueHarness::uploadOf(const QString &file) const
{
    JobSpec spec;
    spec.direction = Direction::Upload;
    spec.files = {{m_base.resolved(QUrl(u"/files"_s)), file, true}};
    spec.retry.minimumRetryDelay = Milliseconds{20};
    spec.retry.maximumRetryDelay = Milliseconds{200};
    return spec;
}

Job *QueueHarness::add(const JobSpec &spec, bool startNow)
{
    const auto added = m_queue->add(spec, startNow);
    if (!added.job)
        qFatal("%s %s", qPrintable(errorName(added.error.kind)), qPrintable(added.error.detail));
    return added.job;
}

QStringList QueueHarness::filesInDownloads() const
{
    return QDir(downloads()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

QByteArray QueueHarness::contentOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

bool waitForState(Job *job, JobState state)
{
    return waitUntil([&] { return job->state() == state; });
}

bool waitForBytes(Job *job, qint64 atLeast)
{
    return waitUntil([&] { return job->record().bytesTransferred() >= atLeast; });
}

bool waitForCleanup(Job *job)
{
    return waitUntil(
        [&] {
            const CleanupStage stage = job->cleanup().stage;
            return stage == CleanupStage::Clean || stage == CleanupStage::LeftBehind;
        },
        CleanupPatience);
}

} // namespace Ferry::Testing
