#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/translated.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace Ferry
{

class MessageBar;
class Settings;

/// What Ferry left here and on servers and nobody looks after any more. Its own is removed with one click;
/// another program's only after a question. What is removed becomes an ended transfer, whose clean-up and
/// receipt are seen like any other's. Not modal in code: open() it.
class LeftoversDialog : public Translated<QDialog>
{
    Q_OBJECT
public:
    LeftoversDialog(JobQueue &queue, Settings &settings, QWidget *parent = nullptr);

signals:
    /// They are being removed: as these jobs.
    void adopted(const QList<Ferry::JobId> &ids);

protected:
    void retranslate() override;

private:
    void build();
    void search();
    void take(const SearchResult &result);
    void refresh();
    void refreshList();
    void refreshMessage();
    void removeSelected();
    void askAboutForeign();
    void adopt(const QList<FoundLeftover> &found);
    [[nodiscard]] QList<FoundLeftover> selected() const;
    [[nodiscard]] static QString whose(const FoundLeftover &found);

    JobQueue &m_queue;
    Settings &m_settings;
    bool m_searching = false;
    QString m_refused;
    SearchResult m_result;
    QLabel *m_heading;
    QTreeWidget *m_list;
    MessageBar *m_message;
    QPushButton *m_again;
    QPushButton *m_close;
    QPushButton *m_takeOver;
    QPushButton *m_remove;
};

} // namespace Ferry
