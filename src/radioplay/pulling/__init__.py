"""The way back: what a person has moved, turned and muted in an exported session becomes the episode's nudges.

    with saved = read_saved(file), chart = find_chart(…):   compare → match to the script as it is → write

A clip is known by the file that it plays, and each of those has a place in the chart of the export
(`session.json`). What is written is what had gone into the export of earlier changes, and what was done since, so
pulling twice is pulling once.
"""

from radioplay.pulling.pull import Pulled, Turn, pull

__all__ = ["Pulled", "Turn", "pull"]
