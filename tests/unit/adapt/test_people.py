"""Names, nicknames, titles and descriptions become characters; the doubtful stays apart."""

from __future__ import annotations

from dataclasses import replace

import pytest

from radioplay.adapt.layout import lay_out
from radioplay.adapt.model import People, Person
from radioplay.adapt.people import find_people
from radioplay.adapt.quotes import find_quotes


def people(text: str, given: People | None = None) -> People:
    story = lay_out("story", text)
    return find_people(story, find_quotes(story), given)


def named(text: str) -> dict[str, tuple[str, ...]]:
    return {person.name: person.names for person in people(text).persons}


def one(text: str, name: str) -> Person:
    found = [person for person in people(text).persons if name in person.names]
    assert len(found) == 1, f"{name}: {[p.names for p in people(text).persons]}"
    return found[0]


def test_a_first_name_a_surname_and_both_are_one_person() -> None:
    text = '"No," said Mara Voss. Mara sat down.\n\n"Yes," said Voss.\n\nThe coat was Mara\'s.'
    assert named(text) == {"Mara Voss": ("Mara Voss", "Mara", "Voss")}


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ('"Go, Biddy," said Tom Hale. Bridget Hale went.\n\nBridget laughed.', "Biddy"),
        ('Robert Orme came in. "Bob, come here," said Mara.', "Bob"),
        ('Gustav Horn sat. "Come here, Gus," said Mara. Gustav stood.', "Gus"),
        ('Will Oddie nodded.\n\n"Come in, William," said Mara.', "William"),
    ],
)
def test_a_nickname_is_its_bearers(text: str, short: str) -> None:
    assert len(one(text, short).names) > 1


def test_who_gives_a_full_name_is_its_bearer() -> None:
    text = 'Mara sat.\n\n"Mara Voss, sir," said Mara.\n\n"Mara Voss," Mara said again. Tom had gone.'
    assert one(text, "Mara").names == ("Mara Voss", "Mara")


def test_two_of_one_surname_stay_two() -> None:
    text = '"Well," said Mr. Voss.\n\n"Indeed," said Mrs. Voss. She smiled at Mr. Voss.\n\nMiss Voss laughed.'
    assert [(p.name, p.gender) for p in people(text).persons] == [
        ("Mr. Voss", "m"),
        ("Mrs. Voss", "f"),
        ("Miss Voss", "f"),
    ]


def test_a_wife_by_her_husbands_name_is_not_her_husband() -> None:
    text = '"Oh," said Mrs. Tom Voss.\n\n"Ah," said Tom Voss. Tom laughed.'
    assert {(p.name, p.gender) for p in people(text).persons} == {("Mrs. Tom Voss", "f"), ("Tom Voss", "m")}


def test_who_is_named_beside_somebody_is_somebody_else() -> None:
    text = "Kate and Catherine laughed. " * 3 + '"Well, Kate," said Catherine. "Well, Catherine," said Kate.'
    assert len(people(text).persons) == 2


def test_a_surname_of_several_is_shared() -> None:
    text = (
        '"One," said Anna Calloway. "Two," said Ruth Calloway.\n\nAnna and Ruth laughed.\n\n'
        'Nobody could stand a Calloway. "Three," said Calloway.'
    )
    found = people(text)
    assert dict(found.shared)["Calloway"] == (0, 1)
    assert all("Calloway" not in person.names for person in found.persons)


def test_places_months_and_cries_are_nobody() -> None:
    text = (
        '"Heavens," said Mara. "It rains in Paris." She left London in April, on a Monday, with an Englishman.\n\n'
        '"Nonsense, it never rains in Copper Street," said Tom.'
    )
    assert set(named(text)) == {"Mara", "Tom"}


def test_names_that_are_words_are_found_within_sentences() -> None:
    text = '"Will you?" asked Grace. "I hope so," said Will, and Hope laughed. "Will it rain?" Grace said to Hope.'
    assert {"Grace", "Will", "Hope"} <= set(named(text))
    plain = "Will you come? Hope is a fine thing. Grace is rare, and I will hope for grace, said nobody."
    assert not named(plain)


