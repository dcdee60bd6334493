"""What of a story's narration is heard, and how."""

from __future__ import annotations

import pytest
from tests.unit.adapt.heard_sentences import HEARD, TOLD_AGAIN, UNHEARD

from radioplay.adapt.layout import lay_out
from radioplay.adapt.model import Heard, Quote
from radioplay.adapt.quotes import find_quotes
from radioplay.adapt.sounds import find_sounds
from radioplay.adapt.sounds_forms import forms_of
from radioplay.adapt.sounds_lexicon import read_lexicon
from radioplay.cues.choose import shelves_for
from radioplay.cues.matching import Named, match


def heard(text: str) -> tuple[Heard, ...]:
    story = lay_out("story", text)
    return find_sounds(story, find_quotes(story), ())


def names(text: str) -> list[str]:
    return [each.name for each in heard(text)]


@pytest.mark.parametrize(("sentence", "name"), HEARD)
def test_a_sound_is_heard_by_its_name(sentence: str, name: str) -> None:
    assert name in names(sentence)


@pytest.mark.parametrize(("sentences", "name"), TOLD_AGAIN)
def test_a_sound_that_only_comes_again_is_heard_again(sentences: str, name: str) -> None:
    first, last = heard(sentences)[0], heard(sentences)[-1]
    assert first.name == last.name == name
    assert first.end < last.start


@pytest.mark.parametrize("sentence", UNHEARD)
def test_what_is_denied_wished_or_a_figure_of_speech_is_not_heard(sentence: str) -> None:
    assert names(sentence) == []


def test_what_comes_again_long_after_a_sound_is_not_that_sound() -> None:
    between = "He read the whole of the letter, and then he read it to her. She said nothing to it. " * 4
    assert names("A shot rang out. " + between + "Then another.") == ["gunshot"]


def test_what_goes_on_does_not_come_again() -> None:
    assert names("Rain beat on the roof. Again, nothing.") == ["rain"]


def test_as_many_as_come_again() -> None:
    assert [each.repeat for each in heard("There was a shot. Then two more.")] == [1, 2]


def test_the_words_that_tell_a_sound_are_its_place() -> None:
    text = "He sat down. The old bell over the shop door jingled, and she looked up."
    assert [text[each.start : each.end] for each in heard(text)] == ["bell over the shop door jingled"]


def test_one_event_is_one_cue() -> None:
    assert names("There was a knock, a sharp knock, three knocks on the door.") == ["knock on the door"]
    assert names("She heard the crack of a rifle shot.") == ["gunshot"]


def test_two_events_of_one_sentence_are_two_cues_in_their_order() -> None:
    assert names("The phone rang, and thunder rolled over the town.") == ["phone rings", "thunder"]


def test_speech_is_not_narration() -> None:
    assert names('"The phone rang at nine," she said.') == []
    assert names('"Listen," she said, and the phone rang.') == ["phone rings"]


@pytest.mark.parametrize(
    ("text", "repeat"),
    [
        ("He knocked.", 1),
        ("The bell rang three times.", 3),
        ("The dog barked twice.", 2),
        ("Two shots rang out.", 2),
        ("There were a few thuds upstairs.", 3),
        ("A thousand shots rang out.", 1),
        ("The bell rang 900 times.", 1),
        ("The rain fell three times that day.", 1),
    ],
)
def test_how_often(text: str, repeat: int) -> None:
    assert heard(text)[0].repeat == repeat


def test_what_is_several_already_is_not_made_more() -> None:
    assert [each.repeat for each in heard("He knocked three times on the door.")] == [1]


@pytest.mark.parametrize(
    ("text", "louder"),
    [
        ("A door closed softly.", -1),
        ("A faint knock at the door.", -1),
        ("A loud knock at the door.", 1),
        ("A deafening explosion shook the street.", 1),
        ("A door closed.", 0),
    ],
)
def test_how_loud(text: str, louder: int) -> None:
    gain_db = heard(text)[0].gain_db
    assert (gain_db > 0) - (gain_db < 0) == louder


def test_deafening_is_louder_than_loud_and_faint_softer_than_soft() -> None:
    gains = [
        heard(f"A {word} knock at the door.")[0].gain_db for word in ("faint", "soft", "loud", "deafening")
    ]
    assert gains == sorted(set(gains))


@pytest.mark.parametrize(
    "text",
    [
        "A dog barked in the distance.",
        "Somewhere far off a bell rang.",
        "A door slammed upstairs.",
        "A phone rang in the next room.",
        "Music was playing through the wall.",
        "Sirens wailed outside.",
    ],
)
def test_what_is_far(text: str) -> None:
    assert heard(text)[0].far


