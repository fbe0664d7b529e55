#include "tests/ui/uiharness.h"

#include "core/store/sqlitejobstore.h"
#include "tests/server/bitshandler.h"
#include "tests/server/davhandler.h"
#include "tests/server/s3handler.h"
#include "ui/calmstyle.h"
#include "ui/jobfilter.h"
#include "ui/jobmodel.h"
#include "ui/transferlist.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QDropEvent>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

/// Asserts are compiled out of the builds that people test with.
void require(bool fact, const char *what)
{
    if (!fact)
        qFatal("UiHarness: %s", what);
}

QueueOptions fastOptions()
{
    QueueOptions options;
    options.cleanup.graceTime = Milliseconds{1};
    options.cleanup.retry.minimumRetryDelay = Milliseconds{20};
    options.net.userAgent = u"Ferry/test"_s;
    return options;
}

} // namespace

UiHarness::UiHarness()
{
    require(server.start() && m_dir.isValid(), "no server or no folder");
    openQueue();
    settings = std::make_unique<Settings>(m_dir.path());
    settings->downloadFolder.set(folder(u"downloads"_s));
    languages.choose(u"en"_s);
}

UiHarness::~UiHarness() = default;

void UiHarness::openQueue()
{
    auto opened = SqliteJobStore::open(m_dir.filePath(u"ferry.sqlite"_s));
    require(opened.store != nullptr, "no database");
    queue = std::make_unique<JobQueue>(std::move(opened.store), fastOptions());
    queue->restore();
}

bool UiHarness::restart()
{
    hide();
    queue.reset();
    openQueue();
    return show();
}

bool UiHarness::show(QSize size)
{
    hide();
    CalmStyle::useForFusion();
    window = std::make_unique<MainWindow>(*queue, *settings, languages);
    m_filter = window->findChild<JobFilter *>();
    new QAbstractItemModelTester(window->findChild<JobModel *>(),
                                 QAbstractItemModelTester::FailureReportingMode::Fatal, window.get());
    new QAbstractItemModelTester(m_filter, QAbstractItemModelTester::FailureReportingMode::Fatal,
                                 window.get());
    if (size.isValid())
        window->resize(size);
    window->show();
    window->activateWindow();
    return QTest::qWaitForWindowActive(window.get());
}

void UiHarness::hide()
{
    if (window)
        window->close();
    window.reset();
}

QString UiHarness::folder(const QString &name) const
{
    QDir(m_dir.path()).mkpath(name);
    return m_dir.filePath(name);
}

QString UiHarness::file(const QString &name, qint64 size) const
{
    const QString path = folder(u"sources"_s) + u'/' + name;
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.resize(size), "no source file");
    return path;
}

Job *UiHarness::download(const QString &name, qint64 size, qint64 bytesPerSecond, bool startNow)
{
    TestServer::ResourceOptions options;
    options.bytesPerSecond = bytesPerSecond;
    server.publishGenerated(u'/' + name, size, 1, options);
    JobSpec spec;
    spec.files = {{server.url(u'/' + name), folder(u"downloads"_s), false}};
    return queue->add(spec, startNow).job;
}

Job *UiHarness::upload(const QString &name, qint64 size, bool startNow)
{
    JobSpec spec;
    spec.direction = Direction::Upload;
    spec.files = {{tusUrl(), file(name, size), false}};
    return queue->add(spec, startNow).job;
}

void UiHarness::serveTus(const TestServer::TusOptions &options)
{
    TestServer::TusOptions own = options;
    own.directory = folder(u"sessions"_s);
    server.serveTus(own);
}

void UiHarness::serveAllProtocols()
{
    TestServer::BitsOptions bits;
    bits.directory = folder(u"bits"_s);
    server.mount(bits.endpoint, std::make_shared<TestServer::BitsHandler>(bits));
    TestServer::S3Options s3;
    s3.directory = folder(u"s3"_s);
    server.mount(u"/bucket"_s, std::make_shared<TestServer::S3Handler>(s3));
    TestServer::DavOptions dav;
    dav.directory = folder(u"dav"_s);
    dav.nextcloud = true;
    TestServer::serveDav(server, std::make_shared<TestServer::DavHandler>(dav));
}

void UiHarness::clickTool(const char *actionName) const
{
    QWidget *button = find<QToolBar>("toolBar")->widgetForAction(action(actionName));
    require(button && button->isVisible(), actionName);
    QTest::mouseClick(button, Qt::LeftButton);
}

void UiHarness::click(QWidget *parent, const char *buttonName)
{
    auto *button = parent->findChild<QAbstractButton *>(QString::fromLatin1(buttonName));
    require(button && button->isVisible(), buttonName);
    QTest::mouseClick(button, Qt::LeftButton);
}

bool UiHarness::drop(QWidget *on, const QMimeData &data)
{
    const QPoint at = on->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(on, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(on, &event);
    return event.isAccepted();
}

void UiHarness::select(const QList<JobId> &ids) const
{
    auto *list = find<TransferList>("transferList");
    QTRY_VERIFY(std::all_of(ids.begin(), ids.end(), [&](JobId id) { return m_filter->rowOf(id) >= 0; }));
    list->select(ids);
    list->setFocus();
}

} // namespace Ferry
