# shellcheck shell=bash
# How the scripts talk: plain sentences, one a step, with the time it took.
# A step's own output goes to a log, which is shown only when the step fails.

LOGS=${LOGS:-$ROOT/target/logs}

say() { printf '%s\n' "$*"; }
heading() { printf '\n== %s\n' "$*"; }
note() { printf '   %s\n' "$*"; }

# Ends the script with a sentence that says what is wrong and, after it, what helps.
die() {
  printf 'error: %s\n' "$1" >&2
  shift
  for remedy in "$@"; do printf '       %s\n' "$remedy" >&2; done
  exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# step SENTENCE COMMAND…: runs the command, shows that it is alive, and says how long it took.
step() {
  local title=$1 started=$SECONDS log pid status=0
  shift
  mkdir -p "$LOGS"
  log=$LOGS/$(tr -cs 'A-Za-z0-9' '-' <<<"$title" | cut -c1-60).log
  "$@" >"$log" 2>&1 </dev/null &
  pid=$!
  # An interrupted script takes the step it started with it.
  trap 'kill "$pid" 2>/dev/null; exit 130' INT TERM
  show_progress "$title" "$pid" "$started"
  wait "$pid" || status=$?
  trap - INT TERM
  if [ "$status" -eq 0 ]; then
    finish_line "   done  $title ($((SECONDS - started)) s)"
    return 0
  fi
  finish_line "   FAILED $title ($((SECONDS - started)) s); the end of $log:"
  tail -n 30 "$log" | sed 's/^/     | /' >&2
  return "$status"
}

# On a terminal one line counts the seconds; in a log a line appears every half minute.
show_progress() {
  local title=$1 pid=$2 started=$3 shown=0 elapsed
  [ -t 1 ] && printf '   ....  %s' "$title"
  while kill -0 "$pid" 2>/dev/null; do
    sleep 0.2
    elapsed=$((SECONDS - started))
    if [ -t 1 ]; then
      printf '\r   ....  %s (%s s)' "$title" "$elapsed"
    elif [ $((elapsed / 30)) -gt "$shown" ]; then
      shown=$((elapsed / 30))
      printf '   ....  %s (%s s so far)\n' "$title" "$elapsed"
    fi
  done
}

finish_line() {
  if [ -t 1 ]; then printf '\r\033[K%s\n' "$1"; else printf '%s\n' "$1"; fi
}
