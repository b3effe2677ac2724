# SPDX-FileCopyrightText: 2026 Tournée contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Bash completion for tournee-cli.

_tournee_cli()
{
    local commands='new edit attach photos show history conflicts erase export import import-notes receipt
        undo-import same backups restore check digest search similar matches coverage report keygen keys
        sample'
    local kinds='tour region hub theme background session round table challenge solution quote
        disagreement note attachment group verdict finding writer'
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local command='' i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
            --lang) ((i++)) ;;
            -*) ;;
            *)
                command=${COMP_WORDS[i]}
                break
                ;;
        esac
    done

    case $previous in
        --lang)
            mapfile -t COMPREPLY < <(compgen -W 'fr en' -- "$current")
            return
            ;;
        --kind)
            mapfile -t COMPREPLY < <(compgen -W "$kinds" -- "$current")
            return
            ;;
        --what)
            mapfile -t COMPREPLY < <(compgen -W 'synthesis minutes priorities data' -- "$current")
            return
            ;;
    esac
    if [[ -z $command ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$commands --help --version --lang" -- "$current")
        return
    fi
    if [[ $current == -* ]]; then
        local options='--json --lang --help'
        case $command in
            new) options+=' --title --question --kit' ;;
            edit) options+=' --person --device' ;;
            attach) options+=' --caption' ;;
            photos) options+=' --missing --extract' ;;
            show) options+=' --kind --id' ;;
            erase) options+=' --field --reason' ;;
            export)
                options+=' -o --session --table --kit --anonymous --to --to-passphrase --plain --sign --name
                    --without-photos --photos-only
                    --identity --passphrase-file'
                ;;
            import-notes)
                options+=' --table --session --kind --columns --no-headings --encoding --separator
                    --headings-as-challenges --dry-run'
                ;;
            import) options+=' --dry-run --identity --passphrase-file' ;;
            check) options+=' --identity --passphrase-file' ;;
            keygen) options+=' -o --passphrase-file' ;;
            keys) options+=' --accept --refuse --trust' ;;
            receipt) options+=' --table --number --own --identity --passphrase-file' ;;
            coverage) options+=' --reminders' ;;
            same) options+=' --dry-run' ;;
            undo-import) options+=' --list --dry-run' ;;
            restore) options+=' --dry-run' ;;
            search) options+=' --limit --kind' ;;
            similar) options+=' --id --threshold --limit' ;;
            matches) options+=' --id --limit' ;;
            report) options+=' -o --session --region --table --what --recipe --anonymous' ;;
            sample) options+=' --tables --entries --seed' ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
        return
    fi
    compopt -o filenames 2> /dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
}

complete -F _tournee_cli tournee-cli
