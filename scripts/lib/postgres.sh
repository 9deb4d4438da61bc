# shellcheck shell=bash
# A PostgreSQL of the tests' own: fresh, on a free loopback port, thrown away afterwards.

# with_postgres COMMAND…: runs the command with CONVENER_TEST_POSTGRES_URL pointing to a new server.
with_postgres() (
  start_postgres
  CONVENER_TEST_POSTGRES_URL=$POSTGRES_URL "$@"
)

# Sets POSTGRES_URL, and stops the server when the shell that called ends.
start_postgres() {
  POSTGRES_BIN=$(postgres_bin) || die "no PostgreSQL server was found" "Run: scripts/setup.sh test"
  # Outside the project: the unprivileged user that it runs as may not be able to enter this folder.
  POSTGRES_DIR=$(mktemp -d "${TMPDIR:-/tmp}/convener-postgres.XXXXXX")
  trap stop_postgres EXIT
  trap 'exit 130' INT TERM
  if [ "$(id -u)" -eq 0 ]; then chown "$(postgres_user)" "$POSTGRES_DIR"; fi
  as_postgres "$POSTGRES_BIN/initdb" -D "$POSTGRES_DIR/data" -U convener -A trust -E UTF8 --locale=C --no-sync \
    >"$POSTGRES_DIR.log" 2>&1 || postgres_failed "could not make its files"
  launch_postgres || postgres_failed "did not start"
}

# It refuses to run as root.
postgres_user() { if id postgres >/dev/null 2>&1; then echo postgres; else echo nobody; fi; }

as_postgres() {
  if [ "$(id -u)" -eq 0 ]; then (cd / && exec runuser -u "$(postgres_user)" -- "$@"); else "$@"; fi
}

# A port found free may be taken a moment later, so a few are tried.
launch_postgres() {
  local port attempt
  for attempt in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 20000))
    # Nothing here outlives the tests, so it need not reach the disk.
    as_postgres "$POSTGRES_BIN/postgres" -D "$POSTGRES_DIR/data" -k "$POSTGRES_DIR" -p "$port" \
      -c listen_addresses=127.0.0.1 -c max_connections=300 -c fsync=off -c synchronous_commit=off \
      -c full_page_writes=off >>"$POSTGRES_DIR.log" 2>&1 &
    wait_for_postgres "$port" && POSTGRES_URL="postgres://convener@127.0.0.1:$port/postgres" && return 0
    note "Port $port did not serve (attempt $attempt); trying another."
  done
  return 1
}

wait_for_postgres() {
  local tries=0
  while [ "$tries" -lt 100 ]; do
    "$POSTGRES_BIN/pg_isready" -q -h 127.0.0.1 -p "$1" && [ -f "$POSTGRES_DIR/data/postmaster.pid" ] && return 0
    kill -0 $! 2>/dev/null || return 1
    sleep 0.1
    tries=$((tries + 1))
  done
  return 1
}

stop_postgres() {
  local pid
  pid=$(head -n 1 "$POSTGRES_DIR/data/postmaster.pid" 2>/dev/null || true)
  if [ -n "$pid" ]; then
    # SIGINT is its fast shutdown: it ends the open connections.
    kill -INT "$pid" 2>/dev/null || true
    while kill -0 "$pid" 2>/dev/null; do sleep 0.1; done
  fi
  # A database for each test is a great many files: nobody waits for them to go.
  (rm -rf "$POSTGRES_DIR" "$POSTGRES_DIR.log" >/dev/null 2>&1 &)
}

postgres_failed() {
  tail -n 20 "$POSTGRES_DIR.log" >&2
  die "PostgreSQL $1" "Its log is above."
}