@pytest.mark.parametrize(
    "name",
    [
        "Lady Honoria de Vane",
        "J. K. Marlow",
        "Seamus O'Brien",
        "the Reverend Mr. Pole",
        "Aunt Mara",
        "Jean-Paul",
    ],
)
def test_all_shapes_of_names(name: str) -> None:
    text = f'"Come," said {name}, and went. "Where to?" said Zelda.'
    bare = name.removeprefix("the ")
    assert bare in one(text, bare).names


def test_somebody_without_a_name_is_there_if_they_speak() -> None:
    text = (
        'An old man sat by the fire.\n\n"Cold," said the old man.\n\n"Very," Mara said. A waiter went by.\n\n'
        'The old man nodded. "Colder yet to come."'
    )
    assert set(named(text)) == {"Mara", "the old man"}
    assert set(one(text, "the old man").names) == {"the old man", "The old man", "An old man"}
    assert not one(text, "the old man").named


def test_what_stands_for_a_name_is_one() -> None:
    text = '"Hm," said the Rat. The Rat looked up.\n\n"Rat," said the Mole, "you are late."'
    assert {"the Rat", "the Mole"} == set(named(text))


def test_the_only_captain_is_the_captain() -> None:
    text = '"Hold," said Captain Teague.\n\nThe captain frowned. "Hold, I said," said the captain.'
    assert [person.name for person in people(text).persons] == ["Captain Teague"]
    assert "the captain" in people(text).persons[0].names


def test_who_says_i_is_the_narrator() -> None:
    text = 'I came home late. I was cold, and I said so.\n\n"Sit down," said Mara.\n\n"Thank you," I said.'
    found = people(text)
    assert found.narrator is not None
    assert found.persons[found.narrator].names == ("I", "me")
    assert people('"I am cold," said Mara. Mara sat down.').narrator is None


def test_the_narrator_has_the_name_that_others_call() -> None:
    text = (
        'I came home late. I was cold, and I knew it.\n\n"You are late, Edwin," said Mara.\n\n"I am," I said.\n\n'
        '"Sit down, Edwin," she told me. I sat down.'
    )
    found = people(text)
    assert found.narrator is not None
    assert found.persons[found.narrator].name == "Edwin"


def test_whom_they_speak_of_is_not_the_narrator() -> None:
    text = (
        'I came home late. I was cold, and I knew it.\n\n"My brother. Julian. He rang," said Ned.\n\n"Rang?" I said.'
        '\n\n"I shut the door on Mr. Julian," said Mrs. Gaunt.\n\n"I am coming, Julian!" said Ned.'
        '\n\n"Stop!" I cried. I ran.'
    )
    found = people(text)
    assert found.narrator is not None
    assert found.persons[found.narrator].name == "I"


def test_pronouns_tell_he_from_she() -> None:
    text = "Quorl laughed. She stood up. Quorl sighed, and then she left. Vond nodded. He sat. " * 2
    found = {p.name: p.gender for p in people(text + '"So," said Quorl. "So," said Vond.').persons}
    assert found == {"Quorl": "f", "Vond": "m"}


def test_a_given_cast_is_closed() -> None:
    text = '"No," said Mara Voss. She sat.\n\n"Yes," said Tom. The Old Man nodded. "So," said MARA VOSS.'
    given = People((Person("Mara", ("Mara Voss",)), Person("the old man", ("the old man",), "m")))
    found = people(text, given)
    assert [person.name for person in found.persons] == ["Mara", "the old man"]
    assert found.persons[0].gender == "f"
    assert found.persons[0].count == 2
    assert "Tom" not in {name for person in found.persons for name in person.names}
    assert replace(found.persons[1], count=0, first=0).gender == "m"


