"""The cue sheet: what is heard when, whose it is, how long the music is, and who says how much."""

from radioplay.deliver.cuesheet.model import Cued, CueSheet, Music, Part
from radioplay.deliver.cuesheet.page import sheet_page
from radioplay.deliver.cuesheet.sheet import cue_sheet
from radioplay.deliver.cuesheet.table import cast_csv, cues_csv, music_csv

__all__ = [
    "CueSheet",
    "Cued",
    "Music",
    "Part",
    "cast_csv",
    "cue_sheet",
    "cues_csv",
    "music_csv",
    "sheet_page",
]
