#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/dialogs/uploadsources.h"
#include "ui/translated.h"

#include <QDialog>
#include <QSet>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace Ferry
{

class MessageBar;
class ProtocolPanel;
class ServerQuestion;
class Settings;

/// Asks for files, or folders with all that is in them, and a server, and what that server offers before OK is
/// pressed: its protocol, and above all, whether Cancel will be able to remove what was sent. One transfer a file, or
/// one of all. Not modal in code: open() it.
class AddUploadDialog : public Translated<QDialog>
{
    Q_OBJECT
public:
    /// So many files make one transfer at most: each is saved in one step.
    static constexpr qsizetype MostFilesOfOne = 1'000;

    AddUploadDialog(JobQueue &queue, Settings &settings, QWidget *parent = nullptr);

    /// Files and folders.
    void addFiles(const QStringList &paths);
    /// Inline, until what is to be uploaded changes.
    void say(const QString &problem);
    /// What is many is added little by little; then the dialog closes.
    void accept() override;
    /// What was added by then stays.
    void reject() override;

signals:
    void added(const QList<Ferry::JobId> &ids);

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void layOut();
    [[nodiscard]] QGridLayout *layOutFiles();
    void connectParts();
    void chooseFiles();
    void chooseFolder();
    void fillFolderMenu();
    void fillServers();
    void paste();
    void removeSelected();
    void recheck();
    void refresh();
    void refreshFiles();
    static void refreshFile(QListWidgetItem *item, const UploadSources::Source &source,
                            const UploadSources::Sum &sum);
    void refreshTicks();
    void refreshStructure();
    void refreshMessage(const QString &why);
    [[nodiscard]] QString structureNote() const;
    [[nodiscard]] QString filesNote() const;
    void signIn();
    void editOptions();
    [[nodiscard]] QUrl server() const;
    [[nodiscard]] int fileCount() const { return int(m_sources->files().size()); }
    void lookForThoseUnderWay();
    [[nodiscard]] bool isLeftOut(const UploadFile &file) const;
    [[nodiscard]] int chosenCount() const;
    [[nodiscard]] bool isOneJob() const;
    [[nodiscard]] bool keepsFolders() const;
    /// One transfer of @p files.
    [[nodiscard]] JobSpec specFor(const QList<UploadFile> &files) const;
    [[nodiscard]] QString nameFor(qsizetype first, qsizetype count) const;
    [[nodiscard]] JobError obstacle() const;
    /// Why OK is disabled; empty when it is not.
    [[nodiscard]] QString reason() const;
    void addMore();
    void addNext();
    void finishAdding();
    void lock(bool isLocked);

    JobQueue &m_queue;
    Settings &m_settings;
    JobSpec m_options; ///< what the options say; the files are not in it
    UploadSources *m_sources;
    QLabel *m_filesLabel;
    QListWidget *m_files; ///< m_sources, a row each
    QPushButton *m_choose;
    QPushButton *m_chooseFolder;
    QPushButton *m_remove;
    QLabel *m_summary;
    QPushButton *m_stop;
    QCheckBox *m_hidden;
    QCheckBox *m_links;
    QCheckBox *m_again;
    QSet<QString> m_underWay; ///< paths of files that are being uploaded to where these would go
    QLabel *m_serverLabel;
    QComboBox *m_serverBox;
    QLineEdit *m_server; ///< in m_serverBox
    ServerQuestion *m_question;
    ProtocolPanel *m_protocol;
    QLabel *m_asLabel;
    QComboBox *m_as;
    QLabel *m_structureLabel;
    QComboBox *m_structure;
    QLabel *m_note;
    MessageBar *m_message;
    QCheckBox *m_startNow;
    QPushButton *m_optionsButton;
    QPushButton *m_cancel;
    QPushButton *m_ok;
    bool m_asByHand = false;
    QString m_said; ///< by say()

    /// What accept() is adding.
    struct Adding {
        QList<UploadFile> files;
        qsizetype next = 0;
        bool isOneJob = false;
        QList<JobId> ids;
        QStringList failed; ///< absolute paths
        JobError error;
    };
    std::unique_ptr<Adding> m_adding;
    QTimer m_addTimer;
};

} // namespace Ferry
