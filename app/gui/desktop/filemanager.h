#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <optional>

namespace Ferry
{

/// Shows files in their folder, selected: org.freedesktop.FileManager1.ShowItems (File Manager DBus Interface of
/// freedesktop.org). Where no file manager speaks it, the folder is opened.
class FileManager : public QObject
{
    Q_OBJECT
public:
    /// @p open: how a file or a folder is opened; the default is the desktop's.
    using Open = std::function<void(const QUrl &)>;
    explicit FileManager(const QDBusConnection &session, const Open &open = {}, QObject *parent = nullptr);

    void open(const QString &path) const;
    /// What is not there any more is left out; if nothing is, the folder of the first is opened.
    void show(const QStringList &paths);

private:
    QDBusConnection m_bus;
    Open m_open;
};

} // namespace Ferry
