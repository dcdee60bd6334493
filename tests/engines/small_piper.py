"""A Piper voice of a few kilobytes, built here: the interface and the chance of a real one, with hums for sounds.

Each symbol hums for some frames at a pitch of its own; rhythm and hiss are drawn with `RandomNormalLike`, and the
lengths are rounded up by the one `Ceil`, as in a published voice.
"""

from __future__ import annotations

import functools
import json
import os
import tempfile
from pathlib import Path

import onnx

RATE, HOP = 22_050, 256
SYMBOLS = (
    "_^$ !'(),-.:;?abcdefghijklmnopqrstuvwxyzæçðøħŋœɐɑɒɓɔɕɖɗɘəɚɛɜɞɟɠɡɢɣɤɥɦɧ"
    "ɨɪɫɬɭɮɯɰɱɲɳɴɵɶɸɹɺɻɽɾʀʁʂʃʄʈʉʊʋʌʍʎʏʐʑʒʔʕʘʙʛʜʝʟʡʢˈˌːˑβθχᵻⱱ̧̩̃"
)
GRAPH = f"""
<ir_version: 8, opset_import: ["" : 15]>
small (int64[1, T] input, int64[1] input_lengths, float[3] scales{{speakers}}) => (float[1, 1, 1, N] output)
<float[1] low = {{{{110.0}}}}, float[1] step = {{{{2.5}}}}, float[1] fewest = {{{{2.2}}}}>
{{{{
  flat = Cast <to = 1> (input)
  axis = Constant <value = int64[1] {{{{1}}}}> ()
  each = Unsqueeze (flat, axis)
  zero = Constant <value = int64 {{{{0}}}}> ()
  one = Constant <value = int64 {{{{1}}}}> ()
  two = Constant <value = int64 {{{{2}}}}> ()
  noise_scale = Gather (scales, zero)
  length_scale = Gather (scales, one)
  noise_w = Gather (scales, two)
  drawn = RandomNormalLike <dtype = 1> (each)
  swing = Mul (drawn, noise_w)
  fifth = Constant <value = float {{{{0.2}}}}> ()
  logs = Mul (swing, fifth)
  factor = Exp (logs)
  slow = Mul (factor, length_scale)
  wanted = Mul (slow, fewest)
  lengths = Ceil (wanted)
  ends = CumSum (lengths, two)
  all = ReduceSum <keepdims = 0> (lengths)
  count = Cast <to = 7> (all)
  frames = Range (zero, count, one)
  now = Cast <to = 1> (frames)
  column = Constant <value = int64[2] {{{{-1, 1}}}}> ()
  rows = Reshape (ends, column)
  past = LessOrEqual (rows, now)
  ones = Cast <to = 7> (past)
  axes = Constant <value = int64[1] {{{{0}}}}> ()
  at = ReduceSum <keepdims = 0> (ones, axes)
  row = Constant <value = int64[1] {{{{-1}}}}> ()
  ids = Reshape (flat, row)
  symbols = Gather (ids, at)
  rise = Mul (symbols, step)
  pitch = Add (rise, low)
  {{higher}}
  silent = Constant <value = float {{{{3.5}}}}> ()
  sounding = Greater (symbols, silent)
  loud = Cast <to = 1> (sounding)
  shape = Constant <value = int64[2] {{{{1, {HOP}}}}}> ()
  tall = Reshape (voice, column)
  wide = Expand (tall, shape)
  hertz = Reshape (wide, row)
  loud_tall = Reshape (loud, column)
  loud_wide = Expand (loud_tall, shape)
  gain = Reshape (loud_wide, row)
  turns = CumSum (hertz, zero)
  round = Constant <value = float {{{{{2 * 3.14159265 / RATE}}}}}> ()
  phase = Mul (turns, round)
  wave = Sin (phase)
  level = Constant <value = float {{{{0.2}}}}> ()
  hum = Mul (wave, level)
  voiced = Mul (hum, gain)
  breath = RandomNormalLike <dtype = 1> (voiced)
  hiss = Mul (breath, noise_scale)
  softly = Constant <value = float {{{{0.004}}}}> ()
  soft = Mul (hiss, softly)
  mixed = Add (voiced, soft)
  form = Constant <value = int64[4] {{{{1, 1, 1, -1}}}}> ()
  output = Reshape (mixed, form)
}}}}
"""
SPEAKERS = {
    False: {"speakers": "", "higher": "voice = Identity (pitch)"},
    True: {
        "speakers": ", int64[1] sid",
        "higher": """which = Cast <to = 1> (sid)
  apart = Constant <value = float {40.0}> ()
  more = Mul (which, apart)
  voice = Add (pitch, more)""",
    },
}


def config(speakers: tuple[str, ...] = ()) -> dict[str, object]:
    """What a voice's `.onnx.json` says."""
    return {
        "audio": {"sample_rate": RATE, "quality": "low"},
        "espeak": {"voice": "en-us"},
        "inference": {"noise_scale": 0.667, "length_scale": 1, "noise_w": 0.8},
        "phoneme_type": "espeak",
        "phoneme_map": {},
        "phoneme_id_map": {symbol: [number] for number, symbol in enumerate(SYMBOLS)},
        "num_speakers": max(1, len(speakers)),
        "speaker_id_map": {name: number for number, name in enumerate(speakers)},
    }


def write_voice(weights: Path, speakers: tuple[str, ...] = (), *, graph: str = "") -> Path:
    """Build a voice; its config beside it."""
    text = graph or GRAPH.format(**SPEAKERS[bool(speakers)])
    model = onnx.parser.parse_model(text)
    onnx.checker.check_model(model)
    weights.parent.mkdir(parents=True, exist_ok=True)
    beside = weights.with_name(f"{weights.name}.{os.getpid()}")
    beside.write_bytes(model.SerializeToString())
    weights.with_name(weights.name + ".json").write_text(json.dumps(config(speakers)), encoding="utf-8")
    return beside.replace(weights)


@functools.cache
def voice() -> str:
    """The path of one that stays until the tests are over."""
    folder = Path(tempfile.mkdtemp(prefix="radioplay-small-piper-"))
    return str(write_voice(folder / "en_US-small-low.onnx"))
