#!/usr/bin/env bash
# Feeds the reader of received mail with mutations, each target for so many minutes, on one core at low priority.
#
#   scripts/fuzz.sh [MINUTES] [TARGET…]     10 minutes each of: object mail
#
# What it finds lies in crates/itip/fuzz/artifacts: put it into crates/itip/tests/found and it stays a test.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=/dev/null
. "$ROOT/scripts/lib/say.sh"
MINUTES=${1:-10}
shift || true
TARGETS=("${@:-}")
[ -n "${TARGETS[0]}" ] || TARGETS=(object mail)

cargo fuzz --version >/dev/null 2>&1 || die "cargo-fuzz is not installed" "Run: cargo install cargo-fuzz"
cd "$ROOT/crates/itip/fuzz"
for target in "${TARGETS[@]}"; do
  heading "Target $target, $MINUTES minutes"
  mkdir -p "corpus/$target"
  seeds=("seeds/$target")
  # Real mails of other people, where a folder of them is at hand.
  if [ -d "${CONVENER_MAIL_CORPUS:-}" ]; then seeds+=("$CONVENER_MAIL_CORPUS"); fi
  # Sanitizers are a matter of the nightly compiler, which the stable one is when it is told so. A release build
  # with assertions, as cargo-fuzz makes it; 5 s a mail and 512 MiB are faults.
  RUSTC_BOOTSTRAP=1 nice -n 19 cargo fuzz run "$target" "corpus/$target" "${seeds[@]}" -- \
    -max_total_time=$((MINUTES * 60)) -max_len=65536 -timeout=5 -rss_limit_mb=512 -dict=words.dict -print_final_stats=1
done
