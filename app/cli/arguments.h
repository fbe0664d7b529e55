#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace Ferry
{

/// ferryctl's command line, read and checked. A value; asks nobody and touches nothing.
struct Arguments {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
public:
    enum class Verb { None, Get, Put, List, Info, Suspend, Resume, Cancel, Complete, Watch };

    Verb verb = Verb::None;
    QStringList operands; ///< URLs, a file and a URL, or ids
    QString profile;
    QString output;    ///< -o
    QString inputList; ///< -i, "-" = standard input
    qint64 limit = 0;  ///< bytes per second
    bool overwrite = false;
    bool suspended = false;
    bool detach = false;
    bool completes = true;
    bool waits = true;
    bool json = false;
    bool wantsHelp = false;
    bool wantsVersion = false;
    QString error; ///< one line for a person; then nothing else counts

    /// @p arguments without the program's name.
    [[nodiscard]] static Arguments parse(const QStringList &arguments);
    /// What --help prints, in the chosen language.
    [[nodiscard]] static QString help();
    /// "500K", "1.5M", "2G", "800000": bytes, by 1024. -1 when it is none.
    [[nodiscard]] static qint64 parseRate(const QString &text);

private:
    struct Option;
    [[nodiscard]] static const Option *findOption(const QString &name);
    void readOption(const QString &argument, QStringList &rest);
    void apply(const Option &option, const QString &value);
    void checkOperands();
    void refuse(const QString &why)
    {
        if (error.isEmpty())
            error = why;
    }

    QList<const Option *> m_given;
};

} // namespace Ferry
