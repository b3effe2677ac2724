// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/conflictscommand.h"
#include "app/cli/editcommand.h"
#include "app/cli/historycommand.h"
#include "app/cli/newcommand.h"
#include "app/cli/showcommand.h"

namespace tournee {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<NewCommand>());
    commands.push_back(std::make_unique<EditCommand>());
    commands.push_back(std::make_unique<ShowCommand>());
    commands.push_back(std::make_unique<HistoryCommand>());
    commands.push_back(std::make_unique<ConflictsCommand>());
    return commands;
}

} // namespace tournee
