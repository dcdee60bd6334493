"""The walk through a performance that lays it out.

A playhead walks through the performance. Each event is placed after what was heard before it, by the rules
of `[timing]`; what may run on under others (tails, beds, music) is placed and left behind.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Literal

from radioplay.acoustics import Acoustics, acoustics_of, respond
from radioplay.beds import Beds
from radioplay.cast import Cast, Character
from radioplay.cues.sounds import Sound
from radioplay.diagnostics import Span
from radioplay.ducking import merge
from radioplay.lay.clips import (
    cut_short,
    first_sound,
    last_sound,
    speech_clip,
    spoken,
    utterance_clip,
    word_start,
)
from radioplay.lay.cutting import cut_at_pauses
from radioplay.lay.gaps import Talk, gap_s, silences
from radioplay.lay.hearing import Hearing
from radioplay.lay.space import distance_m, duets, move_all
from radioplay.lay.spots import Spots
from radioplay.nudges import NONE, Nudges
from radioplay.nudging.keys import keys_of, piece
from radioplay.nudging.moving import nudged_tracks
from radioplay.performance import Delivery, Event, Performance, Scene, Silence, Spot, Utterance
from radioplay.script.model import Cue
from radioplay.takes import Take
from radioplay.timeline import Clip, Marker, Motion, Response, Timeline, Track, Treatment
from radioplay.units import Samples, to_samples

Sounds = Mapping[Span, Sequence[Sound]]
"""What each cue plays, by where it stands in the script; one sound for each repeat."""

Voices = Mapping[str, Sequence[Clip]]
"""Lines that are laid already, by character."""

Kind = Literal["nothing", "line", "utterance", "cue", "music", "pause"]


def lay(
    performance: Performance,
    takes: Mapping[str, Take],
    sounds: Sounds,
    cast: Cast,
    hear: Hearing | None = None,
    nudges: Nudges = NONE,
    voices: Voices | None = None,
) -> Timeline:
    """Set every line and cue on a timeline. Lines without a take and cues without a sound are passed over.

    Args:
        performance: what is to be heard.
        takes: by the name of the delivery.
        sounds: what each cue plays.
        cast: whose timing, levels and places hold.
        hear: listens to takes (`BY_EAR`); without it, they are cut by word times alone.
        nudges: what a person has moved or muted since, by `Clip.key`. A clip moves alone, and the ducking with
            the words; gains are for `nudging.moving.turned`, when levels have been weighed.
        voices: what is said in place of the lines (see `dubbing`); everything else lies where the lines want it.
    """
    playhead = _Playhead(performance, takes, sounds, cast, hear)
    for index in range(len(performance.events)):
        playhead.place(performance.events, index)
    return playhead.finish(performance.episode, nudges, voices)


class _Playhead:
    """Where the next thing begins, and everything placed so far."""

    def __init__(
        self,
        performance: Performance,
        takes: Mapping[str, Take],
        sounds: Sounds,
        cast: Cast,
        hear: Hearing | None,
    ) -> None:
        self.takes, self.sounds, self.cast, self.hear = takes, sounds, cast, hear
        self.timing = cast.timing
        self.duets = duets(performance.deliveries, takes, cast.mix.dual_pan)
        self.now = Samples(0)
        self.before: Kind = "nothing"  # what was heard last
        self.talk = Talk()
        self.speech = ""
        self.speech_start = self.line_start = self.cut_at = Samples(0)
        self.ahead: Samples | None = None  # where a scene's pre-lap comes in, until something has
        self.acoustics: Acoustics | None = None
        self.markers: list[Marker] = []
        self.lines: dict[str, list[Clip]] = {}
        self.ways: dict[tuple[str, str, Motion], list[int]] = {}
        self.keys = keys_of(performance)
        self.spots = Spots(cast, self._room, self.keys)
        self.beds = Beds(cast, self.keys)

    def place(self, events: Sequence[Event], index: int) -> None:
        """Set one of the events, and move on to where it has been heard."""
        event = events[index]
        is_bed = isinstance(event, Spot) and event.cue.kind == "ambience"
        if not is_bed and not (isinstance(event, Delivery) and event.prelap):
            self.beds.heard()
        match event:
            case Scene():
                coming = (events[after] for after in range(index + 1, len(events)))
                self._scene(event, _is_led_in(coming, self.takes))
            case Delivery():
                self._line(event)
            case Utterance():
                self._utterance(event)
            case Silence():
                self._move(self.now + to_samples(event.seconds), "pause")
            case Spot():
                self._cue(event.cue)

    def finish(self, episode: str, nudges: Nudges, said: Voices | None = None) -> Timeline:
        """The timeline: beds and music out, ducking written under the words, where they are by now."""
        laid = [self._track(name) for name in self.lines]
        if said is not None:
            laid = [_with_voice(track, said.get(track.name, ())) for track in laid]
        if self.spots.clips:
            laid.append(Track("EFFECTS", "EFFECTS", tuple(self.spots.clips)))
        tracks, muted = nudged_tracks(laid, nudges)
        voices = (clip for track in tracks if track.bus == "DIALOGUE" for clip in track.clips)
        words = merge(
            [(word.start, word.end) for clip in voices for word in spoken(clip)],
            to_samples(self.timing.duck_hold),
        )
        end = Samples(self.now + to_samples(self.timing.scene_end))
        beds, silent = self.beds.tracks(end, words, nudges)
        tracks, muted = [*tracks, *beds], [*muted, *silent]
        length = max([end, *(clip.end for track in tracks for clip in track.clips)])
        return Timeline(episode, Samples(length), tuple(self.markers), tuple(tracks), muted=tuple(muted))

    def _track(self, name: str) -> Track:
        character = self.cast.find(name)
        pan, clips = character.pan if character else 0.0, self.lines[name]
        for (owner, _, motion), places in self.ways.items():
            if owner == name:
                moved = move_all([clips[place] for place in places], motion, pan)
                for place, clip in zip(places, moved, strict=True):
                    clips[place] = clip
        return Track(name, "DIALOGUE", tuple(clips), character=name, pan=pan)

    def _move(self, to: int, before: Kind) -> None:
        self.now, self.before = Samples(to), before

    def _scene(self, scene: Scene, led_in: bool) -> None:
        at = self.now
        if self.before != "nothing" or self.markers:
            at = Samples(at + to_samples(self.timing.scene_end))
            if led_in:  # its first line must not fall upon the last of the scene before
                lead = to_samples(self.timing.between_speakers) + to_samples(self.timing.prelap)
                at = Samples(max(at, self.now + lead))
            self.ahead = Samples(max(0, at - to_samples(self.timing.prelap)))
        self.beds.scene(at)
        self.acoustics = acoustics_of(scene.name, self.cast)
        self.speech, self.talk, self.line_start = "", Talk(), Samples(0)
        self.markers.append(Marker(at, scene.name, scene.about))
        self._move(at + to_samples(self.timing.scene_start), "nothing")

    def _line(self, line: Delivery) -> None:
        take = self.takes.get(line.name)
        if take is None:  # it isn't heard, but what it starts and ends is
            for _, cue in line.cues:
                self._cue_at(cue, self.now)
            return
        together = bool(line.partner) and line.partner == self.speech
        start = self.speech_start if together else self._line_starts(line, take)
        pieces, behind = cut_at_pauses(line, take, self.hear)
        clips = (speech_clip(line, take, each, start, self.cast) for each in pieces)
        key = self.keys.lines[line.name]
        said = [replace(self._placed(line, c), key=piece(key, number)) for number, c in enumerate(clips, 1)]
        self._add(line.character, line.speech, line.motion, said)
        for index, cue in line.cues:
            self._cue_at(cue, word_start(said, line.text, index))
        shift = start - take.start + pieces[-1].later
        end = take.end + shift + behind
        self.talk = self.talk.then(line, paused=self.before == "pause")
        self.line_start, self.cut_at = start, Samples(last_sound(take, self.hear) + shift)
        if line.speech != self.speech:
            self.speech, self.speech_start = line.speech, start
        if line.prelap and self.ahead is not None and end < self.now:
            self._move(self.now, "nothing")
        else:
            self._move(max(self.now, end) if together else end, "line")
        self.ahead = None

    def _line_starts(self, line: Delivery, take: Take) -> Samples:
        """Where the speech in a line begins. An answer never comes before its question."""
        if line.prelap and self.ahead is not None:
            return self.ahead
        last, gap = self.talk.last, self._gap(line)
        if self.before != "line" or last is None or not silences(last, line):
            return Samples(max(0, self.line_start, self.now + gap))
        start = Samples(max(0, self.line_start, self.cut_at + gap - first_sound(take, self.hear)))
        if gap < 0:  # the other voice gives way
            clips, fade = self.lines[last.character.name], to_samples(self.timing.cut_fade)
            clips[-1] = cut_short(clips[-1], self.cut_at, min(fade, max(0, self.cut_at - start)))
        return start

    def _gap(self, line: Delivery) -> Samples:
        """Silence between what was heard and this line; negative where it comes in on top."""
        if self.before == "cue":
            return to_samples(self.timing.after_cue)
        last = self.talk.last
        if self.before == "utterance" and (last is None or last.speech == line.speech):
            return to_samples(self.timing.around_utterance)
        return to_samples(
            gap_s(self.talk, line, self.timing) if self.before in ("line", "utterance") else 0.0
        )

    def _placed(self, line: Delivery, clip: Clip) -> Clip:
        """A clip of a line in its scene's place; of two who speak at once, aside and a little softer."""
        side = self.duets.get(line.speech)
        if side is not None:
            clip = replace(clip, pan=side, gain_db=round(clip.gain_db + self.cast.mix.dual_db, 3))
        room = self._room(clip.pan + line.character.pan, line.treatment, line.directions)
        return replace(clip, room=room)

    def _room(self, pan: float, heard: Treatment, directions: tuple[str, ...] = ()) -> Response | None:
        """How the place of the scene answers what is heard there."""
        return respond(self.acoustics, pan, distance_m(heard, directions), self.cast.mix.rooms_db)

    def _add(self, character: Character, speech: str, motion: Motion, clips: Sequence[Clip]) -> None:
        """Put clips on their character's track; those of one speech go one way together."""
        track = self.lines.setdefault(character.name, [])
        if motion:
            places = self.ways.setdefault((character.name, speech, motion), [])
            places.extend(range(len(track), len(track) + len(clips)))
        track.extend(clips)

    def _utterance(self, event: Utterance) -> None:
        """A sigh or a laugh, as somebody's line without words; where it has no sound, a moment of silence."""
        sounds = self.sounds.get(event.cue.span, ())
        if not sounds:
            self._move(self.now + to_samples(self.timing.utterance_pause), "pause")
            return
        sound = sounds[0]
        gap = 0 if self.before in ("nothing", "music", "pause") else to_samples(self.timing.around_utterance)
        start = Samples(max(0, self.now + gap - sound.onset))
        clip = utterance_clip(event, sound, start, self.cast)
        room = self._room(event.character.pan, event.treatment)
        clip = replace(clip, room=room, key=self.keys.of_cue(event.cue))
        self._add(event.character, event.name, event.motion, [clip])
        self._move(max(self.now, start + min(sound.heard, sound.frames)), "utterance")

    def _cue(self, cue: Cue) -> None:
        sounds = self.sounds.get(cue.span, ())
        if cue.kind != "sound":
            waits = self.beds.cue(cue, sounds, self.now)
            if waits:
                self._move(self.now + waits, "music")
            return
        offset = to_samples(cue.handling.offset_s)
        if cue.handling.action == "out":
            self.spots.end(cue, sounds, self.now + offset)
            return
        if not sounds:
            return
        spoken_before = self.before in ("line", "utterance") and not cue.handling.under
        at = self.now + (to_samples(self.timing.before_cue) if spoken_before else 0)
        if cue.handling.prelap and self.ahead is not None:
            at = self.ahead
        heard = self.spots.add(cue, sounds, at + offset)
        if not (cue.handling.under or cue.handling.over):
            self._move(max(self.now, heard), "cue")

    def _cue_at(self, cue: Cue, at: int) -> None:
        """A cue on a word, for which nothing waits: a sound is heard from there, whatever silence it begins with."""
        sounds = self.sounds.get(cue.span, ())
        if cue.kind != "sound":
            self.beds.cue(cue, sounds, Samples(at))
        elif cue.handling.action == "out":
            self.spots.end(cue, sounds, at)
        else:
            onset = sounds[0].onset if sounds else 0
            self.spots.add(cue, sounds, at + to_samples(cue.handling.offset_s) - onset)


def _with_voice(track: Track, said: Sequence[Clip]) -> Track:
    """A track with other lines; sighs and laughs stay."""
    uttered = (clip for clip in track.clips if clip.text is None)
    return replace(track, clips=tuple(sorted((*uttered, *said), key=lambda clip: clip.start)))


def _is_led_in(coming: Iterable[Event], takes: Mapping[str, Take]) -> bool:
    """Whether a scene's first line is heard before it begins."""
    for event in coming:
        if isinstance(event, Delivery):
            return event.prelap and event.name in takes
        if not (isinstance(event, Spot) and event.cue.handling.prelap):
            return False
    return False
