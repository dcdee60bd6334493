"""The production script: what actors and the studio hold in their hands, as a page and as PDF."""

from radioplay.deliver.playscript.model import Playscript
from radioplay.deliver.playscript.page import script_page
from radioplay.deliver.playscript.setting import playscript

__all__ = ["Playscript", "playscript", "script_page"]
