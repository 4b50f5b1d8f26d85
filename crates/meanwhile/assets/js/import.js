// Files dropped onto the page, their sizes checked before they are sent, and how far the sending is. Without it the form
// is sent as forms are.
(() => {
  "use strict";
  const form = document.getElementById("upload");
  if (!form) return;
  const part = (name) => form.querySelector(`[data-${name}]`);
  const files = form.querySelector("#files");
  const most = Number(form.dataset.uploadMax);

  const size = (bytes) => {
    if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1e3))} kB`;
    return bytes < 1e9 ? `${Math.round(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
  };

  const wrong = (text) => {
    part("wrong").hidden = !text;
    part("wrong").firstElementChild.textContent = text;
  };

  const total = () => [...files.files].reduce((sum, file) => sum + file.size, 0);

  const show = () => {
    const names = [...files.files].map((file) => {
      const line = document.createElement("span");
      line.textContent = `${file.name}, ${size(file.size)}`;
      return line;
    });
    part("chosen").replaceChildren(...(names.length > 1 ? names : []));
    wrong(total() > most ? "That is more than 2 GB at once. Take fewer files, or pack them into a zip." : "");
  };

  files.addEventListener("change", show);
  files.addEventListener("invalid", (event) => {
    event.preventDefault();
    wrong("No file was chosen. Choose one or more, then read them.");
  });

  for (const kind of ["dragover", "drop", "dragleave"]) {
    document.addEventListener(kind, (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      part("drop").classList.toggle("over", kind === "dragover");
      if (kind === "drop" && event.dataTransfer.files.length) {
        files.files = event.dataTransfer.files;
        show();
      }
    });
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (total() > most) return show();
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.upload.addEventListener("progress", (far) => {
      const percent = far.total ? Math.round((far.loaded / far.total) * 100) : 0;
      part("percent").textContent = `${percent} %`;
      part("sending").querySelector("progress").value = percent;
    });
    const stop = (text) => {
      part("sending").hidden = true;
      form.querySelector("button").disabled = false;
      wrong(text);
    };
    request.addEventListener("load", () => {
      if (request.status < 400) return location.assign(request.responseURL);
      const page = new DOMParser().parseFromString(request.responseText, "text/html");
      const said = [...page.querySelectorAll("main p")].map((it) => it.textContent).join(" ");
      stop(said || "It was not taken. Nothing was read.");
    });
    request.addEventListener("error", () => stop("The sending broke off. Nothing was read; try again."));
    const data = new FormData(form);
    form.querySelector("button").disabled = true;
    part("sending").hidden = false;
    wrong("");
    request.send(data);
  });
})();
