"""An episode as a session that can be edited: tracks, clips and their media, for the DAWs that people have."""
