"""An episode in another language: whose words are whose, and where they lie."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from radioplay.cast import Cast, Character, parse_cast
from radioplay.cues.sounds import Sound
from radioplay.diagnostics import Problems
from radioplay.dubbing import Dubbed, Original, dub, dubbing_json, merged, overrun_problems
from radioplay.languages import language_tag, wider
from radioplay.lay import lay
from radioplay.performance import Performance, perform
from radioplay.project import read_project
from radioplay.script import parse_script
from radioplay.takes import Take
from radioplay.timeline import Clip, TimedWord, Timeline
from radioplay.units import Samples, to_samples, to_seconds

CAST = Cast(characters=(Character("MARA", "tone:a", pan=-0.2), Character("BOB", "tone:b", gain_db=-2.0)))
EACH, BEFORE, AFTER = 0.5, 0.1, 0.2  # a take: silence, half a second a word, silence

ORIGINAL = """INT. CAFÉ

MARA
One two three four.

BOB
Five six.

SOUND: bell

MARA
(whispering)
Seven eight.

INT. STREET

BOB
Nine.

MARA
Ten.
"""


def performance(text: str, file: str = "lines/ep.fountain") -> Performance:
    script, _ = parse_script(text, file)
    made, problems = perform("ep", [script], CAST)
    assert not problems
    return made


def take(text: str) -> Take:
    words = [word for word in text.split() if any(map(str.isalnum, word))]
    timed = tuple(
        TimedWord(word, to_samples(BEFORE + i * EACH), to_samples(BEFORE + (i + 1) * EACH))
        for i, word in enumerate(words)
    )
    end = BEFORE + EACH * len(words)
    frames = to_samples(end + AFTER)
    return Take("blake2b:x", Path("x"), frames, to_samples(BEFORE), to_samples(end), -30.0, timed)


def takes(of: Performance) -> dict[str, Take]:
    return {line.name: take(line.text) for line in of.deliveries}


def bell() -> Sound:
    return Sound("sfx/bell.wav", to_samples(2.0), 2, -20.0, -20.0, -6.0, to_samples(1.0))


def both(text: str, translation: str) -> tuple[Timeline, Timeline, Dubbed, Problems]:
    """The original's timeline and the dub's, where its lines lie, and what is wrong."""
    was = performance(text)
    now, problems = merged(
        was, performance(translation, "lines/ep.es.fountain"), CAST, "lines/ep.es.fountain"
    )
    sounds = {cue.span: (bell(),) for cue in was.cues if cue.name}
    laid = lay(was, takes(was), sounds, CAST)
    made = dub(Original(laid, was, takes(was)), now, takes(now), CAST)
    return laid, lay(was, takes(was), sounds, CAST, voices=made.clips), made, problems


def starts(timeline: Timeline) -> dict[str, float]:
    """When each line's first word is heard."""
    clips = [c for track in timeline.tracks for c in track.clips if c.words]
    return {c.name: round(to_seconds(c.words[0].start), 3) for c in sorted(clips, key=lambda c: -c.start)}


def others(timeline: Timeline) -> list[Clip]:
    return [clip for track in timeline.tracks for clip in track.clips if clip.text is None]


def codes(problems: Problems) -> list[tuple[str, int]]:
    return [(problem.code, problem.span.line if problem.span else 0) for problem in problems]


def test_a_dub_in_the_same_words_is_the_original_to_the_sample() -> None:
    was, now, made, problems = both(ORIGINAL, ORIGINAL)
    assert was == replace(now, tracks=tuple(replace(t, clips=_filed(t.clips)) for t in now.tracks))
    assert not problems and not overrun_problems(made.lines, "es")
    assert all(line.late_s == line.over_s == 0.0 for line in made.lines)


def _filed(clips: tuple[Clip, ...]) -> tuple[Clip, ...]:
    """The same clips, asked for by the original's file."""
    return tuple(replace(clip, file="lines/ep.fountain") for clip in clips)


CUT = "INT. X\n\nMARA\nOne two three--\n\nBOB\nNo!\n\nMARA\nYes.\n\nBOB ^\nWell.\n\nMARA\nOne.\n(2s)\nTwo.\n"


def test_interruptions_duets_and_pauses_are_as_in_the_original() -> None:
    was, now, *_ = both(CUT, CUT)
    assert was == replace(now, tracks=tuple(replace(t, clips=_filed(t.clips)) for t in now.tracks))


