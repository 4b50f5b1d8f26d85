// A picture of every page, light, dark and on a phone, into the folder that is named. `cargo xtask screenshots`.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { open, page } from "./lib/browser.mjs";
import { all } from "./lib/pages.mjs";
import { start } from "./lib/server.mjs";
import { servers, states } from "./lib/states.mjs";

const folder = process.argv[2];
if (!folder) throw new Error("Say into which folder.");
mkdirSync(folder, { recursive: true });

const [browser, server, others] = await Promise.all([open(), start(), servers()]);
const looks = { light: {}, dark: { dark: true }, phone: { phone: true }, "phone-dark": { phone: true, dark: true } };
try {
  const pages = await all(server.url);
  for (const [look, options] of Object.entries(looks)) {
    const opened = await page(browser, options);
    for (const [name, path] of Object.entries(pages)) {
      await opened.goto(server.url + path);
      await opened.screenshot({ path: join(folder, `${name}-${look}.png`), fullPage: true });
    }
    await opened.context().close();
    for (const [name, lead] of Object.entries(states)) {
      const opened = await page(browser, options);
      await lead(opened, { server, pages, ...others });
      await opened.screenshot({ path: join(folder, `${name}-${look}.png`), fullPage: true });
      await opened.context().close();
    }
  }
  const count = Object.keys(pages).length + Object.keys(states).length;
  console.log(`${count * Object.keys(looks).length} pictures in ${folder}`);
} finally {
  await browser.close();
  await Promise.all([server.stop(), others.stop()]);
}
