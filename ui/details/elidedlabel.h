#pragma once

#include <QLabel>

namespace Ferry
{

/// One line that gives way in its middle, as paths and addresses should; the tool tip has all of it.
/// Selectable texts are QLabel's business: this one offers "Copy" instead.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    void setFullText(const QString &text);
    [[nodiscard]] QString fullText() const { return m_full; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void elide();
    QString m_full;
};

} // namespace Ferry
