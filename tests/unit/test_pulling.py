"""Saved sessions as DAWs write them, and what is made of what somebody did there."""

from __future__ import annotations

import io
import json
import math
import zipfile
from pathlib import Path
from typing import Any

import pytest

from radioplay.nudges import Nudge
from radioplay.pulling.ardour import read_ardour
from radioplay.pulling.charts import Chart, Exported
from radioplay.pulling.compare import Compared, compare
from radioplay.pulling.dawproject import read_dawproject
from radioplay.pulling.otio import read_otio
from radioplay.pulling.read import read_saved
from radioplay.pulling.rpp import read_rpp
from radioplay.pulling.saved import Saved, SavedError, SavedItem, SavedTrack, media_name

# As Reaper writes a project that was opened and saved: new lines, plug-ins, takes, folders, all three quotes.
REAPER = """<REAPER_PROJECT 0.1 "7.16/linux-x86_64" 1718000000
  <NOTES 0 2
    |The Show
    |radioplay export 0123456789abcdef
    |> a line that looks like an end
  >
  RIPPLE 0
  MASTER_VOLUME 0.5 0 -1 -1 1
  <METRONOME 6 2
    VOL 0.25 0.125
    PATTERN 0 169
  >
  <RECORD_CFG
    ZXZhdxgAAA==
  >
  MARKER 1 0 "INT. CAFÉ" 0
  <TRACK {11111111-0000-0000-0000-000000000000}
    NAME DIALOGUE
    VOLPAN 0.5 0 -1 -1 1
    MUTESOLO 0 0 0
    ISBUS 1 1
    <FXCHAIN
      SHOW 0
      <VST "VST: ReaEQ (Cockos)" reaeq.so 0 "" 1919247729<56535472656571726561657100000000> ""
        cWVlcu5e7f4CAAAAAQAAAAAAAAACAAAAAAAAAAIAAAABAAAAAAAAAAIAAAAAAAAA
      >
    >
  >
  <TRACK {22222222-0000-0000-0000-000000000000}
    NAME MARA
    VOLPAN 1 -0.2 0.70710678118655 -1 1
    MUTESOLO 0 0 0
    ISBUS 0 0
    <ITEM
      POSITION 2.25
      SNAPOFFS 0
      LENGTH 3
      LOOP 0
      ALLTAKES 0
      FADEIN 1 0.008 0 1 0 0 0
      FADEOUT 1 0.01 0 1 0 0 0
      MUTE 0 0
      SEL 1
      IGUID {33333333-0000-0000-0000-000000000000}
      IID 7
      NAME '1.03 "No," he said'
      VOLPAN 0.5 0 1 -1
      SOFFS 0.5
      PLAYRATE 1 1 0 -1 0 0.0025
      CHANMODE 0
      GUID {44444444-0000-0000-0000-000000000000}
      <SOURCE WAVE
        FILE "media/0001 MARA 1.03.wav"
      >
      TAKE SEL
      NAME `it's "both" kinds`
      TAKEVOLPAN 0.3 0.5 -1
      SOFFS 1
      PLAYRATE 1 1 0 -1 0 0.0025
      <SOURCE SECTION
        LENGTH 2
        STARTPOS 0.25
        OVERLAP 0.01
        <SOURCE WAVE
          FILE "/home/me/take two.wav"
        >
      >
    >
    <ITEM
      POSITION 8
      LENGTH 1
      MUTE 1 0
      VOLPAN 1 0 -1 -1
      SOFFS 0
      PLAYRATE 1.5 1 0 -1 0 0.0025
      <SOURCE WAVE
        FILE 'C:\\Shows\\media\\0002 MARA 1.05.wav'
      >
    >
    <ITEM
      POSITION 9
      LENGTH 1
      <SOURCE MIDI
        HASDATA 1 960 QN
        E 480 90 3c 60
      >
    >
  >
  <TRACK
    NAME "BOB's"
    VOLPAN 0 0 -1 -1 1
    MUTESOLO 1 2 0
    ISBUS 2 -1
    <ITEM
      POSITION 1
      LENGTH 1
      <SOURCE FLAC
        FILE media/bob.flac
      >
    >
  >
  <TRACK
    NAME ""
    ISBUS 0 0
  >
>
"""


