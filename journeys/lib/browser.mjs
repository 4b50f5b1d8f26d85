// Debian's Chromium, driven by Playwright. Whatever a page complains of makes its journey fail.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const EXECUTABLE = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);

/** Starts the browser; it asks nobody but the server under test. */
export async function open() {
  assert.ok(EXECUTABLE, "Chromium is missing: apt-get install chromium");
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A page of its own. `phone`, `dark`, `scripts` say how it is looked at. */
export async function page(browser, { phone = false, dark = false, scripts = true, width, height } = {}) {
  const context = await browser.newContext({
    viewport: { width: width ?? (phone ? 390 : 1280), height: height ?? (phone ? 844 : 900) },
    colorScheme: dark ? "dark" : "light",
    javaScriptEnabled: scripts,
    reducedMotion: "reduce",
    locale: "en-GB",
  });
  const opened = await context.newPage();
  opened.setDefaultTimeout(10_000);
  const complaints = [];
  opened.on("pageerror", (error) => complaints.push(String(error)));
  opened.on("console", (message) => {
    // An answer that is an error on purpose is looked at by the journey itself.
    const isStatus = /Failed to load resource.*status of 4\d\d/.test(message.text());
    if (message.type() === "error" && !isStatus) complaints.push(message.text());
  });
  opened.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1") complaints.push(`asked elsewhere: ${request.url()}`);
  });
  opened.complaints = complaints;
  return opened;
}

/** Nothing was complained of, and nothing sticks out to the side, nor would with letters twice as large. */
export async function sound(opened) {
  assert.deepEqual(opened.complaints, []);
  const wide = await opened.evaluate(() => {
    const page = document.documentElement;
    const over = ["", "200%"].map((size) => {
      page.style.fontSize = size;
      return page.scrollWidth - window.innerWidth;
    });
    page.style.fontSize = "";
    return over;
  });
  const [plain, large] = wide;
  assert.ok(plain <= 0, `${opened.url()} is ${plain} px wider than its window`);
  assert.ok(large <= 0, `${opened.url()} is ${large} px wider than its window with letters twice as large`);
}
