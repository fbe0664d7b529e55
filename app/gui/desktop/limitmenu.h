#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/translated.h"

#include <QMenu>

namespace Ferry
{

/// The usual limits of all downloads and of all uploads, a few to choose from and the one that is set; and when the
/// alternative ones take their place.
class LimitMenu : public Translated<QMenu>
{
    Q_OBJECT
public:
    explicit LimitMenu(JobQueue &queue, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void addRates(const QString &heading, qint64 QueueOptions::*rate);
    void addAlternative();
    template <typename Change>
    void setWhenChosen(QAction *action, Change change);

    JobQueue &m_queue;
};

} // namespace Ferry
