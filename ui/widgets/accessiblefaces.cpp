// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/accessiblefaces.h"

#include "ui/capture/noticebar.h"
#include "ui/course/countdownbar.h"
#include "ui/emerge/figureview.h"
#include "ui/widgets/problembar.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace tournee {

namespace {

/// Screen readers speak the name of an alert when it appears.
class AlertFace final : public QAccessibleWidget
{
public:
    explicit AlertFace(QWidget *bar) : QAccessibleWidget(bar, QAccessible::AlertMessage) {}
};

class CountdownFace final
    : public QAccessibleWidget
    , public QAccessibleValueInterface
{
public:
    explicit CountdownFace(CountdownBar *bar)
        : QAccessibleWidget(bar, QAccessible::ProgressBar), m_bar(bar)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QVariant currentValue() const override { return m_bar->percent(); }
    void setCurrentValue(const QVariant & /*value*/) override {} // time cannot be moved
    [[nodiscard]] QVariant maximumValue() const override { return 100; }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    CountdownBar *m_bar;
};

QAccessibleInterface *faceOf(const QString & /*className*/, QObject *object)
{
    if (auto *const notice = qobject_cast<NoticeBar *>(object))
        return new AlertFace(notice);
    if (auto *const problem = qobject_cast<ProblemBar *>(object))
        return new AlertFace(problem);
    if (auto *const figure = qobject_cast<FigureView *>(object))
        return new QAccessibleWidget(figure, QAccessible::Chart);
    if (auto *const countdown = qobject_cast<CountdownBar *>(object))
        return new CountdownFace(countdown);
    return nullptr;
}

} // namespace

void installAccessibleFaces()
{
    QAccessible::installFactory(faceOf); // a second time changes nothing
}

void announce(QWidget &bar)
{
    // Qt 6.4 has no event that speaks by itself: the name has changed, and the bar is an alert.
    QAccessibleEvent alert(&bar, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace tournee
