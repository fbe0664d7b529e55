#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/translated.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Ferry
{

class MessageBar;
class Settings;

/// Asks for files and a server, and what that server offers before OK is pressed: above all, whether Cancel
/// will be able to remove what was sent. One transfer a file. Not modal in code: open() it.
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
    void chooseFiles();
    void removeSelected();
    void recheck(); ///< here at once, at the server a moment later
    void ask();
    void refresh();
    void refreshMessage();
    void signIn();
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] QUrl server() const;
    [[nodiscard]] JobSpec specFor(const QString &path) const;
    [[nodiscard]] JobError obstacle() const;
    /// Why OK is disabled; empty when it is not.
    [[nodiscard]] QString reason() const;

    JobQueue &m_queue;
    Settings &m_settings;
    QTimer m_pause;
    QUrl m_asked; ///< the server that m_offer is, or will be, of
    bool m_answered = false;
    ServerOffer m_offer;
    QLabel *m_filesLabel;
    QListWidget *m_files;
    QPushButton *m_choose;
    QPushButton *m_remove;
    QLabel *m_serverLabel;
    QLineEdit *m_server;
    MessageBar *m_message;
    QCheckBox *m_startNow;
    QPushButton *m_cancel;
    QPushButton *m_ok;
};

} // namespace Ferry
