#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/translated.h"

#include <QDialog>
#include <QUrl>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Ferry
{

/// Who somebody is at the origin of one URL, server or proxy, and how that is said there: name and password,
/// a token, or an access key. They go to the queue, which puts them into the keychain if told so.
class SignInDialog : public Translated<QDialog>
{
    Q_OBJECT
public:
    SignInDialog(JobQueue &queue, const QUrl &url, QWidget *parent = nullptr);
    /// For what @p job waits for: its server or its proxy, its account there, and how its protocol signs in.
    [[nodiscard]] static SignInDialog *forJob(JobQueue &queue, const Job &job, QWidget *parent);

    void setScheme(AuthScheme scheme);
    void setUser(const QString &user);
    /// Which of an origin's credentials (Access::account). If there are some, they were tried and refused: that is
    /// said, and only their secret is asked for again.
    void setAccount(const QString &account);
    void accept() override;

protected:
    void retranslate() override;

private:
    void build();
    void refresh();
    [[nodiscard]] AuthScheme scheme() const;
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] QString note() const;

    JobQueue &m_queue;
    QUrl m_url;
    QString m_account;
    bool m_isRefused = false;
    QLabel *m_heading;
    QLabel *m_schemeLabel;
    QComboBox *m_scheme;
    QLabel *m_userLabel;
    QLineEdit *m_user;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
    QLabel *m_sessionLabel;
    QLineEdit *m_session;
    QCheckBox *m_remember;
    QLabel *m_note;
    QPushButton *m_dismiss;
    QPushButton *m_ok;
};

} // namespace Ferry
