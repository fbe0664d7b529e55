#pragma once

#include "tests/translations/catalogue.h"

#include <QTranslator>

namespace Ferry::Testing
{

/// A language that is 40 % wider than English, with accents and in brackets: "[Čáàáñcéèél~~]". Made from the
/// English catalogue when a text is asked for, so it is complete as long as that one is; what is not in there
/// is remembered. Qt's own texts are left to Qt.
class PseudoLanguage : public QTranslator
{
public:
    explicit PseudoLanguage(Catalogue english, QObject *parent = nullptr);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int n) const override;
    /// The keys that were asked for and are in no catalogue.
    [[nodiscard]] const QStringList &unknown() const { return m_unknown; }

    /// Placeholders and mnemonics stay as they are; a text without letters stays itself.
    [[nodiscard]] static QString widened(const QString &text);

private:
    Catalogue m_english;
    mutable QStringList m_unknown;
};

} // namespace Ferry::Testing
