#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/details/speedgraph.h"
#include "ui/settings.h"
#include "ui/translated.h"

#include <QPointer>
#include <QWidget>

#include <array>

class QButtonGroup;
class QLabel;
class QToolButton;

namespace Ferry
{

/// How fast a transfer, or all of them together, goes and went: as a graph of the last minutes or of the whole life, and
/// in words. Looks once a second while it is seen and something runs, and when it is shown.
class GraphPage : public Translated<QWidget>
{
    Q_OBJECT
public:
    enum class Of : quint8 { OneJob, AllJobs };
    /// The choice between the two is remembered, for one and for all apart.
    GraphPage(JobQueue &queue, Settings &settings, Of what, QWidget *parent = nullptr);
    /// Null: none or many are selected.
    void showJob(Job *job);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    enum View { LastMinutes, WholeLife, ViewCount };
    /// One direction's; what is shown has one or two.
    struct Line {
        Direction direction = Direction::Download;
        QString name{};
        RateHistory history{};
        double now = 0; ///< bytes a second
    };
    void refresh();
    void setView(int view);
    [[nodiscard]] Setting<bool> &remembered() const;
    /// And notes whether anything of it runs.
    [[nodiscard]] QList<Line> look();
    /// @p last: the second that they end with.
    [[nodiscard]] SpeedGraph::Picture recentOf(const QList<Line> &lines, qint64 last) const;
    [[nodiscard]] static SpeedGraph::Picture lifeOf(const QList<Line> &lines);
    /// What stands in place of a graph; empty if there is one.
    [[nodiscard]] QString whyNothing(const QList<Line> &lines) const;
    [[nodiscard]] QString sentence(const QList<Line> &lines, const SpeedGraph::Picture &picture) const;
    [[nodiscard]] QString speeds(const Line &line, double average, double peak) const;

    JobQueue &m_queue;
    Settings &m_settings;
    const Of m_what;
    QPointer<Job> m_job;
    bool m_isRunning = false; ///< at the last look
    std::array<QToolButton *, ViewCount> m_buttons;
    QButtonGroup *m_choice;
    QLabel *m_sentence;
    SpeedGraph *m_graph;
};

} // namespace Ferry
