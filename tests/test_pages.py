"""Every page of an indicator is true: its example is judged, its links lead somewhere, and `explain` says the same."""

import re
from pathlib import Path

import pytest

from maturity_build import pages, trials
from maturity_gate import catalogue, cli, declaration
from maturity_gate.model import State

BOOK = catalogue.load()
EXAMPLE = re.compile(r"^```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\[((?:[^\[\]]|\\.)*)\]\(([^()]*)\)")


@pytest.fixture(scope="module")
def written() -> dict[str, str]:
    return pages.pages(BOOK)


def test_there_is_a_page_of_each_indicator_in_each_language_and_no_other(written: dict[str, str]) -> None:
    names = [*(indicator.id for indicator in BOOK.indicators), "README"]
    expected = {f"{folder}/{name}.md" for folder in ("indicators", "indicators/zh") for name in names}
    assert len(BOOK.indicators) == 193
    assert written.keys() == expected | {"fact-rules.md"}


def test_the_pages_on_disk_are_those_that_make_docs_writes(written: dict[str, str]) -> None:
    folder = pages.DOCS / "indicators"
    found = {path.relative_to(pages.DOCS).as_posix() for path in folder.rglob("*.md")} | {"fact-rules.md"}
    assert found == written.keys()
    stale = [name for name, text in written.items() if (pages.DOCS / name).read_text(encoding="utf-8") != text]
    assert stale == [], "run `make docs`"


def test_writing_removes_the_page_of_an_indicator_that_is_no_more(tmp_path: Path) -> None:
    (tmp_path / "indicators" / "zh").mkdir(parents=True)
    (tmp_path / "indicators" / "zh" / "6.9.9.9.z.md").write_text("old", encoding="utf-8")
    pages.main(tmp_path)
    assert len(list((tmp_path / "indicators").rglob("*.md"))) == 2 * 194
    assert not (tmp_path / "indicators" / "zh" / "6.9.9.9.z.md").exists()


def test_every_example_fits_the_schema_and_satisfies_its_indicator(written: dict[str, str], tmp_path: Path) -> None:
    cases = []
    for indicator in BOOK.indicators:
        [example] = EXAMPLE.findall(written[f"indicators/{indicator.id}.md"])
        assert [example] == EXAMPLE.findall(written[f"indicators/zh/{indicator.id}.md"])
        (tmp_path / f"{indicator.id}.yaml").write_text(example, encoding="utf-8")
        document = declaration.load(tmp_path, [f"{indicator.id}.yaml"])
        cases.append(({path: leaf.value for path, leaf in document.leaves.items()}, [indicator.name]))
    outcomes = trials.packaged().judge(cases)
    states = {name: outcome.state for case in outcomes for name, outcome in case.items()}
    assert states == dict.fromkeys((indicator.name for indicator in BOOK.indicators), State.SATISFIED)


def test_every_example_shows_only_fields_that_the_page_tells_of(written: dict[str, str]) -> None:
    untold = {}
    for indicator in BOOK.indicators:
        text = written[f"indicators/{indicator.id}.md"]
        [example] = EXAMPLE.findall(text)
        told = {key for field in BOOK.pages[indicator.id].reads for key in field.split(".")}
        last = re.findall(r"^ *([a-z0-9_]+): .", example, re.MULTILINE)
        # a list, and a clause of the other standard, are keys that the fields split
        untold[indicator.id] = {key for key in last if key not in told}
    assert {clause: keys for clause, keys in untold.items() if keys} == {}


def test_every_link_leads_to_a_file(written: dict[str, str]) -> None:
    broken = []
    for name, text in written.items():
        for _, target in LINK.findall(EXAMPLE.sub("", text)):
            path = (pages.DOCS / name).parent.joinpath(target).resolve()
            inside = path.is_relative_to(pages.DOCS) and path.relative_to(pages.DOCS).as_posix() in written
            if not inside and not path.is_file():
                broken.append(f"{name}: {target}")
    assert broken == []


def test_no_page_is_broken_markdown(written: dict[str, str]) -> None:
    broken = {}
    for name, text in written.items():
        assert text.startswith(f"{pages.GENERATED}\n\n# "), name
        outside = EXAMPLE.sub("", text.removeprefix(pages.GENERATED))
        lines = [line for line in re.sub(r"`[^`\n]*`", "code", outside).split("\n") if not sound(line)]
        broken[name] = lines + uneven(outside)
    assert {name: lines for name, lines in broken.items() if lines} == {}


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_page_says_all_that_explain_says(written: dict[str, str], lang: str, capsys) -> None:
    for indicator in BOOK.indicators:
        assert cli.main(["explain", indicator.id, "--lang", lang]) == 0
        told = capsys.readouterr().out.split("\n")
        text = written[f"indicators/{'zh/' if lang == 'zh' else ''}{indicator.id}.md"]
        page = f"{shown(LINK.sub(chr(92) + '1', text))} {shown(text)}"
        # a field and its description are cells of a table there
        parts = [part for line in told for part in line.strip().split(": ")]
        assert [part for part in parts if part.replace("  ", " ") not in page] == [], indicator.id


def sound(line: str) -> bool:
    """Whether nothing in a line could begin what its writer did not mean: a tag, an emphasis, a picture."""
    rest = LINK.sub("link", re.sub(r"\\.", "", line))
    return not re.search(r"[<>\[\]*_`~$]", rest.replace("**", "", 2))


def uneven(text: str) -> list[str]:
    """The rows of tables that have not as many cells as their head."""
    rows: list[str] = []
    width = 0
    for line in text.split("\n"):
        if not line.startswith("|"):
            width = 0
            continue
        cells = len(re.findall(r"(?<!\\)\|", line))
        width = width or cells
        rows += [line] if cells != width else []
    return rows


def shown(text: str) -> str:
    """Markdown as its reader sees it."""
    plain = re.sub(r"\\([^A-Za-z0-9\s])", r"\1", text.replace("`", "").replace("\u200b", ""))
    return plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
