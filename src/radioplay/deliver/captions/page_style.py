"""How a transcript's page looks, and how it follows the sound."""

from __future__ import annotations

STYLE = """\
:root { --ink: #1f1d1a; --soft: #6b655c; --paper: #fbfaf7; --line: #e3dfd5; --now: #ffe08a; --link: #8a3b12; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e9e5dc; --soft: #a39c90; --paper: #191816; --line: #3a3733; --now: #6b5310; --link: #e8a87c; }
}
* { box-sizing: border-box; }
body { font: 1.1rem/1.6 Georgia, "Noto Serif", serif; color: var(--ink); background: var(--paper); margin: 0 auto;
  max-width: 44rem; padding: 1.5rem 1rem 6rem; }
header p { color: var(--soft); margin: 0; }
h1 { line-height: 1.15; margin: .1em 0 .3em; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 2.4rem 0 .4rem; padding-top: .6rem; border-top: 1px solid var(--line); }
main > section:first-child h2 { border-top: 0; margin-top: .4rem; }
#player { position: sticky; top: 0; background: var(--paper); padding: .6rem 0; display: flex; gap: .8rem;
  align-items: center; border-bottom: 1px solid var(--line); z-index: 1; }
audio { flex: 1; min-width: 0; height: 2.5rem; }
label { font: .85rem system-ui, sans-serif; color: var(--soft); white-space: nowrap; }
.about { color: var(--soft); font-style: italic; margin: 0 0 1rem; }
.speech, .sound, .music { margin: 0 0 .9rem; scroll-margin: 6rem 0 40vh; }
.speech p { margin: 0; overflow-wrap: anywhere; }
cite { font: 600 .85rem system-ui, sans-serif; }
time { font: .75rem system-ui, sans-serif; color: var(--soft); font-variant-numeric: tabular-nums; }
.sound p, .music p { display: inline; color: var(--soft); font-style: italic; font-size: .95rem; }
[data-t] { border-radius: .15em; }
.plays [data-t] { cursor: pointer; }
.plays time[data-t] { color: var(--link); text-decoration: underline; text-underline-offset: .15em; }
.plays time[data-t]:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.now { background: var(--now); box-shadow: 0 0 0 .1em var(--now); }
@media print { #player { display: none; } body { max-width: none; } }
"""

SCRIPT = """\
(() => {
  const audio = document.querySelector("audio"), label = document.querySelector("label"), follow = label.firstChild;
  const words = [...document.querySelectorAll("span[data-t]")].map(element => {
    const [start, end] = element.dataset.t.split(" ").map(Number);
    return { element, start, end };
  }).sort((a, b) => a.start - b.start);
  document.body.classList.add("plays");
  label.hidden = false;
  for (const time of document.querySelectorAll("time[data-t]")) {
    time.tabIndex = 0;
    time.setAttribute("role", "button");
    time.setAttribute("aria-label", "play from " + time.textContent);
  }

  const HELD = 0.4;  // a word stays lit over a short silence behind it
  const NEAR = 60;   // nobody speaks over more words than this
  let lit = new Set(), shown = null;

  function heard(at) {
    let low = 0, high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle].start <= at) low = middle + 1; else high = middle;
    }
    const near = words.slice(Math.max(0, low - NEAR), low), last = near[near.length - 1];
    return new Set(near.filter(w => at < w.end || (w === last && at < w.end + HELD)).map(w => w.element));
  }

  function show() {
    const now = heard(audio.currentTime);
    for (const element of lit) if (!now.has(element)) element.classList.remove("now");
    for (const element of now) element.classList.add("now");
    lit = now;
    const first = now.values().next().value, passage = first && first.closest("div");
    if (passage && passage !== shown) {
      shown = passage;
      const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      if (follow.checked && !audio.paused)
        passage.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
    }
  }

  function tick() {
    show();
    if (!audio.paused) requestAnimationFrame(tick);
  }

  function jump(target) {
    const place = target.closest && target.closest("[data-t]");
    if (!place || getSelection().toString()) return;
    audio.currentTime = parseFloat(place.dataset.t);
    audio.play().catch(() => {});
    show();
  }

  document.querySelector("main").addEventListener("click", event => jump(event.target));
  document.querySelector("main").addEventListener("keydown", event => {
    if ((event.key === "Enter" || event.key === " ") && event.target.matches("time")) {
      event.preventDefault();
      jump(event.target);
    }
  });
  for (const kind of ["play", "seeked", "timeupdate"]) audio.addEventListener(kind, kind === "play" ? tick : show);
})();
"""
