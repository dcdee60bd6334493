"""What of a text is spoken, in whichever marks."""

from __future__ import annotations

import pytest

from radioplay.adapt.layout import lay_out
from radioplay.adapt.model import Quote
from radioplay.adapt.quotes import find_quotes


def spoken(text: str) -> list[str]:
    """The speech of a text; what goes on from the paragraph before begins with a plus sign."""
    return [
        "+" * quote.continues + " ".join(text[quote.start : quote.end].split()) for quote in _quotes(text)
    ]


def _quotes(text: str) -> tuple[Quote, ...]:
    return find_quotes(lay_out("story", text))


STYLES = {
    "straight": ('"', '"'),
    "curly": ("“", "”"),
    "single": ("'", "'"),
    "curly single": ("‘", "’"),
    "backtick": ("`", "'"),
    "guillemets": ("«", "»"),
    "guillemets with spaces": ("« ", " »"),
    "guillemets with fixed spaces": ("«\u00a0", "\u00a0»"),
    "guillemets inwards": ("»", "«"),
    "small guillemets": ("‹", "›"),
    "German": ("„", "“"),
    "Polish": ("„", "”"),
    "Swedish": ("”", "”"),
    "TeX": ("``", "''"),
    "two commas": (",,", "''"),
    "two commas and a curly mark": (",,", "“"),
    "two single marks": ("''", "''"),
    "two curly single marks": ("‘‘", "’’"),
    "Japanese": ("「", "」"),
}


@pytest.mark.parametrize("style", STYLES)
def test_every_style_of_marks(style: str) -> None:
    text = (
        "<We are closed,> said Mara. <Come back in the morning.>\n\n"
        "The dogs lay by the stove and heard the rain.\n\n"
        "<I can't,> said the man at the door, <and it's late. Don't you know me?>\n\n"
        "<No!>"
    )
    opening, closing = STYLES[style]
    assert spoken(text.replace("<", opening).replace(">", closing)) == [
        "We are closed,",
        "Come back in the morning.",
        "I can't,",
        "and it's late. Don't you know me?",
        "No!",
    ]


def test_marks_are_within_the_outer_range_and_not_within_the_inner() -> None:
    text = "Then: « Come in. »"
    (quote,) = _quotes(text)
    assert text[quote.start : quote.end] == "Come in."
    assert text[quote.outer_start : quote.outer_end] == "« Come in. »"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("\"He told me 'go away,'\" she said.", ["He told me 'go away,'"]),
        ("'He told me \"go away\", and I went,' she said.", ['He told me "go away", and I went,']),
        ("“He told me ‘go away’ and I went,” she said.", ["He told me ‘go away’ and I went,"]),
        (
            '"I read \'Lamps\' twice," said Jo, "and so did they."',
            ["I read 'Lamps' twice,", "and so did they."],
        ),
        ("«Er sagte: ‹Geh!›», she said.", ["Er sagte: ‹Geh!›"]),
    ],
)
def test_what_is_quoted_within_speech_is_part_of_it(text: str, said: list[str]) -> None:
    assert spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("'It's the dogs' dinner, 'tis true,' he said.", ["It's the dogs' dinner, 'tis true,"]),
        ("‘’Tis nothing,’ he said. ‘Get ’em out, goin’ or no.’", ["’Tis nothing,", "Get ’em out, goin’ or no."]),
        ("'Why,' I asked, 'is the Joneses' cat at the Smiths'?'", ["Why,", "is the Joneses' cat at the Smiths'?"]),
        ("'I'm goin' to th' shop,' he said.", ["I'm goin' to th' shop,"]),
        ("'What 'as 'e done?' said Bill. ''E's gone.'", ["What 'as 'e done?", "'E's gone."]),
        ("\"What 'as 'e done?\" said Bill. \"'E's gone.\"", ["What 'as 'e done?", "'E's gone."]),
        ("'Back in the '90s,' she said, 'we had nothing.'", ["Back in the '90s,", "we had nothing."]),
        ("'Twas night, and the dogs' tails lay still. Nobody spoke of 'em.", []),
        ("The boys' coats hung by the girls' hats, and th' old clock went on tickin' away.", []),
    ],
)  # fmt: skip
def test_apostrophes_are_no_quote_marks(text: str, said: list[str]) -> None:
    assert spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('"I," she said, "know."', ["I,", "know."]),
        ('"Well" - he shrugged - "maybe."', ["Well", "maybe."]),
        ('"If you go," said the old man in a low voice, "take the lamp"', ["If you go,", "take the lamp"]),
        ('"Go!" "No!" "Why?"', ["Go!", "No!", "Why?"]),
        ('_"Yes,"_ she said. "_No_," said he.', ["Yes,", "_No_,"]),
        ('(“Yes,” she said.)', ["Yes,"]),
        ('I said, "yes". She said, "no".', ["yes", "no"]),
        ('"Wait--" "I won\'t."', ["Wait--", "I won't."]),
    ],
)  # fmt: skip
def test_speech_in_pieces(text: str, said: list[str]) -> None:
    assert spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('"Yes, she said. "I know."', ["Yes,", "I know."]),
        ('"Yes," she said, I know."', ["Yes,", "I know."]),
        ('Yes, I will," she said.', ["Yes, I will,"]),
        ('He lit the lamp. We are closed," he told her.', ["We are closed,"]),
        ('"Yes, I will, said the old man.', ["Yes, I will,"]),
        ('"Yes, I will', ["Yes, I will"]),
        ('"Yes, "she said. "I know."', ["Yes,", "I know."]),
        ('"Yes" ,she said. "I know.', ["Yes", "I know."]),
        ('" Yes, " she said. " I know. "', ["Yes,", "I know."]),
        ('"Yes" she said "I know"', ["Yes", "I know"]),
        ("“Yes,“ she said. ”No,” he said.", ["Yes,", "No,"]),
        ('"Yes,” she said. “No," he said.', ["Yes,", "No,"]),
        ('"I know.\n\n"You do?" said Tom.', ["I know.", "You do?"]),
        ('"I know, said Mara.\n\n"You do?" said Tom.', ["I know,", "You do?"]),
    ],
)
def test_typos_are_mended(text: str, said: list[str]) -> None:
    assert spoken(text) == said


