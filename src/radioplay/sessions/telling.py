"""The README of a session: how it is opened, what it holds, and what it can't."""

from __future__ import annotations

from radioplay.sessions.model import Session
from radioplay.units import timecode


def about_session(session: Session, *, plain: bool) -> str:
    """The text of `README.txt`, with a line for each lane.

    Args:
        session: what was exported.
        plain: it was exported without treatments and rooms.
    """
    lines = [
        f"{session.title}",
        "",
        f"{timecode(session.length)} at {session.rate} samples a second, in {len(session.lanes)} tracks.",
        "",
        *(f"    {lane.bus:<10} {lane.name} ({len(lane.items)})" for lane in session.lanes),
        "",
        "Every clip plays a file of its own in media/, with up to half a second more than is heard at each end.",
        "Each file (24-bit Broadcast Wave) has the time of its first sample in it, so a DAW that opens none of these",
        "sessions can still put it where it belongs: spot to time stamp, from 00:00:00.",
        "Keep media/ beside the session. The folder for Ardour and the .dawproject have the sounds in themselves.",
        "",
        "Audacity: open the .lof; each track is one sound, mixed as in the session. Then File > Import > Labels.",
        "",
        "In the session: gains, pans, fades (equal-power), the automation of ducking, scenes as markers.",
        *_in_the_files(plain),
        "Not in it: the high-pass and de-esser on the voices, the gentle compressor on all voices together, and the",
        "gain and limiter of the master. A sum of the session is therefore some dB below the episode.",
        "",
    ]
    return "\n".join(lines)


def _in_the_files(plain: bool) -> list[str]:
    if plain:
        return [
            "In the files: every voice and sound as it was recorded; beds that run round, written out. Telephones,",
            "doors, ways and rooms were left out.",
        ]
    return [
        "In the files: what voices and sounds are heard through (a telephone, a door), ways that somebody takes,",
        "beds that run round, written out. What rooms answer is on tracks of its own (MARA room), over the whole",
        "length: it stays where it is when a clip is moved, so mute it and use a reverb of yours where it shows.",
        "Export with --plain for all of it without these.",
    ]
