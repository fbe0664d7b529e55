#pragma once

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace Ferry
{

/// Room for every entry. To be called when they are other words: QComboBox keeps the minimum of the ones before.
inline void fitWidth(QComboBox *box) { box->setMinimumWidth(box->sizeHint().width()); }

/// Room for what is said instead of the least number, too: QSpinBox's own minimum leaves that out.
inline void fitWidth(QSpinBox *box) { box->setMinimumWidth(box->sizeHint().width()); }

/// Room for the words in an empty field.
inline void fitWidth(QLineEdit *edit)
{
    const int frame = edit->sizeHint().height() - edit->fontMetrics().height() + 8;
    edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(edit->placeholderText()) + frame);
}

} // namespace Ferry
