#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/translated.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace Ferry
{

class MessageBar;

/// The sign-ins that this Ferry knows now, with a button that forgets them here and in the keychain; and a field for
/// those of a server that nothing needs now. Shows no password.
class PasswordList : public Translated<QWidget>
{
    Q_OBJECT
public:
    explicit PasswordList(JobQueue &queue, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void fill();
    void forgetSelected();
    void forgetTyped();
    void forget(const QString &name);

    JobQueue &m_queue;
    QLabel *m_heading;
    QLabel *m_note;
    QTreeWidget *m_list;
    QPushButton *m_forget;
    QLabel *m_otherLabel;
    QLineEdit *m_other;
    QPushButton *m_forgetOther;
    MessageBar *m_message;
};

} // namespace Ferry
