# Every target makes what it needs; nothing is installed outside .venv and .cache.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
CASES  := 50
GUESTS :=
SAMPLE := tests/data/real/debian-6.1-amd64/qemu-7.2.elf

.PHONY: help demo test test-qemu test-javascript test-languages test-site lint types generate check-generated test-wheel
.PHONY: fuzz fuzz-short bench conformance docs serve-docs

help:  ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 20

$(VENV)/ready: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

demo: $(VENV)/ready  ## read a real dump
	$(BIN)/vmcoreinfo show $(SAMPLE)

test: $(VENV)/ready  ## run the tests
	$(BIN)/python -m pytest

test-qemu: $(VENV)/ready  ## play the rules on real QEMU; CASES=n a machine, GUESTS="arm64 i386"
	$(BIN)/python -m pytest tests/qemu --qemu-cases $(CASES) $(GUESTS:%=--guest %)

lint: $(VENV)/ready  ## ruff, lint and format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/ready  ## mypy --strict
	$(BIN)/mypy

generate: $(VENV)/ready  ## compile formats/*.ksy into generated/ (needs Maven and Java)
	$(BIN)/python tools/generate

check-generated: $(VENV)/ready  ## fail if generated/ is not what the formats compile to
	$(BIN)/python tools/generate --check

test-wheel: $(VENV)/ready  ## build the wheel and test it with the source out of reach
	$(BIN)/python tools/test-wheel

$(VENV)/docs: $(VENV)/ready
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[docs]'
	@touch $@

docs: $(VENV)/docs  ## build the site into vmcoreinfo_fmt/site (needs npm)
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build

serve-docs: $(VENV)/docs  ## show the site while you write it
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs serve

test-site: $(VENV)/docs  ## test the site in a browser (needs npm and chromium)
	$(BIN)/python -m pytest tests/browser

conformance: $(VENV)/ready  ## run every language's parsers on every vector
	$(BIN)/python -m conformance.build --check
	$(BIN)/python -m conformance.run

$(VENV)/fuzz: $(VENV)/ready
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[fuzz]'
	@touch $@

fuzz: $(VENV)/fuzz  ## fuzz every target for ten minutes
	$(BIN)/python fuzz/run

fuzz-short: $(VENV)/fuzz  ## fuzz with a fixed number of executions, as CI does
	$(BIN)/python fuzz/run --executions 500

$(VENV)/bench: $(VENV)/ready pyproject.toml
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[bench]'
	$(PYTHON) -m venv --clear .cache/wheel
	.cache/wheel/bin/pip install --quiet --upgrade pip
	@touch $@

bench: $(VENV)/bench  ## measure speed against the peers (see benchmarks/README.md)
	.cache/wheel/bin/pip install --quiet --force-reinstall .
	$(BIN)/python benchmarks/run --python .cache/wheel/bin/python

test-javascript:  ## test the JavaScript package and its typings (needs Node and npm)
	cd tests/javascript && npm ci --silent --no-audit --no-fund && npm test

test-languages: $(VENV)/ready  ## run the examples of generated/README.md in the languages that are here
	$(BIN)/python -m pytest -m languages
