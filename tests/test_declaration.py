"""Declarations: one document out of many files, or every mistake of all of them."""

from pathlib import Path

import pytest

from maturity_gate import declaration
from maturity_gate.document import Leaf
from maturity_gate.errors import InputError
from maturity_gate.model import Grade, Location

FABRIC = ("platform", "hardware", "network", "training_fabric")

NETWORK = """\
platform:
  hardware:
    network:
      training_fabric:
        provided_by: RoCE v2
        port_speed_gbe: 400
        evidence: [fabric-as-built]
        note: as built
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "network.yaml").write_text(NETWORK, encoding="utf-8")
    (tmp_path / "empty.yaml").write_text("# nothing yet\n", encoding="utf-8")
    return tmp_path


def refused(root: Path, *names: str) -> list[str]:
    with pytest.raises(InputError) as error:
        declaration.load(root, names)
    assert [*error.value.problems] == declaration.problems(root, names)
    return str(error.value).split("\n")


def test_every_value_is_claimed_at_its_place(root: Path) -> None:
    document = declaration.load(root, ["empty.yaml", "network.yaml"])
    assert document.leaves == {
        (*FABRIC, "provided_by"): Leaf("RoCE v2", Grade.CLAIMED, (Location("network.yaml", 5, 9),)),
        (*FABRIC, "port_speed_gbe"): Leaf(400, Grade.CLAIMED, (Location("network.yaml", 6, 9),)),
    }
    assert document.places == {
        FABRIC[:1]: Location("network.yaml", 1, 1),
        FABRIC[:2]: Location("network.yaml", 2, 3),
        FABRIC[:3]: Location("network.yaml", 3, 5),
        FABRIC: Location("network.yaml", 4, 7),
    }
    assert declaration.problems(root, ["empty.yaml", "network.yaml"]) == []


def test_files_add_to_one_mapping(root: Path) -> None:
    (root / "more.yaml").write_text(
        "platform: {hardware: {network: {training_fabric: {load_balancing: {provided_by: adaptive routing}}}}}",
        encoding="utf-8",
    )
    document = declaration.load(root, ["more.yaml", "network.yaml"])
    assert sorted(path[4:] for path in document.leaves) == [
        ("load_balancing", "provided_by"),
        ("port_speed_gbe",),
        ("provided_by",),
    ]
    assert document.places[FABRIC] == Location("more.yaml", 1, 33)


def test_a_value_given_twice_names_both_places(root: Path) -> None:
    (root / "other.yaml").write_text(NETWORK.replace("400", "200"), encoding="utf-8")
    path = ".".join(FABRIC)
    assert refused(root, "network.yaml", "other.yaml") == [
        f"other.yaml:5:9: {path}.provided_by: given in network.yaml:5:9 already; keep one of the two",
        f"other.yaml:6:9: {path}.port_speed_gbe: given in network.yaml:6:9 already; keep one of the two",
    ]


def test_all_mistakes_of_all_files_come_at_once_in_order(root: Path) -> None:
    (root / "a.yaml").write_text("platform: {hardware: {network: {fabrik: 1, zzz: 2}}}", encoding="utf-8")
    (root / "b.yaml").write_text("platform: 1\nplatform: 2\nother: 1", encoding="utf-8")
    (root / "c.yaml").write_text("platform: {}\n---\nplatform: {}\n", encoding="utf-8")
    (root / "d.yaml").write_text("platform: [", encoding="utf-8")
    (root / "e.yaml").write_text(NETWORK.replace("port_speed_gbe", "port_sped_gbe"), encoding="utf-8")
    assert refused(root, "e.yaml", "none.yaml", "d.yaml", "c.yaml", "network.yaml", "b.yaml", "a.yaml") == [
        "a.yaml:1:33: fabrik: unknown key",
        "a.yaml:1:44: zzz: unknown key",
        # the schema has its say once the file can be read in one way
        "b.yaml:2:1: platform: repeated key; first given on line 1",
        "c.yaml:3:1: a second document; give each a file of its own",
        "d.yaml:2:1: not YAML: did not find expected node content",
        "e.yaml:6:9: training_fabric.port_sped_gbe: unknown key; did you mean port_speed_gbe?",
        "none.yaml: cannot be read (No such file or directory)",
    ]


def test_a_file_over_the_limit_is_refused(root: Path) -> None:
    (root / "large.yaml").write_text("#" * (declaration.MAX_BYTES + 1), encoding="utf-8")
    assert refused(root, "large.yaml") == ["large.yaml: is larger than 4 MiB; split it"]


def test_an_entry_may_be_called_as_an_annotation(root: Path) -> None:
    (root / "tenants.yaml").write_text(
        "platform: {hardware: {network: {tenancy: {tenants: {note: {provided_by: VPC, note: ours}}}}}}",
        encoding="utf-8",
    )
    [path] = declaration.load(root, ["tenants.yaml"]).leaves
    assert path[-2:] == ("note", "provided_by")


def test_values_are_plain_words_and_numbers(root: Path) -> None:
    (root / "plain.yaml").write_text(
        "platform: {hardware: {network: {training_fabric: {provided_by: 2026-01-02, port_speed_gbe: 4e2}}}}",
        encoding="utf-8",
    )
    assert [leaf.value for leaf in declaration.load(root, ["plain.yaml"]).leaves.values()] == ["2026-01-02", 400.0]
