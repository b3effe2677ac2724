// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/ramp.h"

namespace tournee {

namespace {

const Ramp lightRamp{
    {QColor(0xeaf4f3U), QColor(0xc6e3e0U), QColor(0x8fc7c1U), QColor(0x23807aU), QColor(0x084b47U)},
    {QColor(0x1f2328U), QColor(0x1f2328U), QColor(0x1f2328U), QColor(0xffffffU),
     QColor(0xffffffU)}};

const Ramp darkRamp{
    {QColor(0x1b2a2bU), QColor(0x17423fU), QColor(0x1d5c57U), QColor(0x4fb8aeU), QColor(0xa9ece4U)},
    {QColor(0xecebe7U), QColor(0xecebe7U), QColor(0xecebe7U), QColor(0x0a1f1dU),
     QColor(0x0a1f1dU)}};

const Ramp highContrastRamp{
    {QColor(0x0c1c1bU), QColor(0x003c38U), QColor(0x00564fU), QColor(0x4fd3c7U), QColor(0xc5fff9U)},
    {QColor(0xffffffU), QColor(0xffffffU), QColor(0xffffffU), QColor(0x000000U),
     QColor(0x000000U)}};

} // namespace

const Ramp &ramp(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return lightRamp;
    case Scheme::Dark:
        return darkRamp;
    case Scheme::HighContrast:
        return highContrastRamp;
    }
    return lightRamp;
}

} // namespace tournee
