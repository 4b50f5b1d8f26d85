// Prepare: what was ticked for an interview stays ticked in this browser, until another interview takes its place.
(() => {
  "use strict";
  const list = document.querySelector("[data-ready]");
  if (!list) return;
  const { ready: name, starts } = list.dataset;
  const boxes = [...list.querySelectorAll("input")];
  try {
    const kept = JSON.parse(localStorage.getItem(name) ?? "{}");
    if (kept.starts === starts) for (const box of boxes) box.checked = kept.ticked.includes(box.value);
    list.addEventListener("change", () => {
      const ticked = boxes.filter((box) => box.checked).map((box) => box.value);
      localStorage.setItem(name, JSON.stringify({ starts, ticked }));
    });
  } catch {
    // A browser that keeps nothing: the ticks last as long as the page.
  }
})();
