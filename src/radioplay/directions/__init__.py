"""What the brackets below a name do: to a line's pace, level and place, to the voice itself, or on their own."""

from radioplay.directions.manners import ACTED, Manner, acted, manner
from radioplay.directions.places import Movement, movement, where_heard
from radioplay.directions.turns import interrupts, talks_over
from radioplay.directions.utterances import UTTERANCES, utterance

__all__ = [
    "ACTED",
    "UTTERANCES",
    "Manner",
    "Movement",
    "acted",
    "interrupts",
    "manner",
    "movement",
    "talks_over",
    "utterance",
    "where_heard",
]
