// What a page does beyond links and forms: keys, the one-line dialog. Everything here has a way without it.
(() => {
  "use strict";
  const $ = (selector, root = document) => root.querySelector(selector);
  const quick = $("#quick");

  const isTyping = (target) => target.closest("input, textarea, select, [contenteditable]");

  const openQuick = () => {
    if (!quick || quick.open) return;
    quick.showModal();
    $("#quick-line").focus();
  };

  document.addEventListener("click", (event) => {
    const add = event.target.closest("[data-quick-add]");
    if (add && quick && !event.metaKey && !event.ctrlKey) {
      event.preventDefault();
      openQuick();
    }
    const close = event.target.closest("[data-close]");
    if (close) document.getElementById(close.dataset.close)?.close();
  });

  // Enter in a line that was looked at, and not changed since, saves it.
  document.addEventListener("keydown", (event) => {
    const line = event.target;
    if (event.key !== "Enter" || event.isComposing || !line.matches("form input[name=line]")) return;
    const save = $("form[action$='/add/line/save']", line.form.parentElement);
    if (!save || $("input[name=line]", save).value.trim() !== line.value.trim()) return;
    event.preventDefault();
    save.requestSubmit();
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key === "n") {
      event.preventDefault();
      openQuick();
    } else if (event.key === "/") {
      event.preventDefault();
      $("#find")?.focus();
    }
  });
})();
