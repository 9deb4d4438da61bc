# shellcheck shell=bash
# Debian packages: installed where that is possible without a question, else named plainly.

# The missing ones of the packages given.
missing_packages() {
  local package
  for package in "$@"; do
    [ "$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null)" = "install ok installed" ] || printf '%s\n' "$package"
  done
}

# As root, or through a sudo that asks nothing.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  else
    sudo -n "$@"
  fi
}

can_install_packages() {
  have apt-get || return 1
  [ "$(id -u)" -eq 0 ] || { have sudo && sudo -n true 2>/dev/null; }
}

# True when apt could install it; a name that others only mention does not count.
package_exists() {
  have apt-cache && [[ "$(LC_ALL=C apt-cache policy "$1" 2>/dev/null)" =~ Candidate:\ [^\(] ]]
}

fetch_package_lists() {
  as_root apt-get update -q
}

install_packages() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"
}

# Once a run: a fresh machine may have none.
refresh_package_lists() {
  [ -z "${PACKAGE_LISTS_FRESH:-}" ] || return 0
  step "Fetching the lists of Debian packages" fetch_package_lists ||
    note "The package lists could not be refreshed; trying with those at hand."
  PACKAGE_LISTS_FRESH=yes
}

# want_packages PURPOSE PACKAGE…: makes sure that the packages are there, or ends with the command to type.
want_packages() {
  local purpose=$1 missing
  shift
  mapfile -t missing < <(missing_packages "$@")
  [ "${#missing[@]}" -gt 0 ] || return 0
  can_install_packages || die "$purpose needs: ${missing[*]}" \
    "On Debian or Ubuntu: sudo apt-get install ${missing[*]}" \
    "Elsewhere install what carries these names there, then start again."
  refresh_package_lists
  step "Installing for $purpose: ${missing[*]}" install_packages "${missing[@]}"
}
