#pragma once

#include <QHeaderView>

namespace Ferry
{

/// The list's head: flat and quiet, each word where the words below it begin.
class TransferHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit TransferHeader(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    /// What a column needs for its word and the arrow of its order.
    [[nodiscard]] int neededWidth(int column) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    /// The room behind the last section, too.
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int leadingSpace(int column) const;
};

} // namespace Ferry
