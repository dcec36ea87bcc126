"""Follow a shell script along the ways that it can take, and note the commands that it runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import tree_sitter_bash
from tree_sitter import Language, Node, Parser

from maturity_gate.collect.launch.conditions import decide, has_test, inside, opposite
from maturity_gate.collect.launch.heredocs import Written, take
from maturity_gate.collect.launch.states import MAX_STATES, assign, assignments, exported, merged, take_argument
from maturity_gate.collect.launch.words import HOLE, Expander, State, TooMuch, Word, in_shell, is_open

MAX_STEPS: Final = 50_000
MAX_DEPTH: Final = 60
MAX_TURNS: Final = 16
_BASH: Final = Language(tree_sitter_bash.language())
_READERS: Final = frozenset({"read", "mapfile", "readarray", "getopts"})
_PARSES_ARGUMENTS: Final = (b"$#", b"getopts", b"$1", b"$@")

Key = tuple[int, ...]
"""Which command of the script it is: where it starts, below the `eval` that runs it."""


@dataclass(frozen=True, slots=True)
class Run:
    """One command, along one way through the script."""

    words: tuple[Word, ...]
    environment: dict[str, Word]


class Script:
    """One script; `runs` has each command that it can run, along each way that leads there."""

    def __init__(self, given: dict[str, str]) -> None:
        self.runs: dict[Key, list[Run]] = {}
        self.written: dict[Key, list[Written]] = {}
        """Texts that it writes to files, along each way."""
        self.broken: list[tuple[int, int]] = []
        """Where the text is no shell that the parser knows."""
        self._given = given
        self._functions: dict[str, tuple[Node, Expander]] = {}
        self._steps = 0

    def follow(self, text: str) -> None:
        """Run through the whole script; raises TooMuch where it is too entangled."""
        # a backslash on the last line continues nothing
        tree = Parser(_BASH).parse((text.rstrip().rstrip("\\") + "\n").encode())
        state = State({name: Word(value, 0, 0) for name, value in self._given.items()})
        self._body(tree.root_node, [state], _Place(Expander(), (), ()), 0)

    def _body(self, node: Node, states: list[State], place: _Place, depth: int) -> list[State]:
        for child in node.named_children:
            states = self._statement(child, states, place, depth + 1)
        return states

    def _each(self, states: list[State], act: Callable[[State], list[State]]) -> list[State]:
        after: list[State] = []
        for state in states:
            after += [state] if state.ended else act(state)
        return merged(after)

    def _after(self, node: Node, states: list[State], place: _Place, depth: int) -> list[State]:
        return self._each(states, lambda one: self._statement(node, [one], place, depth + 1))

    def _statement(self, node: Node, states: list[State], place: _Place, depth: int) -> list[State]:
        self._steps += len(states)
        if self._steps > MAX_STEPS:
            raise TooMuch("too many steps to follow")
        if depth > MAX_DEPTH:
            raise TooMuch(f"nested deeper than {MAX_DEPTH} levels")
        match node.type:
            case "program" | "compound_statement" | "do_group" | "variable_assignments":
                return self._body(node, states, place, depth)
            case "ERROR":
                self.broken.append(place.expander.at(node))
                return self._body(node, states, place, depth)
            case "variable_assignment":
                for state in states:
                    assign(node, state, place.expander)
                return states
            case "declaration_command":
                for child in node.named_children:
                    if child.type == "variable_assignment":
                        states = self._statement(child, states, place, depth + 1)
                return states
            case "unset_command":
                for name in (child for child in node.named_children if child.type == "variable_name"):
                    for state in states:
                        state.variables[(name.text or b"").decode()] = Word("", *place.expander.at(name))
                return states
            case "redirected_statement":
                redirected = node.child_by_field_name("body")
                states = self._statement(redirected, states, place, depth + 1) if redirected else states
                for state in states:
                    if not state.ended and (written := take(node, state, place.expander)):
                        self._given_text(written, node, state, place, depth)
                return states
            case "command":
                return self._each(states, lambda state: self._command(node, state, place, depth))
            case "negated_command":
                return self._body(node, states, place, depth)
            case "pipeline" | "subshell":
                inner = [state.copy() for state in states]
                for child in node.named_children:
                    inner = self._statement(child, inner, place, depth + 1)
                return states
            case "list":
                return self._each(states, lambda state: self._list(node, state, place, depth))
            case "if_statement":
                return self._each(states, lambda state: self._if(node, state, place, depth))
            case "case_statement":
                return self._each(states, lambda state: self._case(node, state, place, depth))
            case "for_statement":
                return self._each(states, lambda state: self._for(node, state, place, depth))
            case "while_statement":
                return self._each(states, lambda state: self._while(node, state, place, depth))
            case "c_style_for_statement":
                return self._each(states, lambda state: self._maybe(node, state, place, depth))
            case "function_definition":
                called, body = node.child_by_field_name("name"), node.child_by_field_name("body")
                if called and body:
                    self._functions[(called.text or b"").decode()] = (body, place.expander)
                return states
            case _:
                return states

    def _list(self, node: Node, state: State, place: _Place, depth: int) -> list[State]:
        parts = node.named_children
        joint = next((child.type for child in node.children if child.type in {"&&", "||"}), "&&")
        if len(parts) != 2:
            return self._body(node, [state], place, depth)
        left, right = parts
        holds = decide(left, state, place.expander)
        after = self._statement(left, [state], place, depth + 1)
        if left.type == "list":
            holds = None if has_test(left) else holds
        if holds is None and not has_test(left):
            # a command that is no test is taken to succeed
            holds = True
        runs = holds if joint == "&&" else opposite(holds)
        if runs is False:
            return after
        other = [one.copy() for one in after] if runs is None else []
        return merged(other + self._after(right, after, place, depth))

    def _if(self, node: Node, state: State, place: _Place, depth: int) -> list[State]:
        after: list[State] = []
        conditions = set(node.children_by_field_name("condition"))
        branches: list[tuple[Node | None, list[Node]]] = [
            (next(iter(node.children_by_field_name("condition")), None), inside(node, conditions))
        ]
        for clause in node.named_children:
            if clause.type == "elif_clause":
                inner = clause.named_children
                branches.append((inner[0] if inner else None, inner[1:]))
            elif clause.type == "else_clause":
                branches.append((None, clause.named_children))
        for number, (condition, statements) in enumerate(branches):
            is_else = condition is None and number > 0
            holds = True if is_else else decide(condition, state, place.expander) if condition else None
            if holds is False:
                continue
            taken = [state if holds else state.copy()]
            for statement in statements:
                taken = self._after(statement, taken, place, depth)
            after += taken
            if holds:
                return after
        return [*after, state]

    def _case(self, node: Node, state: State, place: _Place, depth: int) -> list[State]:
        value = node.child_by_field_name("value")
        text = place.expander.text(value, state).text if value else HOLE
        after: list[State] = []
        for item in (child for child in node.named_children if child.type == "case_item"):
            patterns = item.children_by_field_name("value")
            names = [(pattern.text or b"").decode().strip("\"'") for pattern in patterns]
            sure = not is_open(text) and (text in names or "*" in names)
            if not is_open(text) and not sure and not any(set(name) & set("*?[") for name in names):
                continue
            taken = [state if sure else state.copy()]
            for statement in inside(item, set(patterns)):
                taken = self._after(statement, taken, place, depth)
            after += taken
            if sure:
                return after
        return [*after, state]

    def _for(self, node: Node, state: State, place: _Place, depth: int) -> list[State]:
        variable, body = node.child_by_field_name("variable"), node.child_by_field_name("body")
        words = [word for value in node.children_by_field_name("value") for word in place.expander.words(value, state)]
        if body is None or variable is None or variable.text is None:
            return [state]
        states = [state]
        name = variable.text.decode()
        for word in words[:MAX_TURNS]:
            for one in states:
                one.variables[name] = word
            states = self._after(body, states, place, depth)
        return states

    def _while(self, node: Node, state: State, place: _Place, depth: int) -> list[State]:
        condition = node.child_by_field_name("condition")
        raw = (condition.text or b"") if condition else b""
        if state.arguments is None and any(mark in raw for mark in _PARSES_ARGUMENTS):
            body = node.child_by_field_name("body")
            for each in assignments(body) if body else ():
                take_argument(each, state, place.expander)
            return [state]
        if condition and decide(condition, state, place.expander) is False:
            return [state]
        return self._maybe(node, state, place, depth)

    def _maybe(self, node: Node, state: State, place: _Place, depth: int) -> list[State]:
        body = node.child_by_field_name("body")
        once = self._statement(body, [state.copy()], place, depth + 1) if body else []
        return [state, *once]

    def _command(self, node: Node, state: State, place: _Place, depth: int) -> list[State]:
        words: list[Word] = []
        environment: dict[str, Word] = {}
        for child in node.named_children:
            if child.type == "variable_assignment":
                name, value = child.child_by_field_name("name"), child.child_by_field_name("value")
                if name and value:
                    environment[(name.text or b"").decode()] = place.expander.text(value, state)
            elif child.type == "command_name":
                words += [word for part in child.named_children for word in place.expander.words(part, state)]
            elif "redirect" not in child.type:
                words += place.expander.words(child, state)
        if not words:
            return [state]
        return self._run(words, environment, node, state, place, depth)

    def _run(
        self, words: list[Word], environment: dict[str, Word], node: Node, state: State, place: _Place, depth: int
    ) -> list[State]:
        name = words[0].text
        inner = place.below(node, place.prefix)
        if name in {"exit", "return"}:
            state.ended = True
        elif name in _READERS:
            for word in words[1:]:
                state.variables[word.text] = Word(HOLE, word.row, word.column)
        elif name == "shift":
            state.arguments = state.arguments[1:] if state.arguments else state.arguments
        elif name == "eval":
            return self._text(" ".join(word.text for word in words[1:]), state, inner, depth)
        elif name in self._functions:
            body, expander = self._functions[name]
            called = State(state.variables, tuple(words[1:]))
            after = self._statement(body, [called], _Place(expander, inner.key, place.prefix), depth + 1)
            return [State(one.variables, state.arguments) for one in after]
        elif (command := in_shell(words)) is not None:
            before, text = command
            self._text(text.text, state.copy(), place.below(node, (*place.prefix, *before), text), depth)
        else:
            run = Run((*place.prefix, *words), {**exported(state), **environment})
            runs = self.runs.setdefault(inner.key, [])
            if run not in runs and len(runs) < MAX_STATES:
                runs.append(run)
        return [state]

    def _given_text(self, given: Written, node: Node, state: State, place: _Place, depth: int) -> None:
        """Note a text that is written to a file, and follow one that is run."""
        if given.runs:
            self._text(given.text, state.copy(), place.below(node, place.prefix, Word("", given.row, 0)), depth)
        else:
            self.written.setdefault((*place.key, node.start_byte), []).append(given)

    def _text(self, text: str, state: State, place: _Place, depth: int) -> list[State]:
        tree = Parser(_BASH).parse(text.encode())
        # a text that ends in `exit` ends the script only if it runs in the same shell, which does not matter here
        after = self._body(tree.root_node, [state], place, depth + 1)
        return after or [state]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the text that runs comes from."""

    expander: Expander
    key: Key
    prefix: tuple[Word, ...]
    """The command that the text runs under: `srun --nodes 2` of `srun --nodes 2 bash -c TEXT`."""

    def below(self, node: Node, prefix: tuple[Word, ...], word: Word | None = None) -> _Place:
        at = (word.row, word.column) if word else self.expander.at(node)
        return _Place(Expander(at), (*self.key, node.start_byte), prefix)
