"""What the brackets below a name do: to a line's pace, level and place, to the voice itself, or on their own."""

from radioplay.directions.manners import ACTED, Manner, acted, manner
from radioplay.directions.places import Movement, movement, where_heard
from radioplay.directions.utterances import UTTERANCES, utterance

__all__ = [
    "ACTED",
    "UTTERANCES",
    "Manner",
    "Movement",
    "acted",
    "manner",
    "movement",
    "utterance",
    "where_heard",
]
