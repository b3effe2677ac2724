// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

void run(const std::string &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.data()), input.size());
}

} // namespace

/// Without libFuzzer: every input that was once found, each cut short anywhere, and each byte
/// of it another one.
int main(int argc, char *argv[])
{
    int count = 0;
    for (int i = 1; i < argc; ++i) {
        for (const auto &entry : std::filesystem::directory_iterator(argv[i])) {
            std::ifstream file(entry.path(), std::ios::binary);
            std::string input{std::istreambuf_iterator<char>(file), {}};
            run(input);
            for (std::size_t at = 0; at < input.size(); ++at) {
                run(input.substr(0, at));
                for (const int flip : {0x01, 0x20, 0x80}) {
                    const char before = input[at];
                    input[at] = static_cast<char>(before ^ flip);
                    run(input);
                    input[at] = before;
                }
            }
            ++count;
        }
    }
    std::printf("%d inputs\n", count);
    return count > 0 ? 0 : 1;
}
