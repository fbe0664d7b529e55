#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/menubutton.h"
#include "ui/translated.h"

#include <QTimer>

class QMenu;

namespace Ferry
{

/// The speed limits in force, in the status bar; its menu has some others at hand, and the way to the dialog.
class LimitsButton : public Translated<MenuButton>
{
    Q_OBJECT
public:
    explicit LimitsButton(JobQueue &queue, QWidget *parent = nullptr);

signals:
    void dialogRequested();

protected:
    void retranslate() override;

private:
    void refresh();
    void fillMenu();
    void addChoices(Direction direction, const QString &title, qint64 now);
    /// In the place of what is in force now: the usual ones, or the alternative ones.
    void choose(Direction direction, qint64 bytesPerSecond);
    [[nodiscard]] static QString limitsText(const SpeedLimits &limits);

    JobQueue &m_queue;
    QMenu *m_menu;
    QTimer m_changeTimer; ///< until the schedule puts others in force
};

} // namespace Ferry
