#pragma once

#include <QString>

namespace Ferry::Testing
{

/// Makes a certificate authority of our own and what it signed, as PEM files in @p folder, with the openssl
/// program: "ca.pem", and "<name>.pem" with "<name>.key" for "good" (localhost and 127.0.0.1), "wronghost"
/// (only for another name) and "expired" (for localhost, until yesterday). An empty answer, or what went
/// wrong.
[[nodiscard]] QString makeCertificates(const QString &folder);

} // namespace Ferry::Testing
