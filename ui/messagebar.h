#pragma once

#include "ui/translated.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace Ferry
{

/// News inside a window or dialog, where it concerns somebody, instead of a box in front of it: on a ground with a touch of
/// the colour of its kind. Hidden while it has no text. The text is its owner's to translate.
class MessageBar : public Translated<QFrame>
{
    Q_OBJECT
public:
    enum class Kind { Information, Warning, Problem };

    explicit MessageBar(QWidget *parent = nullptr);

    /// An empty @p text hides it.
    void setMessage(Kind kind, const QString &text);
    [[nodiscard]] QString text() const;
    /// A button that does something about it; empty = none.
    void setAction(const QString &text);
    void setClosable(bool closable);
    /// One more, behind that of setAction(). Becomes a child.
    void addButton(QPushButton *button);

signals:
    void actionTriggered();
    /// By the user; it has hidden itself.
    void closed();

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showKind();
    [[nodiscard]] QColor tone() const;

    Kind m_kind = Kind::Information;
    QHBoxLayout *m_row;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace Ferry
