"""What `cast.toml` says, as values: the show, who speaks with which voice, where, and the house sound.

A field's unit is in its name where the name would not say it; `[timing]` is in seconds. The defaults are the
house style, so `Cast()` is what an empty file means.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field, replace
from functools import lru_cache

from radioplay.diagnostics import Span
from radioplay.languages import wider

DEFAULT_ENGINE = "kokoro"
"""The engine meant by a voice without a colon."""

NOWHERE = Span("cast.toml")
"""The place of what no file said."""

_NOT_THE_ENGINES = frozenset({"patience", "directions"})
"""Keys of `[engines.NAME]` that no engine hears of: how long it may take, and whether it acts directions."""

Scalar = str | int | float | bool
Settings = tuple[tuple[str, Scalar], ...]


@dataclass(frozen=True, slots=True)
class Credited:
    """`[[show.people]]`: one who makes the show. `role` and `group` are of the Podcast Taxonomy; `img` and `href`
    are the addresses of a picture and of a page.
    """

    name: str = ""
    role: str = ""
    group: str = ""
    img: str = ""
    href: str = ""


@dataclass(frozen=True, slots=True)
class Show:
    """`[show]`: what the whole show is called, how it is told, and what a feed says about it.

    `cover` is a path in the project. `narrate_action` names the character who reads action paragraphs, and
    None leaves them unread. `feed` and `media` are addresses: of the feed itself, and of the folder that the
    episodes will lie in. `owner` and `email` are of whoever the feed belongs to, `author` is who made the show.
    `guid` is one that the show has had elsewhere; `locked` forbids that others take the feed over. `spans` has
    the place of every key that is set, and of the table itself under "".
    """

    title: str = ""
    author: str = ""
    language: str = "en-us"
    cover: str | None = None
    narrate_action: str | None = None
    description: str = ""
    copyright: str = ""
    link: str = ""
    feed: str = ""
    media: str = ""
    email: str = ""
    category: str = "Fiction > Drama"
    kind: str = "serial"
    explicit: bool = False
    season: int | None = None
    season_name: str = ""
    owner: str = ""
    medium: str = "podcast"
    guid: str = ""
    locked: bool | None = None
    people: tuple[Credited, ...] = ()
    spans: tuple[tuple[str, Span], ...] = field(default=(), compare=False)
    cover_span: Span = field(default=NOWHERE, compare=False)
    narrate_action_span: Span = field(default=NOWHERE, compare=False)

    def where(self, key: str) -> Span:
        """Where a key is set; where it would be, in case it isn't."""
        known = dict(self.spans)
        return known.get(key) or known.get("") or NOWHERE


@dataclass(frozen=True, slots=True)
class Dub:
    """`[cast.NAME.es]`: who speaks a character in another language; what it leaves empty is as in the original."""

    language: str
    voice: str = ""
    speed: float | None = None
    gain_db: float | None = None
    shown: str = ""
    actor: str = ""
    span: Span = field(default=NOWHERE, compare=False)
    voice_span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Character:
    """`[cast.NAME]`: one who speaks. `voice` is as written, `engine:voice`; `pan` is -1 left … +1 right.

    `shown` is the name as listeners read it, `actor` who plays the part, and `gender` "f", "m" or "u", each
    where the file says so.
    """

    name: str
    voice: str
    speed: float = 1.0
    gain_db: float = 0.0
    pan: float = 0.0
    aliases: tuple[str, ...] = ()
    shown: str = ""
    actor: str = ""
    gender: str = ""
    dubs: tuple[Dub, ...] = ()
    span: Span = field(default=NOWHERE, compare=False)
    voice_span: Span = field(default=NOWHERE, compare=False)

    def dub(self, language: str) -> Dub | None:
        """Who speaks them in a language, or in the one that it belongs to (`pt` for `pt-br`)."""
        known = {dub.language: dub for dub in self.dubs}
        return next((known[tag] for tag in wider(language) if tag in known), None)

    def in_language(self, language: str) -> Character:
        """The character as spoken in another language; as in the original where nobody is cast for it."""
        dub = self.dub(language)
        if dub is None:
            return self
        return replace(
            self,
            voice=dub.voice or self.voice,
            speed=self.speed if dub.speed is None else dub.speed,
            gain_db=self.gain_db if dub.gain_db is None else dub.gain_db,
            shown=dub.shown or self.shown,
            actor=dub.actor or self.actor,
            voice_span=dub.voice_span if dub.voice else self.voice_span,
        )

    @property
    def engine(self) -> str:
        """The word before the first colon; `DEFAULT_ENGINE` for a bare voice name."""
        return split_voice(self.voice)[0]

    @property
    def voice_name(self) -> str:
        """What is behind the colon: the engine's own name for a voice, or an expression it understands."""
        return split_voice(self.voice)[1]