def test_names_that_are_nobodys_can_be_said_to_be() -> None:
    text = '"No," said Mara.\n\n"Yes," said Echo. Echo laughed.'
    found = people(text, People((), others=(("Echo", 0),)))
    assert [person.name for person in found.persons] == ["Mara"]


@pytest.mark.parametrize(
    "text", ["", "   ", "1234", "MARA", '"', "Mr.", "Mrs. Mr. Miss", "the", "The The", "I"]
)
def test_next_to_nothing_is_no_trouble(text: str) -> None:
    assert isinstance(people(text), People)


def test_a_given_name_is_found_whatever_the_case_of_its_small_words() -> None:
    given = People((Person("The Heron", ("The Heron",)), Person("Mr. Van Der Aa", ("Mr. Van Der Aa",))))
    found = people('"Come," said the Heron.\n\n"I may not," Mr. van der Aa said.', given)
    assert "the Heron" in found.persons[0].names
    assert "Mr. van der Aa" in found.persons[1].names


def test_a_cry_may_be_a_name_where_it_speaks_all_the_time() -> None:
    text = "\n\n".join(
        f'"Line {n}," said Phew. "And so on."\n\nThen Phew laughed, and so did Phew\'s dog.' for n in range(6)
    )
    assert "Phew" in named(text)
    assert "Phew" not in named('"Phew!" said Tom. "Phew," Ann said.\n\n"Phew," he said again.')


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('"Two more," the porter calculated.\n\n"None," said Mara.', "the porter"),
        ('"Mind the step," his mother had replied.\n\nTom went.', "his mother"),
        ('"Closed," growled the tavern-keeper.\n\nMara sat down.', "the tavern-keeper"),
        ('Mara looked up. The loudspeaker crackled. "Platform four is closed."', "the loudspeaker"),
    ],
)
def test_whoever_speaks_is_somebody(text: str, name: str) -> None:
    assert one(text, name).name.casefold() == name


def test_a_machine_that_only_sounds_is_nobody() -> None:
    assert "the radio" not in named('The radio crackled for an hour, and Mara slept. "Up," said Tom.')


def test_who_is_told_is_not_who_tells() -> None:
    assert one('The clerk told him, and she left.\n\n"Sit," said the clerk.', "the clerk").gender != "m"
    assert one('"Sit," said the clerk. Then the clerk shook her head.', "the clerk").gender == "f"


