# shellcheck shell=bash
# The demo data of a first start, and what to open.

DATA_DIR=${CONVENER_DATA_DIR:-$ROOT/data}
export CONVENER_DATA_DIR=$DATA_DIR
DEMO_OFFICER=officer@convener.example

# Only into a new SQLite file: a database that someone has pointed us to is theirs.
load_demo_once() {
  local unfinished=$DATA_DIR/demo-unfinished
  [ -z "${CONVENER_DATABASE_URL:-}" ] || return 0
  [ ! -e "$DATA_DIR/convener.db" ] || [ -e "$unfinished" ] || return 0
  mkdir -p "$DATA_DIR"
  # Loading again is harmless, so an interrupted first start simply loads again.
  touch "$unfinished"
  "$1" migrate
  "$1" demo
  rm "$unfinished"
}

show_addresses() {
  local base=${CONVENER_BASE_URL:-http://${CONVENER_LISTEN:-127.0.0.1:8080}} link
  say ""
  say "Convener answers at"
  say "   $base/           the public portal"
  say "   $base/desk       the secretariat's desk"
  if link=$("$1" user link "$DEMO_OFFICER" 2>/dev/null | tail -n 1) && [ -n "$link" ]; then
    say "Sign in as the demo secretariat officer, once, with"
    say "   $link"
  fi
  if [ -z "${CONVENER_SMTP_URL:-}" ]; then say "Mails are written to $DATA_DIR/mail/."; fi
  say "Stop with Ctrl-C."
  say ""
}
