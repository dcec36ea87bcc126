"""Values merge as in Helm and know where they stand, and marks never change what a text means."""

from __future__ import annotations

import json
from typing import Any

import yaml
from hypothesis import given
from hypothesis import strategies as st

from maturity_gate import yamls
from maturity_gate.collect import charts
from maturity_gate.collect.helm import marks

KEYS = st.text("abc-_.", min_size=1, max_size=3)
SCALARS = st.none() | st.booleans() | st.integers(-9, 99) | st.text("ab: #|>-{}\n\"'", max_size=8)
TREES = st.dictionaries(
    KEYS,
    st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3)),
    max_size=4,
)


def parsed(name: str, tree: dict[str, Any]) -> yamls.Parsed:
    found = yamls.parse(json.dumps(tree), name)
    return found[0]


def reference(base: dict[str, Any], above: dict[str, Any]) -> dict[str, Any]:
    out = dict(base)
    for key, value in above.items():
        if value is None:
            out.pop(key, None)
        elif isinstance(value, dict) and isinstance(out.get(key), dict):
            out[key] = reference(out[key], value)
        else:
            out[key] = value
    return out


@given(TREES, TREES)
def test_values_merge_as_in_helm_and_every_one_has_a_place(base: dict[str, Any], above: dict[str, Any]) -> None:
    merged = charts.merged([parsed("a.yaml", base), parsed("b.yaml", above)])
    assert merged.tree == reference(reference({}, base), above)
    for pointer in merged.locations:
        assert pointer
    places = set(merged.locations)

    def check(tree: Any, at: tuple[str | int, ...]) -> None:
        for key, value in tree.items() if isinstance(tree, dict) else enumerate(tree):
            assert (*at, key) in places
            if isinstance(value, (dict, list)):
                check(value, (*at, key))

    check(merged.tree, ())


def test_what_is_replaced_leaves_no_place_behind() -> None:
    merged = charts.merged([parsed("a.yaml", {"x": {"y": [1, 2]}}), parsed("b.yaml", {"x": {"y": [3]}})])
    assert str(merged.locations["x", "y", 0]).startswith("b.yaml")
    assert ("x", "y", 1) not in merged.locations


@given(TREES)
def test_marks_change_no_place(tree: dict[str, Any]) -> None:
    plain = yaml.safe_dump(tree, default_flow_style=False, width=40)
    marked = "\n".join(marks._marked(plain.split("\n"), 0))
    [one] = yamls.parse(plain, "x")
    [other] = yamls.parse(marked, "x")
    # a text over several lines may break, and then has no places; any other has the same ones
    assert other.problems or one.locations == other.locations


def test_a_marked_line_names_its_template_line() -> None:
    template = marks.Template("a/templates/x.yaml", "x.yaml", ("kind: Pod", "  n: {{ .Values.a.b }} {{ $m.c }}"))
    assert marks.read("kind: Pod #@L0.1\nother\nn: 1 #@L0.2", [template]) == {1: (template, 1), 3: (template, 2)}
    assert marks.read("kind: Pod #@L7.1\nx #@L0.99", [template]) == {}
    assert str(template.place(2)) == "x.yaml:2:3"
    assert template.mentions(2) == marks.Mentions(paths=(("a", "b"),), fields=("c",))
