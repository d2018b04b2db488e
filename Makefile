# Everything here needs Python 3.11 or newer and make; `make` alone lists the targets.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
LOWEST := .venv-lowest
TOOLS  := tests/tools/node_modules/.package-lock.json
PAGE   ?= examples/pages/analysis.html

UV_COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --custom-compile-command 'make lock'

# One process for each core, but no more than pays for its own start.
WORKERS ?= auto
PYTEST  := $(BIN)/python -m pytest
SPREAD  := -n $(WORKERS) --maxprocesses 8 --dist loadfile --benchmark-disable

.DEFAULT_GOAL := help
.PHONY: help setup demo test test-thorough test-lowest coverage bench lint format format-check types layers docs check \
	lock browser-tools clean

help: ## list the targets
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 18

setup: $(READY) ## make .venv with all that work on newsdoc needs

$(READY): requirements/dev.txt requirements/uv.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "newsdoc needs Python 3.11 or newer: make PYTHON=/path/to/python3.11")'
	@test -x $(BIN)/pip || { echo "Setting up $(VENV) ..."; $(PYTHON) -m venv $(VENV); }
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/uv.txt
	@VIRTUAL_ENV=$(VENV) $(BIN)/uv pip install --quiet --require-hashes -r requirements/dev.txt
	@VIRTUAL_ENV=$(VENV) $(BIN)/uv pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

demo: $(READY) ## read a page of examples/ and show the document
	@$(BIN)/newsdoc show $(PAGE)

test: $(READY) ## the tests, 200 examples for each property
	HYPOTHESIS_PROFILE=quick $(PYTEST) $(SPREAD) -m 'not slow' $(ARGS)

test-thorough: $(READY) ## the tests, slow ones too, 5,000 examples for each property
	HYPOTHESIS_PROFILE=thorough $(PYTEST) $(SPREAD) $(ARGS)

test-lowest: $(READY) ## the tests, with the lowest version of each dependency that pyproject.toml allows
	$(PYTHON) -m venv --clear $(LOWEST)
	VIRTUAL_ENV=$(LOWEST) $(BIN)/uv pip install --quiet --resolution lowest-direct --all-extras \
		--group build --group test -r pyproject.toml
	VIRTUAL_ENV=$(LOWEST) $(BIN)/uv pip install --quiet --no-deps --no-build-isolation --editable .
	HYPOTHESIS_PROFILE=quick $(LOWEST)/bin/python -m pytest $(SPREAD) -m 'not slow' $(ARGS)

coverage: $(READY) ## the tests, with the lines and branches that they miss
	HYPOTHESIS_PROFILE=quick $(PYTEST) $(SPREAD) -m 'not slow' --cov --cov-report=term-missing $(ARGS)

bench: $(READY) ## the speed tests, alone and in one process
	$(PYTEST) -p no:xdist tests/bench --benchmark-only $(ARGS)

lint: $(READY) ## ruff's rules
	$(BIN)/ruff check .

format: $(READY) ## write the one layout of the code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix-only --quiet .

format-check: $(READY) ## say whether `make format` would change something
	$(BIN)/ruff format --check .

types: $(READY) ## mypy, strict, and pyright (which needs node)
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python

layers: $(READY) ## imports go down the stairs only
	$(BIN)/lint-imports

docs: $(READY) ## the documentation, in docs/_build/html; a warning is an error
	$(BIN)/python -m sphinx -q -W --keep-going -b html docs docs/_build/html

check: lint format-check types layers test docs ## all of the above that can fail

lock: $(READY) ## resolve the dependencies anew
	$(UV_COMPILE) --upgrade --all-extras --group dev -o requirements/dev.txt pyproject.toml
	grep -oE '^uv==[^ ]+' requirements/dev.txt | $(UV_COMPILE) --no-annotate -o requirements/uv.txt -

browser-tools: $(TOOLS) ## the HTML checker and the accessibility checker (needs node; Chromium and Java come from the system)

$(TOOLS): tests/tools/package.json tests/tools/package-lock.json
	npm ci --prefix tests/tools --ignore-scripts --no-audit --no-fund --silent
	@touch $@

clean: ## remove what the targets above made, the environment too
	rm -rf $(VENV) $(LOWEST) docs/_build build dist .coverage* htmlcov .hypothesis .mypy_cache .ruff_cache .pytest_cache \
		.import_linter_cache tests/tools/node_modules
