#include "ui/searchfield.h"

#include "ui/icons.h"

#include <QEvent>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Ferry
{

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    addAction(Icons::get(u"search"_s), LeadingPosition);
}

void SearchField::setWords(const QString &words, const QString &keys)
{
    m_words = words;
    m_keys = keys;
    updateGeometry();
    fit();
}

QString SearchField::whole() const { return m_keys.isEmpty() ? m_words : m_words + u"  "_s + m_keys; }

int SearchField::roomFor(const QString &text) const
{
    // The symbol, and air beside it and the words.
    const int sign = style()->pixelMetric(QStyle::PM_LineEditIconSize, nullptr, this);
    constexpr int Air = 8;
    return fontMetrics().horizontalAdvance(text) + sign + 3 * Air;
}

QSize SearchField::sizeHint() const
{
    const QSize usual = QLineEdit::sizeHint();
    return {qMax(usual.width(), roomFor(whole())), usual.height()};
}

void SearchField::fit()
{
    for (const QString &text : {whole(), m_words, QString()}) {
        if (text.isEmpty() || width() >= roomFor(text))
            return setPlaceholderText(text);
    }
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    fit();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace Ferry
