#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/translated.h"

#include <QDialog>

namespace Ferry
{

/// A window beside the main one: how fast all transfers together go. Not modal.
class TotalGraph : public Translated<QDialog>
{
    Q_OBJECT
public:
    explicit TotalGraph(JobQueue &queue, QWidget *parent = nullptr);

protected:
    void retranslate() override;
};

} // namespace Ferry
