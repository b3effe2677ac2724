// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <type_traits>

namespace tournee {

/// What a measure told, the most memory that it held at a time, and the time of all its threads.
template <typename Answer>
struct Measured
{
    Answer answer;
    double peakMiB = 0;
    double processorSeconds = 0;
};

/// Runs \a work in a process of its own, so that its peak of memory is its own. Ends the program when
/// it fails.
template <typename Work>
auto apart(const char *name, Work &&work) -> Measured<decltype(work())>
{
    using Answer = decltype(work());
    static_assert(std::is_trivially_copyable_v<Answer>);
    std::fprintf(stderr, "… %s\n", name);
    int ends[2];
    if (pipe(ends) != 0)
        std::abort();
    const pid_t child = fork();
    if (child == 0) {
        const Answer answer = work();
        const bool isTold = write(ends[1], &answer, sizeof answer) == ssize_t{sizeof answer};
        _exit(isTold ? 0 : 1);
    }
    close(ends[1]);
    Measured<Answer> result;
    const bool isTold = read(ends[0], &result.answer, sizeof(Answer)) == ssize_t{sizeof(Answer)};
    close(ends[0]);
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child || status != 0 || !isTold) {
        std::fprintf(stderr, "failed: %s\n", name);
        std::exit(1);
    }
    result.peakMiB = static_cast<double>(usage.ru_maxrss) / 1024;
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    result.processorSeconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    return result;
}

/// Seconds that \a work takes.
template <typename Work>
double secondsOf(Work &&work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// Ends the measure, and with it the program, unless \a isTrue.
inline void require(bool isTrue, const char *what)
{
    if (isTrue)
        return;
    std::fprintf(stderr, "not as it should be: %s\n", what);
    _exit(1);
}

} // namespace tournee
