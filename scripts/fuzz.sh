#!/usr/bin/env bash
# Feeds the reader of received mail with mutations, each target for so many minutes, on one core at low priority.
#
#   scripts/fuzz.sh [MINUTES] [TARGET…]     10 minutes each of: object mail
#
# What it finds lies in crates/itip/fuzz/artifacts: put it into crates/itip/tests/found, and a
# test reads it from then on.
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
  # Sanitizers are a matter of the nightly compiler, which the stable one is when it is told so. Optimised as it is
  # installed: the library that takes mails apart has assertions for its own development, which end the search. 5 s
  # a mail and 768 MiB are faults.
  RUSTC_BOOTSTRAP=1 nice -n 19 cargo fuzz run -O "$target" "corpus/$target" "${seeds[@]}" -- \
    -max_total_time=$((MINUTES * 60)) -max_len=65536 -timeout=5 -rss_limit_mb=768 -dict=words.dict -print_final_stats=1
done
