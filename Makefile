# Chores. All that is needed beforehand is make and Python 3.11 or later; `make PYTHON=python3.12 …` chooses one.
# Each environment holds a stamp of what was installed in it, so that a chore starts at once the second time
# and installs again when pyproject.toml changes.

PYTHON ?= python3
EPISODE ?= after-closing

PIP = -m pip install -qq --disable-pip-version-check
RUN = .venv/bin/python -m

.DELETE_ON_ERROR:
.PHONY: help episode test test-voices test-coqui test-ardour judge bench format clean

help:
	@echo 'make episode      set everything up and render the sample show into out/'
	@echo 'make test         set everything up and check style, types and behaviour'
	@echo 'make test-voices  speak three lines with the real voices, and listen to them'
	@echo 'make test-coqui   test the engine coqui on the code of Coqui TTS (2 GB of packages)'
	@echo 'make test-ardour  open sessions in the real Ardour, which must be there, and compare what it exports'
	@echo 'make judge        measure how well the sample show is spoken: word errors and MOS'
	@echo 'make bench        measure speaking and mixing beside other ways to do them'
	@echo 'make format       put the code in shape'
	@echo 'make clean        delete the environments and the caches of the tools'

# What a listener wants.

episode: .venv/kokoro
	.venv/bin/radioplay render

# What an engineer wants before and after a change.

test: .venv/test
	$(RUN) ruff check
	$(RUN) ruff format --check
	$(RUN) mypy
	$(RUN) pytest -n auto --maxprocesses 4 --dist worksteal -m 'not voices and not coqui and not ardour and not bench'

test-voices: .venv/listen
	.venv/bin/radioplay voices install kokoro
	.venv/bin/radioplay voices install whisper-base
	$(RUN) pytest -m voices

# One thread a process: small models lose far more by waiting for each other than they gain.
test-coqui: .venv-coqui/coqui
	OMP_NUM_THREADS=1 .venv-coqui/bin/python -m pytest -n auto --maxprocesses 2 -m coqui \
		tests/engines/test_coqui.py tests/engines/test_conformance.py tests/e2e/test_coqui.py

# One at a time: Ardour's engine is easily starved.
test-ardour: .venv/test
	@for version in 12 11 10 9 8 7; do command -v ardour$$version-export >/dev/null && exit 0; done; \
		echo 'Ardour is not there. On Debian and Ubuntu: apt-get install --no-install-recommends ardour' >&2; exit 1
	$(RUN) pytest -m ardour tests/e2e/test_ardour.py

format: .venv/test
	$(RUN) ruff check --fix
	$(RUN) ruff format

# What shows that it is good.

judge: episode .venv-judge/judge
	.venv-judge/bin/radioplay voices install whisper-base
	.venv-judge/bin/python tools/judge.py out/$(EPISODE)

bench: .venv-bench/bench
	.venv-bench/bin/radioplay voices install kokoro
	@set -e; for measure in tests/bench/bench_*.py; do \
		echo "== $$measure"; .venv-bench/bin/python "$$measure"; echo; done

clean:
	rm -rf .venv .venv-judge .venv-bench .venv-coqui .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find src tests tools -name __pycache__ -type d -prune -exec rm -rf {} +

# Environments, and what is in them.

.venv/bin/python .venv-judge/bin/python .venv-bench/bin/python .venv-coqui/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "radioplay needs Python 3.11 or later")'
	@echo 'making $(@D:/bin=)'
	@$(PYTHON) -m venv $(@D:/bin=) || { rm -rf $(@D:/bin=); exit 1; }

.venv/kokoro: pyproject.toml | .venv/bin/python
	.venv/bin/python $(PIP) -e '.[kokoro]'
	@touch $@

.venv/test: pyproject.toml | .venv/bin/python
	.venv/bin/python $(PIP) -e '.[kokoro,test]'
	@touch $@ .venv/kokoro

.venv/listen: .venv/test
	.venv/bin/python $(PIP) -e '.[kokoro,test,listen]'
	@touch $@

# torch comes first and by version, so that nothing below brings a second one.
.venv-judge/judge: pyproject.toml | .venv-judge/bin/python
	.venv-judge/bin/python $(PIP) torch==2.13.0
	.venv-judge/bin/python $(PIP) distillmos -e '.[listen]'
	@touch $@

.venv-bench/bench: pyproject.toml | .venv-bench/bin/python
	.venv-bench/bin/python $(PIP) -e '.[kokoro,av]' kokoro-onnx pydub imageio-ffmpeg
	@touch $@

.venv-coqui/coqui: pyproject.toml | .venv-coqui/bin/python
	.venv-coqui/bin/python $(PIP) torch==2.13.0
	.venv-coqui/bin/python $(PIP) -e '.[coqui,kokoro,test]'
	@touch $@
