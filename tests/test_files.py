"""Files of a service, and nothing outside its directory; reports whole or not at all."""

import os
import stat
from pathlib import Path

import pytest

from maturity_gate import files
from maturity_gate.errors import InputError, UsageError

LEAVES = "leaves the service's directory; keep what is judged inside it"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A service, and a secret beside it."""
    root = tmp_path / "service"
    (root / "deploy").mkdir(parents=True)
    (root / "deploy" / "b.yaml").write_text("b: 1\n", encoding="utf-8")
    (root / "deploy" / "a.yaml").write_text("a: 1\n", encoding="utf-8")
    (tmp_path / "secret.yaml").write_text("secret: 1\n", encoding="utf-8")
    (root / "link.yaml").symlink_to("../secret.yaml")
    (root / "linked").symlink_to("..")
    (root / "inner.yaml").symlink_to("deploy/a.yaml")
    (root / "loop").symlink_to("loop")
    os.mkfifo(root / "fifo.yaml")
    return root


REFUSED = {
    "../secret.yaml": LEAVES,
    "deploy/../../secret.yaml": LEAVES,
    "link.yaml": LEAVES,
    "linked/secret.yaml": LEAVES,
    "/etc/hostname": "is an absolute path; give it relative to the service's directory",
    "a\0b": "is not a path that can be followed; rename it",
    "a\udcffb": "is not a path that can be followed; rename it",
    "loop": "is not a path that can be followed; rename it",
    "deploy": "is not a file",
    "fifo.yaml": "is not a file",
    "none.yaml": "cannot be read (No such file or directory)",
    "x" * 300: "cannot be read (File name too long)",
    "deploy/a.yaml/b": "cannot be read (Not a directory)",
}


@pytest.mark.parametrize("relative", REFUSED)
def test_refuses_to_read(root: Path, relative: str) -> None:
    with pytest.raises(InputError) as refused:
        files.read(root, relative)
    assert str(refused.value) == f"{relative}: {REFUSED[relative]}"


def test_says_which_file_asked_for_another(root: Path) -> None:
    with pytest.raises(InputError) as refused:
        files.read(root, "../secret.yaml", named_in="maturity.yaml")
    assert str(refused.value) == f"maturity.yaml: ../secret.yaml: {LEAVES}"


def test_refuses_a_file_that_cannot_be_read() -> None:
    # the memory of this process: a file like any other, but nothing is mapped at its beginning
    with pytest.raises(InputError) as refused:
        files.read(Path("/proc/self"), "mem")
    assert str(refused.value) == "mem: cannot be read (Input/output error)"


def test_refuses_a_device() -> None:
    with pytest.raises(InputError) as refused:
        files.read(Path("/dev"), "zero")
    assert str(refused.value) == "zero: is not a file"


def test_follows_a_link_that_stays_inside(root: Path) -> None:
    assert files.read(root, "inner.yaml") == "a: 1\n"


def test_a_service_may_itself_be_a_link(root: Path, tmp_path: Path) -> None:
    (tmp_path / "alias").symlink_to(root)
    assert files.read(tmp_path / "alias", "deploy/a.yaml") == "a: 1\n"
    assert files.matching(tmp_path / "alias", "deploy/*.yaml") == ["deploy/a.yaml", "deploy/b.yaml"]


def test_reads_up_to_the_limit(root: Path) -> None:
    (root / "large").write_bytes(b"x" * files.MIB)
    assert len(files.read(root, "large", limit=files.MIB)) == files.MIB
    (root / "large").write_bytes(b"x" * (files.MIB + 1))
    with pytest.raises(InputError) as refused:
        files.read(root, "large", limit=files.MIB)
    assert str(refused.value) == "large: is larger than 1 MiB; split it"


def test_says_where_text_is_not_utf_8(root: Path) -> None:
    (root / "latin").write_bytes("é: 1\na: é".encode() + b"\xe9\n")
    with pytest.raises(InputError) as refused:
        files.read(root, "latin")
    assert str(refused.value) == "latin:2:5: is not UTF-8; save it as UTF-8"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_other_unicode_is_not_utf_8(root: Path, encoding: str) -> None:
    (root / "wide").write_bytes("a: 1".encode(encoding))
    with pytest.raises(InputError, match=r"^wide:1:1: is not UTF-8"):
        files.read(root, "wide")


def test_a_byte_order_mark_is_left_out(root: Path) -> None:
    (root / "marked").write_bytes(b"\xef\xbb\xbfa: 1")
    assert files.read(root, "marked") == "a: 1"


PATTERNS = {
    "deploy/*.yaml": ["deploy/a.yaml", "deploy/b.yaml"],
    "**/a.*": ["deploy/a.yaml"],
    "deploy": [],
    "fifo.*": [],
    "nothing/*": [],
    "[": [],
}


@pytest.mark.parametrize(("pattern", "found"), PATTERNS.items())
def test_finds_regular_files_in_order(root: Path, pattern: str, found: list[str]) -> None:
    assert files.matching(root, pattern) == found


@pytest.mark.parametrize(
    ("pattern", "told"),
    [
        ("*.yaml", f"link.yaml: {LEAVES}"),
        ("linked/*.yaml", f"linked/*.yaml: {LEAVES}"),
        ("l*/*.yaml", f"linked/secret.yaml: {LEAVES}"),
        ("../*.yaml", f"../*.yaml: {LEAVES}"),
        ("a**b", "a**b: is not a pattern; ** stands only between slashes"),
        ("", "is not a pattern; ** stands only between slashes"),
        (".", ".: is not a pattern; ** stands only between slashes"),
    ],
)
def test_refuses_a_pattern(root: Path, pattern: str, told: str) -> None:
    with pytest.raises(InputError) as refused:
        files.matching(root, pattern)
    assert str(refused.value) == told


def test_names_each_file_once_in_order(root: Path) -> None:
    patterns = ["deploy/b.yaml", "deploy/*.yaml", "inner.yaml"]
    assert files.named(root, patterns, most=3) == ["deploy/a.yaml", "deploy/b.yaml", "inner.yaml"]


def test_says_of_every_pattern_why_it_names_nothing(root: Path) -> None:
    with pytest.raises(InputError) as refused:
        files.named(root, ["deploy/*.yaml", "more/*.yaml", "a**b", "*.yaml"])
    assert str(refused.value).split("\n") == [
        f"*.yaml: names link.yaml, which {LEAVES}",
        "a**b: is not a pattern; ** stands only between slashes",
        "more/*.yaml: matches no file; correct the pattern or remove it",
    ]


def test_refuses_more_files_than_there_may_be(root: Path) -> None:
    with pytest.raises(InputError) as refused:
        files.named(root, ["inner.yaml", "deploy/*.yaml"], most=2)
    assert str(refused.value) == "deploy/*.yaml: matches too many: 2 files at most; name fewer"


def test_writes_what_it_is_given(tmp_path: Path) -> None:
    files.write(tmp_path / "report", "成熟度\nhalf: \udcff\n")
    assert (tmp_path / "report").read_bytes() == "成熟度\nhalf: \\udcff\n".encode()
    assert [path.name for path in tmp_path.iterdir()] == ["report"]


@pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664)])
def test_a_report_is_as_readable_as_any_file(tmp_path: Path, mask: int, mode: int) -> None:
    before = os.umask(mask)
    try:
        files.write(tmp_path / "report", "")
        assert os.umask(mask) == mask
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "report").stat().st_mode) == mode


def test_a_failure_half_way_leaves_the_old_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files.write(tmp_path / "report", "old")

    def fail(*_: object) -> None:
        assert len(list(tmp_path.iterdir())) == 2
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(UsageError) as refused:
        files.write(tmp_path / "report", "new")
    assert str(refused.value) == f"{tmp_path}/report: cannot be written (No space left on device)"
    assert [path.read_text(encoding="utf-8") for path in tmp_path.iterdir()] == ["old"]


def test_an_interruption_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fchmod", interrupt)
    with pytest.raises(KeyboardInterrupt):
        files.write(tmp_path / "report", "new")
    assert list(tmp_path.iterdir()) == []


def test_a_link_to_a_report_stays_one(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("report")
    files.write(tmp_path / "link", "new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "report").read_text(encoding="utf-8") == "new"


def test_a_device_is_written_and_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    reader = os.open(tmp_path / "fifo", os.O_RDONLY | os.O_NONBLOCK)
    try:
        files.write(tmp_path / "fifo", "new")
        assert os.read(reader, 10) == b"new"
    finally:
        os.close(reader)
    assert stat.S_ISFIFO((tmp_path / "fifo").stat().st_mode)


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("none/report", "No such file or directory"),
        ("file/report", "Not a directory"),
        (".", "Is a directory"),
        ("x" * 300, "File name too long"),
    ],
)
def test_says_why_a_report_cannot_be_written(tmp_path: Path, target: str, reason: str) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(UsageError) as refused:
        files.write(tmp_path / target, "")
    assert str(refused.value) == f"{tmp_path / target}: cannot be written ({reason})"
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