@pytest.mark.parametrize(
    ("text", "name", "also"),
    [
        (
            '"No," said the lawyer.\n\nMr. Voss, the lawyer, sat down. Mr. Voss sighed.',
            "Mr. Voss",
            "the lawyer",
        ),
        ('"No," said the nurse. Mara Hale was a nurse. Mara sighed.', "Mara Hale", "the nurse"),
        ('Dr. Hale smiled. She was the coroner here.\n\n"Sit," said the coroner.', "Dr. Hale", "the coroner"),
        ('"Full," said the girl. The girl is called Mara. "Come," said Mara.', "Mara", "the girl"),
        ('"Up," said the boy. The boy, Tom, laughed. "Yes," said Tom.', "Tom", "the boy"),
        ('"I\'m Mara Voss," said the stranger. "Well," said Mara Voss.', "Mara Voss", "the stranger"),
        ('Mrs. Voss nodded. "Well, Mrs. Voss?"\n\n"None," said the old lady.', "Mrs. Voss", "the old lady"),
        ('Tom nodded. "Well, Tom?" asked Mara.\n\n"None," said the boy.', "Tom", "the boy"),
    ],
)
def test_who_is_told_to_be_somebody_is_one_person(text: str, name: str, also: str) -> None:
    assert also in one(text, name).names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('"No," said the man. Tom Hale was a good man. "Oh," said Tom Hale.', "the man"),
        ('"No," said the lawyer. Mr. Voss, a lawyer, sat by Mr. Hale, the lawyer. Mr. Hale smiled.', "the lawyer"),
        ('"Well, Tom?" said the boy.\n\n"None," said Tom.', "the boy"),
        ('"Well, Mr. Voss?" said Mara.\n\n"None," said the boy. Mr. Voss sighed.', "the boy"),
        ('Tom nodded. "Well, Tom?" asked Mara.\n\n"None," said the boy. "Some," said Tom.\n\n'
         '"Oh, Tom," said the boy.', "the boy"),
    ],
)  # fmt: skip
def test_who_only_may_be_somebody_stays_apart(text: str, name: str) -> None:
    assert not one(text, name).named


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            '"No," said Inspector Voss. "Go, Radka," said Tom.\n\nRadka sat. Radka Voss was late.',
            "Radka/Radka Voss",
        ),
        ('"No," said Tom Hale.\n\n"Come here, Tommy," said Mara.', "Tom Hale/Tommy"),
        ('"No," said Dr. Lind-Voss. Mara sat.\n\n"Oh," said Dr. Voss.', "Dr. Lind-Voss/Dr. Voss"),
        ('"No," said Sir Tom Voss. Ann sat.\n\n"Oh," said Voss. Voss laughed.', "Sir Tom Voss/Voss"),
        ('"No," said Uncle Algernon. Mara sat.\n\n"Oh," said Uncle Algy.', "Uncle Algernon/Uncle Algy"),
    ],
)
def test_two_forms_of_one_name_are_one_person(text: str, names: str) -> None:
    assert set(names.split("/")) <= set(one(text, names.split("/", 1)[0]).names)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('"No," said Dr. Lind-Voss. Mara sat.\n\n"Oh," said Mr. Voss.', ("Dr. Lind-Voss", "Mr. Voss")),
        ('"No," said Lady Voss. Tom sat.\n\n"Oh," said Voss. He laughed.', ("Lady Voss", "Voss")),
        ('"No," said Lady Voss. Tom sat.\n\n"Oh," said Mr. Voss. He laughed.', ("Lady Voss", "Mr. Voss")),
    ],
)
def test_two_of_like_surnames_stay_two(text: str, names: tuple[str, str]) -> None:
    assert one(text, names[0]) != one(text, names[1])


def test_a_title_that_stands_far_oftener_than_whom_it_fits_is_somebody_elses() -> None:
    text = (
        '"Well," said Tom Lyle. "Well," said Ann Lyle. "Well," Mrs. Tom Lyle said.\n\nAnn sat. Tom sat.\n\n'
    )
    text += "\n\n".join(f'"Line {n}," said Mrs. Lyle.' for n in range(20))
    assert one(text, "Mrs. Lyle").names == ("Mrs. Lyle",)


def test_small_words_may_stand_behind_a_title() -> None:
    assert one('"Come," said Mrs. van der Aa. She sat.', "Mrs. van der Aa").gender == "f"


def test_a_name_that_is_mostly_a_first_name_is_taken_for_one() -> None:
    text = '"No," said Marlow Orme. Marlow sat. Marlow Orme rose.\n\n"Yes," said young Dana Marlow. Marlow laughed.'
    assert "Marlow" in one(text, "Marlow Orme").names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('"Fine night," said the lamptrimmer. He spat.', "the lamptrimmer"),
        ('"Fine night," the old lamptrimmer said.', "the old lamptrimmer"),
        ('"Fine night," said the man with the grey dog.', "the man with the grey dog"),
    ],
)
def test_whoever_says_something_is_somebody_by_any_word(text: str, name: str) -> None:
    assert not one(text, name).named


def test_a_thing_that_a_voice_comes_from_is_nobody() -> None:
    assert named('"Fine night," said a voice from the cupboard, softly.').keys() <= {"a voice"}


@pytest.mark.parametrize(
    ("full", "short"), [("Kestrel", "Kes"), ("Odalys", "Ody"), ("Tobiah", "Tobes"), ("Meriel", "Mer")]
)
def test_a_name_cut_short_is_its_bearers(full: str, short: str) -> None:
    text = f'"Come, {short}," said Mara.\n\n"No," said {full}. {full} sat. Mara left.'
    assert short in one(text, full).names


