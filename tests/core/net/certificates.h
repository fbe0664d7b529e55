#pragma once

// A certificate authority of the test's own, made with the openssl program.

#include <QTemporaryDir>

namespace Ferry::TestNet
{

class Certificates
{
public:
    struct Pair {
        QString certificate;
        QString key;
    };

    Certificates();
    /// False: there is no openssl to be run.
    [[nodiscard]] bool isUsable() const { return m_isUsable; }
    [[nodiscard]] QString authority() const { return path(QStringLiteral("ca.pem")); }
    /// One that has signed nothing.
    [[nodiscard]] QString otherAuthority() const { return path(QStringLiteral("other.pem")); }
    /// A key and a certificate for @p subjectAltName, e.g. "IP:127.0.0.1".
    [[nodiscard]] Pair issue(const QString &name, const QString &subjectAltName) const;
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }

private:
    [[nodiscard]] bool openssl(const QStringList &arguments) const;
    [[nodiscard]] bool makeAuthority(const QString &name) const;

    QTemporaryDir m_directory;
    bool m_isUsable = false;
};

} // namespace Ferry::TestNet
