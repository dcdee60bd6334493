"""Whatever is moved, turned and muted in a session comes back, and nothing else; the next layout has it so."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from radioplay.cast import Cast, Character
from radioplay.cues.sounds import Sound
from radioplay.lay import lay
from radioplay.nudges import Nudge, Nudges
from radioplay.nudging.book import parse_nudges
from radioplay.nudging.matching import afters, match_keys, place, targets_of
from radioplay.nudging.moving import STAYS, turned
from radioplay.nudging.writing import edited
from radioplay.performance import Performance, perform
from radioplay.pulling.ardour import read_ardour
from radioplay.pulling.charts import Chart, Exported
from radioplay.pulling.compare import compare
from radioplay.pulling.dawproject import read_dawproject
from radioplay.pulling.otio import read_otio
from radioplay.pulling.rpp import read_rpp
from radioplay.pulling.saved import Saved, media_name
from radioplay.script import parse_script
from radioplay.sessions.ardour.write import session_xml
from radioplay.sessions.charting import items_of
from radioplay.sessions.dawproject import metadata_xml, project_xml
from radioplay.sessions.model import Item, Lane, Session
from radioplay.sessions.otio import timeline_json
from radioplay.sessions.reaper import project_text
from radioplay.takes import Take
from radioplay.timeline import Clip, Timeline
from radioplay.units import RATE, Samples, to_samples

CAST = Cast(characters=(Character("MARA", "tone:a", pan=-0.4), Character("BOB", "tone:b")))
SCRIPT = """INT. CAFÉ

AMBIENCE: rain

SOUND: "bell" 'n' `knock` (x2)

MARA
We're closed.

BOB
Yes.

MARA
Yes.

SOUND: "bell" 'n' `knock`

