// ferry-window-scale: the real window over a long list. Tells how long it lets one wait, and what it costs:
//     ferry-window-scale <folder> <report> <jobs> <url>
// The folder must exist. The first time only the list is made in it; the second time the window is measured. <url> is a
// file that comes slowly: fifty transfers of it move for some seconds. The report is one line of numbers, as FIGURES in
// windowscale.py names them.

#include "core/jobs/jobqueue.h"
#include "core/store/sqlitejobstore.h"
#include "tests/ui/samplejobs.h"
#include "ui/calmstyle.h"
#include "ui/jobfilter.h"
#include "ui/languages.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"
#include "ui/transferlist.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QThread>
#include <QTimer>

#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <random>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Ferry;

namespace
{

constexpr int Moving = 50;
constexpr int MovingMs = 4'000;
constexpr int AftermathMs = 4'000;
constexpr int Frames = 400;
constexpr QStringView Typed = u"file77"; // a few of the samples

double secondsOf(clockid_t clock)
{
    timespec now{};
    ::clock_gettime(clock, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

/// Since the process was started, to a hundredth of a second.
double secondsSinceStart()
{
    QFile file(u"/proc/self/stat"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = file.readAll();
    const QByteArrayList fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return secondsOf(CLOCK_BOOTTIME) - fields.value(19).toDouble() / double(::sysconf(_SC_CLK_TCK));
}

/// Proportional set size: what is shared counts by its share.
double pssMegabytes()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').value(1).toDouble() * 1024 / 1e6;
    }
    return -1;
}

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? -1 : values[std::min(values.size() - 1, size_t(share * double(values.size())))];
}

bool makeList(const QString &database, int jobs)
{
    const auto opened = SqliteJobStore::open(database);
    if (!opened.store)
        return false;
    JobStore::Batch batch(*opened.store);
    constexpr std::array states{JobState::Suspended, JobState::Acknowledged, JobState::Error,
                                JobState::Suspended, JobState::Acknowledged};
    for (int i = 0; i < jobs; ++i) {
        const Direction direction = i % 2 == 0 ? Direction::Download : Direction::Upload;
        if (!opened.store->saveJob(Testing::sampleRecord(i, states[size_t(i) % states.size()], direction)))
            return false;
    }
    return batch.commit();
}

class Measured
{
public:
    Measured(JobQueue &queue, Settings &settings, Languages &languages)
        : m_queue(queue)
        , m_window(queue, settings, languages)
        , m_list(*m_window.findChild<TransferList *>())
        , m_filter(*m_window.findChild<JobFilter *>())
    {
        m_window.resize(1180, 760);
        m_window.show();
        settle();
        m_list.viewport()->repaint();
    }

