"""Voice packs: what is in them, whether they are installed, and how to install them."""

from radioplay.voices.installing import install, is_offline, offline_if
from radioplay.voices.packs import (
    Pack,
    PackFile,
    Progress,
    VoiceError,
    install_command,
    is_installed,
    pack_folder,
    pack_names,
    read_pack,
)

__all__ = [
    "Pack",
    "PackFile",
    "Progress",
    "VoiceError",
    "install",
    "install_command",
    "is_installed",
    "is_offline",
    "offline_if",
    "pack_folder",
    "pack_names",
    "read_pack",
]
