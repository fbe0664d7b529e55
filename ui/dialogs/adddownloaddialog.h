#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/translated.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace Ferry
{

class LinkChecker;
class LinksEdit;
class MessageBar;
class Settings;

/// Asks for links and a folder, and checks both before OK can be pressed: one transfer a link. Not modal in
/// code: open() it.
class AddDownloadDialog : public Translated<QDialog>
{
    Q_OBJECT
public:
    AddDownloadDialog(JobQueue &queue, Settings &settings, QWidget *parent = nullptr);

    void addLinks(const QList<QUrl> &links);
    void accept() override;

signals:
    void added(const QList<Ferry::JobId> &ids);

protected:
    void retranslate() override;

private:
    void build();
    void recheck();
    void refresh();
    void refreshList();
    void refreshMessage();
    void chooseFolder();
    void signIn();
    void editOptions();
    [[nodiscard]] JobSpec specFor(const QUrl &url) const;
    [[nodiscard]] bool nameTaken() const;
    /// Of a server that was asked: short, because name and size stand beside it.
    [[nodiscard]] static QString answer(const ServerOffer &offer);
    [[nodiscard]] int addable() const;
    /// Why OK is disabled; empty when it is not.
    [[nodiscard]] QString reason() const;

    JobQueue &m_queue;
    Settings &m_settings;
    JobSpec m_options; ///< what the options say; the files are not in it
    LinkChecker *m_checker;
    QLabel *m_linksLabel;
    LinksEdit *m_links;
    QTreeWidget *m_list;
    QLabel *m_folderLabel;
    QLineEdit *m_folder;
    QPushButton *m_browse;
    QLabel *m_collisionLabel;
    QComboBox *m_collision;
    MessageBar *m_message;
    QCheckBox *m_startNow;
    QPushButton *m_optionsButton;
    QPushButton *m_cancel;
    QPushButton *m_ok;
};

} // namespace Ferry
