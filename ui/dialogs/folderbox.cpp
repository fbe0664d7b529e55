#include "ui/dialogs/folderbox.h"

#include "ui/lefttoright.h"

#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace Ferry
{

FolderBox::FolderBox(Setting<QStringList> &recent, QWidget *parent)
    : QComboBox(parent)
    , m_recent(recent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr); // it would write the rest of another path behind what is typed
    writeFromTheLeft({lineEdit()});
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    fill();
}

QString FolderBox::folder() const { return QDir::fromNativeSeparators(currentText().trimmed()); }

void FolderBox::setFolder(const QString &folder)
{
    if (folder != this->folder())
        setEditText(QDir::toNativeSeparators(folder));
}

QStringList FolderBox::withFirst(QStringList list, const QString &first)
{
    if (first.isEmpty())
        return list;
    list.removeAll(first);
    list.prepend(first);
    return list.first(std::min(list.size(), MostRecent));
}

void FolderBox::remember(const QString &folder)
{
    m_recent.set(withFirst(m_recent.get(), folder));
    fill();
}

void FolderBox::fill()
{
    const QString typed = currentText();
    const QSignalBlocker blocker(this);
    const QSignalBlocker editBlocker(lineEdit());
    clear();
    for (const QString &folder : m_recent.get())
        addItem(QDir::toNativeSeparators(folder));
    setCurrentIndex(-1);
    setEditText(typed);
}

void FolderBox::lookForGone()
{
    auto *items = qobject_cast<QStandardItemModel *>(model());
    for (int row = 0; row < count(); ++row) {
        QStandardItem *item = items->item(row);
        const bool isThere = QDir(QDir::fromNativeSeparators(item->text())).exists();
        item->setEnabled(isThere);
        item->setToolTip(isThere ? QString() : tr("This folder is not there."));
        item->setAccessibleDescription(item->toolTip());
    }
}

void FolderBox::showPopup()
{
    lookForGone();
    QComboBox::showPopup();
}

/// Who scrolls a dialog does not want another folder.
void FolderBox::wheelEvent(QWheelEvent *event) { event->ignore(); }

void FolderBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        lookForGone();
    QComboBox::keyPressEvent(event);
}

} // namespace Ferry
