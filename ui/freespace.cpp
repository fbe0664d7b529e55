#include "ui/freespace.h"

#include <QFuture>
#include <QPromise>
#include <QStorageInfo>
#include <QThread>

#include <memory>

namespace Ferry
{

void FreeSpace::ask(const QString &folder)
{
    m_wanted = folder;
    if (!m_isAsking)
        start();
}

void FreeSpace::start()
{
    m_isAsking = true;
    auto answer = std::make_shared<QPromise<qint64>>();
    answer->future().then(this, [this, folder = m_wanted](qint64 bytes) { take(folder, bytes); });
    QThread *asking = QThread::create([answer, folder = m_wanted] {
        answer->start();
        answer->addResult(QStorageInfo(folder).bytesAvailable());
        answer->finish();
    });
    connect(asking, &QThread::finished, asking, &QObject::deleteLater);
    asking->start();
}

void FreeSpace::take(const QString &folder, qint64 bytes)
{
    m_isAsking = false;
    if (folder != m_wanted)
        return start();
    m_folder = folder;
    m_bytes = bytes;
    emit answered();
}

} // namespace Ferry
