"""Small models for Coqui TTS, built by its own code with random weights, saved as it saves them.

They say nothing that anybody would understand, but everything between `TTS.api` and the samples is the real thing.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from radioplay.engines.coqui.package import imported, quietly

SPEAKERS = ("ada", "ben", "cleo")
RATE = 16_000
_HOP = 64
_FRAMES = 17.5  # a character: 0.07 s, as people speak


def build_vits(
    folder: Path,
    *,
    speakers: Sequence[str] = SPEAKERS,
    languages: Sequence[str] = (),
    cloning: bool = False,
    seed: int = 1,
) -> Path:
    """Write `config.json` and `model.pth` of a small VITS, and what its config names, into a folder.

    Args:
        folder: made if it isn't there.
        speakers: their names; none makes a model of one voice.
        languages: more than one makes a model that is told which to speak.
        cloning: give it a speaker encoder, and speakers as vectors; any recording is then a speaker too.
        seed: of the weights.
    """
    imported()
    with quietly():
        return _build(folder, speakers, languages, cloning, seed)


def _build(folder: Path, speakers: Sequence[str], languages: Sequence[str], cloning: bool, seed: int) -> Path:
    import torch
    from TTS.tts.configs.vits_config import VitsConfig
    from TTS.tts.models.vits import Vits

    torch.manual_seed(seed)
    folder.mkdir(parents=True, exist_ok=True)
    config = VitsConfig(use_phonemes=False, text_cleaner="basic_cleaners", add_blank=False)
    config.audio.sample_rate, config.audio.hop_length, config.audio.win_length = RATE, _HOP, 512
    config.audio.fft_size, config.audio.do_trim_silence = 512, False
    arguments = _smallness()
    if cloning:
        arguments |= _vectors(folder, speakers)
    elif speakers:
        arguments |= _speakers(folder, speakers)
    if languages:
        arguments |= {"use_language_embedding": True, "embedded_language_dim": 4}
    config.from_dict({"model_args": arguments, "languages": list(languages)})
    model = Vits(config).eval()
    with torch.no_grad():
        model.duration_predictor.proj.weight.mul_(0.2)
        model.duration_predictor.proj.bias.fill_(torch.tensor(_FRAMES).log().item())
        model.waveform_decoder.conv_post.weight.mul_(0.5)
    config.save_json(folder / "config.json")
    torch.save({"model": model.state_dict()}, folder / "model.pth")
    return folder


def build_xtts(folder: Path, *, speakers: Sequence[str] = SPEAKERS) -> Path:
    """Write a small XTTS: it is told its language, and clones; its speakers are of the same kind as a clone."""
    imported()
    with quietly():
        return _build_xtts(folder, speakers)


def _build_xtts(folder: Path, speakers: Sequence[str]) -> Path:
    import torch
    from tokenizers import Tokenizer, models
    from TTS.tts.configs.xtts_config import XttsConfig
    from TTS.tts.models.xtts import Xtts

    torch.manual_seed(1)
    folder.mkdir(parents=True, exist_ok=True)
    marks = ["[STOP]", "[UNK]", "[SPACE]", "[START]", "[en]", "[de]"]
    vocabulary = {token: i for i, token in enumerate([*marks, *"abcdefghijklmnopqrstuvwxyz.,!?'"])}
    tokenizer = Tokenizer(models.BPE(vocabulary, [], unk_token="[UNK]"))
    tokenizer.add_special_tokens(marks)
    tokenizer.save(str(folder / "vocab.json"))
    size = 32
    shape = {"gpt_layers": 1, "gpt_n_model_channels": size, "gpt_n_heads": 2, "gpt_max_audio_tokens": 40}
    shape |= {"decoder_input_dim": size, "gpt_num_audio_tokens": 66, "gpt_start_audio_token": 64}
    shape |= {"gpt_stop_audio_token": 65, "gpt_use_perceiver_resampler": True}
    config = XttsConfig(languages=["en", "de"])
    config.from_dict({"model_args": {**shape, "tokenizer_file": str(folder / "vocab.json")}})
    model = Xtts(config)
    from TTS.tts.layers.xtts.tokenizer import VoiceBpeTokenizer

    model.tokenizer = VoiceBpeTokenizer(vocab_file=folder / "vocab.json")
    model.init_models()
    config.save_json(folder / "config.json")
    torch.save({"model": model.state_dict()}, folder / "model.pth")
    voices = {
        name: {"gpt_cond_latent": torch.randn(1, 32, size), "speaker_embedding": torch.randn(1, 512, 1)}
        for name in speakers
    }
    torch.save(voices, folder / "speakers_xtts.pth")
    return folder


def _smallness() -> dict[str, Any]:
    return {
        "out_channels": 257,
        "hidden_channels": 32,
        "hidden_channels_ffn_text_encoder": 64,
        "num_layers_text_encoder": 2,
        "num_layers_posterior_encoder": 1,
        "num_layers_flow": 1,
        "resblock_kernel_sizes_decoder": [3],
        "resblock_dilation_sizes_decoder": [[1, 3, 5]],
        "upsample_rates_decoder": [8, 4, 2],
        "upsample_kernel_sizes_decoder": [16, 8, 4],
        "upsample_initial_channel_decoder": 16,
        "use_sdp": False,
        "init_discriminator": False,
    }


def _speakers(folder: Path, speakers: Sequence[str]) -> dict[str, Any]:
    """Their names in a file beside the config, by a path of the machine they were trained on."""
    (folder / "speakers.json").write_text(json.dumps({name: i for i, name in enumerate(speakers)}))
    return {
        "use_speaker_embedding": True,
        "speaker_embedding_channels": 16,
        "speakers_file": str(folder / "speakers.json"),
    }


def _vectors(folder: Path, speakers: Sequence[str]) -> dict[str, Any]:
    """Speakers as vectors, and an encoder that makes one of any recording."""
    import torch
    from TTS.encoder.configs.speaker_encoder_config import SpeakerEncoderConfig
    from TTS.encoder.utils.generic_utils import setup_encoder_model

    size = 16
    shape = {"model_name": "lstm", "input_dim": 80, "proj_dim": size, "lstm_dim": 32, "num_lstm_layers": 1}
    config = SpeakerEncoderConfig(model_params={**shape, "use_lstm_with_projection": True})
    config.num_loader_workers = config.num_classes_in_batch = config.num_utter_per_class = 1
    config.audio.sample_rate = RATE
    torch.save({"model": setup_encoder_model(config).state_dict()}, folder / "model_se.pth")
    config.save_json(folder / "config_se.json")
    vectors = torch.nn.functional.normalize(torch.randn(len(speakers), size)).tolist()
    clips = {f"{name}.wav": {"name": name, "embedding": v} for name, v in zip(speakers, vectors, strict=True)}
    (folder / "speakers.json").write_text(json.dumps(clips))
    return {
        "use_d_vector_file": True,
        "d_vector_file": [str(folder / "speakers.json")],
        "d_vector_dim": size,
        "speaker_encoder_model_path": str(folder / "model_se.pth"),
        "speaker_encoder_config_path": str(folder / "config_se.json"),
    }
