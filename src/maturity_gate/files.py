"""Find and read the files of a service, and nothing outside its directory."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from collections.abc import Sequence
from pathlib import Path

from maturity_gate.errors import InputError, Problem, UsageError

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
    if Path(relative).is_absolute():
        raise _refused(relative, named_in, "is an absolute path; give it relative to the service's directory")
    real_root = root.resolve()
    path = real_root / relative
    try:
        relative.encode()
        resolved = path.resolve()
    except (OSError, RuntimeError, ValueError) as exc:
        # ValueError: a NUL, or bytes that are no UTF-8, which no report could name
        raise _refused(relative, named_in, "is not a path that can be followed; rename it") from exc
    if not resolved.is_relative_to(real_root):
        raise _refused(relative, named_in, "leaves the service's directory; keep what is judged inside it")
    return path


def matching(root: Path, pattern: str) -> list[str]:
    """The files under `root` that a glob such as `deploy/*.yaml` names, sorted, relative, with `/`.

    Raises InputError if the pattern is none, or if it or a symlink that it finds leaves `root`.
    """
    inside(root, pattern)
    try:
        found = {path.relative_to(root).as_posix() for path in root.glob(pattern) if path.is_file()}
    except (OSError, ValueError, IndexError) as exc:
        raise InputError.at(pattern, "is not a pattern; ** stands only between slashes") from exc
    return [name for name in sorted(found) if inside(root, name)]


def named(root: Path, patterns: Sequence[str], *, most: int | None = None) -> list[str]:
    """The files under `root` that globs name, each once and sorted, as `matching` gives them.

    Raises InputError, whose problems have a pattern in the place of a file, for each that names none or is none, and
    where all together name more than `most`.
    """
    found: set[str] = set()
    wrong: list[Problem] = []
    for pattern in patterns:
        try:
            names = matching(root, pattern)
        except InputError as error:
            wrong += (
                one if one.file == pattern else Problem(pattern, 0, 0, f"names {one.file}, which {one.message}")
                for one in error.problems
            )
            continue
        if not names:
            wrong.append(Problem(pattern, 0, 0, "matches no file; correct the pattern or remove it"))
        found.update(names)
        if most is not None and len(found) > most:
            wrong.append(Problem(pattern, 0, 0, f"matches too many: {most} files at most; name fewer"))
            break
    if wrong:
        raise InputError(wrong)
    return sorted(found)


def read(root: Path, relative: str, *, named_in: str = "", limit: int = MAX_BYTES) -> str:
    """The text of one file under `root`, which must be UTF-8 and at most `limit` bytes.

    Raises InputError.
    """
    path = inside(root, relative, named_in=named_in)
    try:
        # a FIFO that nobody writes to would never open
        with os.fdopen(os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise _refused(relative, named_in, "is not a file")
            raw = file.read(limit + 1)
    except IsADirectoryError as exc:
        raise _refused(relative, named_in, "is not a file") from exc
    except OSError as exc:
        raise _refused(relative, named_in, f"cannot be read ({exc.strerror})") from exc
    if len(raw) > limit:
        raise InputError.at(relative, f"is larger than {limit // MIB} MiB; split it")
    try:
        return raw.decode().removeprefix("\ufeff")
    except UnicodeDecodeError as exc:
        before = raw[: exc.start].decode()
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        raise InputError.at(relative, "is not UTF-8; save it as UTF-8", line, column) from exc


def _refused(relative: str, named_in: str, why: str) -> InputError:
    return InputError.at(named_in, f"{relative}: {why}") if named_in else InputError.at(relative, why)


def write(path: Path, text: str) -> None:
    """Write a report so that `path` holds the old bytes or all of the new ones, never a part.

    A device, such as /dev/stdout, is written as it is. Raises UsageError where it cannot be.
    """
    try:
        if path.exists() and not path.is_file():
            path.write_text(text, encoding="utf-8", errors="backslashreplace", newline="\n")
        else:
            # what a symlink names is replaced, not the symlink
            _replace(path.resolve(), text)
    except (OSError, RuntimeError, ValueError) as exc:
        reason = exc.strerror if isinstance(exc, OSError) else exc
        raise UsageError(f"{path}: cannot be written ({reason})") from exc


def _replace(path: Path, text: str) -> None:
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:50]}.")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
            # mkstemp gives 0600; a report is as readable as any other file its user makes
            os.fchmod(descriptor, 0o666 & ~_umask())
            file.write(text)
        os.replace(temporary, path)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(temporary)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