def test_a_line_that_is_too_long_pushes_the_next_and_later_ones_come_back_to_their_slots() -> None:
    longer = ORIGINAL.replace("One two three four.", "Uno dos tres cuatro y cinco.")
    was, now, *_ = both(ORIGINAL, longer)
    assert starts(now)["1.01"] == starts(was)["1.01"]
    assert starts(now)["1.02"] == pytest.approx(
        starts(was)["1.02"] + 2 * EACH - 0.15
    )  # of 0.25 s, 0.1 s stays
    assert [starts(now)[name] for name in ("1.03", "2.01", "2.02")] == [
        starts(was)[name] for name in ("1.03", "2.01", "2.02")
    ]
    assert others(now) == others(was) and now.markers == was.markers and now.length == was.length


def test_a_line_over_its_slot_is_told_of_with_what_may_help() -> None:
    longer = ORIGINAL.replace("One two three four.", "Uno dos tres y cuatro.").replace(
        "Ten.", "Diez y once y doce y trece y catorce."
    )
    *_, made, _ = both(ORIGINAL, longer)
    little, much = overrun_problems(made.lines, "es")
    assert (little.code, little.severity) == ("L011", "warning")
    assert "MARA's line 1.01 runs 0.3 s over its slot" in little.message and little.span
    assert (little.span.file, little.span.line) == ("lines/ep.es.fountain", 4)
    assert little.hint and "speed = 1.17 in [cast.MARA.es]" in little.hint
    assert much.hint and "shorten it: by about" in much.hint
    data = dubbing_json(made.lines, "es")
    assert (data["language"], data["overruns"], data["late"]) == ("es", 2, 1)
    assert data["lines"][0]["slot_length_s"] == pytest.approx(2.15)


def test_a_cue_that_waits_ends_the_slot_before_it_and_stays_where_it_is() -> None:
    longer = ORIGINAL.replace("Five six.", "Cinco y seis y siete.")
    was, now, made, _ = both(ORIGINAL, longer)
    assert [problem.message for problem in overrun_problems(made.lines, "es")] == [
        "BOB's line 1.02 runs 1.3 s over its slot of 1.2 s"
    ]
    assert others(now) == others(was)


def test_a_translation_needs_no_cues_and_no_directions() -> None:
    bare = ORIGINAL.replace("SOUND: bell\n\n", "").replace("(whispering)\n", "(susurrando)\n")
    was, now, _, problems = both(ORIGINAL, bare)
    assert not problems and others(now) == others(was)
    whispered = {c.name: c.gain_db for track in now.tracks for c in track.clips}
    assert whispered["1.03"] < whispered["1.01"]


def test_a_missing_speech_is_told_of_and_those_behind_it_find_their_own() -> None:
    without = ORIGINAL.replace("BOB\nFive six.\n\n", "")
    was, now, _, problems = both(ORIGINAL, without)
    assert codes(problems) == [("L001", 4)]
    assert "BOB's line 1.02" in problems[0].message and "Five six." in (problems[0].hint or "")
    assert starts(now) == {name: at for name, at in starts(was).items() if name != "1.02"}


def test_a_speech_too_many_is_left_out() -> None:
    extra = ORIGINAL.replace("BOB\nFive six.", "BOB\nFive six.\n\nBOB\nAnd more.")
    was, now, _, problems = both(ORIGINAL, extra)
    assert codes(problems) == [("L002", 10)]
    assert starts(now) == starts(was)


def test_another_speaker_is_told_of() -> None:
    *_, problems = both(ORIGINAL, ORIGINAL.replace("BOB\nFive", "MARA\nFive"))
    assert codes(problems) == [("L003", 7)]


def test_a_scene_too_few_is_told_of_and_its_speeches_are_still_found() -> None:
    was, now, _, problems = both(ORIGINAL, ORIGINAL.replace("INT. STREET\n\n", ""))
    assert codes(problems) == [("L004", 0)]
    assert starts(now) == starts(was)


def test_a_translation_of_nothing_says_nothing() -> None:
    was, now, _, problems = both(ORIGINAL, "INT. A\n\nINT. B\n")
    assert [code for code, _ in codes(problems)] == ["L001"] * 5
    assert starts(now) == {} and others(now) == others(was)


GOES = "INT. X\n\nMARA\nOne two.\n(shouting)\nThree four five six.\n\nBOB\nSeven.\n"


def test_a_speech_in_fewer_goes_has_the_room_of_all_of_them() -> None:
    was, now, made, problems = both(GOES, GOES.replace("(shouting)\n", ""))
    assert not problems and not overrun_problems(made.lines, "es")
    assert starts(now) == {name: at for name, at in starts(was).items() if name != "1.01.2"}


def test_a_speech_in_more_goes_pushes_what_comes_behind_it() -> None:
    longer = "INT. X\n\nMARA\nOne two.\n(shouting)\nThree four five six.\n\nBOB\nSeven.\n"
    was, now, made, _ = both(GOES.replace("\n(shouting)\nThree four five six", ""), longer)
    assert starts(now)["1.01"] == starts(was)["1.01"]
    ends = {line.line.name: line.end for line in made.lines}
    assert to_seconds(made.lines[2].start - ends["1.01.2"]) == pytest.approx(0.1)
    assert [line.overruns for line in made.lines] == [False, True, False]


