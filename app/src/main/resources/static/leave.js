// SPDX-License-Identifier: Apache-2.0
// Leaving at once: Shift three times, or the button. The server ends the session; this only makes
// it quicker to the eye, and takes the page out of the history.
(() => {
  "use strict";
  const button = document.getElementById("leave");
  if (!button || !button.form) return;
  const WITHIN = 5000;
  let presses = [];
  let alone = false;
  let composing = false;
  let left = false;

  const forget = () => {
    presses = [];
    alone = false;
  };
  const cover = () => {
    left = true;
    const over = document.createElement("div");
    over.className = "gone";
    document.body.append(over);
    document.title = "\u2009";
    history.replaceState(null, "", "/");
  };

  // Esc belongs to Japanese input, and so does Shift while a word is being composed.
  addEventListener("compositionstart", () => { composing = true; forget(); }, true);
  addEventListener("compositionend", () => { composing = false; forget(); }, true);
  addEventListener("pointerdown", forget, true);
  addEventListener("blur", forget);
  addEventListener("keydown", (event) => {
    const held = event.ctrlKey || event.altKey || event.metaKey || event.getModifierState("AltGraph");
    if (event.key !== "Shift" || held || composing || event.isComposing || event.keyCode === 229) {
      forget();
    } else if (!event.repeat) {
      alone = true;
    }
  }, true);
  addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone || left) return;
    alone = false;
    presses = presses.filter((at) => event.timeStamp - at < WITHIN);
    presses.push(event.timeStamp);
    if (presses.length === 3) button.form.requestSubmit(button);
  }, true);

  button.form.addEventListener("submit", (event) => {
    if (event.submitter === button && !left) cover();
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted && left) location.replace("/");
  });
  for (const hint of document.querySelectorAll("[data-leave-hint]")) hint.hidden = false;
})();