def test_a_project_is_read_as_reaper_saves_it() -> None:
    saved = read_rpp(REAPER.replace("\n", "\r\n").encode())
    assert saved.export == "0123456789abcdef"
    half_db = 20.0 * math.log10(0.5)
    bus, mara, bob, last = saved.tracks
    assert (bus.name, mara.name, bob.name, last.name) == ("DIALOGUE", "MARA", "BOB's", "")
    assert mara == SavedTrack("MARA", half_db)
    assert bob == SavedTrack("BOB's", -math.inf, muted=True, soloed=True)
    assert last.gain_db == 0.0
    take, fast, flac = saved.items
    assert take == SavedItem("/home/me/take two.wav", 2.25, 3.0, 1.25, mara, half_db, half_db)
    assert (fast.muted, fast.bent, media_name(fast.file)) == (True, True, "0002 mara 1.05.wav")
    assert (flac.file, flac.track) == ("media/bob.flac", bob)


def test_a_name_may_hold_what_other_programs_take_for_the_end_of_a_line() -> None:
    text = REAPER.replace("NAME MARA", 'NAME "MARA\u2028VOSS\x0c"', 1)
    assert "MARA\u2028VOSS\x0c" in [track.name for track in read_rpp(text.encode()).tracks]


@pytest.mark.parametrize("end", range(100, len(REAPER) - 2, 333))
def test_half_a_project_is_refused_since_what_is_missing_would_be_muted(end: int) -> None:
    with pytest.raises(SavedError, match="ends in the middle"):
        read_rpp(REAPER[:end].encode())


# As programs save it that keep time in beats: a clip in a clip, warped.
BEATS = """<?xml version="1.0" encoding="UTF-8"?>
<Project version="1.0">
  <Transport><Tempo unit="bpm" value="60"/></Transport>
  <Structure>
    <Track id="g"><Channel solo="false"><Mute value="true" id="m"/></Channel>
      <Track id="t" name="MARA"><Channel solo="true"><Mute value="false" id="n"/></Channel></Track>
    </Track>
  </Structure>
  <Arrangement><Lanes timeUnit="beats"><Lanes track="t"><Clips>
    <Clip time="4" duration="2" playStart="1">
      <Clips><Clip time="0" duration="9" contentTimeUnit="beats" playStart="0.5">
        <Warps timeUnit="beats" contentTimeUnit="seconds">
          <Audio channels="1" duration="9" sampleRate="48000"><File path="audio/a.wav"/></Audio>
          <Warp time="0" contentTime="0.25"/><Warp time="9" contentTime="9.25"/>
        </Warps>
      </Clip></Clips>
    </Clip>
    <Clip time="8" duration="1" contentTimeUnit="seconds" playStart="2" enable="false">
      <Audio channels="1" duration="9" sampleRate="48000"><File path="audio/b.wav"/></Audio>
    </Clip>
    <Clip time="9" duration="4"><Warps timeUnit="beats" contentTimeUnit="seconds">
      <Audio channels="1" duration="9" sampleRate="48000"><File path="audio/c.wav"/></Audio>
      <Warp time="0" contentTime="0"/><Warp time="4" contentTime="5"/>
    </Warps></Clip>
  </Clips></Lanes></Lanes></Arrangement>
</Project>
"""


def _zipped(**files: str) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as package:
        for name, text in files.items():
            package.writestr(name.replace("_", "."), text)
    return held.getvalue()


def test_a_dawproject_in_beats_with_clips_in_clips_is_read() -> None:
    saved = read_dawproject(_zipped(project_xml=BEATS))
    found = [(i.file, i.start_s, i.length_s, i.offset_s, i.muted, i.bent) for i in saved.items]
    assert found == [
        ("audio/a.wav", 4.0, 2.0, 1.75, False, False),
        ("audio/b.wav", 8.0, 1.0, 2.0, True, False),
        ("audio/c.wav", 9.0, 4.0, 0.0, False, True),
    ]
    assert saved.tracks[1] == SavedTrack("MARA", muted=True, soloed=True)


def test_an_older_ardour_counts_in_samples() -> None:
    [item] = (
        read_ardour(b"""<?xml version="1.0"?><Session sample-rate="44100"><Sources><Source id="7" name="a.wav"/>
        </Sources><Routes><Route id="5" name="MARA"><Controllable name="mute" value="1"/></Route></Routes>
        <Playlists><Playlist orig-track-id="5"><Region start="4410" length="44100" position="88200" source-0="7"
        scale-amplitude="0.5" muted="1" stretch="1"/></Playlist></Playlists></Session>""").items
    )
    assert item == SavedItem(
        "a.wav", 2.0, 1.0, 0.1, SavedTrack("MARA", muted=True), 20.0 * math.log10(0.5), None, True, False
    )


def _time(seconds: float, rate: float = 48_000.0) -> dict[str, Any]:
    return {"OTIO_SCHEMA": "RationalTime.1", "rate": rate, "value": seconds * rate}


