#!/usr/bin/env bash
# Measures the balance engine and, where it is installed, PyPI sortition-algorithms (with highspy) on the same
# instances, in CPU seconds, and says the ratios. Words choose among the instances: scripts/bench-balance.sh rt_200.
# The other program is looked for in tools/sortition (python3 -m venv tools/sortition &&
# tools/sortition/bin/pip install sortition-algorithms) and in CONVENER_SORTITION, the path of its Python.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=/dev/null
. "$ROOT/scripts/lib/say.sh"
cd "$ROOT"
PEER=${CONVENER_SORTITION:-$ROOT/tools/sortition/bin/python}
OURS=$(mktemp)
trap 'rm -f "$OURS"' EXIT

heading "Measuring the engine"
cargo bench --quiet --package balance --bench engine -- --json maximin "$@" | tee "$OURS"

heading "Measuring the other program"
if ! "$PEER" -c 'import sortition_algorithms, highspy' 2>/dev/null; then
  echo "NOT MEASURED: PyPI sortition-algorithms with highspy is not installed for $PEER"
  exit 0
fi
exec "$PEER" scripts/lib/sortition.py "$OURS" crates/balance/tests/data ${CONVENER_BALANCE_DATA:+"$CONVENER_BALANCE_DATA"}
