# shellcheck shell=bash
# The road to wasm32: a compiler that has the browser's standard library.
#
# Usually rustup has it, because rust-toolchain.toml names the target. Where rustup cannot fetch it,
# Debian's own compiler and library source do: the library is built once into tools/wasm-sysroot,
# which rustc is pointed to. Nothing is written outside the project but the packages themselves.

WASM=wasm32-unknown-unknown
WASM_SYSROOT=$ROOT/tools/wasm-sysroot
DEBIAN_RUSTC=/usr/bin/rustc
DEBIAN_CARGO=/usr/bin/cargo

# True when the compiler that the project normally uses has the target.
# CONVENER_WASM_ROAD=debian takes the other road on purpose, to try it.
compiler_has_wasm() {
  local libs
  [ "${CONVENER_WASM_ROAD:-}" != debian ] || return 1
  libs=$(rustc --print target-libdir --target "$WASM" 2>/dev/null) || return 1
  compgen -G "$libs/libstd-*.rlib" >/dev/null
}

# True when tools/wasm-sysroot was built for the Debian compiler that is installed now.
sysroot_is_current() {
  [ -x "$DEBIAN_RUSTC" ] && [ -f "$WASM_SYSROOT/built-for" ] &&
    [ "$("$DEBIAN_RUSTC" -vV)" = "$(cat "$WASM_SYSROOT/built-for")" ]
}

wasm_linker() {
  local linker
  # Debian numbers its linkers by LLVM version; the newest reads every object.
  linker=$(compgen -c wasm-ld | grep -E '^wasm-ld(-[0-9]+)?$' | sort -V | tail -n 1)
  [ -n "$linker" ] && command -v "$linker"
}

want_wasm_target() {
  compiler_has_wasm && return 0
  sysroot_is_current && wasm_linker >/dev/null && return 0
  ask_rustup_for_wasm && return 0
  have apt-get || die "the compiler has no $WASM target, and rustup cannot fetch it" \
    "Run: rustup target add $WASM"
  note "rustup cannot fetch $WASM here; taking Debian's compiler for the browser part."
  want_packages "the browser part" rustc-web cargo-web rust-web-src "$(debian_lld)"
  sysroot_is_current || step "Building the standard library for the browser, once" build_wasm_sysroot
}

# A closed network may swallow the request instead of refusing it, hence the time limit.
ask_rustup_for_wasm() {
  have rustup && [ "${CONVENER_WASM_ROAD:-}" != debian ] || return 1
  step "Asking rustup for $WASM" timeout 300 rustup target add "$WASM" || return 1
  compiler_has_wasm
}

# The linker of the LLVM that rustc-web was built with, or the newest there is.
debian_lld() {
  local newest
  newest=$(apt-cache pkgnames lld- 2>/dev/null | grep -E '^lld-[0-9]+$' | sort -V | tail -n 1)
  printf '%s\n' "${newest:-lld}"
}

build_wasm_sysroot() (
  # Chained, because "set -e" sleeps inside a function whose result is asked for.
  libs=$WASM_SYSROOT/lib/rustlib/$WASM/lib
  work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT &&
    make_empty_crate "$work" && cd "$work" && compile_std "$work/target" &&
    rm -rf "$WASM_SYSROOT" && mkdir -p "$libs" &&
    cp "target/$WASM/release/deps/"*.rlib "$libs" && rm -f "$libs"/libstd_for_the_browser-*.rlib &&
    # Crates compiled against the library of before no longer match it.
    rm -rf "$(wasm_target_dir)" &&
    "$DEBIAN_RUSTC" -vV >"$WASM_SYSROOT/built-for"
)

make_empty_crate() {
  mkdir -p "$1/src" &&
    printf '[package]\nname = "std_for_the_browser"\nversion = "0.0.0"\nedition = "2024"\n[workspace]\n' >"$1/Cargo.toml" &&
    printf '#![no_std]\n' >"$1/src/lib.rs"
}

# Without embedded bitcode the profile's link-time optimisation would fail later.
compile_std() {
  env -u RUSTFLAGS -u CARGO_ENCODED_RUSTFLAGS -u CARGO_BUILD_TARGET CARGO_TARGET_DIR="$1" \
    RUSTC_BOOTSTRAP=1 RUSTC="$DEBIAN_RUSTC" CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS=-Cembed-bitcode=yes \
    "$DEBIAN_CARGO" build --release --target "$WASM" -Zbuild-std=std,panic_abort
}

# wasm_cargo ARGUMENT…: cargo, set up to build for the browser, in a target folder of its own:
# two compilers in one folder would rebuild everything at each turn. The target goes right behind the
# subcommand: behind a "--" it would be another program's.
wasm_cargo() {
  local settings=(CARGO_TARGET_DIR="$(wasm_target_dir)") cargo=cargo
  if ! compiler_has_wasm; then
    cargo=$DEBIAN_CARGO
    settings+=(RUSTC="$DEBIAN_RUSTC"
      CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER="$(wasm_linker)"
      CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="--sysroot=$WASM_SYSROOT")
  fi
  env -u RUSTFLAGS -u CARGO_ENCODED_RUSTFLAGS "${settings[@]}" "$cargo" "$1" --target "$WASM" "${@:2}"
}

wasm_target_dir() { printf '%s\n' "${CARGO_TARGET_DIR:-$ROOT/target}/wasm"; }