def _range(start: float, length: float, rate: float = 48_000.0) -> dict[str, Any]:
    return {"OTIO_SCHEMA": "TimeRange.1", "start_time": _time(start, rate), "duration": _time(length, rate)}


def _clip(url: str, start: float, length: float, **more: Any) -> dict[str, Any]:
    media = {"OTIO_SCHEMA": "ExternalReference.1", "target_url": url, "available_range": _range(0.0, 60.0)}
    return {
        "OTIO_SCHEMA": "Clip.1",
        "source_range": _range(start, length, 24.0),
        "media_reference": media,
        **more,
    }


def _otio(*children: Any, **track: Any) -> bytes:
    tracks = [{"OTIO_SCHEMA": "Track.1", "name": "MARA", "children": children, **track}]
    stack = {"OTIO_SCHEMA": "Stack.1", "children": tracks}
    return json.dumps({"OTIO_SCHEMA": "Timeline.1", "tracks": stack}).encode()


GAP = {"OTIO_SCHEMA": "Gap.1", "source_range": _range(0.0, 2.0)}


def test_a_timeline_is_read_in_order_of_time_whatever_lies_between() -> None:
    transition = {"OTIO_SCHEMA": "Transition.1", "in_offset": _time(1.0), "out_offset": _time(1.0)}
    nested = {
        "OTIO_SCHEMA": "Stack.1",
        "source_range": _range(1.0, 2.0),
        "children": [_clip("c.wav", 0.0, 4.0)],
    }
    far = _clip("file:///x/d%20e.wav", 3.0, 1.0, enabled=False, metadata={"radioplay": {"gain_db": -2}})
    far["media_reference"]["available_range"] = _range(1.0, 9.0)
    saved = read_otio(_otio(GAP, _clip("media/a.wav", 0.5, 1.0), transition, nested, far))
    found = [(media_name(i.file), i.start_s, i.length_s, i.offset_s, i.gain_db, i.muted) for i in saved.items]
    assert found == [
        ("a.wav", 2.0, 1.0, 0.5, None, False),
        ("c.wav", 3.0, 2.0, 1.0, None, False),
        ("d e.wav", 5.0, 1.0, 2.0, -2.0, True),
    ]


