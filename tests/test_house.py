"""The order of the house: what may import what, what starts quickly, and what a module owes its reader."""

from __future__ import annotations

import ast
import graphlib
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SOURCE = Path(__file__).parents[1] / "src" / "radioplay"

# A module or package may import those that stand before it here, and no other.
HOUSE = """
    version units diagnostics progress timeline locks firstnames
    loudness truepeak ahead audio
    nudges directions script
    air spaces surfaces languages cast acoustics
    shelf project
    performance takebook picking lines nudging
    acting voices engines
    store
    takes quality speaking
    foley cues rooms
    ducking beds lay dubbing
    curves loops sources effects grouping sends playing balance mix limiter mixdown master
    deliver
    rehearsal dubs listening retakes retries casting people status report page picture
    options record weighing prepare transcripts cuesheets playscripts sessions pulling produce checks
    scaffold rendering stems publishing
    adapt
    api
    cli __main__
"""
ORDER = HOUSE.split()

# Packages that are slow to import, or that not everyone has, and the only modules that may import them.
WRAPPED = {
    "onnxruntime": {"radioplay.engines.kokoro.model", "radioplay.engines.piper.network"},
    "onnx": {
        "radioplay.engines.kokoro.model",
        "radioplay.engines.kokoro.graph",
        "radioplay.engines.piper.network",
    },
    "hibari": {"radioplay.engines.kokoro.reading"},
    "espeakng_loader": {"radioplay.engines.espeak_library"},
    "TTS": {"radioplay.engines.coqui.fetching"},
    "torch": {f"radioplay.engines.coqui.{part}" for part in ("model", "package", "safely")},
    "faster_whisper": {"radioplay.listening.whisper"},
    "pydub": {"radioplay.audio.odd", "radioplay.api.made"},
    "av": {"radioplay.deliver.m4a"},
    "matplotlib": {"radioplay.picture.write"},
    "rich": {"radioplay.cli.show"},
    "reportlab": {f"radioplay.deliver.playscript.{part}" for part in ("fonts", "pdf")},
    "aaf2": {"radioplay.sessions.aaf", "radioplay.sessions.aaf_effects"},
}

MOST_LINES = 400


@dataclass(frozen=True)
class Module:
    """A source file. `imports` has (module, whether as soon as this one is imported) for all it imports."""

    name: str
    tree: ast.Module
    lines: int
    imports: frozenset[tuple[str, bool]]

    @property
    def part(self) -> str:
        """The name under `radioplay` that it belongs to; empty for the package itself."""
        return _part(self.name)

    @property
    def own(self) -> set[str]:
        """The modules of the house that it imports."""
        return {name for name, _ in self.imports if name.split(".")[0] == "radioplay"}


def _part(name: str) -> str:
    return name.partition(".")[2].partition(".")[0]


def _name(path: Path) -> str:
    parts = path.relative_to(SOURCE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


FILES = {_name(path): path for path in sorted(SOURCE.rglob("*.py"))}


def _imports(node: ast.AST, at_once: bool = True) -> Iterator[tuple[str, bool]]:
    """Every import under `node` but those for the type checker alone."""
    if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
        return
    if isinstance(node, ast.Import):
        yield from ((alias.name, at_once) for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.module:
        for alias in node.names:
            inner = f"{node.module}.{alias.name}"
            yield (inner if inner in FILES else node.module), at_once
    at_once = at_once and not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    for child in ast.iter_child_nodes(node):
        yield from _imports(child, at_once)


def _read(name: str) -> Module:
    text = FILES[name].read_text(encoding="utf-8")
    tree = ast.parse(text)
    return Module(name, tree, text.count("\n"), frozenset(_imports(tree)))


MODULES = [_read(name) for name in FILES]


def test_every_module_has_its_place() -> None:
    new = sorted({module.part for module in MODULES} - {"", *ORDER})
    assert not new, f"where do {new} stand? Put them into HOUSE above, after everything they import"


def test_the_order_names_nothing_that_is_gone() -> None:
    gone = sorted(set(ORDER) - {module.part for module in MODULES})
    assert not gone, f"HOUSE above still names {gone}"


def test_a_module_imports_only_from_before_it() -> None:
    wrong = [
        f"{module.name} comes before {name} and can't know of it"
        for module in MODULES
        if module.part in ORDER
        for name in sorted(module.own)
        if _part(name) not in ("", *ORDER[: ORDER.index(module.part) + 1])
    ]
    assert not wrong, "\n".join(wrong)


def test_nothing_imports_in_a_circle() -> None:
    graph = {module.name: module.own - {module.name} for module in MODULES}
    graphlib.TopologicalSorter(graph).prepare()  # raises a CycleError that names the circle


def test_heavy_packages_stay_with_the_module_that_wraps_them() -> None:
    wrong = []
    for module in MODULES:
        for name, at_once in sorted(module.imports):
            wrappers = WRAPPED.get(name.split(".")[0])
            if wrappers is not None and module.name not in wrappers:
                wrong.append(f"{module.name} imports {name}, which is for {' and '.join(sorted(wrappers))}")
            elif wrappers is not None and at_once:
                wrong.append(f"{module.name} imports {name} at its top, not where it is used")
    assert not wrong, "\n".join(wrong)


def test_only_the_command_line_prints() -> None:
    wrong = [
        f"{module.name} prints in line {node.lineno}; tell a progress, or return a value"
        for module in MODULES
        if module.part != "cli"
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("print", "typer.echo")
    ]
    assert not wrong, "\n".join(wrong)


def test_a_module_says_what_it_is_for() -> None:
    assert not [module.name for module in MODULES if not ast.get_docstring(module.tree)]


def test_a_module_is_short() -> None:
    long = {module.name: module.lines for module in MODULES if module.lines > MOST_LINES}
    assert not long, f"a module of more than {MOST_LINES} lines is two: {long}"


def _loaded(code: str) -> set[str]:
    """The packages in memory after running `code` in a fresh Python."""
    tell = "import json, sys; print(json.dumps(sorted({name.split('.')[0] for name in sys.modules})))"
    command = [sys.executable, "-c", f"{code}\n{tell}"]
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    assert run.returncode == 0, run.stderr
    return set(json.loads(run.stdout.splitlines()[-1]))


def test_help_loads_nothing_heavy() -> None:
    loaded = _loaded(
        "import sys\n"
        "sys.argv = ['radioplay', '--help']\n"
        "from radioplay.cli import main\n"
        "try: main()\n"
        "except SystemExit as end: assert not end.code\n"
    )
    assert "typer" in loaded
    assert not sorted(loaded & {"numpy", "scipy", "soundfile", "soxr", "tomlkit", *WRAPPED})


def test_finding_the_engines_loads_none_of_their_models() -> None:
    loaded = _loaded(
        "import radioplay.rendering\nfrom radioplay.engines import registry\nassert registry.engines()"
    )
    assert "numpy" in loaded
    assert not sorted(loaded & WRAPPED.keys())


def test_check_status_and_a_render_with_nothing_to_do_start_without_scipy() -> None:
    loaded = _loaded("import radioplay.api, radioplay.checks, radioplay.status, radioplay.rendering")
    assert "numpy" in loaded
    assert "scipy" not in loaded
