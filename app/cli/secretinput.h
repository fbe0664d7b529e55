#pragma once

#include "app/cli/arguments.h"

#include <QJsonObject>

namespace Ferry
{

/// The password, token or secret key that a command line asks for but does not have: from --password-file, else
/// FERRY_PASSWORD, else the terminal, where it is not shown. Blocks while somebody types.
struct SecretInput {
    QJsonObject credentials; ///< as Credentials::toJson() writes them
    QString error;           ///< for a person; empty = none

    [[nodiscard]] static SecretInput read(const Arguments &arguments);

private:
    Q_DECLARE_TR_FUNCTIONS(SecretInput)
    [[nodiscard]] QString readSecret(const Arguments &arguments);
    [[nodiscard]] QString readFile(const QString &name);
    [[nodiscard]] QString ask(const QString &user);
};

} // namespace Ferry
