#include "app/gui/scriptrun.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace Ferry
{

using namespace Qt::StringLiterals;

ScriptRun::ScriptRun(JobQueue &queue, QWidget &window, const QString &path, const QString &downloads)
    : m_queue(queue)
    , m_window(window)
    , m_path(path)
    , m_downloads(downloads)
{
}

ScriptRun::~ScriptRun() = default;

void ScriptRun::start()
{
    QFile file(m_path);
    Script script;
    if (file.open(QIODevice::ReadOnly))
        script = Script::parse(QString::fromUtf8(file.readAll()));
    else
        script.error = m_path + u": "_s + file.errorString();
    m_runner = std::make_unique<ScriptRunner>(*this, script, QFileInfo(m_path).absolutePath());
    connect(m_runner.get(), &ScriptRunner::stepped, this, [](int line, const QString &text) {
        std::printf("%4d  %s\n", line, qPrintable(text));
        std::fflush(stdout);
    });
    connect(m_runner.get(), &ScriptRunner::finished, this, &ScriptRun::tellEnd);
    m_runner->start();
}

QString ScriptRun::valueOf(const QString &name) const
{
    if (name == "folder"_L1)
        return QFileInfo(m_path).absolutePath();
    return name == "downloads"_L1 ? m_downloads : QString();
}

QString ScriptRun::perform(const ScriptStep &) { return u"there is no such step"_s; }

void ScriptRun::tellEnd(const QString &problem)
{
    if (!problem.isEmpty())
        std::fprintf(stderr, "ferry: %s: %s\n", qPrintable(m_path), qPrintable(problem));
    emit ended(problem.isEmpty());
}

} // namespace Ferry