@dataclass(frozen=True, slots=True)
class Place:
    """`[places.NAME]`: the acoustics of the scenes whose heading holds the name.

    `size` is length, width and height in metres; `impulse` is the path of a recorded room in the project.
    """

    name: str
    size: tuple[float, float, float] | None = None
    surface: str | None = None
    preset: str | None = None
    impulse: str | None = None
    span: Span = field(default=NOWHERE, compare=False)
    surface_span: Span = field(default=NOWHERE, compare=False)
    preset_span: Span = field(default=NOWHERE, compare=False)
    impulse_span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Timing:
    """`[timing]`, in seconds, except `spot_fall_db` and five factors on gaps.

    Gaps run from speech to speech: `between_speakers`, `within_speaker`, `after_question`,
    `after_exclamation`, `after_ellipsis`, and `cut_off`, which is negative for an overlap, at the end of
    which the voice cut off fades in `cut_fade`. A gap is multiplied by `urgent` before a line in haste or
    anger, by `hesitant` around one that is sad or slow, by `quick_exchange` for each further line of a
    volley of short ones, by `after_long` after a long speech, and by `revelation` after a few words that came
    out of a silence; so multiplied, it stays from `gap_least` to `gap_most`. `around_utterance` stands around
    a sigh or a laugh, and `utterance_pause` in place of one that has no sound. `beat`, `pause` and
    `long_pause` are what a script asks for by name. `before_cue` and `after_cue` stand around a spot cue,
    which is over when it has fallen by `spot_fall_db`. `bed_fade` and `music_fade` are how long they come and
    go; `music_in` is how long music has the room to itself. `prelap` is how long before a scene its sound
    comes in, where a script asks for that. `pre_roll` is kept in front of a trimmed take. Ducking goes down
    in `duck_attack`, up in `duck_release`, and stays down over gaps shorter than `duck_hold`; music swells,
    in `swell_rise`, in gaps longer than `swell_gap`.
    """

    between_speakers: float = 0.25
    within_speaker: float = 0.35
    after_question: float = 0.18
    after_exclamation: float = 0.2
    after_ellipsis: float = 0.5
    cut_off: float = -0.2
    cut_fade: float = 0.08
    urgent: float = 0.6
    hesitant: float = 1.4
    quick_exchange: float = 0.8
    after_long: float = 1.3
    revelation: float = 1.6
    gap_least: float = 0.05
    gap_most: float = 1.2
    around_utterance: float = 0.15
    utterance_pause: float = 0.4
    beat: float = 0.6
    pause: float = 1.2
    long_pause: float = 2.5
    scene_start: float = 0.8
    scene_end: float = 0.8
    before_cue: float = 0.2
    after_cue: float = 0.2
    spot_fall_db: float = 20.0
    bed_fade: float = 1.5
    music_fade: float = 1.5
    music_in: float = 4.0
    prelap: float = 1.0
    pre_roll: float = 0.02
    duck_attack: float = 0.25
    duck_release: float = 0.6
    duck_hold: float = 1.0
    swell_gap: float = 1.5
    swell_rise: float = 0.8


@dataclass(frozen=True, slots=True)
class MixSettings:
    """`[mix]`: what is delivered, and how loud the parts are beside each other.

    `loudness_lufs` and `peak_dbtp` hold for the delivered file. Each line is brought to `speech_lufs` before
    the master, by no more than `speech_bound_db` up or down, then moved by `whisper_db` or `shout_db`. Beds
    and music lie that many LU below speech in the clear and are ducked by as many dB more under words; where
    nobody speaks for a while, music rises by `swell_db` above its place in the clear.
    `effects_db` moves all spot cues. `rooms_db` moves what places answer; 0 is what a microphone at a metre
    would hear, the house keeps less for the words' sake, -60 is none. Voices are freed of what lies below
    `high_pass_hz` (0 for nothing), of sharp sibilants (`de_ess`), and of some of the difference between loud
    and soft (`compress`). Sighs and laughs lie `utterance_db` beside speech. Of two
    who speak at once, each is moved by `dual_db`, and those without a pan of their own stand `dual_pan` to
    the left and right.
    """

    loudness_lufs: float = -16.0
    peak_dbtp: float = -1.0
    speech_lufs: float = -20.0
    speech_bound_db: float = 18.0
    whisper_db: float = -5.0
    shout_db: float = 3.0
    bed_below_speech_lu: float = 24.0
    music_below_speech_lu: float = 18.0
    duck_bed_db: float = 4.0
    duck_music_db: float = 8.0
    swell_db: float = 4.0
    utterance_db: float = -6.0
    dual_db: float = -2.0
    dual_pan: float = 0.35
    effects_db: float = 0.0
    rooms_db: float = -6.0
    high_pass_hz: float = 75.0
    de_ess: bool = True
    compress: bool = True

    def given_db(self, level: float) -> float:
        """How far beside `speech_lufs` a line lies by the level of its manner: -1 whispered, +1 shouted."""
        return -self.whisper_db * level if level < 0 else self.shout_db * level