def test_a_name_that_two_may_be_cut_of_is_nobodys_of_them() -> None:
    text = '"Come, Mer," said Tom.\n\n"No," said Meriel.\n\n"No," said Merida.\n\n"Yes," said Tom.'
    assert "Mer" not in one(text, "Meriel").names + one(text, "Merida").names


def test_a_short_name_that_the_narration_uses_beside_the_long_one_is_anothers() -> None:
    kitty, catherine = (
        '"No," said Kitty. Kitty sat.\n\n',
        '"Yes," said Lady Catherine. Lady Catherine stood.\n\n',
    )
    assert "Kitty" not in one((kitty + catherine) * 3, "Lady Catherine").names


def test_a_voice_that_speaks_once_is_that_of_somebody_told_of() -> None:
    text = '"Who is there?" asked Mara.\n\n"It is I," said a voice. Tom came in.\n\n"You," said Mara.'
    assert [person.name for person in people(text).persons] == ["Mara", "Tom"]


def test_a_rank_alone_is_the_one_who_has_it() -> None:
    text = (
        '"No," said Admiral Orme. Admiral Orme sat.\n\n"Yes," said the Admiral.\n\n"Yes," the Admiral said.'
    )
    assert "the Admiral" in one(text, "Admiral Orme").names


def test_a_rank_that_two_have_may_be_either() -> None:
    text = '"No," said Admiral Orme.\n\n"Well," said Admiral Hale.\n\n"Yes," said the Admiral.'
    found = people(text)
    assert dict(found.shared)["the Admiral"] == (0, 1)


def test_a_first_name_that_two_have_may_be_either() -> None:
    hale, orme = '"No," said Simon Hale. Simon Hale sat.\n\n', '"Well," said Simon Orme. He stood.\n\n'
    text = hale * 2 + orme * 2 + '"Yes," said Simon. Simon left.\n\n' * 4
    assert dict(people(text).shared)["Simon"] == (0, 1)


def test_an_officer_is_no_mister() -> None:
    text = '"No," said Mr. Orme. He sat.\n\n"Well," said Captain Orme. He stood.'
    assert "Captain Orme" not in one(text, "Mr. Orme").names


def test_a_sir_is_not_called_by_a_short_name() -> None:
    text = '"No," said Sir Thomas Bell. He sat.\n\n"Well," said Tom Bell. Tom Bell stood. Tom laughed.'
    assert "Tom Bell" not in one(text, "Sir Thomas Bell").names


def test_somebody_has_two_first_names() -> None:
    text = '"No," said Francis Hale. Frank Hale sat. Frank said: "Well."'
    assert one(text, "Francis Hale").names == ("Francis Hale", "Frank Hale", "Frank")


def test_whoever_is_told_of_again_and_again_in_a_short_story_is_somebody() -> None:
    text = 'The courier took the key. "Mine," said Mara. Tom shrugged.\n\n"Yours," Tom said. The courier laughed.'
    assert not one(text, "the courier").named


def test_how_something_is_said_is_no_part_of_who_says_it() -> None:
    assert "the man" in one('"Fine night," said the man with a smile.', "the man").name


@pytest.mark.parametrize("name", ["Miss March", "Mr. Hall", "Mrs. Winter"])
def test_behind_a_title_any_word_is_a_surname(name: str) -> None:
    assert one(f'"No," said {name}. {name} sat.', name).named


def test_a_wife_who_goes_by_her_husbands_first_name_is_not_he() -> None:
    text = '"No," said Joseph. Joseph sat.\n\n"Yes," said Mrs. Joseph Hale. Mrs. Joseph stood.'
    assert one(text, "Joseph").names == ("Joseph",)


def test_a_colonel_of_whom_pronouns_tell_little_is_a_man() -> None:
    text = '"No," said Colonel Orme.\n\nColonel Orme thought she was late.\n\nColonel Orme knew he was right.'
    assert one(text, "Colonel Orme").gender == "m"
