"""An episode as a picture: tracks with clips and words, automation, loudness against its target, scenes."""

from radioplay.picture.levels import Levels, read_levels
from radioplay.picture.rendered import write_rendered
from radioplay.picture.write import PLOT_REMEDY, PlotError, write_plots

__all__ = ["PLOT_REMEDY", "Levels", "PlotError", "read_levels", "write_plots", "write_rendered"]