def test_what_is_near() -> None:
    assert not heard("The phone rang.")[0].far
    assert not heard("The fridge was humming, and far away a siren wailed.")[0].far


@pytest.mark.parametrize(
    "text", ["Rain fell steadily.", "The engine idled.", "The crowd murmured.", "A clock ticked."]
)
def test_what_goes_on_is_a_bed(text: str) -> None:
    assert heard(text)[0].bed


def test_what_is_over_at_once_is_no_bed() -> None:
    assert not heard("A shot rang out.")[0].bed


def test_it_is_what_was_named_before() -> None:
    assert names("The telephone stood on the desk. It rang again.") == ["phone rings"]
    assert names("The letter lay on the desk. It rang again.") == []


def test_steps_are_called_by_their_ground() -> None:
    assert names("Footsteps rang on the stairs.") == ["footsteps on stairs"]


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("tap", {"tap", "taps", "tapping", "tapped"}),
        ("ring", {"ring", "rings", "ringing", "rang", "rung"}),
        ("open", {"open", "opens", "opening", "opened"}),
        ("murmur", {"murmur", "murmurs", "murmuring", "murmured"}),
        ("cry", {"cry", "cries", "crying", "cried"}),
        ("go", {"go", "goes", "going", "went", "gone"}),
        ("knife", {"knife", "knifes", "knives", "knifing", "knifed"}),
        ("hum", {"hum", "hums", "humming", "hummed"}),
        ("rattle", {"rattle", "rattles", "rattling", "rattled"}),
    ],
)
def test_forms(word: str, forms: set[str]) -> None:
    assert {form for form, _ in forms_of(word)} == forms


def test_every_name_is_that_of_a_preset_or_says_that_it_needs_a_file() -> None:
    wrong = []
    for kind in read_lexicon().kinds:
        found = match(kind.name, shelves_for((), "ambience" if kind.bed else "sound"))
        if (found.id is None) != kind.file:
            wrong.append((kind.name, found.id))
    assert not wrong


def test_what_a_sound_is_called_more_closely_is_a_preset() -> None:
    better = {name for pairs in read_lexicon().refined.values() for _, name in pairs}
    assert [name for name in better if match(name, shelves_for((), "sound")).id is None] == []


def test_there_are_many_kinds() -> None:
    assert len({kind.name for kind in read_lexicon().kinds}) >= 150


def test_a_sound_of_the_show_gives_its_name() -> None:
    story = lay_out("story", "The brass bell over the café door jingled. A dog barked.")
    own = (Named("sfx/café-bell.wav", ("café-bell",)), Named("sfx/parrot.wav", ("parrot",)))
    assert [each.name for each in find_sounds(story, (), (), own)] == ["café-bell", "dog barks"]


def test_a_story_of_speech_alone_has_no_sounds() -> None:
    text = "The bell rang."
    story = lay_out("story", text)
    assert find_sounds(story, (Quote(0, len(text), 0, len(text), 0),), ()) == ()


def test_a_sentence_without_an_end_is_read_in_pieces() -> None:
    found = heard("the bell rang and the door slammed and " * 2000)
    assert len(found) > 100
    assert [each.start for each in found] == sorted({each.start for each in found})


def test_a_scream_beside_speech_is_how_that_is_given() -> None:
    assert names("Mrs Reyes screamed.") == ["shouts"]
    assert names('"Stop!" Mrs Reyes screamed.') == []


def test_a_sound_that_nothing_makes_is_missing_until_the_show_has_it() -> None:
    story = lay_out("story", "A helicopter clattered over the roofs. A dog barked.")
    assert [each.missing for each in find_sounds(story, (), ())] == [True, False]
    own = (Named("sfx/helicopter.wav", ("helicopter",)),)
    assert [each.missing for each in find_sounds(story, (), (), own)] == [False, False]


def test_a_first_name_is_no_sound() -> None:
    assert names("What help she had — Pat on the door, Lee at the bar — was gone.") == []


def test_a_word_made_like_a_sound_is_one_cue_each_time_it_is_told() -> None:
    twice = "Flump, went the pavement. Flump, went the pavement."
    assert [(each.name, each.start) for each in heard(twice)] == [("noise", 0), ("noise", 26)]
    assert names("Tak, tak, tak, went the wheel.") == ["noise"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Click, click, click.", "click"),
        ("The latch went ping.", "key in the lock"),
        ("The coffee machine hissed and spat.", "coffee machine"),
    ],
)
def test_a_sound_told_by_two_words_is_one_cue(text: str, name: str) -> None:
    assert names(text) == [name]
