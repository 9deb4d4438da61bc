# shellcheck shell=bash
# What only the tests need: a PostgreSQL, a Dovecot, a browser, fonts, other people's libraries to read our calendars
# and to check our papers, and a bucket to keep documents in.

PEERS=$ROOT/tools/peers
PEER_PACKAGES=(icalendar==7.3.0 vobject==0.9.9 aiosmtpd==1.4.6 Radicale==3.9.0 "moto[s3]==5.2.5" flask==3.1.3 flask-cors==6.0.5 jsonschema==4.25.1
  outloud==0.2.1 pymupdf==1.26.7)

# The folder with initdb and postgres: Debian keeps them out of the PATH.
postgres_bin() {
  local folder
  folder=$(compgen -G '/usr/lib/postgresql/*/bin' | sort -V | tail -n 1)
  if [ -n "$folder" ] && [ -x "$folder/initdb" ]; then
    printf '%s\n' "$folder"
  elif have initdb; then
    dirname "$(command -v initdb)"
  else
    return 1
  fi
}

want_postgres() {
  postgres_bin >/dev/null && return 0
  want_packages "the tests on PostgreSQL" postgresql
}

# Prints the browser that the journeys drive.
chromium_binary() {
  local name
  for name in ${CONVENER_CHROMIUM:+"$CONVENER_CHROMIUM"} chromium chromium-browser google-chrome; do
    have "$name" && command -v "$name" && return 0
  done
  return 1
}

# A real mailbox for the tests that read one.
want_dovecot() {
  have dovecot && return 0
  if have dpkg-query; then want_packages "the tests on a real mailbox" dovecot-imapd dovecot-lmtpd; fi
}

want_browser() {
  local packages=(fonts-noto-core fonts-noto-cjk)
  chromium_binary >/dev/null || packages+=(chromium)
  # Fonts matter for the pictures and for contrast checks in Arabic, Russian and Chinese.
  if have dpkg-query; then want_packages "the journeys in a browser" "${packages[@]}"; fi
  chromium_binary >/dev/null || die "no Chromium was found" \
    "Install Chromium, or name a binary in CONVENER_CHROMIUM."
}

# The packages of end2end, as its lockfile has them.
want_journey_packages() {
  local stamp=$ROOT/end2end/node_modules/.installed-for lock
  lock=$(cksum <"$ROOT/end2end/package-lock.json")
  [ "$(cat "$stamp" 2>/dev/null)" = "$lock" ] && return 0
  step "Fetching the packages of the journeys" npm ci --prefix "$ROOT/end2end" --no-audit --no-fund --ignore-scripts ||
    die "the packages of end2end could not be fetched" "The npm registry must be reachable."
  printf '%s\n' "$lock" >"$stamp"
}

# Other people's programs to read the papers that we write.
want_paper_readers() {
  local packages=(poppler-utils qpdf libreoffice-writer-nogui)
  if have dpkg-query; then want_packages "reading our papers with other programs" "${packages[@]}"; fi
}

want_peers() {
  # libical reads what we write, too; where it cannot be had, its test says that it was not run.
  if have dpkg-query && package_exists libical-dev; then want_packages "reading our calendars with libical" libical-dev; fi
  local stamp=$PEERS/installed
  [ -x "$PEERS/bin/python" ] && [ "$(cat "$stamp" 2>/dev/null)" = "${PEER_PACKAGES[*]}" ] && return 0
  have python3 || want_packages "reading our calendars with other libraries" python3
  python3 -c 'import venv, ensurepip' 2>/dev/null || want_packages "reading our calendars with other libraries" python3-venv
  step "Fetching libraries that read our calendars and papers, and an S3 service" install_peers ||
    die "the libraries to compare with could not be fetched" "PyPI must be reachable, and python3 have venv."
  printf '%s\n' "${PEER_PACKAGES[*]}" >"$stamp"
}

install_peers() {
  python3 -m venv "$PEERS" && "$PEERS/bin/pip" install --quiet --disable-pip-version-check "${PEER_PACKAGES[@]}"
}
