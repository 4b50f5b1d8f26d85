// A chart is saved as PNG too: its SVG is drawn on a canvas, twice as fine, and never leaves the browser.
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-png]");
  if (!button) return;
  const from = document.getElementById(button.dataset.png);
  const picture = new Image();
  picture.src = from.href;
  try {
    await picture.decode();
  } catch {
    button.textContent = "It could not be drawn; the SVG shows the same";
    return;
  }
  const canvas = document.createElement("canvas");
  canvas.width = 2 * picture.naturalWidth;
  canvas.height = 2 * picture.naturalHeight;
  canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = from.download.replace(/svg$/, "png");
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }, "image/png");
});
