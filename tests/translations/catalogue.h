#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Ferry::Testing
{

/// One message of a .ts file. A plural message has as many translations as its language has forms, any
/// other exactly one.
struct Message {
    QString context;
    QString source;
    QString comment;
    QString type; ///< "unfinished", "vanished", "obsolete"; empty when it is finished
    bool isPlural = false;
    QStringList translations;

    /// What Qt looks a text up by.
    [[nodiscard]] QString key() const { return context + u'|' + source + u'|' + comment; }
    /// For failures: the beginning of the source, on one line.
    [[nodiscard]] QString title() const;
};

/// A .ts file as the tests want it.
struct Catalogue {
    QString language;
    QMap<QString, Message> messages; ///< by key()
    QString error;                   ///< why it could not be read; empty when it could

    [[nodiscard]] static Catalogue read(const QString &path);
};

/// "%1", "%L1", "%n", "%Ln": those in @p text, sorted, each once.
[[nodiscard]] QStringList placeholders(const QString &text);
/// How many letters of @p text have a mnemonic.
[[nodiscard]] int mnemonics(const QString &text);

} // namespace Ferry::Testing
