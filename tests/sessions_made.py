"""Sessions to write down: one by hand, and any that a strategy can think of."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import soundfile as sf
from hypothesis import strategies as st

from radioplay.sessions.model import MEDIA, Item, Lane, Session
from radioplay.timeline import BUSES, Marker
from radioplay.units import Samples

names = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=12)


def item(
    key: str, start: int, length: int, *, offset: int = 0, frames: int = 0, channels: int = 1, **more: object
) -> Item:
    """An item whose file has 100 samples more than it plays, unless told."""
    return Item(
        key=key,
        name=key,
        file=f"{key}.wav",
        channels=channels,
        frames=Samples(frames or offset + length + 100),
        start=Samples(start),
        length=Samples(length),
        offset=Samples(offset),
        **more,  # type: ignore[arg-type]
    )


def small_session() -> Session:
    """Two people who talk at once, a muted bell, and music on two channels that dips."""
    mara = (
        item(
            "1.01-good",
            48_000,
            96_000,
            offset=24_000,
            gain_db=-1.5,
            fade_out=Samples(480),
            note="Good evening.",
        ),
        item("1.03-who", 120_000, 48_001, fade_in=Samples(480), pan=0.25),
        item("1.04-no", 168_001, 9_000),
    )
    bell = (item("cue:door bell", 47_999, 30_000, muted=True),)
    music = (
        item(
            "cue:theme",
            0,
            240_000,
            channels=2,
            gain_db=-6.0,
            fade_in=Samples(4_800),
            fade_out=Samples(48_000),
        ),
    )
    dip = (
        (Samples(48_000), 0.0),
        (Samples(60_000), -12.0),
        (Samples(200_000), -12.0),
        (Samples(210_000), 0.0),
    )
    return Session(
        episode="pilot",
        title="The Pilot – “Zoë”",
        length=Samples(250_000),
        lanes=(
            Lane("MARA", "DIALOGUE", mara, pan=-0.2),
            Lane("door bell", "EFFECTS", bell),
            Lane("MUSIC", "MUSIC", music, gain=dip),
        ),
        markers=(
            Marker(Samples(0), "INT. CAFÉ - NIGHT", "Where it begins."),
            Marker(Samples(150_001), "EXT. ALLEY"),
        ),
    )


def write_media(session: Session, folder: Path) -> None:
    """The files that a session plays: silent, 24-bit."""
    (folder / MEDIA).mkdir(exist_ok=True)
    for lane in session.lanes:
        for each in lane.items:
            silence = np.zeros((each.frames, each.channels), dtype=np.float32)
            sf.write(folder / MEDIA / each.file, silence, session.rate, subtype="PCM_24")


@st.composite
def sessions(draw: st.DrawFn) -> Session:
    """Lanes of items anywhere, over one another, too."""
    lanes = []
    for number in range(draw(st.integers(0, 3))):
        items = [
            item(
                f"{number}.{index}",
                draw(st.integers(0, 10_000)),
                draw(st.integers(1, 5_000)),
                offset=draw(st.integers(0, 500)),
                channels=draw(st.integers(1, 2)),
                gain_db=draw(st.floats(-30, 12)),
                muted=draw(st.booleans()),
            )
            for index in range(draw(st.integers(0, 6)))
        ]
        items.sort(key=lambda each: each.start)
        lanes.append(Lane(draw(names), BUSES[number], tuple(items)))
    marks = draw(st.lists(st.integers(0, 20_000), max_size=3))
    markers = tuple(Marker(Samples(at), f"scene {at}") for at in sorted(marks))
    return Session("any", "Any", Samples(20_000), tuple(lanes), markers)
