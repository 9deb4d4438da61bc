# shellcheck shell=bash
# Counts what the test runners report, for the one line at the end.

PASSED=0
FAILED=0
FAILED_STAGES=()

# stage TITLE COMMAND…: runs the command in the open, adds its tests to the counts, and goes on whatever happens.
stage() {
  local title=$1 started=$SECONDS status=0 log
  shift
  mkdir -p "$LOGS"
  log=$LOGS/stage-$(tr -cs 'A-Za-z0-9' '-' <<<"$title").log
  heading "$title"
  "$@" 2>&1 | tee "$log" || status=$?
  count_results "$log" "$status"
  if [ "$status" -ne 0 ]; then
    FAILED_STAGES+=("$title")
    note "FAILED after $((SECONDS - started)) s"
  else
    note "passed in $((SECONDS - started)) s"
  fi
}

# A stage that fails without a failed test (it did not compile, say) is one failure by itself.
count_results() {
  local passed failed
  read -r passed failed < <(read_counts "$1")
  if [ "$2" -ne 0 ] && [ "$failed" -eq 0 ]; then failed=1; fi
  PASSED=$((PASSED + passed))
  FAILED=$((FAILED + failed))
}

# Sums the closing lines of nextest, cargo test and node's runner in a log.
read_counts() {
  sed 's/\x1b\[[0-9;]*[A-Za-z]//g' "$1" | awk '
    # "Summary [ 0.1s] 12 tests run: 10 passed (1 slow), 1 failed, 1 timed out, 3 skipped"
    /^ *Summary \[/ {
      sub(/.*tests? run: */, "")
      n = split($0, part, ",")
      for (i = 1; i <= n; i++) {
        number = part[i] + 0
        if (part[i] ~ /passed/) passed += number
        else if (part[i] !~ /skipped/) failed += number
      }
    }
    # "test result: ok. 3 passed; 0 failed; 0 ignored; …"
    /^test result:/ { for (i = 2; i <= NF; i++) { if ($i == "passed;") passed += $(i-1); if ($i == "failed;") failed += $(i-1) } }
    # "ℹ pass 3", or "# pass 3" in TAP; a cancelled test is a failed one
    /^(ℹ|#) pass [0-9]+$/ { passed += $3 }
    /^(ℹ|#) (fail|cancelled) [0-9]+$/ { failed += $3 }
    END { print passed + 0, failed + 0 }'
}

# The closing line, which other programs read too. Its form is part of what "make test" promises.
print_counts() {
  local title
  heading "Result after $((SECONDS / 60)) min $((SECONDS % 60)) s"
  for title in "${FAILED_STAGES[@]}"; do note "failed: $title"; done
  printf '\n%s passed, %s failed\n' "$PASSED" "$FAILED"
  [ "$FAILED" -eq 0 ]
}
