"""An episode in words: transcripts for listeners who read, in the forms that players understand."""

from radioplay.deliver.captions.model import Part, Passage, Transcript, Word, transcript_of
from radioplay.deliver.captions.page import page
from radioplay.deliver.captions.podcast import podcast_json
from radioplay.deliver.captions.srt import srt
from radioplay.deliver.captions.vtt import vtt

__all__ = ["Part", "Passage", "Transcript", "Word", "page", "podcast_json", "srt", "transcript_of", "vtt"]
