"""Find and read the files of a service, and nothing outside its directory."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from maturity_gate.errors import InputError, UsageError

BUNDLE = Path(__file__).parent / "bundle"
"""The generated files that the package carries: compiled policies, catalogue, schemas."""

MIB = 1024 * 1024
MAX_BYTES = 64 * MIB
"""No file that people or their tools write for a repository is larger."""


def inside(root: Path, relative: str, *, named_in: str = "") -> Path:
    """The path of `relative` under `root`, refused if it, or a symlink on its way, leaves `root`.

    `named_in` is the file that asked for it, for the message. The path need not exist.
    Raises InputError.
    """
    where = named_in or relative
    if Path(relative).is_absolute():
        raise InputError.at(where, f"{relative}: an absolute path; give it relative to the service's directory")
    real_root = root.resolve()
    path = real_root / relative
    try:
        resolved = path.resolve()
    except (OSError, RuntimeError) as exc:
        raise InputError.at(where, f"{relative}: cannot be resolved ({exc})") from exc
    if not resolved.is_relative_to(real_root):
        raise InputError.at(where, f"{relative}: leaves the service's directory; keep what is judged inside it")
    return path


def matching(root: Path, pattern: str, *, named_in: str = "") -> list[str]:
    """The files under `root` that a glob such as `deploy/*.yaml` names, sorted, relative, with `/`.

    Raises InputError if the pattern, or a symlink that it finds, leaves `root`.
    """
    inside(root, pattern, named_in=named_in)
    found = (path.relative_to(root).as_posix() for path in root.glob(pattern) if path.is_file())
    return [name for name in sorted(found) if inside(root, name, named_in=named_in)]


def read(root: Path, relative: str, *, named_in: str = "", limit: int = MAX_BYTES) -> str:
    """The text of one file under `root`, which must be UTF-8 and at most `limit` bytes.

    Raises InputError.
    """
    path = inside(root, relative, named_in=named_in)
    try:
        with path.open("rb") as file:
            raw = file.read(limit + 1)
    except OSError as exc:
        raise InputError.at(named_in or relative, f"{relative}: cannot be read ({exc.strerror})") from exc
    if len(raw) > limit:
        raise InputError.at(relative, f"larger than {limit // MIB} MiB; split it")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as exc:
        line = raw.count(b"\n", 0, exc.start) + 1
        column = exc.start - raw.rfind(b"\n", 0, exc.start)
        raise InputError.at(relative, "not UTF-8; save it as UTF-8", line, column) from exc


@contextlib.contextmanager
def _renamed_when_whole(path: Path) -> Iterator[int]:
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        yield descriptor
        os.replace(temporary, path)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(temporary)
        raise


def write(path: Path, text: str) -> None:
    """Write a report so that `path` holds the old bytes or all of the new ones, never a part.

    Raises UsageError where the directory does not exist or does not allow it.
    """
    try:
        with _renamed_when_whole(path) as descriptor:
            # mkstemp gives 0600; a report is as readable as any other file its user makes
            os.fchmod(descriptor, 0o666 & ~_umask())
            with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
    except OSError as exc:
        raise UsageError(f"{path}: cannot be written ({exc.strerror})", remedy="name a directory that exists") from exc


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