BOB
Yes.
"""


def _performed() -> Performance:
    script, _ = parse_script(SCRIPT, "lines/ep.fountain")
    return perform("ep", [script], CAST)[0]


PERFORMANCE = _performed()


def _laid(nudges: Nudges) -> Timeline:
    """The show with nudges, its levels as if weighed."""
    take = Take("a", Path("a"), to_samples(3.0), to_samples(0.5), to_samples(2.5), -30.0, ())
    frames = to_samples(9.0)
    sound = Sound(
        "sfx/x.wav", frames, 2, -20.0, -20.0, -6.0, to_samples(1.0), loop_range=(Samples(0), frames)
    )
    sounds = {cue.span: (sound,) * cue.handling.repeat for cue in PERFORMANCE.cues}
    takes = {line.name: take for line in PERFORMANCE.deliveries}
    return turned(lay(PERFORMANCE, takes, sounds, CAST, nudges=nudges), nudges)


def _clips(timeline: Timeline) -> dict[str, tuple[Clip, bool]]:
    """By key, with whether it is heard."""
    heard = {clip.key: (clip, True) for track in timeline.tracks for clip in track.clips}
    return heard | {clip.key: (clip, False) for track in timeline.muted for clip in track.clips}


KEYS = sorted(_clips(_laid({})))


def _session(timeline: Timeline) -> Session:
    """A session as the export makes it, without its media."""
    lanes: dict[str, list[Item]] = {}
    buses, pans = {}, {}
    handle = 24_000
    for track, muted in [(t, False) for t in timeline.tracks] + [(t, True) for t in timeline.muted]:
        buses[track.name], pans[track.name] = track.bus, track.pan
        lanes.setdefault(track.name, []).extend(
            Item(
                key=clip.key,
                name=clip.name,
                file=f"{KEYS.index(clip.key):04d} {track.name}.wav",
                channels=1 if clip.text else 2,
                frames=Samples(clip.length + 2 * handle),
                start=clip.start,
                length=clip.length,
                offset=Samples(handle),
                gain_db=clip.gain_db,
                muted=muted,
            )
            for clip in track.clips
        )
    made = (Lane(name, buses[name], tuple(items), pans[name]) for name, items in lanes.items())
    return Session("ep", "A “Show”", timeline.length, tuple(made))


def _edited(session: Session, nudges: Nudges) -> Session:
    """What a person does to it: with each item as a nudge says."""

    def one(item: Item) -> Item:
        nudge = nudges.get(item.key, STAYS)
        start = Samples(item.start + to_samples(nudge.offset_s))
        return replace(
            item, start=start, gain_db=item.gain_db + nudge.gain_db, muted=item.muted != nudge.muted
        )

    lanes = (replace(lane, items=tuple(map(one, lane.items))) for lane in session.lanes)
    return replace(session, lanes=tuple(lanes))


def _chart(session: Session, nudges: Nudges) -> Chart:
    items = items_of(session, nudges, afters(targets_of(PERFORMANCE)))
    exported = {
        media_name(item["file"]): Exported(
            **{name: value for name, value in item.items() if name not in ("file", "nudge")},
            nudge=nudges.get(item["key"], STAYS),
        )
        for item in items
    }
    return Chart(Path("session.json"), "ep", RATE, exported)


def _packed(session: Session) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as package:
        package.writestr("project.xml", project_xml(session))
        package.writestr("metadata.xml", metadata_xml(session))
    return held.getvalue()


FORMATS: Mapping[str, Callable[[Session], Saved]] = {
    "reaper": lambda session: read_rpp(project_text(session).encode()),
    "otio": lambda session: read_otio(timeline_json(session).encode()),
    "dawproject": lambda session: read_dawproject(_packed(session)),
    "ardour": lambda session: read_ardour(session_xml(session)),
}
_formats = st.sampled_from(sorted(FORMATS))


_moves = st.one_of(
    st.just(0.0),
    st.integers(25, 9 * RATE).map(lambda n: round(n / RATE, 6)),
    st.integers(25, 9 * RATE).map(lambda n: -round(n / RATE, 6)),
)
_gains = st.one_of(
    st.just(0.0), st.integers(-900, 900).map(lambda n: n / 100).filter(lambda db: abs(db) >= 0.1)
)
_nudges = st.dictionaries(
    st.sampled_from(KEYS), st.builds(Nudge, _moves, _gains, st.sampled_from([False, False, True])), max_size=6
)


def _pulled(before: Nudges, done: Nudges, saved_by: str) -> tuple[Nudges, list[str]]:
    """What the nudges are once a session with `before` in it has been changed by `done`, and saved."""
    session = _session(_laid(before))
    possible = {
        item.key: item.start for lane in session.lanes for item in lane.items
    }  # nothing is dragged to before the beginning
    done = {
        key: replace(nudge, offset_s=max(nudge.offset_s, -possible[key] / RATE))
        for key, nudge in done.items()
    }
    saved = FORMATS[saved_by](replace(_edited(session, done), export="0123456789abcdef"))
    assert saved.export == "0123456789abcdef"
    found = compare(saved, _chart(session, before))
    now = match_keys({c.item.key: c.item.after for c in found.changes}, targets_of(PERFORMANCE), PERFORMANCE)
    assert now == {key: key for key in now}
    nudges = {c.item.key: c.nudge for c in found.changes if not c.is_none}
    return {**before, **nudges}, [problem.code for problem in found.problems]


@settings(deadline=None, max_examples=40)
@given(_nudges, _formats)
def test_what_is_done_to_a_session_and_nothing_else_is_in_the_next_layout(
    done: Nudges, saved_by: str
) -> None:
    nudges, problems = _pulled({}, done, saved_by)
    assert not problems
    plain, after = _clips(_laid({})), _clips(_laid(nudges))
    for key, (was, _) in plain.items():
        clip, heard = after[key]
        wanted = done.get(key, STAYS)
        start = max(0, was.start + to_samples(wanted.offset_s))
        assert abs(clip.start - start) <= 1
        assert heard is not wanted.muted
        assert clip.gain_db == pytest.approx(was.gain_db + wanted.gain_db, abs=0.011)
        assert (clip.length, clip.offset) == (was.length, was.offset)


@settings(deadline=None, max_examples=40)
@given(_nudges, _nudges, _formats)
def test_what_is_done_adds_to_what_was_done_before(before: Nudges, done: Nudges, saved_by: str) -> None:
    before = {key: replace(n, offset_s=max(0.0, n.offset_s)) for key, n in before.items()}
    nudges, _ = _pulled(before, done, saved_by)
    was, now = _clips(_laid(before)), _clips(_laid(nudges))
    for key, (clip, heard) in was.items():
        wanted = done.get(key, STAYS)
        assert abs(now[key][0].start - max(0, clip.start + to_samples(wanted.offset_s))) <= 1
        assert now[key][1] is (heard is not wanted.muted)


@settings(deadline=None, max_examples=40)
@given(_nudges, _formats)
def test_an_untouched_session_changes_nothing(before: Nudges, saved_by: str) -> None:
    assert _pulled(before, {}, saved_by) == (before, [])


@settings(deadline=None, max_examples=40)
@given(_nudges, _nudges)
def test_the_file_says_what_was_written_into_it(first: Nudges, second: Nudges) -> None:
    text = ""
    for nudges in (first, second):
        found, _ = place(parse_nudges(text, "f")[0], PERFORMANCE)
        text = edited(text, found.entries, nudges, afters(targets_of(PERFORMANCE)))
    found, problems = place(parse_nudges(text, "f")[0], PERFORMANCE)
    wanted = {key: nudge for key, nudge in {**first, **second}.items() if nudge != STAYS}
    assert not problems
    assert {key: nudge for key, nudge in found.nudges.items() if nudge != STAYS} == wanted
