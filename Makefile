# OVOP Desktop. `make run` opens the program, `make test` checks everything; both set up what they need.
PY = .venv/bin/python
TESTS ?=
.PHONY: run test setup check format lint types contracts tests shots faults bench demo clean

run:
	@tools/setup.sh run
	@$(PY) main.py

test:
	@tools/setup.sh test
	@$(MAKE) --no-print-directory check

check: lint types contracts tests

format:
	$(PY) -m ruff format .
	$(PY) -m ruff check --fix .

lint:
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .

types:
	$(PY) -m mypy

contracts:
	.venv/bin/lint-imports --no-cache

tests:
	$(PY) -m pytest -n 2 -q $(TESTS)

# Pictures of every screen, in both themes and languages, at 100, 125 and 200 percent: tests/shots.
shots:
	@tools/setup.sh test
	$(PY) tools/take_shots.py

# Thousands of simulated power cuts, disk-full and I/O errors at every operation, and new examples for every property:
# minutes, not part of `make test`.
faults:
	@tools/setup.sh test
	$(PY) -m pytest -q tests/faults --heavy
	$(PY) -m pytest -q -n 2 -m hypothesis --heavy

# Measurements beside Typst, img2pdf and a bare PySide6 window, in one run: build/bench/.
bench:
	@tools/setup.sh bench
	$(PY) tests/benchmarks/run.py

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache
