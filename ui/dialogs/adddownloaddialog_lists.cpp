// Lists of links: read, and what is wrong with them.

#include "core/rules/metalink.h"
#include "ui/dialogs/adddownloaddialog.h"
#include "ui/dialogs/linksedit.h"
#include "ui/format.h"
#include "ui/linktext.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Ferry
{

void AddDownloadDialog::addLists(const QStringList &paths)
{
    QStringList problems;
    for (const QString &path : paths)
        problems.append(addList(path));
    problems.removeAll(QString());
    m_listProblem = problems.value(0);
    refresh();
}

/// What is wrong with it.
QString AddDownloadDialog::addList(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tr("%1 cannot be read: %2", "file, reason").arg(Format::leftToRight(name), file.errorString());
    const QByteArray content = file.read(LinkList::MostBytes + 1);
    const Metalink metalink = Metalink::read(content);
    const bool isText = metalink.fault == Metalink::Fault::NotMetalink && !Metalink::isNamedSo(name);
    const LinkList list = isText ? LinkList::read(content) : LinkList();
    if (!isText && metalink.fault != Metalink::Fault::None)
        return LinkText::fault(name, metalink);
    if (list.tooMany)
        return LinkText::listTooLong(name);
    const QList<WantedFile> &files = isText ? list.files : metalink.files;
    QStringList lines;
    for (const WantedFile &one : files)
        lines.append(one.links.join(u'\t'));
    m_checker->describe(files);
    m_links->addLines(lines);
    if (metalink.leftOutFiles > 0)
        return LinkText::filesLeftOut(name, metalink.leftOutFiles);
    return list.leftOut > 0 ? LinkText::optionsLeftOut(name, list.leftOut) : QString();
}

void AddDownloadDialog::chooseList()
{
    auto *chooser = new QFileDialog(this, tr("Open a list of links"), QDir::homePath());
    chooser->setObjectName(u"listChooser"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    chooser->setNameFilters(
        {tr("Lists of links (%1)").arg(u"*.meta4 *.metalink *.txt"_s), tr("All files (%1)").arg(u"*"_s)});
    connect(chooser, &QFileDialog::filesSelected, this, &AddDownloadDialog::addLists);
    chooser->open();
}

} // namespace Ferry
