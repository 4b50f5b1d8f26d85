// Debrief: time goes by quietly, the choice between two versions is put into the field, and nothing typed is lost on leaving.
(() => {
  "use strict";
  // What is typed and not saved yet waits in this tab: a page that is loaded again may be older than the last words.
  const closed = document.querySelector("[data-debrief-closed]");
  if (closed) sessionStorage.removeItem(`debrief-${closed.dataset.debriefClosed}`);
  const form = document.querySelector("[data-debrief]");
  if (!form) return;

  let from = Date.now();
  let left = Number(document.getElementById("timer").dataset.left);
  const pass = () => {
    const timer = document.getElementById("timer");
    const now = Math.max(0, Math.ceil(left - (Date.now() - from) / 60000));
    if (now === Number(timer.dataset.left)) return;
    timer.dataset.left = now;
    timer.querySelector("progress").value = now;
    timer.querySelector("p").textContent = now === 0
      ? timer.dataset.over
      : now === 1 ? "One minute left" : `${now} minutes left`;
  };
  setInterval(pass, 10000);
  document.addEventListener("htmx:oobAfterSwap", () => {
    from = Date.now();
    left = Number(document.getElementById("timer").dataset.left);
  });

  form.addEventListener("click", (event) => {
    const keep = event.target.closest("[data-keep]");
    if (!keep) return;
    const field = document.getElementById(keep.dataset.keep);
    document.getElementById(`was-${keep.dataset.keep}`).value = keep.dataset.was;
    field.value = keep.dataset.words;
    window.htmx.trigger(field, "input");
    field.focus();
  });

  // Where the program does not answer, it says so and tries again until it does.
  document.addEventListener("htmx:sendError", ({ detail: { elt: field } }) => {
    if (!field.matches("[data-save]")) return;
    document.querySelector(field.getAttribute("hx-target")).textContent =
      "Not saved yet: the program does not answer. Leave this page open; it is tried again.";
    setTimeout(() => window.htmx.trigger(field, "again"), 3000);
  });

  const kept = `debrief-${form.dataset.debrief}`;
  const was = (field) => document.getElementById(`was-${field.id}`);
  const plain = (text) => text.split("\n").map((line) => line.trim()).filter(Boolean).join("\n");
  const unsaved = () => [...form.querySelectorAll("[data-save]")].filter((field) => plain(field.value) !== plain(was(field).value));
  const keep = () => {
    const open = unsaved().map((field) => ({ id: field.id, words: field.value, was: was(field).value }));
    if (open.length) sessionStorage.setItem(kept, JSON.stringify(open));
    else sessionStorage.removeItem(kept);
  };

  // The last words of the page before this one, put back and saved. Where others are saved by now, both are shown.
  const restore = () => {
    for (const { id, words, was: from } of JSON.parse(sessionStorage.getItem(kept) ?? "[]")) {
      const field = document.getElementById(id);
      if (!field || plain(field.value) === plain(words)) continue;
      field.value = words;
      was(field).value = from;
      // A name or a day that was half typed goes on where it was; it is saved when the field is left.
      if (field.matches("textarea")) window.htmx.trigger(field, "again");
    }
  };
  document.addEventListener("DOMContentLoaded", restore);
  form.addEventListener("input", keep);
  document.addEventListener("htmx:afterSettle", keep);

  // What was typed in the last half second before leaving goes along.
  addEventListener("pagehide", () => {
    keep();
    for (const field of unsaved()) {
      if (field.matches("input") && field === document.activeElement) continue;
      navigator.sendBeacon(field.getAttribute("hx-post"), new URLSearchParams(new FormData(form)));
    }
  });
})();
