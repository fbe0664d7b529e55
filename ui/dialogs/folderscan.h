#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <atomic>
#include <memory>

class QThread;

namespace Ferry
{

/// A file in a folder or below it.
struct FoundFile {
    QString relative; ///< its path below the folder, with slashes
    qint64 size = 0;
    bool isHidden = false; ///< it, or a folder that it is in
    bool isLink = false;   ///< a symbolic one, to a file
};

/// All that a folder holds.
struct FolderContent {
    QList<FoundFile> files; ///< by path
    int leftOut = 0; ///< cannot be read, or are neither files nor folders; links to folders are not followed
    QString firstLeftOut; ///< an absolute path
};

/// Counts what is in a folder on a thread of its own, from the moment it is made. Changes nothing there.
class FolderScan : public QObject
{
    Q_OBJECT
public:
    explicit FolderScan(const QString &folder, QObject *parent = nullptr);
    /// Stops it; waits for no more than the look at one file.
    ~FolderScan() override;

    [[nodiscard]] bool isDone() const { return m_isDone; }
    /// While it is not done: so far.
    [[nodiscard]] qsizetype fileCount() const { return m_isDone ? m_content.files.size() : m_count; }
    /// Empty until it is done.
    [[nodiscard]] const FolderContent &content() const { return m_content; }

signals:
    /// Some more files, at most ten times a second; or it is done.
    void changed();

private:
    void tell(qsizetype count);
    void finish(FolderContent content);

    std::atomic_bool m_isStopped = false;
    bool m_isDone = false;
    qsizetype m_count = 0;
    FolderContent m_content;
    std::unique_ptr<QThread> m_thread;
};

} // namespace Ferry
