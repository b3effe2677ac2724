// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/attachcommand.h"
#include "app/cli/backupscommand.h"
#include "app/cli/checkcommand.h"
#include "app/cli/command.h"
#include "app/cli/conflictscommand.h"
#include "app/cli/coveragecommand.h"
#include "app/cli/digestcommand.h"
#include "app/cli/editcommand.h"
#include "app/cli/erasecommand.h"
#include "app/cli/exportcommand.h"
#include "app/cli/historycommand.h"
#include "app/cli/importcommand.h"
#include "app/cli/importnotescommand.h"
#include "app/cli/keygencommand.h"
#include "app/cli/keyscommand.h"
#include "app/cli/matchescommand.h"
#include "app/cli/newcommand.h"
#include "app/cli/photoscommand.h"
#include "app/cli/receiptcommand.h"
#include "app/cli/reportcommand.h"
#include "app/cli/restorecommand.h"
#include "app/cli/samecommand.h"
#include "app/cli/samplecommand.h"
#include "app/cli/searchcommand.h"
#include "app/cli/showcommand.h"
#include "app/cli/similarcommand.h"
#include "app/cli/undoimportcommand.h"

namespace tournee {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<NewCommand>());
    commands.push_back(std::make_unique<EditCommand>());
    commands.push_back(std::make_unique<AttachCommand>());
    commands.push_back(std::make_unique<PhotosCommand>());
    commands.push_back(std::make_unique<ShowCommand>());
    commands.push_back(std::make_unique<HistoryCommand>());
    commands.push_back(std::make_unique<ConflictsCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<ImportNotesCommand>());
    commands.push_back(std::make_unique<ReceiptCommand>());
    commands.push_back(std::make_unique<UndoImportCommand>());
    commands.push_back(std::make_unique<SameCommand>());
    commands.push_back(std::make_unique<BackupsCommand>());
    commands.push_back(std::make_unique<RestoreCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<DigestCommand>());
    commands.push_back(std::make_unique<SearchCommand>());
    commands.push_back(std::make_unique<SimilarCommand>());
    commands.push_back(std::make_unique<MatchesCommand>());
    commands.push_back(std::make_unique<CoverageCommand>());
    commands.push_back(std::make_unique<ReportCommand>());
    commands.push_back(std::make_unique<EraseCommand>());
    commands.push_back(std::make_unique<KeygenCommand>());
    commands.push_back(std::make_unique<KeysCommand>());
    commands.push_back(std::make_unique<SampleCommand>());
    return commands;
}

} // namespace tournee
