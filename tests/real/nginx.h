#pragma once

#include "tests/real/serverprocess.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QUrl>

namespace Ferry::Testing
{

/// nginx on loopback, configured by nginx.conf.in, with its own folder of files and its own certificates.
class Nginx
{
public:
    enum class Tls { Good, WrongHost, Expired, AsksForCertificate };

    /// Why there is none here, for QSKIP; empty if there is one.
    [[nodiscard]] static QString whyMissing();

    /// Where /files goes on: the port of a server on this computer. Before start().
    void setUpstream(quint16 port) { m_upstream = port; }
    /// False: output() says why.
    [[nodiscard]] bool start();
    /// On the same ports and files as before.
    [[nodiscard]] bool startAgain();
    void stop() { m_process.stop(); }
    [[nodiscard]] QByteArray output() const { return m_problem.isEmpty() ? m_process.output() : m_problem; }

    /// A file to serve, an hour old unless said otherwise.
    void publish(const QString &name, const QByteArray &bytes,
                 const QDateTime &modified = QDateTime::currentDateTimeUtc().addSecs(-3600));
    /// While true, /busy/ answers 503.
    void setBusy(bool busy);

    [[nodiscard]] QUrl http(const QString &path) const;
    [[nodiscard]] QUrl https(const QString &path, Tls tls = Tls::Good) const;
    [[nodiscard]] QString caFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }
    /// For a client: certificate and key; @p isLocked: the key under ClientPassphrase.
    [[nodiscard]] QString clientCertificate(bool isLocked = false) const;
    /// The lines of its access log that contain @p text, in the order the requests ended.
    [[nodiscard]] QStringList requests(const QString &text = {}) const;

private:
    [[nodiscard]] bool writeConfiguration();

    QTemporaryDir m_folder;
    ServerProcess m_process;
    QByteArray m_problem;
    quint16 m_upstream = 9; ///< nginx wants one; nobody is there
    quint16 m_httpPort = 0;
    quint16 m_httpsPort = 0;
    quint16 m_wrongHostPort = 0;
    quint16 m_expiredPort = 0;
    quint16 m_clientsPort = 0;
};

} // namespace Ferry::Testing
