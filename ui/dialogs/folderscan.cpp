#include "ui/dialogs/folderscan.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int TellMs = 100;

class Scanner
{
public:
    Scanner(QString folder, const std::atomic_bool &isStopped, std::function<void(qsizetype)> tell)
        : m_folder(std::move(folder))
        , m_isStopped(isStopped)
        , m_tell(std::move(tell))
    {
    }

    FolderContent scan()
    {
        m_pace.start();
        QDirIterator entries(m_folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
        while (!m_isStopped && entries.hasNext()) {
            entries.next();
            take(entries.fileInfo());
            if (m_pace.elapsed() < TellMs)
                continue;
            m_tell(m_content.files.size());
            m_pace.restart();
        }
        std::ranges::sort(m_content.files,
                          [](const FoundFile &a, const FoundFile &b) { return a.relative < b.relative; });
        return std::move(m_content);
    }

private:
    void take(const QFileInfo &info)
    {
        const bool isLink = info.isSymLink();
        if (info.isDir() && !isLink) {
            if (!info.isReadable() || !info.isExecutable())
                leaveOut(info);
            return;
        }
        if (!info.isFile() || !info.isReadable())
            return leaveOut(info);
        const QString relative = info.filePath().sliced(m_folder.size() + (m_folder.endsWith(u'/') ? 0 : 1));
        const bool isHidden = relative.startsWith(u'.') || relative.contains("/."_L1);
        m_content.files.append({relative, info.size(), isHidden, isLink});
    }

    void leaveOut(const QFileInfo &info)
    {
        if (m_content.leftOut++ == 0)
            m_content.firstLeftOut = info.filePath();
    }

    const QString m_folder;
    const std::atomic_bool &m_isStopped;
    const std::function<void(qsizetype)> m_tell;
    QElapsedTimer m_pace;
    FolderContent m_content;
};

} // namespace

FolderScan::FolderScan(const QString &folder, QObject *parent)
    : QObject(parent)
{
    m_thread.reset(QThread::create([this, folder] {
        const auto later = [this](qsizetype count) {
            QMetaObject::invokeMethod(
                this, [this, count] { tell(count); }, Qt::QueuedConnection);
        };
        FolderContent content = Scanner(folder, m_isStopped, later).scan();
        QMetaObject::invokeMethod(
            this, [this, content = std::move(content)] { finish(content); }, Qt::QueuedConnection);
    }));
    m_thread->start(QThread::LowPriority);
}

FolderScan::~FolderScan()
{
    m_isStopped = true;
    m_thread->wait();
}

void FolderScan::tell(qsizetype count)
{
    m_count = count;
    emit changed();
}

void FolderScan::finish(FolderContent content)
{
    m_content = std::move(content);
    m_isDone = true;
    emit changed();
}

} // namespace Ferry
