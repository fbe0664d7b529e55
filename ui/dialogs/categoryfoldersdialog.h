#pragma once

#include "ui/targetfolders.h"
#include "ui/translated.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace Ferry
{

class MessageBar;
class Settings;

/// A folder for each kind of files, and whether they are proposed at all. Not modal in code: open() it.
class CategoryFoldersDialog : public Translated<QDialog>
{
    Q_OBJECT
public:
    explicit CategoryFoldersDialog(Settings &settings, QWidget *parent = nullptr);
    void accept() override;

protected:
    void retranslate() override;

private:
    void build();
    void refresh();
    void choose(int category);
    [[nodiscard]] QString folder(int category) const;
    /// Why OK is disabled; empty when it is not.
    [[nodiscard]] QString reason() const;

    struct Row {
        QLabel *label = nullptr;
        QLineEdit *folder = nullptr;
        QToolButton *browse = nullptr;
    };
    Settings &m_settings;
    QCheckBox *m_sorts;
    std::array<Row, FileCategoryCount> m_rows;
    MessageBar *m_message;
    QPushButton *m_dismiss;
    QPushButton *m_ok;
};

} // namespace Ferry
