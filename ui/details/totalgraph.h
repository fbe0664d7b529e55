#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/translated.h"

#include <QDialog>

namespace Ferry
{

class Settings;

/// A window beside the main one: how fast all transfers together go. Not modal.
class TotalGraph : public Translated<QDialog>
{
    Q_OBJECT
public:
    TotalGraph(JobQueue &queue, Settings &settings, QWidget *parent = nullptr);

protected:
    void retranslate() override;
};

} // namespace Ferry
