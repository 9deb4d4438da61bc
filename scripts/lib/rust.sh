# shellcheck shell=bash
# The compiler for the server: Rust as rust-version in Cargo.toml asks for, and a C compiler beside it.

wanted_rust() { sed -n 's/^rust-version = "\(.*\)"/\1/p' "$ROOT/Cargo.toml"; }

# True when version $1 is at least version $2.
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

rust_version() { rustc --version 2>/dev/null | cut -d' ' -f2; }

want_rust() {
  local wanted
  wanted=$(wanted_rust)
  have cargo && have rustc || install_rust
  at_least "$(rust_version)" "$wanted" || die "Rust $(rust_version) is too old; Convener needs $wanted or newer" \
    "With rustup: rustup update stable" \
    "Else install it from https://rustup.rs"
}

# Debian's own compiler serves where rustup was never installed: rustup itself where Debian carries it,
# else the compiler kept current for web browsers.
install_rust() {
  if can_install_packages; then
    refresh_package_lists
    if package_exists rustup; then
      want_packages "Rust" rustup
      step "Fetching stable Rust" rustup default stable && return 0
    fi
    if package_exists rustc-web; then
      want_packages "Rust" rustc-web cargo-web
      return 0
    fi
  fi
  die "there is no Rust on this machine" "Install it from https://rustup.rs, then start again."
}

want_c_compiler() {
  have cc && have make && return 0
  want_packages "compiling SQLite and the solver" gcc g++ libc6-dev make
}

# The solver HiGHS is C++ built by CMake, and its bindings are made by libclang.
want_solver_tools() {
  have c++ && have cmake && has_libclang && return 0
  want_packages "the balance solver" g++ cmake libclang-dev
}

has_libclang() {
  [ -n "${LIBCLANG_PATH:-}" ] || compgen -G '/usr/lib/llvm-*/lib/libclang*.so*' >/dev/null ||
    compgen -G '/usr/lib*/libclang*.so*' >/dev/null || compgen -G '/usr/lib/*/libclang*.so*' >/dev/null ||
    compgen -G '/opt/homebrew/opt/llvm/lib/libclang*' >/dev/null || have llvm-config
}

want_rust_checks() {
  cargo fmt --version >/dev/null 2>&1 && cargo clippy --version >/dev/null 2>&1 && return 0
  if have rustup && step "Adding rustfmt and clippy" rustup component add rustfmt clippy; then return 0; fi
  if package_exists rust-web-clippy; then want_packages "the lints" rust-web-clippy && return 0; fi
  note "rustfmt or clippy is missing; those checks will count as failed."
}
