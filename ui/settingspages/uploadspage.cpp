#include "ui/settingspages/uploadspage.h"

#include "core/rules/webaddress.h"

#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

bool isServer(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return isWebAddress(url) && url.userInfo().isEmpty();
}

} // namespace

UploadsPage::UploadsPage(Settings &settings, QWidget *parent)
    : SettingsPage(u"upload"_s, parent)
{
    addText(settings.uploadServer, u"https://files.example.org/upload"_s, [] {
        return SettingRow::Words{tr("Upload to"),
                                 tr("Proposed for each new upload; the last one used is remembered."),
                                 tr("server address url destination target", "search words")};
    })->setCheck([](const QVariant &chosen) {
        const QString text = chosen.toString();
        return text.isEmpty() || isServer(text)
                   ? QString()
                   : tr("An address begins with http:// or https://, and has no password in it.");
    });
    addFolder(settings.uploadFolder, [] {
        return SettingRow::Words{
            tr("Pick files in"),
            tr("Where the choice of files to upload begins; the last folder is remembered."),
            tr("folder directory path source", "search words")};
    })->setCheck([](const QVariant &chosen) {
        const QFileInfo folder(chosen.toString());
        return folder.isAbsolute() && folder.isDir()
                   ? QString()
                   : tr("There is no such folder. It has to be a full path.");
    });
}

QString UploadsPage::title() const { return tr("Uploads"); }

} // namespace Ferry
