#include "app/gui/desktop/filemanager.h"

#include "app/gui/desktop/bus.h"

#include <QDesktopServices>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Ferry
{

FileManager::FileManager(const QDBusConnection &session, const Open &open, QObject *parent)
    : QObject(parent)
    , m_bus(session)
    , m_open(open ? open : [](const QUrl &url) { QDesktopServices::openUrl(url); })
{
}

void FileManager::open(const QString &path) const { m_open(QUrl::fromLocalFile(path)); }

void FileManager::show(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    const QString folder = QFileInfo(paths.first()).path();
    QStringList addresses;
    for (const QString &path : paths) {
        if (QFileInfo::exists(path))
            addresses.append(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded));
    }
    if (addresses.isEmpty())
        return open(folder);
    Bus::call(m_bus,
              {u"org.freedesktop.FileManager1"_s, u"/org/freedesktop/FileManager1"_s,
               u"org.freedesktop.FileManager1"_s},
              u"ShowItems"_s, {addresses, QString()}, Bus::Start::IfNeeded, this,
              [this, folder](const QDBusMessage &answer) {
                  if (answer.type() == QDBusMessage::ErrorMessage)
                      open(folder);
              });
}

} // namespace Ferry
