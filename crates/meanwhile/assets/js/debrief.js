// Debrief: time goes by quietly, the choice between two versions is put into the field, and nothing typed is lost on leaving.
(() => {
  "use strict";
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
      ? `The ${timer.dataset.minutes} minutes are over. What you wrote is enough; close it when you like.`
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
    document.getElementById(`said-${field.id}`).textContent =
      "Not saved yet: the program does not answer. Leave this page open; it is tried again.";
    setTimeout(() => window.htmx.trigger(field, "again"), 3000);
  });

  // What was typed in the last half second before leaving goes along.
  addEventListener("pagehide", () => {
    for (const field of form.querySelectorAll("[data-save]")) {
      const was = document.getElementById(`was-${field.id}`).value;
      if (field.value.trim() === was.trim()) continue;
      navigator.sendBeacon(field.getAttribute("hx-post"), new URLSearchParams(new FormData(form)));
    }
  });
})();
