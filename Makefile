# Every target makes what it needs; nothing is installed outside .venv and .cache.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
CASES  := 50
GUESTS :=
PYTHONS :=
QEMUS  :=

# What other releases than the installed one play; guests are booted on that one alone.
PLAYED := tests/qemu/test_suite.py tests/qemu/test_conformance.py tests/qemu/test_device.py tests/qemu/test_windows.py
on_release = tools/fetch-qemu $(1) >/dev/null && \
	PATH="$$PWD/.cache/qemu/$(1)/bin:$$PATH" $(BIN)/python -m pytest $(PLAYED) --qemu-cases $(CASES)

# Everything comes with its hash; the project itself is linked to, without asking anybody for packages.
PIP     := $(BIN)/pip --disable-pip-version-check --quiet
INSTALL := $(PIP) install --require-hashes --requirement

.PHONY: help demo test test-corpus test-thorough test-qemu test-wheel test-languages test-javascript test-site test-pythons
.PHONY: sarif-schema suite test-suite-qemu mutants lint types generate check-generated conformance fuzz fuzz-short bench
.PHONY: docs serve-docs lock check-locked

help:  ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 20

$(VENV)/ready: pyproject.toml requirements/dev.txt
	$(PYTHON) -m venv $(VENV)
	$(INSTALL) requirements/dev.txt
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

demo: $(VENV)/ready  ## what this is for, on one screen
	@$(BIN)/python tools/demo

test: $(VENV)/ready  ## the tests for all day; prints what it leaves out
	$(BIN)/python -m pytest -n auto

test-corpus: $(VENV)/ready  ## the fuzzers' corpus through every target, and which branches it reaches
	$(BIN)/python -m pytest -n auto -m corpus

test-thorough: $(VENV)/ready  ## every adversarial file, kills before every write, walks through the tree
	$(BIN)/python -m pytest -n auto -m thorough

$(VENV)/readers: $(VENV)/ready requirements/readers.txt
	$(INSTALL) requirements/readers.txt
	@touch $@

test-qemu: $(VENV)/readers  ## play the rules on real QEMU; CASES=n a machine, GUESTS="arm64 i386", QEMUS="10.0 11.1"
	$(BIN)/python -m pytest tests/qemu --qemu-cases $(CASES) $(GUESTS:%=--guest %)
	$(foreach release,$(QEMUS),$(call on_release,$(release)) &&) true

test-suite-qemu: $(VENV)/ready  ## play the suite on other releases of QEMU only; QEMUS="10.0 11.1"
	$(foreach release,$(QEMUS),$(call on_release,$(release)) &&) true

test-wheel: $(VENV)/ready  ## the built wheel, with each set of extras and the source out of reach
	$(BIN)/python -m pytest tests/installed

test-pythons: $(VENV)/ready  ## the tests on every Python that is here; PYTHONS="3.10 newest"
	$(BIN)/python tools/test-pythons $(PYTHONS)

lock: $(VENV)/ready  ## choose versions anew: requirements/*.txt and sbom.cdx.json
	$(BIN)/python tools/lock
	$(BIN)/python tools/sbom

check-locked: $(VENV)/ready  ## fail if requirements/ and sbom.cdx.json are not what pyproject.toml asks for
	$(BIN)/python tools/lock --check
	$(BIN)/python tools/sbom --check

lint: $(VENV)/ready  ## ruff, lint and format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/ready  ## mypy --strict
	$(BIN)/mypy

sarif-schema:  ## the schema of SARIF, for the tests of what check prints (needs npm)
	npm install --silent --no-audit --no-fund --ignore-scripts --prefix .cache/sarif @microsoft/jest-sarif@1.0.0-beta.0

pyright:  ## the type checker of that name, for the tests of what consumers see (needs npm)
	npm install --silent --no-audit --no-fund --prefix .cache/pyright pyright@1.1.400

generate: $(VENV)/ready  ## compile formats/*.ksy into generated/ (needs Maven and Java)
	$(BIN)/python tools/generate

check-generated: $(VENV)/ready  ## fail if generated/ is not what the formats compile to
	$(BIN)/python tools/generate --check

$(VENV)/docs: $(VENV)/ready requirements/docs.txt
	$(INSTALL) requirements/docs.txt
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

$(VENV)/fuzz: $(VENV)/ready requirements/fuzz.txt
	$(INSTALL) requirements/fuzz.txt
	@touch $@

fuzz: $(VENV)/fuzz  ## fuzz every target for ten minutes
	$(BIN)/python fuzz/run

fuzz-short: $(VENV)/fuzz  ## fuzz with a fixed number of executions, as CI does
	$(BIN)/python fuzz/run --executions 500

$(VENV)/bench: $(VENV)/ready requirements/bench.txt
	$(INSTALL) requirements/bench.txt
	$(BIN)/uv venv --quiet --clear --python $(BIN)/python .cache/wheel
	@touch $@

bench: $(VENV)/bench  ## measure speed against the peers (see benchmarks/README.md)
	rm -rf .cache/dist
	$(BIN)/python -m build --no-isolation --wheel --outdir .cache/dist >/dev/null
	$(BIN)/uv pip install --quiet --python .cache/wheel/bin/python --constraints requirements/shipped.txt --reinstall .cache/dist/*.whl
	$(BIN)/python benchmarks/run --python .cache/wheel/bin/python

test-javascript:  ## test the JavaScript package and its typings (needs Node and npm)
	cd tests/javascript && npm ci --silent --no-audit --no-fund && npm test

test-languages: $(VENV)/ready  ## run the examples of generated/README.md in the languages that are here
	$(BIN)/python -m pytest -m languages

suite: $(VENV)/ready  ## build the conformance suite as one archive, dist/vmcoreinfo-suite-*.tar.gz
	$(BIN)/python -m conformance.archive

mutants: $(VENV)/ready  ## make deliberate mistakes and see that the suite finds each
	$(BIN)/python -m conformance.mutate
