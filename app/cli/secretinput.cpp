#include "app/cli/secretinput.h"

#include "core/rules/credentials.h"

#include <QFile>

#include <termios.h>

#include <array>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr auto PasswordVariable = "FERRY_PASSWORD";
constexpr auto TokenVariable = "FERRY_SESSION_TOKEN";
constexpr qint64 LongestSecret = 65'536;

/// What is started from here must not inherit it.
QString takeVariable(const char *name)
{
    const QString value = qEnvironmentVariable(name);
    qunsetenv(name);
    return value;
}

AuthScheme schemeFor(const QString &word)
{
    if (word == "digest"_L1)
        return AuthScheme::Digest;
    if (word == "bearer"_L1)
        return AuthScheme::Bearer;
    return word == "s3"_L1 ? AuthScheme::Signature : AuthScheme::Basic;
}

QString firstLine(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    QByteArray line = end < 0 ? bytes : bytes.first(end);
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

/// While it lives, what is typed at @p terminal is not shown.
class Unseen
{
public:
    explicit Unseen(int terminal)
        : m_terminal(terminal)
    {
        ::tcgetattr(m_terminal, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(m_terminal, TCSAFLUSH, &silent);
    }
    ~Unseen() { ::tcsetattr(m_terminal, TCSAFLUSH, &m_before); }
    Q_DISABLE_COPY_MOVE(Unseen)

private:
    int m_terminal;
    termios m_before{};
};

} // namespace

SecretInput SecretInput::read(const Arguments &arguments)
{
    SecretInput input;
    Credentials credentials;
    credentials.user = arguments.user;
    credentials.scheme = schemeFor(arguments.authentication);
    credentials.password = input.readSecret(arguments);
    if (const QString token = takeVariable(TokenVariable); credentials.scheme == AuthScheme::Signature)
        credentials.sessionToken = token;
    if (input.error.isEmpty() && credentials.password.isEmpty())
        input.error = tr("There is no password: give one with --password-file or FERRY_PASSWORD.");
    input.credentials = credentials.toJson();
    return input;
}

QString SecretInput::readSecret(const Arguments &arguments)
{
    const QString fromEnvironment = takeVariable(PasswordVariable);
    if (!arguments.passwordFile.isEmpty())
        return readFile(arguments.passwordFile);
    return fromEnvironment.isEmpty() ? ask(arguments.user) : fromEnvironment;
}

QString SecretInput::readFile(const QString &name)
{
    QFile file(name);
    const bool isOpen =
        name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        error = tr("%1 cannot be read: %2").arg(name, file.errorString());
        return {};
    }
    return firstLine(file.readLine(LongestSecret));
}

QString SecretInput::ask(const QString &user)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> terminal(std::fopen("/dev/tty", "r+"),
                                                                    std::fclose);
    if (!terminal)
        return {}; // nobody is there to ask
    const QString question = user.isEmpty() ? tr("Password or token: ") : tr("Password of %1: ").arg(user);
    std::fputs(qUtf8Printable(question), terminal.get());
    std::fflush(terminal.get());
    std::array<char, 4'096> typed{};
    bool isThere = false;
    {
        const Unseen unseen(::fileno(terminal.get()));
        isThere = std::fgets(typed.data(), typed.size(), terminal.get()) != nullptr;
    }
    std::fputs("\n", terminal.get());
    const QString secret = isThere ? firstLine(QByteArray(typed.data())) : QString();
    typed.fill('\0');
    return secret;
}

} // namespace Ferry
