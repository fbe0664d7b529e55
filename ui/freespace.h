#pragma once

#include <QObject>
#include <QString>

namespace Ferry
{

/// How much room there is in a folder. A file system that does not answer must not stop the window: a thread of its
/// own asks, because Qt paints with those of the global pool, and nobody waits for it.
class FreeSpace : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// One at a time: of several that are asked for meanwhile, the last is answered.
    void ask(const QString &folder);
    /// What was answered last, and of which folder.
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; } ///< -1 = unknown

signals:
    void answered();

private:
    void start();
    void take(const QString &folder, qint64 bytes);

    QString m_wanted;
    QString m_folder;
    qint64 m_bytes = -1;
    bool m_isAsking = false;
};

} // namespace Ferry
