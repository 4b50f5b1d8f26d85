// Write: marks stay under their words while one types, suggestions go in by click or key, copy and mail follow the text.
(() => {
  "use strict";
  const form = document.querySelector("form.write");
  if (!form) return;

  // Marks of a text as [start, end, class, numbers], read from the page that the server made.
  const read = (element) => {
    const marks = [];
    let at = 0;
    for (const node of element.childNodes) {
      const length = node.textContent.length;
      if (node.nodeName === "MARK") marks.push([at, at + length, node.className, node.dataset.n]);
      at += length;
    }
    return marks;
  };

  // Marks of `before` where they are in `after`; those that the change touches are dropped.
  const moved = (marks, before, after) => {
    if (before === after) return marks;
    const most = Math.min(before.length, after.length);
    let from = 0;
    while (from < most && before[from] === after[from]) from += 1;
    let tail = 0;
    while (tail < most - from && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
    const end = before.length - tail;
    const by = after.length - before.length;
    return marks.flatMap(([a, b, look, n]) => {
      if (b < from || (b === from && end > from)) return [[a, b, look, n]];
      if (a >= end) return [[a + by, b + by, look, n]];
      return [];
    });
  };

  const papers = new Map();

  const draw = (paper) => {
    const text = paper.area.value;
    paper.marks = moved(paper.marks, paper.text, text);
    paper.text = text;
    const parts = [];
    let at = 0;
    for (const [a, b, look, n] of paper.marks) {
      parts.push(document.createTextNode(text.slice(at, a)));
      const mark = document.createElement("mark");
      mark.className = look;
      mark.dataset.n = n;
      mark.textContent = text.slice(a, b);
      parts.push(mark);
      at = b;
    }
    // The last, empty line is as high as any other.
    parts.push(document.createTextNode(`${text.slice(at)}\n`));
    paper.under.replaceChildren(...parts);
    mail(paper);
  };

  const mail = ({ at, area }) => {
    const link = form.querySelector(`[data-mail="${at}"]`);
    if (!link) return;
    const encode = (it) => encodeURIComponent(it).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
    const subject = form.elements[`subject-${at}`]?.value ?? "";
    const body = area.value.replace(/\r?\n/g, "\r\n");
    link.href = `${link.dataset.to}?subject=${encode(subject)}&body=${encode(body)}`;
  };

  // Puts words in as if they were typed, so that the browser's own undo takes them out again.
  const put = (field, start, end, words) => {
    field.focus();
    field.setSelectionRange(start, end);
    const done = words ? document.execCommand("insertText", false, words) : start === end || document.execCommand("delete");
    if (!done) {
      field.setRangeText(words, start, end, "end");
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };

  const apply = (button) => {
    const field = document.getElementById(button.dataset.apply);
    const { old, put: words } = button.dataset;
    let start = Number(button.dataset.start);
    if (field.value.slice(start, start + old.length) !== old) {
      // Something before it was changed: the same words nearest to where they were.
      const places = [];
      for (let at = field.value.indexOf(old); old && at >= 0; at = field.value.indexOf(old, at + 1)) places.push(at);
      if (!places.length) return look(field);
      places.sort((a, b) => Math.abs(a - start) - Math.abs(b - start));
      [start] = places;
    }
    put(field, start, start + old.length, words);
  };

  const look = (field) => window.htmx?.trigger(field, "look");

  const markAt = (paper, at) => paper.marks.find(([a, b]) => a <= at && at <= b);
  const cards = (paper) => form.querySelectorAll(`#found-${paper.at} .finding`);

  const show = (paper) => {
    const mark = markAt(paper, paper.area.selectionStart);
    const numbers = mark ? mark[3].split(" ") : [];
    for (const card of cards(paper)) card.classList.toggle("here", numbers.includes(card.dataset.n));
    return numbers;
  };

  const useHere = (paper) => {
    const numbers = show(paper);
    const all = [...cards(paper)];
    const button = (card) => card?.querySelector("[data-apply]");
    const here = all.find((card) => numbers.includes(card.dataset.n) && button(card));
    const chosen = button(here ?? (numbers.length ? undefined : all.find(button)));
    if (chosen) apply(chosen);
  };

  const next = (paper) => {
    const from = paper.area.selectionEnd;
    const mark = paper.marks.find(([a]) => a >= from && a !== paper.area.selectionStart) ?? paper.marks[0];
    if (!mark) return;
    paper.area.setSelectionRange(mark[0], mark[1]);
    show(paper);
  };

  const answer = (paper) => {
    const found = document.getElementById(`found-${paper.at}`);
    const data = found?.querySelector("[data-marks]");
    if (!data) return;
    paper.marks = moved(read(data), data.textContent, paper.area.value);
    paper.text = paper.area.value;
    draw(paper);
    const count = form.querySelector(`[data-count="${paper.at}"]`);
    if (count) count.textContent = data.dataset.words;
    const said = form.querySelector(`[data-said="${paper.at}"]`);
    const verdict = found.querySelector("h3").textContent;
    if (said.textContent !== verdict) said.textContent = verdict;
    show(paper);
  };

  for (const element of form.querySelectorAll("[data-paper]")) {
    const at = element.dataset.paper;
    const area = element.querySelector(".stack textarea");
    const under = element.querySelector("[data-under]");
    const paper = { at, area, under, text: area.value, marks: [] };
    papers.set(at, paper);
    // A browser may have put back what was typed before a reload: then it is looked at again.
    const was = under.textContent.slice(0, -1);
    paper.marks = moved(read(under), was, area.value);
    element.classList.add("live");
    draw(paper);
    if (was !== area.value) setTimeout(() => look(area), 0);
    area.addEventListener("input", () => draw(paper));
    area.addEventListener("keyup", () => show(paper));
    area.addEventListener("click", () => show(paper));
    area.addEventListener("keydown", (event) => {
      if (event.key === "." && (event.ctrlKey || event.metaKey)) useHere(paper);
      else if (event.key === "F8") next(paper);
      else return;
      event.preventDefault();
    });
    form.elements[`subject-${at}`]?.addEventListener("input", () => mail(paper));
  }

  form.addEventListener("click", async (event) => {
    const use = event.target.closest("[data-apply]");
    if (use) {
      event.preventDefault();
      apply(use);
      return;
    }
    const copy = event.target.closest("[data-copy]");
    if (copy) {
      const { area } = papers.get(copy.dataset.copy);
      const label = copy.querySelector("span");
      try {
        await navigator.clipboard.writeText(area.value);
      } catch {
        area.select();
        document.execCommand("copy");
      }
      label.textContent = "Copied";
      setTimeout(() => { label.textContent = "Copy"; }, 2000);
    }
    const opens = event.target.closest("[data-opens]");
    if (opens) document.querySelector(opens.getAttribute("href"))?.closest("details")?.setAttribute("open", "");
  });

  document.addEventListener("htmx:afterSwap", () => {
    for (const paper of papers.values()) answer(paper);
    const line = document.querySelector("[data-shared]");
    if (!line) return;
    const counts = [...form.querySelectorAll("[data-marks]")].map((it) => Number(it.dataset.shared ?? 0));
    const most = Math.max(0, ...counts);
    line.hidden = most === 0;
    line.textContent = most === 1 ? "Two of these share one sentence." : `Two of these share ${most} sentences.`;
  });
})();
