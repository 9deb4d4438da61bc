#!/usr/bin/env bash
# Everything that must hold before a change is done: format, lints, all tests, the browser's part, the journeys.
# Goes through all stages even when one fails, and ends with one line: N passed, N failed.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
for part in say apt wasm tools peers postgres dovecot counts; do
  # shellcheck source=/dev/null
  . "$ROOT/scripts/lib/$part.sh"
done
cd "$ROOT"
TARGET=${CARGO_TARGET_DIR:-$ROOT/target}
# Texts that a language lacks are errors here, whatever a developer has set for drafting.
export CONVENER_LOCALE_DRAFT=0

# The browser's crate turns on features of app that must never meet the server's.
NATIVE=(--workspace --exclude client --exclude glue)

check_format() { cargo fmt --all -- --check; }

check_lints() { cargo clippy "${NATIVE[@]}" --all-targets -- -D warnings; }

check_browser_lints() { wasm_cargo clippy --package client --lib -- -D warnings; }

# The programs and the tests in one call, so that both share every compiled dependency.
compile() { cargo build "${NATIVE[@]}" --bins --tests; }

# Real mails of other programs are other people's and not among our files: a folder of them is read where one is.
find_corpus() {
  local folder=${CONVENER_MAIL_CORPUS:-$ROOT/../shared/ical-corpus}
  if [ -d "$folder" ]; then
    CONVENER_MAIL_CORPUS=$(cd "$folder" && pwd)
    export CONVENER_MAIL_CORPUS
  else
    note "not run: the reading of real mails, since CONVENER_MAIL_CORPUS names no folder of them."
  fi
}

run_tests() {
  find_corpus
  if cargo nextest --version >/dev/null 2>&1; then
    with_dovecot with_postgres cargo nextest run "${NATIVE[@]}" --no-fail-fast --no-tests=pass --status-level fail
  else
    with_dovecot with_postgres cargo test "${NATIVE[@]}" --lib --bins --tests --no-fail-fast -- --quiet
  fi
}

run_doc_tests() { cargo test "${NATIVE[@]}" --doc --no-fail-fast -- --quiet; }

run_journeys() { CONVENER_BIN=$TARGET/debug/convener scripts/e2e.sh; }

# Licences, duplicates and origins of what we depend on need no network; known holes need the advisory database.
check_dependencies() {
  cargo deny --version >/dev/null 2>&1 || {
    note "cargo-deny is not installed; skipped. To have it: cargo install cargo-deny"
    return 0
  }
  cargo deny check --hide-inclusion-graph licenses bans sources || return 1
  timeout 120 cargo deny check advisories || note "The advisories could not be checked, or one applies: see above."
}

stage "Set-up" scripts/setup.sh test
stage "Format" check_format
stage "The browser's part" scripts/build-browser.sh
stage "Lints" check_lints
if compiler_has_wasm; then stage "Lints of the browser's part" check_browser_lints; fi
stage "Compile" compile
stage "Tests on SQLite and PostgreSQL" run_tests
stage "Examples in the documentation" run_doc_tests
stage "Journeys in a browser" run_journeys
stage "Dependencies" check_dependencies
print_counts
