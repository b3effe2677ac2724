// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/optime.h"

#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace tournee {

std::string timeText(Moment time)
{
    // By hand: QDateTime costs more than the hash of the line.
    using namespace std::chrono;
    const milliseconds local{time.milliseconds + qint64{time.offsetMinutes} * 60'000};
    const auto day = floor<days>(local);
    const year_month_day date{sys_days(day)};
    const hh_mm_ss clock{local - day};
    const int offset = std::abs(time.offsetMinutes);
    char text[48];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%03d%c%02d:%02d",
                  static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()),
                  static_cast<int>(clock.subseconds().count()), time.offsetMinutes < 0 ? '-' : '+',
                  offset / 60, offset % 60);
    return text;
}

std::optional<Moment> timeFromText(std::string_view text)
{
    // yyyy-mm-ddThh:mm:ss.zzz+hh:mm
    using namespace std::chrono;
    static constexpr std::string_view form = "dddd-dd-ddTdd:dd:dd.ddd+dd:dd";
    if (text.size() != form.size())
        return {};
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool fits = form[i] == 'd'   ? text[i] >= '0' && text[i] <= '9'
                          : form[i] == '+' ? text[i] == '+' || text[i] == '-'
                                           : text[i] == form[i];
        if (!fits)
            return {};
    }
    const auto number = [text](std::size_t from, std::size_t count) {
        int result = 0;
        std::from_chars(text.data() + from, text.data() + from + count, result);
        return result;
    };
    const year_month_day date{year(number(0, 4)), month(static_cast<unsigned>(number(5, 2))),
                              day(static_cast<unsigned>(number(8, 2)))};
    if (!date.ok())
        return {};
    const int sign = text[23] == '-' ? -1 : 1;
    Moment moment;
    moment.offsetMinutes = sign * (number(24, 2) * 60 + number(27, 2));
    moment.milliseconds = duration_cast<milliseconds>(sys_days(date).time_since_epoch()).count()
                          + number(11, 2) * 3'600'000LL + number(14, 2) * 60'000LL
                          + number(17, 2) * 1000LL + number(20, 3)
                          - moment.offsetMinutes * 60'000LL;
    return moment;
}

} // namespace tournee
