#pragma once

#include "ui/settingspages/settingrow.h"

#include <QList>
#include <QScrollArea>

#include <functional>
#include <utility>

class QVBoxLayout;

namespace Ferry
{

/// Some of the settings, a row each. A page that is made of them adds each in one statement and is done: what is
/// shown, found, put in force, remembered, undone and set back is the row's and the dialog's business.
class SettingsPage : public Translated<QScrollArea>
{
    Q_OBJECT
public:
    using Speak = SettingRow::Speak;
    using Text = std::function<QString()>;
    using Choices = QList<std::pair<QVariant, QString>>;

    explicit SettingsPage(const QString &icon, QWidget *parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0;
    /// What the page is found by, beside its rows.
    [[nodiscard]] virtual QString searchWords() const { return {}; }
    [[nodiscard]] QString icon() const { return m_icon; }
    [[nodiscard]] const QList<SettingRow *> &rows() const { return m_rows; }
    void refresh();
    QSize sizeHint() const override { return minimumSizeHint(); }
    /// Wide enough for all of its rows.
    QSize minimumSizeHint() const override;

signals:
    void changed(Ferry::SettingRow *row, const QVariant &before, bool wasSetBack);

protected:
    /// What a number is shown as: in steps of @c unit.
    struct Number {
        qint64 least = 0;
        qint64 most = 100;
        qint64 unit = 1;
        Text suffix{};
        Text insteadOfLeast{}; ///< "none" for 0
    };
    SettingRow *addCheck(const SettingValue &value, const Speak &speak);
    /// Of int and qint64; what nobody touches is not rounded to the unit.
    SettingRow *addNumber(const SettingValue &value, const Number &number, const Speak &speak);
    SettingRow *addChoice(const SettingValue &value, const std::function<Choices()> &choices,
                          const Speak &speak);
    SettingRow *addText(const SettingValue &value, const QString &example, const Speak &speak);
    /// Must be there, or may be empty where @p emptyMeans says something.
    SettingRow *addFolder(const SettingValue &value, const Speak &speak);
    SettingRow *addFile(const SettingValue &value, const Text &emptyMeans, const Speak &speak);
    /// @p control calls row->choose(), and gets the whole width if it @p isWide.
    SettingRow *addRow(const SettingValue &value, const Speak &speak);
    void addHeading(const Text &text);
    /// Not a setting.
    void addPanel(QWidget *panel);
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SettingRow *add(SettingRow *row);
    SettingRow *addPath(const SettingValue &value, bool isFolder, const Text &emptyMeans, const Speak &speak);

    QString m_icon;
    QVBoxLayout *m_column;
    QList<SettingRow *> m_rows;
    QList<std::pair<QLabel *, Text>> m_headings;
};

} // namespace Ferry
