#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/translated.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QTreeView;

namespace Ferry
{

class FilesModel;
class MessageBar;

/// The files of a transfer, and how far each is; more can be added by a button or dropped, and a link be
/// replaced. Says nothing by itself: DetailPane calls showJob().
class FilesPage : public Translated<QWidget>
{
    Q_OBJECT
public:
    explicit FilesPage(JobQueue &queue, QWidget *parent = nullptr);
    /// Null: none or many are selected.
    void showJob(Job *job);

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    void refreshButtons();
    void askForFiles();
    void chooseFiles();
    void askForLinks();
    void addPaths(const QStringList &paths);
    void addLinks(const QList<QUrl> &links);
    void add(const QList<FileSpec> &files);
    void replaceLink();
    [[nodiscard]] bool takesFiles() const;
    [[nodiscard]] int selectedFile() const;

    JobQueue &m_queue;
    QPointer<Job> m_job;
    FilesModel *m_model;
    QTreeView *m_view;
    QPushButton *m_add;
    QPushButton *m_replace;
    MessageBar *m_message;
};

} // namespace Ferry