    /// Each step of a wheel, of a page and of the bar, painted.
    std::vector<double> scroll()
    {
        std::mt19937 dice(1);
        QScrollBar *bar = m_list.verticalScrollBar();
        std::vector<double> frames;
        for (int i = 0; i < Frames; ++i) {
            const int to = i % 4 == 0 ? int(dice() % unsigned(std::max(1, bar->maximum())))
                                      : bar->value() + (i % 4 == 1 ? bar->pageStep() : 3 * bar->singleStep());
            frames.push_back(timed([&] {
                bar->setValue(to);
                m_list.viewport()->repaint();
            }));
        }
        return frames;
    }
    /// For how long at most somebody has waited, and until when for the slowest.
    struct Wait {
        double longestFrame = 0;
        double whole = 0;
    };
    /// From the click on a column until its order is painted. A frame is one turn of the event loop, and the painting of
    /// the whole list.
    Wait sort()
    {
        Wait wait;
        for (const int column : {0, 2, 5, 1}) {
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                QElapsedTimer whole;
                whole.start();
                double longest = frame([&] { m_list.sortByColumn(column, order); });
                while (m_filter.isSorting()) {
                    longest = std::max(longest, frame([] {}));
                    QThread::usleep(100);
                }
                wait.longestFrame = std::max(wait.longestFrame, longest);
                wait.whole = std::max(wait.whole, double(whole.nsecsElapsed()) / 1e6);
            }
        }
        return wait;
    }
    /// The slowest letter.
    double type()
    {
        auto *field = m_window.findChild<QLineEdit *>(u"searchField"_s);
        double longest = 0;
        for (const QChar letter : Typed) {
            longest = std::max(longest, timed([&] {
                                   field->setText(field->text() + letter);
                                   settle();
                                   m_list.viewport()->repaint();
                               }));
        }
        longest = std::max(longest, timed([&] {
                               field->clear();
                               settle();
                               m_list.viewport()->repaint();
                           }));
        return longest;
    }
    /// Share of one processor that this process takes while @p url comes for fifty rows that are seen.
    double move(const QUrl &url, const QString &folder)
    {
        for (int i = 0; i < Moving; ++i) {
            JobSpec spec;
            spec.files = {{url, folder + u"/moving%1.bin"_s.arg(i), true}};
            if (!m_queue.add(spec).job)
                return -1;
        }
        m_list.scrollToTop();
        run(1'000);
        const double before = secondsOf(CLOCK_THREAD_CPUTIME_ID);
        run(MovingMs);
        return (secondsOf(CLOCK_THREAD_CPUTIME_ID) - before) * 1e5 / MovingMs;
    }
    /// Select all, Cancel, yes: until every row has its new state and is painted.
    double cancelAll()
    {
        return timed([&] {
            m_list.selectAll();
            settle();
            m_window.findChild<QAction *>(u"actionCancelTransfer"_s)->trigger();
            if (auto *question = m_window.findChild<QDialog *>(u"cancelDialog"_s))
                question->accept();
            settle();
            m_list.viewport()->repaint();
        });
    }
    /// What is still done in the seconds after that.
    double aftermath()
    {
        QElapsedTimer passed;
        passed.start();
        double longest = 0;
        while (!passed.hasExpired(AftermathMs)) {
            longest = std::max(longest, frame([] {}));
            QThread::usleep(1'000);
        }
        return longest;
    }
    [[nodiscard]] bool isAllOver() const
    {
        const auto jobs = m_queue.jobs();
        return std::all_of(jobs.begin(), jobs.end(), [](const Job *job) { return isFinal(job->state()); });
    }

private:
    template <typename Work>
    static double timed(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        return double(timer.nsecsElapsed()) / 1e6;
    }
    template <typename Work>
    double frame(Work work)
    {
        return timed([&] {
            work();
            settle();
            m_list.viewport()->repaint();
        });
    }
    /// What waits to be done, without what comes later.
    static void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    static void run(int ms)
    {
        QTimer::singleShot(ms, qApp, &QCoreApplication::quit);
        QCoreApplication::exec();
    }

    JobQueue &m_queue;
    MainWindow m_window;
    TransferList &m_list;
    JobFilter &m_filter;
};

bool report(const QString &path, const std::vector<double> &figures)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QString line;
    for (const double number : figures)
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
        std::fputs("usage: ferry-window-scale <folder> <report> <jobs> <url>\n", stderr);
        return 2;
    }
    const QDir folder{QDir(arguments[0]).absolutePath()};
    const QString database = folder.filePath(u"ferry.sqlite"_s);
    if (!QFile::exists(database))
        return makeList(database, arguments[2].toInt()) ? 0 : 1;

    auto opened = SqliteJobStore::open(database);
    if (!opened.store)
        return 1;
    Settings settings(folder.path());
    QueueOptions options = settings.queueOptions({});
    options.maximumActive = options.maximumActivePerHost = Moving;
    JobQueue queue(std::move(opened.store), options);
    queue.restore();
    Languages languages;
    languages.choose(u"en"_s);
    Measured window(queue, settings, languages);

    std::vector<double> figures{secondsSinceStart() * 1e3, pssMegabytes()};
    const std::vector<double> frames = window.scroll();
    const Measured::Wait sorted = window.sort();
    figures.insert(figures.end(), {percentile(frames, 0.99), percentile(frames, 1), sorted.longestFrame,
                                   sorted.whole, window.type()});
    figures.push_back(window.move(QUrl(arguments[3]), folder.path()));
    figures.push_back(window.cancelAll());
    figures.push_back(window.aftermath());
    if (!window.isAllOver()) {
        std::fputs("ferry-window-scale: not everything is cancelled\n", stderr);
        return 1;
    }
    return report(arguments[1], figures) ? 0 : 1;
}
