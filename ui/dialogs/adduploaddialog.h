#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/translated.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Ferry
{

class MessageBar;
class ProtocolPanel;
class ServerQuestion;
class Settings;

/// Asks for files and a server, and what that server offers before OK is pressed: its protocol, and above all,
/// whether Cancel will be able to remove what was sent. One transfer a file, or one of all. Not modal in code: open() it.
class AddUploadDialog : public Translated<QDialog>
{
    Q_OBJECT
public:
    AddUploadDialog(JobQueue &queue, Settings &settings, QWidget *parent = nullptr);

    void addFiles(const QStringList &paths);
    void accept() override;

signals:
    void added(const QList<Ferry::JobId> &ids);

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void layOut();
    void chooseFiles();
    void removeSelected();
    void recheck();
    void refresh();
    void refreshMessage();
    void signIn();
    void editOptions();
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] QUrl server() const;
    [[nodiscard]] bool isOneJob() const;
    /// One transfer of @p paths.
    [[nodiscard]] JobSpec specFor(const QStringList &paths) const;
    [[nodiscard]] JobError obstacle() const;
    /// Why OK is disabled; empty when it is not.
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QList<JobId> addAll(JobError *error);

    JobQueue &m_queue;
    Settings &m_settings;
    JobSpec m_options; ///< what the options say; the files are not in it
    QLabel *m_filesLabel;
    QListWidget *m_files;
    QPushButton *m_choose;
    QPushButton *m_remove;
    QLabel *m_serverLabel;
    QLineEdit *m_server;
    ServerQuestion *m_question;
    ProtocolPanel *m_protocol;
    QLabel *m_asLabel;
    QComboBox *m_as;
    MessageBar *m_message;
    QCheckBox *m_startNow;
    QPushButton *m_optionsButton;
    QPushButton *m_cancel;
    QPushButton *m_ok;
};

} // namespace Ferry
