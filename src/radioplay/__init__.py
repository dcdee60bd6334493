"""radioplay turns a folder of scripts into an audio drama."""

__version__ = "0.1.0"