@dataclass(frozen=True, slots=True)
class Prose:
    """`[adapt]`: how a story becomes the script. `narrator` is the character who tells it, empty where nobody of
    the story does; `not_people` are names in it that are nobody's.
    """

    narrator: str = ""
    not_people: tuple[str, ...] = ()
    narrator_span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Cast:
    """A whole `cast.toml`. `pronounce` holds (word, IPA), or (word, a respelling in double quotes).

    A character's `voice` is empty where the file gave none that could be read; that has been reported.
    `engine_spans` has the place of every `[engines.NAME]`.
    """

    show: Show = Show()
    characters: tuple[Character, ...] = ()
    places: tuple[Place, ...] = ()
    pronounce: tuple[tuple[str, str], ...] = ()
    timing: Timing = Timing()
    mix: MixSettings = MixSettings()
    prose: Prose = Prose()
    engines: tuple[tuple[str, Settings], ...] = ()
    file: str = "cast.toml"
    engine_spans: tuple[tuple[str, Span], ...] = field(default=(), compare=False)

    def find(self, name: str) -> Character | None:
        """Who is meant by a name in a script: by name, then by alias; see `fold_name` for what is alike."""
        wanted = fold_name(name)
        for character in self.characters:
            if fold_name(character.name) == wanted:
                return character
        for character in self.characters:
            if any(fold_name(alias) == wanted for alias in character.aliases):
                return character
        return None

    def in_language(self, language: str) -> Cast:
        """The cast as it speaks another language."""
        characters = tuple(character.in_language(language) for character in self.characters)
        return replace(self, show=replace(self.show, language=language), characters=characters)

    def find_place(self, heading: str) -> Place | None:
        """The place whose name stands in a scene heading, as whole words; of several the longest."""
        wanted = f" {_words_only(heading)} "
        named = [(_words_only(place.name), place) for place in self.places]
        found = [(len(name), place) for name, place in named if name and f" {name} " in wanted]
        return max(found, key=lambda pair: pair[0])[1] if found else None

    def names(self) -> tuple[str, ...]:
        """Every name and alias, for suggestions."""
        return tuple(name for c in self.characters for name in (c.name, *c.aliases))

    def engine_settings(self, engine: str) -> Settings:
        """What `[engines.NAME]` says to the engine, sorted by key; empty where it says nothing."""
        return tuple(
            entry for entry in dict(self.engines).get(engine, ()) if entry[0] not in _NOT_THE_ENGINES
        )

    def engine_option(self, engine: str, name: str) -> Scalar | None:
        """What `[engines.NAME]` says to radioplay itself: `patience` or `directions`; None where it doesn't."""
        return dict(dict(self.engines).get(engine, ())).get(name)


def split_voice(voice: str) -> tuple[str, str]:
    """`engine:voice` in its two parts; a bare voice name is `DEFAULT_ENGINE`'s."""
    engine, colon, name = voice.partition(":")
    return (engine.strip(), name.strip()) if colon else (DEFAULT_ENGINE, voice.strip())


@lru_cache(maxsize=4096)
def fold_name(name: str) -> str:
    """A form that is the same for names an ear can't tell apart.

    Case, the way accents are encoded, the kind of apostrophe and the amount of space make no difference;
    accents themselves do.
    """
    plain = unicodedata.normalize("NFC", name).casefold().replace("’", "'")
    return " ".join(unicodedata.normalize("NFC", plain).split())


def _words_only(text: str) -> str:
    """Folded, with single spaces for whatever stands between words."""
    return " ".join(re.findall(r"[\w']+", fold_name(text)))
