#include "ui/settingspages/timespan.h"

#include "ui/fonts.h"
#include "ui/settingspages/wheelguard.h"
#include "ui/tones.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTimeEdit>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

int bitOf(size_t day) { return 1 << day; }

Qt::DayOfWeek dayAt(size_t index) { return static_cast<Qt::DayOfWeek>(index + 1); }

/// Some languages have none that is shorter than the whole, but a letter: then all days are letters.
QString shortNameOf(int day)
{
    constexpr int Longest = 5;
    const QLocale locale;
    for (int one = Qt::Monday; one <= Qt::Sunday; ++one) {
        if (locale.standaloneDayName(one, QLocale::ShortFormat).size() > Longest)
            return locale.standaloneDayName(day, QLocale::NarrowFormat);
    }
    return locale.standaloneDayName(day, QLocale::ShortFormat);
}

} // namespace

TimeSpan::TimeSpan(Part parts, QWidget *parent)
    : Translated(parent)
    , m_parts(parts)
    , m_dash(new QLabel(this))
    , m_from(new QTimeEdit(this))
    , m_to(new QTimeEdit(this))
{
    setObjectName(u"timeSpan"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(6);
    makeTimes();
    makeDays();
    if (parts == Days)
        row->addStretch();
    colourDays();
    retranslate();
}

void TimeSpan::makeTimes()
{
    m_from->setObjectName(u"fromEdit"_s);
    m_to->setObjectName(u"toEdit"_s);
    m_dash->setText(u"–"_s);
    for (QTimeEdit *edit : {m_from, m_to}) {
        WheelGuard::protect(edit);
        edit->setWrapping(true);
        edit->setKeyboardTracking(false);
        edit->setVisible(m_parts & Times);
        connect(edit, &QTimeEdit::timeChanged, this, &TimeSpan::chosen);
    }
    m_dash->setVisible(m_parts & Times);
    layout()->addWidget(m_from);
    layout()->addWidget(m_dash);
    layout()->addWidget(m_to);
}

void TimeSpan::makeDays()
{
    for (size_t i = 0; i < m_days.size(); ++i) {
        m_days[i] = new QToolButton(this);
        m_days[i]->setObjectName(u"day%1Button"_s.arg(i + 1));
        m_days[i]->setCheckable(true);
        m_days[i]->setFocusPolicy(Qt::StrongFocus);
        m_days[i]->setVisible(m_parts & Days);
        connect(m_days[i], &QToolButton::toggled, this, &TimeSpan::colourDays);
        connect(m_days[i], &QToolButton::clicked, this, &TimeSpan::chosen);
    }
    // As the week begins where the user lives.
    const auto first = static_cast<size_t>(QLocale().firstDayOfWeek()) - 1;
    auto *days = new QHBoxLayout;
    days->setSpacing(2);
    for (size_t i = 0; i < m_days.size(); ++i)
        days->addWidget(m_days[(first + i) % m_days.size()]);
    static_cast<QHBoxLayout *>(layout())->addLayout(days);
    for (size_t i = 1; i < m_days.size(); ++i)
        setTabOrder(m_days[(first + i - 1) % m_days.size()], m_days[(first + i) % m_days.size()]);
}

/// Some styles hardly show what is pressed where all is dark. Bold, too: a colour alone says nothing to some.
void TimeSpan::colourDays()
{
    const Tones tones = Tones::of(palette());
    for (QToolButton *day : m_days) {
        QPalette own = palette();
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            if (!day->isChecked())
                continue;
            own.setColor(group, QPalette::Button, tones.selection);
            own.setColor(group, QPalette::ButtonText, tones.text);
        }
        day->setPalette(own);
        day->setFont(scaledFont(font(), 1.0, day->isChecked()));
    }
}

void TimeSpan::changeEvent(QEvent *event)
{
    Translated::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_days.front())
        colourDays();
}

void TimeSpan::show(const WeeklyTime &time)
{
    const QSignalBlocker silentFrom(m_from);
    const QSignalBlocker silentTo(m_to);
    m_from->setTime(time.from);
    m_to->setTime(time.to);
    for (size_t i = 0; i < m_days.size(); ++i)
        m_days[i]->setChecked(time.days & bitOf(i));
}

WeeklyTime TimeSpan::time() const
{
    int days = 0;
    for (size_t i = 0; i < m_days.size(); ++i)
        days |= m_days[i]->isChecked() ? bitOf(i) : 0;
    return {m_from->time(), m_to->time(), static_cast<quint8>(days)};
}

void TimeSpan::retranslate()
{
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To", "a time"));
    // Or they would move when one is pressed.
    const QFontMetrics bold(scaledFont(font(), 1.0));
    for (size_t i = 0; i < m_days.size(); ++i) {
        const QString day = shortNameOf(dayAt(i));
        m_days[i]->setText(day);
        m_days[i]->setToolTip(QLocale().standaloneDayName(dayAt(i), QLocale::LongFormat));
        const int more = bold.horizontalAdvance(day) - m_days[i]->fontMetrics().horizontalAdvance(day);
        m_days[i]->setMinimumWidth(m_days[i]->sizeHint().width() + std::max(0, more));
        m_days[i]->setAccessibleName(QLocale().standaloneDayName(dayAt(i), QLocale::LongFormat));
    }
}

} // namespace Ferry
