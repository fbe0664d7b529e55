#include "core/transfer/httpdownload.h"

/// The end of a download: every byte is there.

namespace Ferry
{

void HttpDownload::finishFile()
{
    m_phase = Phase::Finishing;
    m_stallTimer.stop();
    publishProgress();
    m_file.finish([this](const JobError &problem) { takeFinished(problem); });
}

void HttpDownload::takeFinished(const JobError &problem)
{
    if (problem.isSet()) {
        m_error = problem;
        QMetaObject::invokeMethod(this, &HttpDownload::report,
                                  Qt::QueuedConnection); // perhaps inside start()
        return;
    }
    m_progress.safe = true;
    publishProgress();
    m_phase = Phase::Ended;
    m_file.close();
    emit succeeded();
    emit drained();
}

} // namespace Ferry
