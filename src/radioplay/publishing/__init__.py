"""An episode becomes public: its files, what is said of them, and the feed that tells the world."""

from radioplay.publishing.job import FORMATS, Published, PublishedEpisode, publish

__all__ = ["FORMATS", "Published", "PublishedEpisode", "publish"]
