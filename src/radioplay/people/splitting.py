"""One recording of several lines, cut and given to them: by its pauses, or by what is said in it."""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby

from radioplay.audio import Audio
from radioplay.diagnostics import Diagnostic, Problems
from radioplay.people.cutting import Cut, cut_at, cut_into, likely_cut, sounding
from radioplay.people.files import File
from radioplay.people.treating import Raw
from radioplay.people.wording import Likeness, aligned
from radioplay.performance import Delivery
from radioplay.quality import syllables

Hear = Callable[[Audio, int], str]
"""What is said in a sound of shape (frames,), at so many samples a second."""

Part = tuple[Delivery, Raw]
"""A line and the stretch of a recording that it is in."""

_ALIKE, _UNLIKE = 0.25, 0.8  # spreads of the pace: below, lines fit for certain; above, they can't
_ENOUGH_TO_COMPARE = 3
_BETWEEN_GOES_S, _FACTOR = 0.2, 3.0  # the least pause in a speech; how unlike in pace two goes of it may be
_WORD_PAUSE_S = 0.35  # shorter pauses needn't be cut at where somebody hears what is said


def goes_in(file: File, raw: Raw, lines: Sequence[Delivery]) -> tuple[tuple[Part, ...], Problems]:
    """The goes of one speech out of a recording of all of it: cut at its longest pauses.

    Returns:
        Nothing, and T058, where it has fewer pauses than there are cuts to make.
    """
    if len(lines) == 1:
        return ((lines[0], raw),), ()
    cut = cut_into(raw.samples, raw.rate, len(lines))
    if cut is None or cut.pause_s < _BETWEEN_GOES_S or _factor(raw, cut, lines) > _FACTOR:
        message = f"{file.shown} has no pauses where it could be cut into the {len(lines)} goes of {lines[0].speech}"
        hint = f"record each by itself, and name it {lines[0].speech}.1, {lines[0].speech}.2 …"
        return (), (Diagnostic("T058", message, lines[0].span, hint),)
    return _given(raw, cut, lines), ()


def split_by_pauses(
    file: File, raw: Raw, lines: Sequence[Delivery], pause_s: float | None = None
) -> tuple[tuple[Part, ...], Problems]:
    """Give the pieces between the longest pauses to lines, in order.

    There may be a piece for each line, or one for each speech, whose goes are then cut out of it; whichever
    fits the words better is taken. It has to be clear: because the pauses between pieces are longer than any
    inside them, or because every piece is as long as its words.

    Args:
        file, raw: the recording.
        lines: that it holds, in order.
        pause_s: how long a pause between two pieces is at least; found out unless given.

    Returns:
        Nothing, and T058, where the pieces can't be told from each other, or are not as many as the lines.
    """
    goes = [(line,) for line in lines]
    speeches = [tuple(group) for _, group in groupby(lines, lambda line: line.speech)]
    if pause_s is not None:
        cut = cut_at(raw.samples, raw.rate, pause_s)
        groups = next((each for each in (goes, speeches) if len(each) == len(cut.pieces)), None)
        if groups is None:
            return (), (_mismatch(file, cut, len(goes)),)
        return _in_groups(file, raw, cut, groups)
    tried = [(cut_into(raw.samples, raw.rate, len(each)), each) for each in (goes, speeches)]
    likely = likely_cut(raw.samples, raw.rate)
    fitting = [(cut, each, _unlike(raw, cut, each)) for cut, each in tried if cut]
    good = [
        (cut, groups, unlike)
        for cut, groups, unlike in fitting
        if (unlike <= _ALIKE and cut.plausible) or (unlike <= _UNLIKE and _is_clear(cut, likely))
    ]
    if not good:
        return (), (_mismatch(file, likely, len(goes)),)
    cut, groups, _ = min(good, key=lambda each: each[2])
    return _in_groups(file, raw, cut, groups)


def _is_clear(cut: Cut, likely: Cut) -> bool:
    return cut.clear or len(cut.pieces) == len(likely.pieces)


