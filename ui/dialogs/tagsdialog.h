#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/translated.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace Ferry
{

class ElidedLabel;

/// The tags of one or several transfers: all that are in use, each with a box, which is half full where only some of
/// them have it. What is not touched stays as it is.
class TagsDialog : public Translated<QDialog>
{
    Q_OBJECT
public:
    TagsDialog(JobQueue &queue, const QList<JobId> &ids, QWidget *parent = nullptr);
    void accept() override;

protected:
    void retranslate() override;

private:
    void fill();
    void addTag();
    void addItem(const QString &tag, Qt::CheckState state);

    JobQueue &m_queue;
    QList<JobId> m_ids;
    ElidedLabel *m_title;
    QListWidget *m_list;
    QLineEdit *m_new;
    QPushButton *m_add;
    QPushButton *m_dismiss;
    QPushButton *m_ok;
};

} // namespace Ferry
