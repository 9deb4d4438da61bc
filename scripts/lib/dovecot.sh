# shellcheck shell=bash
# A Dovecot of the tests' own: IMAP and LMTP on free loopback ports, its mails in a folder that is thrown away.

# with_dovecot COMMAND…: runs the command with CONVENER_TEST_IMAP_URL and CONVENER_TEST_LMTP pointing to it. Where
# no Dovecot is installed the command runs without them, and the tests that need one say so.
with_dovecot() (
  if have dovecot; then
    start_dovecot
    CONVENER_TEST_IMAP_URL=$DOVECOT_IMAP CONVENER_TEST_LMTP=$DOVECOT_LMTP "$@"
  else
    note "Dovecot is not installed; the tests on a real mailbox are left out. Run: scripts/setup.sh test"
    "$@"
  fi
)

# Sets DOVECOT_IMAP and DOVECOT_LMTP, and stops the server when the shell that called ends.
start_dovecot() {
  local attempt port
  DOVECOT_DIR=$(mktemp -d "${TMPDIR:-/tmp}/convener-dovecot.XXXXXX")
  trap stop_dovecot EXIT
  trap 'exit 130' INT TERM
  for attempt in 1 2 3 4 5; do
    # Below the range from which outgoing connections take their ports.
    port=$((20000 + RANDOM % 10000))
    write_dovecot_settings "$port" "$((port + 1))"
    as_mailer dovecot -c "$DOVECOT_DIR/dovecot.conf" >>"$DOVECOT_DIR/start.log" 2>&1 &&
      wait_for_port "$port" && wait_for_port "$((port + 1))" && break
    note "Dovecot did not start on port $port (attempt $attempt); trying another."
    as_mailer doveadm -c "$DOVECOT_DIR/dovecot.conf" stop 2>/dev/null || true
    [ "$attempt" -lt 5 ] || dovecot_failed
  done
  # Everybody is let in, and each domain has one mailbox: each test has a domain of its own.
  DOVECOT_IMAP="imap://inbox%40DOMAIN:secret@127.0.0.1:$port/INBOX?tls=none"
  DOVECOT_LMTP="127.0.0.1:$((port + 1))"
}

# It refuses to read mail as root.
as_mailer() {
  if [ "$(id -u)" -eq 0 ]; then (cd / && exec runuser -u nobody -- "$@"); else "$@"; fi
}

# write_dovecot_settings IMAP-PORT LMTP-PORT
write_dovecot_settings() {
  local user group
  if [ "$(id -u)" -eq 0 ]; then user=nobody; else user=$(id -un); fi
  group=$(id -gn "$user")
  cat >"$DOVECOT_DIR/dovecot.conf" <<SETTINGS
base_dir = $DOVECOT_DIR/run
state_dir = $DOVECOT_DIR/state
log_path = $DOVECOT_DIR/dovecot.log
default_internal_user = $user
default_login_user = $user
default_internal_group = $group
protocols = imap lmtp
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:$DOVECOT_DIR/mail/%d
recipient_delimiter = +
lda_mailbox_autocreate = yes
mail_fsync = never
mail_max_userip_connections = 100
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=$user gid=$group home=$DOVECOT_DIR/mail/%d allow_all_users=yes
}
service imap-login {
  chroot =
  inet_listener imap {
    port = $1
  }
  inet_listener imaps {
    port = 0
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = $2
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
namespace inbox {
  inbox = yes
}
SETTINGS
  mkdir -p "$DOVECOT_DIR/mail"
  if [ "$(id -u)" -eq 0 ]; then chown -R "$user" "$DOVECOT_DIR"; fi
}

wait_for_port() {
  local tries=0
  while [ "$tries" -lt 50 ]; do
    (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null && return 0
    sleep 0.1
    tries=$((tries + 1))
  done
  return 1
}

stop_dovecot() {
  as_mailer doveadm -c "$DOVECOT_DIR/dovecot.conf" stop 2>/dev/null || true
  rm -rf "$DOVECOT_DIR"
}

dovecot_failed() {
  tail -n 20 "$DOVECOT_DIR"/*.log >&2
  die "Dovecot did not start" "Its log is above."
}
