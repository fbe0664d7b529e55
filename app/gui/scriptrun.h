#pragma once

#include "ui/script/scriptrunner.h"

#include <QObject>

#include <memory>

namespace Ferry
{

/// A scenario of the user's own in the running window (`ferry --script FILE`), told on the terminal step by step. Files
/// and pictures that it names are beside it; {folder} is that folder, {downloads} where downloads go. GUI thread.
class ScriptRun : public QObject, public ScriptHost
{
    Q_OBJECT
public:
    ScriptRun(JobQueue &queue, QWidget &window, const QString &path, const QString &downloads);
    ~ScriptRun() override;

    /// ended() follows, also where the file cannot be read.
    void start();

signals:
    /// False: not everything was as the scenario says; the terminal has the reason.
    void ended(bool isGood);

private:
    [[nodiscard]] JobQueue *queue() override { return &m_queue; }
    [[nodiscard]] QWidget *window() override { return &m_window; }
    [[nodiscard]] QString valueOf(const QString &name) const override;
    [[nodiscard]] QString perform(const ScriptStep &step) override;
    void tellEnd(const QString &problem);

    JobQueue &m_queue;
    QWidget &m_window;
    const QString m_path;
    const QString m_downloads;
    std::unique_ptr<ScriptRunner> m_runner;
};

} // namespace Ferry
