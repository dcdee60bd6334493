"""Marks → pairs: which mark closes which, at the least cost over a whole paragraph.

A paragraph is read once from its first mark to its last, with every state it may be in: outside of speech, or
within marks of some families, up to three deep. Each mark opens, closes, or is none, and each of these has a
price; so has what is missing. The cheapest reading wins, whatever is wrong with the marks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from radioplay.adapt.quotes_marks import Family, Habits, Mark

_NEST = 0.3
_NEST_SAME = 3.0
_NEXT_OPENS = 3.2
"""A mark opens, though the one before was never closed."""
_UNCLOSED_INNER = 1.5
_UNOPENED = 3.5
_UNCLOSED = 2.5
_CARRIED_ON = 0.3
"""A paragraph ends within speech and the next one begins with an opening mark."""
_NOT_REOPENED = 1.5
"""A paragraph goes on with the speech of the last one, without a mark that says so."""
_DEEPEST = 3
_FEW = 5
_HOPELESS = 7.0
_MOST_MARKS = 2000
"""Marks that are read together; a longer paragraph is read in parts, so that memory stays small."""

State = str
Step = tuple[str, State, float]  # O opens, N opens next, C closes, M closes what never opened, - none


@dataclass(frozen=True, slots=True)
class Pair:
    """Speech between marks of the outermost level; `opened` and `closed` are whether it has its marks."""

    outer_start: int
    start: int
    end: int
    outer_end: int
    family: Family
    opened: bool = True
    closed: bool = True


def pair(
    marks: Sequence[Mark],
    start: int,
    end: int,
    habits: Habits,
    within: Family | None,
    next_opens: Family | None,
) -> list[Pair]:
    """The outermost pairs of a paragraph, in order.

    Args:
        marks: of the paragraph.
        start: of the paragraph, as `end`.
        within: the family of marks that the paragraph before left open.
        next_opens: the family of the mark with which the next paragraph begins.
    """
    pairs: list[Pair] = []
    for at in range(0, len(marks), _MOST_MARKS):
        part = marks[at : at + _MOST_MARKS]
        last = at + _MOST_MARKS >= len(marks)
        first = part[0].start == start
        roles = _read(part, habits, first, within if at == 0 else None, next_opens if last else None)
        pairs += _pairs(part, *roles, pairs[-1].outer_end if pairs else start, end if last else part[-1].end)
    return pairs


def _read(
    marks: Sequence[Mark], habits: Habits, first: bool, within: Family | None, next_opens: Family | None
) -> tuple[State, list[str]]:
    """The state a paragraph begins in, and what each mark does, in the cheapest reading.

    `first` is whether the paragraph begins with a mark: such a one opens speech even where others of its
    family are rare.
    """
    costs: dict[State, float] = {"": 0.0}
    if within:
        costs[within] = _NOT_REOPENED
    back: list[dict[State, tuple[State, str]]] = []
    for mark in marks:
        reached: dict[State, float] = {}
        came: dict[State, tuple[State, str]] = {}
        prices = {"O": mark.opens, "N": mark.opens, "C": mark.closes, "M": mark.closes, "-": mark.none}
        for state, cost in costs.items():
            for role, into, price in _steps(state, mark.family):
                total = cost + price + prices[role]
                if not state and role == "O" and not first:
                    total += habits.outer.get(mark.family, 0.0)
                if total < reached.get(into, 1e9):
                    reached[into] = total
                    came[into] = (state, role)
        costs, first = _likely(reached), False
        back.append(came)
    state = min(costs, key=lambda s: costs[s] + _ending(s, next_opens))
    roles = []
    for came in reversed(back):
        state, role = came[state]
        roles.append(role)
    return state, roles[::-1]


def _likely(costs: dict[State, float]) -> dict[State, float]:
    """The states that may still win; more than a few are only ever open where marks stand without sense."""
    if len(costs) <= _FEW:
        return costs
    dearest = min(costs.values()) + _HOPELESS
    return {state: cost for state, cost in costs.items() if cost <= dearest}


_STEPS: dict[tuple[State, Family], list[Step]] = {}


def _steps(state: State, family: Family) -> list[Step]:
    """What a mark can do in a state, where that leads, and what it costs beside the price of the mark."""
    known = _STEPS.get((state, family))
    if known is None:
        known = _STEPS[state, family] = list(_find_steps(state, family))
    return known


def _find_steps(state: State, family: Family) -> Iterator[Step]:
    yield "-", state, 0.0
    if not state:
        yield "O", family, 0.0
        yield "M", "", _UNOPENED
        return
    if len(state) < _DEEPEST:
        same = state[-1] == family
        if not same or len(state) == 1:
            yield "O", state + family, _NEST_SAME if same else _NEST
    if state == family:
        yield "N", state, _NEXT_OPENS
    at = state.rfind(family)
    if at >= 0:
        yield "C", state[:at], _UNCLOSED_INNER * (len(state) - at - 1)


def _ending(state: State, next_opens: Family | None) -> float:
    if not state:
        return 0.0
    return (_CARRIED_ON if state[0] == next_opens else _UNCLOSED) + len(state) - 1


def _pairs(marks: Sequence[Mark], state: State, roles: Sequence[str], start: int, end: int) -> Iterator[Pair]:
    opening: Mark | None = None
    reached = start
    for mark, role in zip(marks, roles, strict=True):
        if role == "M":
            yield Pair(reached, reached, mark.start, mark.end, mark.family, opened=False)
            reached = mark.end
            continue
        into = _next_state(state, role, mark.family)
        if role == "N" or (state and not into):
            family: Family = opening.family if opening else mark.family
            first, inner = (opening.start, opening.end) if opening else (reached, reached)
            closed = role == "C"
            yield Pair(
                first,
                inner,
                mark.start,
                mark.end if closed else mark.start,
                family,
                opening is not None,
                closed,
            )
            reached = mark.end if closed else mark.start
            opening = None
        if role == "N" or (into and not state):
            opening = mark
        state = into
    if state and (opening or not marks or reached == start):
        first, inner = (opening.start, opening.end) if opening else (reached, reached)
        outer: Mapping[str, Family] = {"D": "D", "S": "S", "G": "G"}
        yield Pair(first, inner, end, end, outer[state[0]], opening is not None, closed=False)


def _next_state(state: State, role: str, family: Family) -> State:
    return next(into for step, into, _ in _steps(state, family) if step == role)