def test_one_typo_does_not_spoil_the_next_paragraph() -> None:
    text = (
        '"I know," said Mara. "You do.\n\n"I don\'t," said Tom.\n\nShe shut the door.\n\n"Now go," she said.'
    )
    assert spoken(text) == ["I know,", "You do.", "I don't,", "Now go,"]


LONG = "It was long ago, and I was young. " * 8


@pytest.mark.parametrize(("opening", "closing"), [('"', '"'), ("“", "”"), ("‘", "’"), ("'", "'"), ("«", "»")])
def test_speech_of_several_paragraphs(opening: str, closing: str) -> None:
    text = f"{opening}{LONG}\n\n{opening}{LONG}\n\n{opening}That is all.{closing}\n\n{opening}Well!{closing} said Tom."
    assert spoken(text) == [LONG.strip(), f"+{LONG.strip()}", "+That is all.", "Well!"]


def test_a_paragraph_may_go_on_without_a_mark() -> None:
    assert spoken(f'"{LONG}\n\nThat is all," she said.') == [LONG.strip(), "+That is all,"]


def test_another_speaker_does_not_continue() -> None:
    assert spoken(f'"{LONG}"\n\n"That is all."') == [LONG.strip(), "That is all."]


@pytest.mark.parametrize(
    "text",
    [
        'He called it a "mistake" and went.',
        'The so-called "expert" shook his head.',
        "It was what they called ‘life’ in those parts.",
        'She was reading "The Silver Key" by the fire.',
        'The sign on the door said "Closed on Mondays."',
        'He never used the word "love" of anything but soup.',
        'The word was "yes."',
        '"Come on Friday," she wrote, "and bring the boy."',
        'He was 6\'2" tall, and the board was 12" wide.',
        'It was a "cottage" with nine bedrooms, and its "garden" had a lake.',
        '"" she said, and "..." it was.',
        'She took out the letter, which read:\n\n"Come at once. Bring nothing and tell nobody."',
    ],
)
def test_not_everything_in_marks_is_spoken(text: str) -> None:
    assert spoken(text) == []


def test_scare_quotes_beside_speech() -> None:
    text = '"I know," said Tom, and put on his "best" coat. "The Grey Cock" was full. "Come in!"'
    assert spoken(text) == ["I know,", "Come in!"]


def test_a_letter_is_read_and_not_spoken() -> None:
    text = (
        '"A letter," said Tom.\n\n"Dear Mara,"\n\n"I can come on Friday. You must not wait."\n\n'
        '"Yours ever,"\n\n"Jo"\n\n"Well?" she said.'
    )
    assert spoken(text) == ["A letter,", "Well?"]


def test_mixed_styles_in_one_text() -> None:
    text = "“Yes,” she said.\n\n\"No,\" he said.\n\n'Why not?' she asked.\n\n«Because,» he said.\n\n„Hm,“ she said."
    assert spoken(text) == ["Yes,", "No,", "Why not?", "Because,", "Hm,"]