def test_goes_of_one_who_speaks_at_once_with_another_follow_each_other() -> None:
    text = "INT. X\n\nMARA\nOne two three.\n\nBOB ^\nFour.\n(shouting)\nFive.\n"
    was, now, *_ = both(text, text)
    assert starts(now) == starts(was)


COUNTS = st.lists(st.integers(1, 12), min_size=5, max_size=5)


@settings(max_examples=40, deadline=None)
@given(COUNTS, COUNTS)
def test_nothing_but_lines_ever_moves_and_no_line_comes_early(
    was_words: list[int], now_words: list[int]
) -> None:
    def script(counts: list[int]) -> str:
        said: Mapping[str, int] = dict(zip(_LINES, counts, strict=True))
        text = ORIGINAL
        for line, count in said.items():
            text = text.replace(line, " ".join(["word"] * count) + ".")
        return text

    was, now, made, _ = both(script(was_words), script(now_words))
    assert others(now) == others(was) and now.markers == was.markers
    assert all(line.start >= line.slot for line in made.lines)
    ends = [Samples(0), *(line.end for line in made.lines)]
    assert all(line.start >= end for line, end in zip(made.lines, ends, strict=False))
    if all(now <= was for now, was in zip(now_words, was_words, strict=True)):
        assert not any(line.late_s or line.overruns for line in made.lines)


_LINES = ("One two three four.", "Five six.", "Seven eight.", "Nine.", "Ten.")


def test_codes_of_languages() -> None:
    assert [language_tag(each) for each in ("es", "pt_BR", "EN-us", "fil")] == ["es", "pt-br", "en-us", "fil"]
    assert [language_tag(each) for each in ("one", "two", "x", "", "es.", "final-cut")] == [None] * 6
    assert wider("zh-hant-tw") == ("zh-hant-tw", "zh-hant", "zh")


def test_the_cast_file_has_voices_for_languages() -> None:
    cast, problems = parse_cast(
        '[cast.MARA]\nvoice = "tone:a"\ngain = 1.0\n[cast.MARA.pt]\nvoice = "tone:m"\nspeed = 1.2\nshown = "Marinha"\n'
    )
    assert not problems
    mara = cast.in_language("pt-br").characters[0]
    assert (mara.voice, mara.speed, mara.gain_db, mara.shown) == ("tone:m", 1.2, 1.0, "Marinha")
    assert cast.in_language("pt-br").show.language == "pt-br"
    assert cast.in_language("es").characters[0].voice == "tone:a"


def test_a_slip_in_a_table_for_a_language_is_told_of() -> None:
    _, problems = parse_cast('[cast.MARA]\nvoice = "tone:a"\n[cast.MARA.es]\nvioce = "tone:m"\nspeed = 9\n')
    assert [(p.code, p.span.line if p.span else 0) for p in problems] == [("C013", 4), ("C015", 5)]


def project(root: Path, *files: str) -> tuple[list[tuple[str, list[str]]], list[str]]:
    (root / "cast.toml").write_text('[cast.MARA]\nvoice = "tone:a"\n', encoding="utf-8")
    for file in files:
        path = root / "lines" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("MARA\nYes.\n", encoding="utf-8")
    read, problems = read_project(root)
    found = [(each.name, [t.language for t in each.translations]) for each in read.episodes]
    return found, [problem.code for problem in problems]


def test_a_file_beside_its_original_is_a_translation(tmp_path: Path) -> None:
    found, problems = project(
        tmp_path, "ep.fountain", "ep.es.fountain", "ep.pt-BR.fountain", "ep.one.fountain"
    )
    assert found == [("ep", ["es", "pt-br"]), ("ep.one", [])] and not problems


def test_a_folder_beside_its_original_is_a_translation(tmp_path: Path) -> None:
    found, _ = project(tmp_path, "ep/1.fountain", "ep.es/1.fountain")
    assert found == [("ep", ["es"])]


def test_a_translation_left_behind_by_its_original_is_told_of(tmp_path: Path) -> None:
    found, problems = project(tmp_path, "arrival.fountain", "ep.es.fountain", "Mr. No.fountain")
    assert found == [("arrival", []), ("ep.es", []), ("Mr. No", [])] and problems == ["L005"]


def test_a_translation_of_a_misspelt_name_is_an_episode_and_told_of(tmp_path: Path) -> None:
    found, problems = project(tmp_path, "pilot.fountain", "pilto.es.fountain")
    assert found == [("pilot", []), ("pilto.es", [])] and problems == ["L005"]
