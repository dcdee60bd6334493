"""From a saved session to `lines/<episode>.nudges.toml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from radioplay.diagnostics import Diagnostic, Problems, did_you_mean, has_errors
from radioplay.locks import held
from radioplay.nudges import Nudges
from radioplay.nudging.book import read_nudges
from radioplay.nudging.matching import Placed, Target, afters, match_keys, place, take_apart, targets_of
from radioplay.nudging.moving import STAYS
from radioplay.nudging.writing import write_nudges
from radioplay.performance import Performance
from radioplay.project import OUT, Episode, Project
from radioplay.pulling.charts import Chart, find_chart, write_pulled
from radioplay.pulling.compare import Change, compare
from radioplay.pulling.read import read_saved
from radioplay.pulling.saved import Saved, SavedError
from radioplay.rehearsal import rehearse
from radioplay.shelf import inside, leads_out

What = Literal["moved", "turned", "muted", "unmuted"]


@dataclass(frozen=True, slots=True)
class Turn:
    """One thing that was done to a clip: by how many seconds it was moved, or dB turned up.

    `name` is for people (`MARA 1.03`), `key` is what the file calls it.
    """

    what: What
    key: str
    name: str
    by: float = 0.0


@dataclass(frozen=True, slots=True)
class Pulled:
    """What came back of a saved session.

    Attributes:
        episode: whose it is.
        file: of its nudges.
        turns: what was done since the export, in the order of what is heard.
        unknown: clips that play what was never exported.
        written: whether the file of nudges has changed.
        copy: what it was before; None where there was none, or it hasn't changed.
    """

    episode: str
    file: Path
    turns: tuple[Turn, ...]
    unknown: int
    written: bool
    copy: Path | None = None

    def of(self, what: What) -> tuple[Turn, ...]:
        """Those of a kind."""
        return tuple(turn for turn in self.turns if turn.what == what)


def pull(project: Project, episode: Episode | None, file: Path) -> tuple[Pulled | None, Problems]:
    """Read what a person has moved, turned and muted in an exported session into the episode's nudges.

    Args:
        project: whose session it is.
        episode: whose it should be; None for whichever it is.
        file: as it was saved in the DAW.

    Returns:
        What came back; None where nothing could (X050…X055, X040). And what couldn't, or was changed otherwise
        than it may have been meant (X060…).

    Raises:
        OSError: the disk refuses; the nudges are as they were.
    """
    try:
        saved = read_saved(file)
    except SavedError as error:
        return None, (Diagnostic("X050", f"{file.name} can't be pulled: {error}", hint=error.hint),)
    chart = find_chart(saved, file, project.root / OUT)
    wrong = _wrong(project, episode, file, saved, chart)
    if chart is None or wrong:
        return None, wrong
    mine = next(each for each in project.episodes if each.name == chart.episode)
    with held(project.nudges_lock):
        return _pulled(project, mine, saved, chart)


def _wrong(
    project: Project, episode: Episode | None, file: Path, saved: Saved, chart: Chart | None
) -> Problems:
    """Why nothing can come back of a file."""
    again = "radioplay export reaper makes a session that can be pulled from"
    if chart is None:
        message = (
            f"{file.name} plays nothing that was exported here: there is no session.json that knows its files"
        )
        return (Diagnostic("X051", message, hint=f"keep session.json beside the session; {again}"),)
    if chart.stale:
        message = f"{file.name} was made from an export so long ago that it is no longer known"
        return (Diagnostic("X054", message, hint=f"move the changes into a new one: {again}"),)
    if episode is not None and chart.episode != episode.name:
        message = f"{file.name} is a session of {chart.episode}, not of {episode.name}"
        return (Diagnostic("X052", message, hint="leave the episode out: the file says whose it is"),)
    names = [each.name for each in project.episodes]
    if chart.episode not in names:
        message = f"{file.name} is a session of {chart.episode}, and this show has no such episode"
        hint = (
            did_you_mean(chart.episode, names)
            or f"its script is gone, or renamed: there is {', '.join(names)}"
        )
        return (Diagnostic("X052", message, hint=hint),)
    if not saved.items:
        message = f"there is no clip in {file.name}: nothing is muted for that"
        return (Diagnostic("X053", message, hint="is it the file that you saved?"),)
    return ()


def _pulled(project: Project, episode: Episode, saved: Saved, chart: Chart) -> tuple[Pulled | None, Problems]:
    path = project.nudges(episode)
    name = path.relative_to(project.root).as_posix()
    if inside(project.root, name) is None:
        return None, (leads_out(name),)
    performance = rehearse(project, episode)[0].written
    book, problems = read_nudges(path, name)
    if has_errors(p for p in problems if p.code == "X040"):
        return None, problems
    placed, more = place(book, performance)
    compared = compare(saved, chart)
    targets = targets_of(performance)
    now = _keys_now(compared.changes, targets, performance)
    gone = [change for change in compared.changes if change.item.key not in now and not change.is_none]
    problems += (*more, *compared.problems, *_gone(gone))
    in_time = sorted(compared.changes, key=lambda change: change.item.start)
    changes = {now[change.item.key]: change for change in in_time if change.item.key in now}
    wanted = _wanted(changes, placed, chart.pulled)
    before = path.read_bytes() if path.exists() else None
    copy = write_nudges(path, placed.entries, wanted, _afters(wanted, targets))
    touched = {key: change.nudge for key, change in changes.items() if not change.is_none}
    with held(project.session_lock(chart.path.parent)):
        write_pulled(chart, saved, touched)
    turns = tuple(turn for key, change in changes.items() for turn in _turns(key, change))
    written = path.exists() and path.read_bytes() != before
    return Pulled(episode.name, path, turns, compared.unknown, written, copy), problems


def _keys_now(
    changes: Sequence[Change], targets: Sequence[Target], performance: Performance
) -> Mapping[str, str]:
    """The keys that clips have now, by those that they had when they were exported."""
    known = {change.item.key: change.item.after for change in changes if take_apart(change.item.key)}
    return match_keys(known, targets, performance)


def _wanted(changes: Mapping[str, Change], placed: Placed, pulled: Nudges) -> Nudges:
    """What the file shall say: of clips that were changed; and of those that once were, and no longer are.

    What somebody has written into the file since the export, of a clip that is untouched, stays.
    """
    wanted = {}
    for key, change in changes.items():
        current = placed.nudges.get(key, STAYS)
        undone = key in pulled and current == pulled[key]
        if (not change.is_none or undone) and current != change.nudge:
            wanted[key] = change.nudge
    return wanted


def _afters(wanted: Nudges, targets: Sequence[Target]) -> Mapping[str, str]:
    """What finds each of these again: the words before it, for its pieces, too."""
    roots = afters(targets)
    return {key: roots.get(key, roots.get(key.rpartition("/")[0], "")) for key in wanted}


def _turns(key: str, change: Change) -> list[Turn]:
    item = change.item
    name = item.name if key.partition(":")[0] in ("cue", "bed", "music") else f"{item.track} {_number(key)}"
    turns = [Turn("moved", key, name, change.by_s)] if change.by_s else []
    turns += [Turn("turned", key, name, change.by_db)] if change.by_db else []
    if change.muted is not None:
        turns.append(Turn("muted" if change.muted else "unmuted", key, name))
    return turns


def _number(key: str) -> str:
    """`1.03` of a line's key; of a sigh, what it is."""
    return key.partition("-")[0] if key[:1].isdigit() else key.partition(":")[2].rpartition("#")[0]


def _gone(gone: Sequence[Change]) -> Problems:
    """X055: what was changed in the session is no longer in the script."""
    return tuple(
        Diagnostic(
            "X055",
            f"{change.item.name} was changed in the session, and is no longer in the script",
            hint="the script has changed since it was exported: export it again for what is new",
            severity="warning",
        )
        for change in gone
    )
