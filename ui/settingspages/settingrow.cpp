#include "ui/settingspages/settingrow.h"

#include "ui/icons.h"
#include "ui/messagebar.h"
#include "ui/tones.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int Radius = 6;

QLabel *wrapping(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SettingRow::SettingRow(const SettingValue &value, const Speak &speak, QWidget *parent)
    : Translated(parent)
    , m_value(value)
    , m_speak(speak)
    , m_grid(new QGridLayout(this))
    , m_label(wrapping(this))
    , m_hint(wrapping(this))
    , m_reset(new QToolButton(this))
    , m_problem(new MessageBar(this))
{
    setObjectName(u"row:"_s + m_value.key);
    m_label->setObjectName(u"settingLabel"_s);
    m_hint->setObjectName(u"settingHint"_s);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_reset->setObjectName(u"resetButton"_s);
    m_reset->setIcon(Icons::get(u"undo"_s));
    m_reset->setAutoRaise(true);
    // What is beside it must not move when it comes.
    QSizePolicy policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(policy);
    m_grid->setContentsMargins(10, 6, 10, 6);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 1);
    connect(m_reset, &QToolButton::clicked, this, [this] { take(m_value.otherwise, true); });
}

void SettingRow::setControl(QWidget *control, const Show &show, const std::function<void()> &speak)
{
    m_grid->addWidget(m_label, 0, 0, Qt::AlignBottom);
    m_grid->addWidget(m_hint, 1, 0, Qt::AlignTop);
    m_grid->addWidget(control, 0, 1, 2, 1, Qt::AlignVCenter | Qt::AlignRight);
    m_grid->addWidget(m_reset, 0, 2, 2, 1, Qt::AlignVCenter);
    m_grid->addWidget(m_problem, 2, 0, 1, 3);
    takeControl(control, show, speak);
}

void SettingRow::setWide(QWidget *control, const Show &show, const std::function<void()> &speak)
{
    m_grid->addWidget(m_label, 0, 0);
    m_grid->addWidget(m_reset, 0, 1, 2, 1, Qt::AlignVCenter);
    m_grid->addWidget(m_hint, 1, 0);
    m_grid->addWidget(control, 2, 0, 1, 2);
    m_grid->addWidget(m_problem, 3, 0, 1, 2);
    m_grid->setRowMinimumHeight(2, fontMetrics().lineSpacing() * 2);
    takeControl(control, show, speak);
}

void SettingRow::takeControl(QWidget *control, const Show &show, const std::function<void()> &speak)
{
    m_control = control;
    m_show = show;
    m_speakControl = speak;
    m_named = control->focusProxy() ? control->focusProxy() : control;
    if (m_named->objectName().isEmpty())
        m_named->setObjectName(m_value.key);
    m_label->setBuddy(m_named);
    setTabOrder(control, m_reset);
    retranslate();
    refresh();
}

SettingRow *SettingRow::setCheck(const Check &check)
{
    m_check = check;
    return this;
}

SettingRow *SettingRow::setUseful(const std::function<bool()> &isOfUse)
{
    m_isOfUse = isOfUse;
    refresh();
    return this;
}

void SettingRow::take(const QVariant &value, bool isSetBack)
{
    const QString problem = m_check ? m_check(value) : QString();
    showProblem(problem);
    const QVariant before = m_value.get();
    if (!problem.isEmpty() || value == before)
        return;
    putBack(value);
    emit changed(this, before, isSetBack);
}

void SettingRow::putBack(const QVariant &before)
{
    showProblem({});
    if (before == m_value.otherwise)
        m_value.reset();
    else
        m_value.set(before);
    refresh();
}

void SettingRow::refresh()
{
    const QVariant now = m_value.get();
    // A person who corrects what was refused would lose it.
    if (m_problem->text().isEmpty())
        m_show(now);
    const bool isOfUse = !m_isOfUse || m_isOfUse();
    m_control->setEnabled(isOfUse);
    m_label->setEnabled(isOfUse);
    m_hint->setEnabled(isOfUse);
    m_reset->setVisible(now != m_value.otherwise);
}

void SettingRow::showProblem(const QString &text)
{
    m_problem->setMessage(MessageBar::Kind::Problem, text);
    m_named->setAccessibleDescription(text.isEmpty() ? m_words.hint : text);
}

void SettingRow::retranslate()
{
    m_words = m_speak();
    m_found = folded(m_words.label + u' ' + m_words.hint + u' ' + m_words.search);
    m_label->setText(m_words.label);
    m_hint->setText(m_words.hint);
    m_hint->setVisible(!m_words.hint.isEmpty());
    m_reset->setToolTip(tr("Back to the default"));
    //: Read aloud: %1 is the name of a setting
    m_reset->setAccessibleName(tr("Back to the default: %1").arg(m_words.label));
    if (m_control) {
        m_named->setAccessibleName(m_words.label);
        m_named->setAccessibleDescription(m_words.hint);
    }
    if (m_speakControl)
        m_speakControl();
}

QString SettingRow::folded(const QString &text)
{
    // Without accents: "reglages" finds "réglages".
    QString result = text.normalized(QString::NormalizationForm_KD);
    result.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return result.toCaseFolded();
}

bool SettingRow::matches(const QStringList &words, const QString &around) const
{
    const auto isHere = [this](const QString &word) { return m_found.contains(word); };
    return std::any_of(words.begin(), words.end(), isHere) &&
           std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return isHere(word) || around.contains(word); });
}

void SettingRow::setHighlighted(bool highlighted)
{
    if (std::exchange(m_isHighlighted, highlighted) != highlighted)
        update();
}

void SettingRow::paintEvent(QPaintEvent *event)
{
    if (m_isHighlighted) {
        const Tones tones = Tones::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tones.accent, 1));
        painter.setBrush(tones.selection);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 0.5, -1.5, -0.5), Radius, Radius);
    }
    Translated::paintEvent(event);
}

/// As a click on the words beside a box does everywhere.
void SettingRow::mousePressEvent(QMouseEvent *event)
{
    const bool isOnWords = m_label->geometry().contains(event->pos());
    if (!isOnWords || event->button() != Qt::LeftButton || !m_control || !m_control->isEnabled())
        return Translated::mousePressEvent(event);
    m_control->setFocus(Qt::MouseFocusReason);
    if (auto *button = qobject_cast<QAbstractButton *>(m_control); button && button->isCheckable())
        button->click();
}

} // namespace Ferry
