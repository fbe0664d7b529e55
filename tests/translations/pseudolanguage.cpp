#include "tests/translations/pseudolanguage.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace Ferry::Testing
{

namespace
{

constexpr int Growth = 40; ///< in percent

/// An accented relative of @p c, doubled where that keeps words looking like words.
QString accented(QChar c)
{
    static const QString plain = u"aeiouAEIOUcnsyCNSY"_s;
    static const QString fancy = u"áéíóúÁÉÍÓÚçñšýÇÑŠÝ"_s;
    const qsizetype at = plain.indexOf(c);
    if (at < 0)
        return c;
    const bool doubles = at < 5;
    return doubles ? QString(2, fancy.at(at)) : QString(fancy.at(at));
}

} // namespace

PseudoLanguage::PseudoLanguage(Catalogue english, QObject *parent)
    : QTranslator(parent)
    , m_english(std::move(english))
{
}

QString PseudoLanguage::translate(const char *context, const char *source, const char *comment, int n) const
{
    if (QByteArrayView(context).startsWith("Q"))
        return {};
    Message wanted;
    wanted.context = QString::fromUtf8(context);
    wanted.source = QString::fromUtf8(source);
    wanted.comment = QString::fromUtf8(comment);
    const auto found = m_english.messages.constFind(wanted.key());
    if (found == m_english.messages.constEnd()) {
        m_unknown.append(wanted.key());
        return widened(wanted.source);
    }
    const bool isOther = found->isPlural && n != 1;
    return widened(found->translations.value(isOther ? 1 : 0));
}

QString PseudoLanguage::widened(const QString &text)
{
    static const QRegularExpression kept(u"%L?(?:[0-9]+|n)|&."_s);
    static const QRegularExpression letters(u"\\p{L}"_s);
    if (!QString(text).remove(kept).contains(letters))
        return text;
    QString wide = u"["_s;
    for (qsizetype i = 0; i < text.size();) {
        const auto match = kept.match(text, i, QRegularExpression::NormalMatch,
                                      QRegularExpression::AnchorAtOffsetMatchOption);
        wide += match.hasMatch() ? match.captured() : accented(text.at(i));
        i += match.hasMatch() ? match.capturedLength() : 1;
    }
    const qsizetype target = (text.size() * (100 + Growth) + 99) / 100;
    wide += QString(qMax<qsizetype>(target - wide.size() - 1, 0), u'~');
    return wide + u']';
}

} // namespace Ferry::Testing
