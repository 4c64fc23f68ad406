# Makes its own environment in .venv and works in it. Needs Python 3.11 or newer with venv and pip, and nothing else.

PYTHON ?= python3
VENV ?= .venv
ifeq ($(OS),Windows_NT)
BIN := $(VENV)/Scripts
else
BIN := $(VENV)/bin
endif
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet --require-hashes

.PHONY: demo test check install coverage build lock clean

demo: $(VENV)/for-use ## the whole job on a recording of an invented prospect, without network
	$(BIN)/python -m reports.cli demo

test: $(VENV)/for-work
	$(BIN)/python -m pytest -n auto --dist loadfile

check: $(VENV)/for-work
	$(BIN)/python -m ruff check .
	$(BIN)/python -m ruff format --check .
	$(BIN)/python -m mypy

coverage: $(VENV)/for-work
	$(BIN)/python -m coverage run -m pytest
	$(BIN)/python -m coverage report

install: $(VENV)/for-use ## the command `precall`, in .venv
	$(BIN)/python -m pip --disable-pip-version-check install --quiet --no-deps --force-reinstall .
	@echo "precall is installed: $(BIN)/precall"

build: $(VENV)/python
	$(BIN)/python -m pip --disable-pip-version-check wheel --quiet --no-deps --wheel-dir dist .

lock: ## needs uv
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--custom-compile-command "make lock" --output-file requirements.lock pyproject.toml
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--custom-compile-command "make lock" --output-file requirements-dev.lock \
		--constraints requirements.lock --group dev pyproject.toml

clean:
	rm -rf $(VENV) build dist

$(VENV)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "precall needs Python 3.11 or newer, for example: make PYTHON=python3.12 demo")'
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/for-use: requirements.lock $(VENV)/python
	$(PIP) -r requirements.lock
	@touch $@

$(VENV)/for-work: requirements-dev.lock $(VENV)/python
	$(PIP) -r requirements-dev.lock
	@touch $@
