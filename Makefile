# What one does with Convener. "make help" lists it.
.DEFAULT_GOAL := help
.PHONY: help run test watch bench bench-balance bench-papers fuzz e2e build screenshots fmt setup

help: ## this list
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## set up, build, load demo data when there is none, serve on http://127.0.0.1:8080
	@scripts/run.sh

test: ## set up and check everything: format, lints, tests on both databases, journeys in a browser
	@scripts/test.sh

watch: ## serve a debug build, again after each change
	@scripts/watch.sh

bench: ## measure a release build, write docs/performance.md, then the balance engine and the papers
	@scripts/bench.sh
	@scripts/bench-balance.sh
	cargo bench --package paper

bench-balance: ## the balance engine alone, beside PyPI sortition-algorithms where that is installed
	@scripts/bench-balance.sh

bench-papers: ## how long a report of forty pages takes to become PDF and Word
	cargo bench --package paper

fuzz: ## feed the reader of received mail with mutations, ten minutes a target
	@scripts/fuzz.sh

e2e: ## the journeys in a browser only
	@scripts/e2e.sh

build: ## the browser's part and the server, ready to install: target/release/convener
	@scripts/setup.sh run
	@scripts/build-browser.sh
	cargo build --release --package server

screenshots: ## take the pictures in docs/pictures again
	@scripts/screenshots.sh

fmt: ## format the Rust code
	cargo fmt --all

setup: ## install what building and testing need, nothing else
	@scripts/setup.sh test
