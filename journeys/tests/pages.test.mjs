// Every page, in both themes and at three widths: nothing for axe-core to find, nothing that sticks out, no complaint.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { open, page, sound } from "../lib/browser.mjs";
import { all } from "../lib/pages.mjs";
import { start } from "../lib/server.mjs";
import { servers, states } from "../lib/states.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser, server, others, pages;

before(async () => {
  [browser, server, others] = await Promise.all([open(), start(), servers()]);
  pages = await all(server.url);
});

after(async () => {
  await browser?.close();
  await server?.stop();
  await others?.stop();
});

const LOOKS = [
  { name: "light", options: {} },
  { name: "dark", options: { dark: true } },
  { name: "on a phone", options: { phone: true } },
  { name: "on the narrowest phone", options: { width: 320, height: 640 } },
  { name: "with text twice as large", options: { width: 640, height: 900 }, large: true },
];

/** What axe-core finds on an open page, and what sticks out of it. */
async function faults(opened, name, look) {
  if (look.large) await opened.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  await opened.evaluate(axe);
  const result = await opened.evaluate(() =>
    window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }),
  );
  const found = result.violations.map((violation) => {
    const where = violation.nodes.map((node) => node.html.slice(0, 160)).slice(0, 3);
    return `${name}: ${violation.id} (${violation.help}): ${where.join(" | ")}`;
  });
  await sound(opened).catch((error) => found.push(`${name}: ${error.message}`));
  return found;
}

for (const look of LOOKS) {
  test(`every page is accessible and fits: ${look.name}`, async () => {
    const opened = await page(browser, look.options);
    const found = [];
    for (const [name, path] of Object.entries(pages)) {
      await opened.goto(server.url + path);
      found.push(...(await faults(opened, name, look)));
    }
    await opened.context().close();
    for (const [name, lead] of Object.entries(states)) {
      const led = await page(browser, look.options);
      await lead(led, { server, pages, ...others });
      found.push(...(await faults(led, name, look)));
      await led.context().close();
    }
    assert.deepEqual(found, []);
  });
}

test("every page says the same without scripts", async () => {
  const opened = await page(browser, { scripts: false });
  for (const [name, path] of Object.entries(pages)) {
    await opened.goto(server.url + path);
    assert.ok((await opened.locator("h1").count()) === 1, `${name} has one heading of the first order`);
    assert.ok((await opened.locator("main").innerText()).length > 40, `${name} says something`);
  }
  await opened.context().close();
});

test("what is said of a note stands beside it, up to the edge of the page", async () => {
  const opened = await page(browser);
  await opened.goto(server.url + pages.write);
  const [main, paper, side] = await Promise.all(
    ["main", ".letter-paper", ".letter-side"].map((it) => opened.locator(it).boundingBox()),
  );
  assert.ok(side.x >= paper.x + paper.width + 16, "there is space between them");
  assert.ok(side.x + side.width >= main.x + main.width - 1, "nothing is left empty");
  await opened.context().close();
});

test("every page is reached and left by keyboard, with a visible focus", async () => {
  const opened = await page(browser);
  for (const path of [pages.today, pages.application, pages.settings]) {
    await opened.goto(server.url + path);
    await opened.keyboard.press("Tab");
    assert.equal(await opened.evaluate(() => document.activeElement.textContent), "Skip to the page");
    await opened.keyboard.press("Enter");
    const inside = await opened.evaluate(() => document.activeElement.id);
    assert.equal(inside, "main");
    for (let step = 0; step < 12; step += 1) {
      await opened.keyboard.press("Tab");
      const outline = await opened.evaluate(() => {
        const style = getComputedStyle(document.activeElement);
        return document.activeElement === document.body ? "body" : style.outlineStyle;
      });
      assert.notEqual(outline, "none", `step ${step} on ${path}`);
    }
  }
  await opened.context().close();
});