def test_part_of_a_track_is_that_part() -> None:
    [item] = read_otio(_otio(_clip("a.wav", 0.0, 4.0), GAP, source_range=_range(1.0, 2.0))).items
    assert (item.start_s, item.length_s, item.offset_s) == (0.0, 2.0, 1.0)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "it is empty"),
        (b"RIFF....", "it is of no format that can be read back"),
        (b"<REAPER_PROJECT 0.1\n <TRACK\n", "it ends in the middle"),
        (b"<REAPER_PROJECT 0.1\n" + b"<X\n" * 300, "its chunks are nested too deep"),
        (b'{"OTIO_SCHEMA": "Timeline.1"', "it can't be read"),
        (b'{"OTIO_SCHEMA": "Clip.1"}', "it holds a Clip, not a timeline"),
        (b'{"OTIO_SCHEMA": "Timeline.1"}', "something in it isn't as OpenTimelineIO writes it"),
        (b'{"OTIO_SCHEMA": "Timeline.1", "tracks": {"children": [7]}}', "something in it"),
        (
            _otio({**GAP, "source_range": {"start_time": _time(0), "duration": {"value": 1, "rate": 0}}}),
            "something",
        ),
        (_otio({**GAP, "source_range": {"start_time": 1, "duration": 2}}), "something in it"),
        (b'{"OTIO_SCHEMA": "Timeline.1", "a": ' + b"[" * 9000, "it can't be read"),
        (b"PK\x03\x04 and no more", "its zip is damaged"),
        (_zipped(metadata_xml="<MetaData/>"), "there is no project.xml in it"),
        (_zipped(project_xml=BEATS[:400]), "it can't be read"),
        (_zipped(project_xml=BEATS.replace('time="4"', 'time="soon"')), "it can't be read"),
        (_zipped(project_xml=BEATS.replace('time="4"', 'time="nan"')), "it can't be read"),
        (b'<?xml version="1.0"?><Session><Sources>', "it can't be read"),
        (
            b'<?xml version="1.0"?><Session><Playlists><Playlist><Region length="b7@b9"/></Playlist></Playlists>'
            b"</Session>",
            "a time in it is of a kind that isn't known",
        ),
    ],
)
def test_what_is_no_session_says_so(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "x.rpp"
    path.write_bytes(content)
    with pytest.raises(SavedError, match=said):
        read_saved(path)


ITEM = Exported("1.01-yes", "1.01 Yes.", "MARA", 96_000, 48_000, 24_000, -3.0, False)
TRACK = SavedTrack("MARA")


def one(start: float = 2.0, length: float = 1.0, offset: float = 0.5, **more: Any) -> SavedItem:
    """The item as it was exported, or otherwise."""
    track = more.pop("track", TRACK)
    return SavedItem("media/A.wav", start, length, offset, track, more.pop("gain", -3.0), **more)


def compared(*items: SavedItem, exported: Exported = ITEM) -> Compared:
    chart = Chart(Path("s"), "ep", 48_000, {"a.wav": exported}, frozenset({"room.wav"}))
    return compare(Saved("x", items, (TRACK,)), chart)


@pytest.mark.parametrize(
    ("items", "nudge", "codes"),
    [
        ([one()], Nudge(), []),
        ([one(2.25)], Nudge(0.25), []),
        ([one(2.0004)], Nudge(), []),
        ([one(2.2, 0.8, 0.7)], Nudge(), ["X063"]),
        ([one(2.3, 0.8, 0.7)], Nudge(0.1), ["X063"]),
        ([one(1.7, 1.5, 0.2)], Nudge(), ["X063"]),
        ([one(2.0, 0.4), one(2.4, 0.6, 0.9)], Nudge(), []),
        ([one(3.0, 0.4), one(3.4, 0.6, 0.9)], Nudge(1.0), []),
        ([one(2.0, 0.4), one(5.0, 0.6, 0.9)], Nudge(), ["X061", "X063"]),
        ([one(2.0), one(9.0)], Nudge(), ["X061"]),
        ([one(4.0), one(9.0)], Nudge(2.0), ["X061"]),
        ([one(gain=-5.5)], Nudge(0.0, -2.5), []),
        ([one(gain=None)], Nudge(), []),
        ([one(2.0, 0.4), one(2.4, 0.6, 0.9, gain=0.0)], Nudge(0.0, 3.0), ["X066"]),
        ([one(gain=-math.inf)], Nudge(muted=True), []),
        ([one(muted=True)], Nudge(muted=True), []),
        ([one(2.0, 0.4), one(2.4, 0.6, 0.9, muted=True)], Nudge(), ["X062"]),
        ([one(track=SavedTrack("MARA", muted=True))], Nudge(muted=True), ["X068"]),
        ([one(track=SavedTrack("MARA", -2.0))], Nudge(0.0, -2.0), ["X068"]),
        ([one(track=SavedTrack("MARA", -math.inf))], Nudge(muted=True), ["X068"]),
        ([one(track=SavedTrack("MARA (2)"))], Nudge(), []),
        ([one(2.5, track=SavedTrack("BOB"))], Nudge(0.5), ["X065"]),
        ([one(2.5, bent=True)], Nudge(0.5), ["X064"]),
        ([], Nudge(muted=True), ["X060"]),
    ],
)
def test_what_was_done_to_a_clip_is_kept_or_told(
    items: list[SavedItem], nudge: Nudge, codes: list[str]
) -> None:
    found = compared(*items)
    assert [change.nudge for change in found.changes] == [nudge]
    assert sorted(problem.code for problem in found.problems) == codes


def test_what_was_muted_before_may_be_deleted_and_can_be_heard_again() -> None:
    muted = Exported(
        "1.01-yes", "1.01", "MARA", 96_000, 48_000, 24_000, -3.0, True, nudge=Nudge(1.0, 0.0, True)
    )
    [deleted] = compared(exported=muted).changes
    assert deleted.is_none
    [back] = compared(one(), exported=muted).changes
    assert (back.nudge, back.muted) == (Nudge(1.0), False)


def test_clips_of_files_that_were_never_exported_are_counted_and_what_rooms_answer_is_not() -> None:
    new = SavedItem("media/new.wav", 0.0, 1.0, 0.0, TRACK)
    found = compared(one(), new, SavedItem("room.wav", 7.0, 1.0, 0.0, TRACK))
    assert found.unknown == 1
    assert [problem.code for problem in found.problems] == ["X067"]
    assert "new.wav" in found.problems[0].message


def test_a_solo_is_told() -> None:
    chart = Chart(Path("s"), "ep", 48_000, {"a.wav": ITEM})
    found = compare(Saved("x", (one(),), (SavedTrack("MARA", soloed=True),)), chart)
    assert [problem.code for problem in found.problems] == ["X069"]