def _unlike(raw: Raw, cut: Cut, groups: Sequence[Sequence[Delivery]]) -> float:
    """How far the pieces are from the words that would be in them: 0 where each is as long as its words ask.

    It is the spread of the pace, as a factor's logarithm. Of pieces that are given to the wrong lines some
    come out far too fast and some far too slow, whoever speaks.
    """
    paces = _paces(raw, cut, groups)
    if len(paces) < _ENOUGH_TO_COMPARE:
        return (_ALIKE + _UNLIKE) / 2.0
    return statistics.pstdev(paces)


def _factor(raw: Raw, cut: Cut, lines: Sequence[Delivery]) -> float:
    """How many times slower the slowest piece is than the fastest."""
    paces = _paces(raw, cut, [(line,) for line in lines])
    return math.exp(max(paces) - min(paces))


def _paces(raw: Raw, cut: Cut, groups: Sequence[Sequence[Delivery]]) -> list[float]:
    """The time that a syllable takes in each piece, as a logarithm; the start of a line counts as one."""
    paces = []
    for (start, end), lines in zip(cut.pieces, groups, strict=True):
        heard = sounding(raw.samples[start:end], raw.rate)
        seconds = (heard[-1][1] - heard[0][0]) / raw.rate if heard else 0.01
        least, _ = syllables(" ".join(line.text for line in lines))
        paces.append(math.log(seconds / (1.0 + least)))
    return paces


def split_by_words(
    file: File, raw: Raw, lines: Sequence[Delivery], hear: Hear, likeness: Likeness, at_once: int = 1
) -> tuple[tuple[Part, ...], Problems]:
    """Give the pieces between pauses to the lines whose words are said in them, in order.

    A line may come several times, as takes; what is no line (a slate, a laugh) is passed over. `at_once` pieces
    are heard at the same time.

    Returns:
        T058 where nothing in it is like any of the lines.
    """
    pieces = cut_at(raw.samples, raw.rate, _WORD_PAUSE_S).pieces
    with ThreadPoolExecutor(max_workers=at_once) as pool:
        heard = list(pool.map(lambda piece: hear(raw.samples[slice(*piece)], raw.rate), pieces))
    found = aligned(heard, [line.text for line in lines], likeness)
    if not found:
        message = f"{file.shown}: nothing that is said in it is like one of the {len(lines)} lines"
        return (), (Diagnostic("T058", message, file.span, "say whose lines they are: --as, --lines"),)
    return tuple(
        (lines[index], raw.part(pieces[first][0], pieces[last][1])) for index, first, last in found
    ), ()


def _in_groups(
    file: File, raw: Raw, cut: Cut, groups: Sequence[tuple[Delivery, ...]]
) -> tuple[tuple[Part, ...], Problems]:
    parts: list[Part] = []
    problems: list[Diagnostic] = []
    for (start, end), lines in zip(cut.pieces, groups, strict=True):
        goes, more = goes_in(file, raw.part(start, end), lines)
        parts += goes
        problems += more
    if problems:
        lines_ = sum(map(len, groups))
        return (), (_mismatch(file, cut, lines_), *problems)
    return tuple(parts), ()


def _given(raw: Raw, cut: Cut, lines: Sequence[Delivery]) -> tuple[Part, ...]:
    return tuple((line, raw.part(*piece)) for line, piece in zip(lines, cut.pieces, strict=True))


def _mismatch(file: File, cut: Cut, lines: int) -> Diagnostic:
    count = len(cut.pieces)
    how = (
        f"with pauses of {cut.pause_s:.1f} s and more between them" if count > 1 else "without a clear pause"
    )
    pieces = "1 piece" if count == 1 else f"{count} pieces"
    wanted = "1 line" if lines == 1 else f"{lines} lines"
    message = f"{file.shown} has {pieces} {how}, for {wanted}; nothing of it is imported"
    hint = "say which lines it holds (--lines 3-12), how long the pauses are (--pause 1.5), or use --by-words"
    return Diagnostic("T058", message, file.span, hint)
