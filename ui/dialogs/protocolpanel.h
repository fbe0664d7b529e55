#pragma once

#include "core/rules/jobspec.h"
#include "ui/translated.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Ferry
{

class ServerQuestion;

/// Which protocol an upload takes: the one that the server's answer proposes, or the one that a person has
/// chosen instead; what the server can do in it, one remark a line; and what only that protocol wants to know.
class ProtocolPanel : public Translated<QWidget>
{
    Q_OBJECT
public:
    explicit ProtocolPanel(ServerQuestion &question, QWidget *parent = nullptr);

    /// Empty until the server has answered.
    [[nodiscard]] QString protocol() const;
    [[nodiscard]] bool isChosenByHand() const { return !m_byHand.isEmpty(); }
    /// S3: who signs.
    [[nodiscard]] QString accessKey() const;
    /// Writes protocol, its options and, for one file, where the reply goes.
    void writeTo(JobSpec &spec) const;
    /// Another server: what was chosen by hand for the last one does not hold.
    void forgetChoice();

signals:
    void changed();
    void signInRequested();

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void refreshChoices();
    void refreshRemarks();
    void chooseReply();

    ServerQuestion &m_question;
    QString m_byHand; ///< protocol id; empty: as proposed
    QLabel *m_label;
    QComboBox *m_choice;
    QWidget *m_remarks;
    QGridLayout *m_remarkGrid;
    QStringList m_shownRemarks;
    QWidget *m_s3;
    QLabel *m_regionLabel;
    QLineEdit *m_region;
    QLabel *m_keyLabel;
    QLineEdit *m_key;
    QPushButton *m_secret;
    QWidget *m_bits;
    QLabel *m_replyLabel;
    QLineEdit *m_reply;
    QPushButton *m_replyChoose;
};

} // namespace Ferry
