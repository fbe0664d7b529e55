#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/translated.h"

#include <QDialog>
#include <QUrl>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Ferry
{

/// Name and password for the origin of one URL. They go to the queue, which keeps them in memory only.
class SignInDialog : public Translated<QDialog>
{
    Q_OBJECT
public:
    SignInDialog(JobQueue &queue, const QUrl &url, QWidget *parent = nullptr);
    void accept() override;

protected:
    void retranslate() override;

private:
    JobQueue &m_queue;
    QUrl m_url;
    QLabel *m_heading;
    QLabel *m_note;
    QLabel *m_userLabel;
    QLineEdit *m_user;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
    QPushButton *m_dismiss;
    QPushButton *m_ok;
};

} // namespace Ferry
