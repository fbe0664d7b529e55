#pragma once

#include "ui/options/optionspage.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Ferry
{

/// How the server is reached, and as whom.
class ConnectionOptions : public OptionsPage
{
    Q_OBJECT
public:
    explicit ConnectionOptions(QWidget *parent = nullptr);

    void readFrom(const JobSpec &spec) override;
    void writeTo(JobSpec &spec) const override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QString title() const override;

protected:
    void retranslate() override;

private:
    void build();
    void arrange();
    void refresh();
    void chooseCertificate();
    [[nodiscard]] ProxyChoice proxy() const;

    bool m_hasSecrets = false; ///< header fields that are in the keychain, and not shown
    QLabel *m_accountLabel;
    QLineEdit *m_account;
    QLabel *m_proxyLabel;
    QComboBox *m_proxy;
    QLineEdit *m_proxyUrl;
    QLabel *m_redirectsLabel;
    QComboBox *m_redirects;
    QLabel *m_certificateLabel;
    QLineEdit *m_certificate;
    QPushButton *m_certificateChoose;
    QLabel *m_headersLabel;
    QPlainTextEdit *m_headers;
    QLabel *m_headersHint;
};

} // namespace Ferry
