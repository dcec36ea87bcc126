"""The layers of DESIGN.md: imports point one way, and what is costly is imported where it is used."""

import ast
import importlib.util
from collections.abc import Iterator
from pathlib import Path

import pytest

SRC = Path(__file__).parents[1] / "src"
PACKAGE = SRC / "maturity_gate"

LAYERS = (
    {"errors", "limits", "__version__"},
    {"model"},
    {"framework", "files", "validity"},
    {"yamls"},
    {"validation"},
    {"document"},
    {"settings", "catalogue", "declaration", "collect", "engine", "score", "assurance", "fields"},
    {"gate", "judging"},
    {"result"},
    {"report", "sources"},
    {"pipeline"},
    {"cli"},
    {"__main__"},
)
"""Lowest first; those of one layer do not know each other."""

COSTLY = {"jsonschema", "wasmtime", "requests", "opa_client", "tree_sitter", "tree_sitter_hcl", "git", "jinja2", "rich"}
LAZY = ("engine/wasm.py", "engine/server.py", "collect/")
"""What is itself imported only in the function that needs it, and so may import what is costly at its top."""

MODULES = sorted(PACKAGE.rglob("*.py"))
NAMES = [path.relative_to(PACKAGE).as_posix() for path in MODULES]


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imported(nodes: Iterator[ast.AST]) -> Iterator[str]:
    """The dotted names of what is imported: `maturity_gate.files` of `from maturity_gate import files`."""
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "a relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def at_the_top(path: Path) -> set[str]:
    def walk(node: ast.AST) -> Iterator[ast.AST]:
        for inner in ast.iter_child_nodes(node):
            if not isinstance(inner, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
                yield inner
                yield from walk(inner)

    return set(imported(walk(tree(path))))


def part(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    return "__version__" if first == "__init__" else first


def own(path: Path) -> set[str]:
    """The parts of the package that a module imports, anywhere."""
    names = [name.split(".") for name in imported(ast.walk(tree(path)))]
    return {name[1] for name in names if name[0] == "maturity_gate"} - {part(path)}


def test_every_part_has_one_layer() -> None:
    placed = [name for layer in LAYERS for name in layer]
    assert len(placed) == len(set(placed))
    assert {part(path) for path in MODULES} == set(placed)


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_imports_point_down(path: Path) -> None:
    level = next(number for number, layer in enumerate(LAYERS) if part(path) in layer)
    below = {name for layer in LAYERS[:level] for name in layer}
    assert own(path) <= below


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_no_module_imports_in_circles(path: Path) -> None:
    def known(name: str) -> Path | None:
        for spelt in (name, name.rpartition(".")[0]):
            stem = SRC / spelt.replace(".", "/")
            for file in (stem.with_suffix(".py"), stem / "__init__.py"):
                if file in MODULES:
                    return file
        return None

    seen: set[Path] = set()
    ahead = [path]
    while ahead:
        for name in at_the_top(ahead.pop()):
            module = known(name)
            if module and module.name != "__init__.py":
                assert module != path, f"{name} comes back to it"
                if module not in seen:
                    seen.add(module)
                    ahead.append(module)


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_nothing_costly_is_imported_before_it_is_needed(path: Path) -> None:
    name = path.relative_to(PACKAGE).as_posix()
    if name.startswith(LAZY) and name != "collect/__init__.py":
        return
    lazy = tuple(f"maturity_gate.{part.removesuffix('.py').replace('/', '.')}" for part in LAZY)
    for imported_name in at_the_top(path):
        assert imported_name.split(".")[0] not in COSTLY
        assert not imported_name.startswith(lazy)


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_every_module_opens_with_one_sentence(path: Path) -> None:
    docstring = ast.get_docstring(tree(path))
    assert docstring
    first = docstring.split("\n\n")[0]
    assert "\n" not in first
    assert first.endswith(".")


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_types_are_imported_like_all_else(path: Path) -> None:
    assert "TYPE_CHECKING" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_the_build_is_not_needed_to_run(path: Path) -> None:
    assert not {name for name in imported(ast.walk(tree(path))) if name.startswith("maturity_build")}


@pytest.mark.parametrize("costly", sorted(COSTLY & {"jsonschema", "wasmtime", "requests", "opa_client", "tree_sitter"}))
def test_what_counts_as_costly_is_still_what_is_installed(costly: str) -> None:
    assert importlib.util.find_spec(costly)
