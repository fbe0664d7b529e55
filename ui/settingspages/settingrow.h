#pragma once

#include "ui/settingspages/settingvalue.h"
#include "ui/translated.h"

#include <QWidget>

#include <functional>

class QGridLayout;
class QLabel;
class QToolButton;

namespace Ferry
{

class MessageBar;

/// One setting: its name, what it is chosen with, a line about what it does, and the way back to the default. What is
/// chosen is in force at once; what cannot be taken is explained here, and changes nothing.
class SettingRow : public Translated<QWidget>
{
    Q_OBJECT
public:
    struct Words {
        QString label;
        QString hint;
        QString search; ///< other words that people look for it by; never shown
    };
    using Speak = std::function<Words()>;
    using Show = std::function<void(const QVariant &)>;
    /// Why a value cannot be taken; empty if it can.
    using Check = std::function<QString(const QVariant &)>;

    SettingRow(const SettingValue &value, const Speak &speak, QWidget *parent);

    /// @p show puts a value into @p control, which calls choose(). @p speak says its own words.
    void setControl(QWidget *control, const Show &show, const std::function<void()> &speak = {});
    /// The control gets the width of the row, below its name.
    void setWide(QWidget *control, const Show &show, const std::function<void()> &speak = {});
    SettingRow *setCheck(const Check &check);
    /// It is greyed out while @p isOf use says no.
    SettingRow *setUseful(const std::function<bool()> &isOfUse);

    /// By a person: it can be undone.
    void choose(const QVariant &value) { take(value, false); }
    /// What was chosen @p before: that is not to be undone.
    void putBack(const QVariant &before);
    /// What is in force now, however it came about.
    void refresh();
    [[nodiscard]] const SettingValue &value() const { return m_value; }
    [[nodiscard]] QString label() const { return m_words.label; }
    [[nodiscard]] QWidget *control() const { return m_control; }

    /// All of @p words (folded()) are in its texts or in @p around, the name of its page; not all of them there.
    [[nodiscard]] bool matches(const QStringList &words, const QString &around) const;
    [[nodiscard]] static QString folded(const QString &text);
    void setHighlighted(bool highlighted);
    [[nodiscard]] bool isHighlighted() const { return m_isHighlighted; }

signals:
    /// @p wasSetBack: to the default, in one step.
    void changed(Ferry::SettingRow *row, const QVariant &before, bool wasSetBack);

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void take(const QVariant &value, bool isSetBack);
    void takeControl(QWidget *control, const Show &show, const std::function<void()> &speak);
    void showProblem(const QString &text);

    SettingValue m_value;
    Speak m_speak;
    Words m_words;
    Show m_show;
    std::function<void()> m_speakControl;
    Check m_check;
    std::function<bool()> m_isOfUse;
    QWidget *m_control = nullptr;
    QWidget *m_named = nullptr; ///< what has the focus in it, and the row's name
    QGridLayout *m_grid;
    QLabel *m_label;
    QLabel *m_hint;
    QToolButton *m_reset;
    MessageBar *m_problem;
    QString m_found; ///< its texts, folded
    bool m_isHighlighted = false;
};

} // namespace Ferry
