# Every target makes what it needs; nothing is installed outside .venv and .cache.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
CASES  := 50
GUESTS :=
SAMPLE := tests/data/real/debian-6.1-amd64/qemu-7.2.elf

.PHONY: help demo test test-qemu test-javascript test-languages lint types generate check-generated test-wheel conformance

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

conformance: $(VENV)/ready  ## run every language's parsers on every vector
	$(BIN)/python -m conformance.build --check
	$(BIN)/python -m conformance.run

test-javascript:  ## test the JavaScript package and its typings (needs Node and npm)
	cd tests/javascript && npm ci --silent --no-audit --no-fund && npm test

test-languages: $(VENV)/ready  ## run the examples of generated/README.md in the languages that are here
	$(BIN)/python -m pytest -m languages
