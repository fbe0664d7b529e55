#include "ui/settingspages/downloadspage.h"

#include "ui/dialogs/categoryfoldersdialog.h"
#include "ui/roomybutton.h"

using namespace Qt::StringLiterals;

namespace Ferry
{

DownloadsPage::DownloadsPage(Settings &settings, QWidget *parent)
    : SettingsPage(u"download"_s, parent)
{
    addFolder(settings.downloadFolder, [] {
        return SettingRow::Words{tr("Save downloads in"),
                                 tr("Proposed for each new download; the last one used is remembered."),
                                 tr("folder directory path location target destination", "search words")};
    });
    addCheck(settings.sortsByCategory, [] {
        return SettingRow::Words{tr("Sort downloads by kind"),
                                 tr("Pictures, music, documents and so on get folders of their own."),
                                 tr("category type folder directory video audio archive", "search words")};
    });
    addCategories(settings);
    const auto collisions = [] {
        return Choices{{false, tr("Save under a free name")}, {true, tr("Replace the file")}};
    };
    addChoice(settings.replacesFiles, collisions, [] {
        return SettingRow::Words{tr("If there is a file of that name"),
                                 tr("A file is replaced only when the new one is whole."),
                                 tr("overwrite rename collision exists duplicate", "search words")};
    });
    addCheck(settings.findsChecksum, [] {
        return SettingRow::Words{tr("Look for a checksum on the server"),
                                 tr("A file “name.sha256” beside a download is fetched, and the download "
                                    "checked against it."),
                                 tr("verify hash sha256 integrity check digest", "search words")};
    });
}

void DownloadsPage::addCategories(Settings &settings)
{
    auto *button = new RoomyButton(this);
    button->setObjectName(u"categoryFoldersButton"_s);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, &settings] {
        auto *dialog = new CategoryFoldersDialog(settings, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    addRow(settings.categoryFolders,
           [] {
               return SettingRow::Words{
                   tr("Folders for kinds of files"),
                   {},
                   tr("category type folder directory video audio archive", "search words")};
           })
        ->setControl(
            button, [](const QVariant &) {}, [button] { button->setText(tr("Choose…")); });
}

QString DownloadsPage::title() const { return tr("Downloads"); }

} // namespace Ferry
