#!/usr/bin/env bash
# Runs a command with a private Dovecot, whose addresses are in CONVENER_TEST_IMAP_URL and CONVENER_TEST_LMTP:
#
#   scripts/dovecot.sh cargo test -p usecases
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
for part in say dovecot; do
  # shellcheck source=/dev/null
  . "$ROOT/scripts/lib/$part.sh"
done

[ "$#" -gt 0 ] || die "there is no command to run" "Use: scripts/dovecot.sh COMMAND…"
with_dovecot "$@"
