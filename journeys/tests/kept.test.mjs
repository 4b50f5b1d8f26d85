// What a script adds to a page that works without: ticks that stay, words that wait in the tab, and a chart as PNG.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { open, page, sound } from "../lib/browser.mjs";
import { all } from "../lib/pages.mjs";
import { start } from "../lib/server.mjs";

let browser, server, pages;

before(async () => {
  [browser, server] = await Promise.all([open(), start()]);
  pages = await all(server.url);
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

test("what was ticked for an interview is ticked after a reload", async () => {
  const opened = await page(browser);
  await opened.goto(server.url + pages.prepare);
  await opened.locator(".ready input").nth(1).check();
  await opened.reload();
  const ticked = await opened.locator(".ready input").evaluateAll((all) => all.map((it) => it.checked));
  assert.equal(ticked.indexOf(true), 1);
  assert.equal(ticked.lastIndexOf(true), 1);
  await sound(opened);
  await opened.context().close();
});

test("what is typed into a debrief is there again however soon it is loaded again, and whom to ask is kept", async () => {
  const opened = await page(browser);
  await opened.goto(server.url + pages.debrief);
  await opened.getByRole("button", { name: "Begin" }).click();
  const asked = opened.getByLabel("Which questions did they ask?");
  for (const words of ["Why grey? ", "Why so late?"]) {
    await asked.press("Control+End");
    await asked.pressSequentially(words);
    await opened.reload();
  }
  assert.equal(await asked.inputValue(), "Why grey? Why so late?");
  await opened.locator("#said-questions_asked", { hasText: "Saved" }).waitFor();
  // The day is saved before it is said whom to ask; a name that is half typed waits until it is whole.
  const said = opened.locator("#said-decides");
  await opened.getByLabel("When will they decide?").fill("20 march");
  await opened.getByLabel("Whom may you ask then?").pressSequentially("Lee Br");
  await said.getByText("they answer by").waitFor();
  await opened.reload();
  await opened.getByLabel("Whom may you ask then?").press("End");
  await opened.getByLabel("Whom may you ask then?").pressSequentially("andt");
  await opened.getByRole("button", { name: "Close it" }).click();
  await opened.getByText("Closed the debrief").waitFor();
  await opened.goto(server.url + pages.panel.replace(/\/write.*/, ""));
  await opened.getByText(/would answer by Fri 20 March 2026; ask Lee Brandt/).waitFor();
  await sound(opened);
  await opened.context().close();
});

test("every chart is saved as PNG, twice as fine as its SVG", async () => {
  const opened = await page(browser);
  for (const path of [pages.insights, pages.application]) {
    await opened.goto(server.url + path);
    for (const button of await opened.getByRole("button", { name: "as PNG" }).all()) {
      const [download] = await Promise.all([opened.waitForEvent("download"), button.click()]);
      assert.match(download.suggestedFilename(), /\.png$/);
      const png = readFileSync(await download.path());
      assert.equal(png.toString("latin1", 1, 4), "PNG");
      assert.ok(png.readUInt32BE(16) >= 1200, "its width in pixels");
    }
  }
  await sound(opened);
  await opened.context().close();
});

test("without scripts no PNG is offered, and the SVG is", async () => {
  const opened = await page(browser, { scripts: false });
  await opened.goto(server.url + pages.insights);
  assert.equal(await opened.getByRole("button", { name: "as PNG" }).count(), 0);
  assert.ok((await opened.getByRole("link", { name: "as SVG" }).count()) > 0);
  await opened.context().close();
});
