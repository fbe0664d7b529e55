// ferry-window-loop: the real window while six files come as fast as they can, with the map of one of them shown. Tells
// how long its event loop lets a timer wait:
//     ferry-window-loop <folder> <report> <seconds> <url>
// The folder must exist, and is left with what was there last. The report is one line of numbers: 50th and 99th percentile
// and maximum of the gaps, 99th percentile of the processor time spent in a gap (all ms), frames of the map a second, MB/s.

#include "core/jobs/jobqueue.h"
#include "core/store/sqlitejobstore.h"
#include "ui/calmstyle.h"
#include "ui/details/detailpane.h"
#include "ui/details/partspage.h"
#include "ui/details/segmentmap.h"
#include "ui/languages.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"
#include "ui/transferlist.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QThreadPool>
#include <QTimer>

#include <time.h>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Ferry;

namespace
{

constexpr int Jobs = 6;
constexpr int TickMs = 4;
constexpr int LookMs = 100;
constexpr int PatienceMs = 30'000; // until all files come

double millisecondsOf(clockid_t clock)
{
    timespec now{};
    ::clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(share * double(values.size())))];
}

/// How far apart the ticks of a timer of TickMs really are.
class LoopWatch
{
public:
    LoopWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(TickMs);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
    }
    void start()
    {
        m_last = millisecondsOf(CLOCK_MONOTONIC);
        m_lastBusy = millisecondsOf(CLOCK_THREAD_CPUTIME_ID);
        m_timer.start();
    }
    std::vector<double> gaps; ///< a long one counts once for each tick that did not come in it
    std::vector<double> busy;

private:
    void tick()
    {
        const double now = millisecondsOf(CLOCK_MONOTONIC);
        const double busyNow = millisecondsOf(CLOCK_THREAD_CPUTIME_ID);
        busy.push_back(busyNow - m_lastBusy);
        gaps.push_back(now - m_last);
        for (double missed = now - m_last - TickMs; missed > TickMs; missed -= TickMs)
            gaps.push_back(missed);
        m_last = now;
        m_lastBusy = busyNow;
    }
    QTimer m_timer;
    double m_last = 0;
    double m_lastBusy = 0;
};

class Frames : public QObject
{
public:
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

/// Six downloads at any time: one that is whole is thrown away, and begun anew.
class Traffic : public QObject
{
public:
    Traffic(JobQueue &queue, const QUrl &url, const QString &folder)
        : m_queue(queue)
        , m_url(url)
        , m_folder(folder)
    {
        connect(&queue, &JobQueue::jobChanged, this, [this](Job *job) {
            if (job->state() == JobState::Acknowledged && m_running.removeOne(job->id()))
                replace(job);
        });
        for (int i = 0; i < Jobs; ++i)
            add();
    }
    [[nodiscard]] const QList<JobId> &running() const { return m_running; }
    /// All have begun, or are so small that one is whole already.
    [[nodiscard]] bool allMove() const
    {
        return m_whole > 0 || std::all_of(m_running.begin(), m_running.end(), [this](JobId id) {
                   return m_queue.job(id)->record().progress.value(0).transferred > 0;
               });
    }
    [[nodiscard]] qint64 bytes() const
    {
        qint64 sum = m_whole;
        for (const JobId id : m_running)
            sum += m_queue.job(id)->record().progress.value(0).transferred;
        return sum;
    }

private:
    void add()
    {
        JobSpec spec;
        spec.files = {{m_url, m_folder + u"/%1.bin"_s.arg(++m_added), true}};
        const Job *job = m_queue.add(spec).job;
        if (!job)
            qFatal("%s is refused", qPrintable(m_url.toString()));
        m_running.append(job->id());
    }
    void replace(const Job *job)
    {
        const FileProgress file = job->record().progress.value(0);
        m_whole += file.transferred;
        // Giving so much memory back takes the system long, and is not the window's affair: not in the pool where Qt
        // paints, either.
        m_remover.start([path = file.path] { QFile::remove(path); });
        add();
    }
    JobQueue &m_queue;
    QUrl m_url;
    QString m_folder;
    QThreadPool m_remover;
    QList<JobId> m_running;
    qint64 m_whole = 0;
    int m_added = 0;
};

/// The window, with the page Parts of a transfer that runs.
class Watched
{
public:
    Watched(JobQueue &queue, Settings &settings, Languages &languages)
        : m_window(queue, settings, languages)
    {
        m_window.resize(1180, 760);
        m_window.show();
        m_window.findChild<DetailPane *>()->setCurrentWidget(m_window.findChild<PartsPage *>());
        m_window.findChild<SegmentMap *>()->installEventFilter(&frames);
    }
    void showOneOf(const QList<JobId> &running)
    {
        if (!m_window.findChild<PartsPage *>()->isMoving())
            m_window.findChild<TransferList *>()->select({running.last()});
    }
    Frames frames;

private:
    MainWindow m_window;
};

bool report(const QString &path, const LoopWatch &watch, double frames, double rate)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const double longest = watch.gaps.empty() ? 0 : *std::max_element(watch.gaps.begin(), watch.gaps.end());
    QString line;
    for (const double number : {percentile(watch.gaps, 0.5), percentile(watch.gaps, 0.99), longest,
                                percentile(watch.busy, 0.99), frames, rate})
        line += QString::number(number, 'f', 2) + u' ';
    return file.write(line.toLatin1()) == line.size();
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("FERRY_NO_KEYCHAIN", "1");
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    CalmStyle::useForFusion();
    const QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.size() != 4) {
        std::fputs("usage: ferry-window-loop <folder> <report> <seconds> <url>\n", stderr);
        return 2;
    }
    const QDir folder{QDir(arguments[0]).absolutePath()};
    auto opened = SqliteJobStore::open(folder.filePath(u"ferry.sqlite"_s));
    if (!opened.store)
        return 1;
    Settings settings(folder.path());
    QueueOptions options = settings.queueOptions({});
    options.maximumActive = options.maximumActivePerHost = Jobs;
    JobQueue queue(std::move(opened.store), options);
    queue.restore();
    Languages languages;
    languages.choose(u"en"_s);

    Watched window(queue, settings, languages);
    Traffic traffic(queue, QUrl(arguments[3]), folder.path());
    const int seconds = arguments[2].toInt();
    LoopWatch watch;
    qint64 before = -1;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        window.showOneOf(traffic.running());
        if (before >= 0 || !traffic.allMove())
            return;
        before = traffic.bytes();
        window.frames.count = 0;
        watch.start();
        QTimer::singleShot(seconds * 1'000, &look, [] { QCoreApplication::quit(); });
    });
    look.start(LookMs);
    QTimer::singleShot(PatienceMs + seconds * 1'000, &look, [] { QCoreApplication::exit(1); });
    if (QApplication::exec() != 0) {
        std::fputs("ferry-window-loop: the files do not come\n", stderr);
        return 1;
    }
    const double rate = double(traffic.bytes() - before) / 1e6 / seconds;
    const double frames = double(window.frames.count) / seconds;
    for (const JobId id : traffic.running())
        (void)queue.job(id)->cancel();
    return report(arguments[1], watch, frames, rate) ? 0 : 1;
}
