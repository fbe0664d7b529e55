#pragma once

#include "core/rules/access.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace Ferry
{

/// ferryctl's command line, read and checked. A value; asks nobody and touches nothing.
struct Arguments {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
public:
    enum class Verb {
        None,
        Get,
        Put,
        Add,
        Set,
        Relink,
        Mirror,
        Detect,
        List,
        Info,
        Suspend,
        Resume,
        Cancel,
        Complete,
        Watch,
        Leftovers,
        Limits,
        Rules,
        Move,
        Again
    };

    Verb verb = Verb::None;
    QStringList operands; ///< URLs, files and a URL, or ids
    QString profile;
    QString output;    ///< -o
    QString inputList; ///< -i, "-" = standard input
    /// What a job is to have, as the control protocol says it (changeToJson()); of a new one also protocol and
    /// protocolOptions; of limits, what takeLimits() takes; of rules, takeRules(); of move, what it takes.
    QJsonObject settings;
    QJsonArray ranges;     ///< of the only file
    QStringList metalinks; ///< --metalink
    QStringList mirrors;   ///< more addresses of the only file
    QJsonArray checksums;  ///< of the only file, as the control protocol says them
    QString replyTo;
    QStringList tags; ///< of list: what it is narrowed to; for others they are in the settings
    QStringList untags;
    QString user;
    QString authentication; ///< "basic", "digest", "bearer", "s3"; empty: none was said
    QString passwordFile;   ///< "-" = standard input
    /// For the server, as Credentials::toJson() writes them. Never from the command line: see SecretInput.
    QJsonObject credentials{};
    int file = 1; ///< of relink; 1 is the first
    bool oneJob = false;
    bool findsChecksum = false;
    bool asIs = false; ///< addresses are no patterns
    bool remembers = true;
    bool suspended = false;
    bool detach = false;
    bool now = false; ///< of resume
    bool completes = true;
    bool waits = true;
    bool removes = false; ///< of leftovers
    bool adopts = false;  ///< of leftovers; the operands are their names
    bool json = false;
    bool wantsHelp = false;
    bool wantsVersion = false;
    QString error; ///< one line for a person; then nothing else counts

    /// @p arguments without the program's name.
    [[nodiscard]] static Arguments parse(const QStringList &arguments);
    /// What --help prints, in the chosen language: of all commands, or what one of them takes.
    [[nodiscard]] static QString help(Verb verb = Verb::None);
    /// "500K", "1.5M", "2G", "800000": bytes, by 1024. -1 when it is none.
    [[nodiscard]] static qint64 parseRate(const QString &text);
    /// "90", "30s", "10m", "2h", "1d" in milliseconds; a number alone is seconds. -1 when it is none.
    [[nodiscard]] static qint64 parseTime(const QString &text);
    /// A password, token or secret key is wanted.
    [[nodiscard]] bool needsSecret() const { return !user.isEmpty() || !authentication.isEmpty(); }

    struct Option;

private:
    /// None: there is no such command.
    [[nodiscard]] static Verb verbFor(const QString &name);
    [[nodiscard]] static QString nameOf(Verb verb);
    /// The one of this verb, if several have that name.
    [[nodiscard]] const Option *findOption(const QString &name) const;
    void readOption(const QString &argument, QStringList &rest);
    void apply(const Option &option, const QString &value);
    void checkOperands();
    void checkOptions();
    void checkCount();
    void checkGet();
    void placeTags();
    /// Nothing, and refused: there are none.
    [[nodiscard]] QJsonArray daysFrom(const QString &value);
    void setAccess(QLatin1StringView key, const QJsonValue &value);
    void setProxy(ProxyChoice::Kind kind, const QString &url = {});
    void readLimit(const QString &value);
    void readTime(QLatin1StringView key, const QString &value);
    [[nodiscard]] qint64 rateOf(const QString &value);
    void readTotal(QLatin1StringView key, const QString &value);
    void setAlternative(QLatin1StringView key, const QJsonValue &value);
    void readAlternative(const QString &value);
    void readDays(const QString &value);
    void readHours(const QString &value);
    void readHold(QLatin1StringView key, const QString &value);
    void readHost(const QString &value);
    [[nodiscard]] int wordIn(const QStringList &words, const QString &value);
    void readPriority(const QString &value);
    void readRedirects(const QString &value);
    void readCertificate(const QString &path);
    void readAuthentication(const QString &value);
    void readFileNumber(const QString &value);
    void readHeader(const QString &value);
    void readProxy(const QString &value);
    void readRange(const QString &value);
    void readChecksum(const QString &value);
    void readConnections(const QString &value);
    void readProgram(const QString &value);
    void readProtocolOption(const QString &value);
    void refuse(const QString &why)
    {
        if (error.isEmpty())
            error = why;
    }

    QList<const Option *> m_given;
};

} // namespace Ferry
