#pragma once

#include "core/jobs/job.h"
#include "ui/translated.h"

#include <QPlainTextEdit>
#include <QPointer>

namespace Ferry
{

/// A transfer's log, oldest first; it follows the end unless somebody has scrolled up.
class LogPage : public Translated<QPlainTextEdit>
{
    Q_OBJECT
public:
    explicit LogPage(QWidget *parent = nullptr);
    void setJob(Job *job);

protected:
    void retranslate() override;

private:
    [[nodiscard]] static QString lineOf(const LogLine &line);
    QPointer<Job> m_job;
};

} // namespace Ferry
