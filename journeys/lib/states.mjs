// Pages that no address leads to: each comes about by what somebody does, or when something is in the way.

import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { start } from "./server.mjs";

const PASSWORD = "long enough to be kept";

/** The servers that the states need beside the usual one. */
export async function servers() {
  const [guarded, torn] = await Promise.all([closed(), broken()]);
  const stop = () => Promise.all([guarded.stop(), torn.stop()]);
  return { guarded, torn, stop };
}

/** A server that asks everybody for the password. The server in front is this script: it says who asks. */
async function closed() {
  const folder = mkdtempSync(join(tmpdir(), "meanwhile-"));
  const set = ["--store", join(folder, "meanwhile.db"), "serve", "--set-password"];
  const done = spawnSync(process.env.MEANWHILE_PROGRAM, set, { input: `${PASSWORD}\n`, encoding: "utf8" });
  if (done.status !== 0) throw new Error(`the password was not set: ${done.stderr}`);
  return start({ folder, args: ["--behind-proxy"] });
}

/** A server whose history is taken away while it runs. */
async function broken() {
  const server = await start();
  const taken = "import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('ALTER TABLE actions RENAME TO taken')";
  const done = spawnSync("python3", ["-c", taken, server.store], { encoding: "utf8" });
  if (done.status !== 0) throw new Error(`the history is still there: ${done.stderr}`);
  return server;
}

/** Counts up, so that nobody comes from where another came from, and no words are another's. */
let turns = 0;

/** Tries at the password count for nobody else. */
const fromElsewhere = (opened) => opened.setExtraHTTPHeaders({ "x-forwarded-for": `192.0.2.${(turns += 1)}` });

async function enter(opened, password) {
  await opened.getByLabel("Password").fill(password);
  const answered = opened.waitForEvent("load");
  await opened.getByRole("button", { name: "Sign in" }).click();
  await answered;
}

/** The page has come. */
const has = (opened, heading) => opened.getByRole("heading", { name: heading }).waitFor();

/** With a name for its picture: what leads there. */
export const states = {
  async "sign-in"(opened, { guarded }) {
    await opened.goto(guarded.url);
  },
  async "wrong-password"(opened, { guarded }) {
    await fromElsewhere(opened);
    await opened.goto(guarded.url);
    await enter(opened, "a guess");
  },
  async "too-many-guesses"(opened, { guarded }) {
    // From one address in every look: what was tried before counts.
    await opened.setExtraHTTPHeaders({ "x-forwarded-for": "198.51.100.7" });
    await opened.goto(guarded.url);
    do await enter(opened, "a guess");
    while (!(await opened.getByText("tried too often").count()));
  },
  async "signed-out"(opened, { guarded }) {
    await fromElsewhere(opened);
    await opened.goto(`${guarded.url}/add`);
    await enter(opened, PASSWORD);
    await opened.getByLabel("Employer").fill("Acme");
    await opened.getByLabel("Role").fill("Analyst");
    await opened.context().clearCookies();
    await opened.getByRole("button", { name: "Add" }).last().click();
    await has(opened, "You are signed out");
  },
  async "nothing-to-see"(opened, { server }) {
    await opened.goto(`${server.url}/demo/undo`);
  },
  async "out-of-order"(opened, { torn }) {
    await opened.goto(`${torn.url}/history`);
    // The browser says that the answer is an error, which is meant to be.
    opened.complaints.length = 0;
  },
  async "too-much"(opened, { server }) {
    await opened.goto(`${server.url}/demo/add`);
    await opened.getByLabel("Employer").evaluate((it) => {
      it.removeAttribute("maxlength");
      it.value = "a".repeat(3 << 20);
      it.form.submit();
    });
    await has(opened, "too much");
  },
  async "two-tabs-write"(opened, { server, pages }) {
    const other = await opened.context().newPage();
    await other.goto(server.url + pages.write);
    await opened.goto(server.url + pages.write);
    turns += 1;
    for (const [tab, words] of [[other, `In the other tab I wrote this (${turns}).`], [opened, "And in this one, that."]]) {
      const checked = tab.waitForResponse((it) => it.request().method() === "POST");
      await tab.getByRole("textbox", { name: "Note" }).fill(words);
      await checked;
    }
    await other.close();
  },
  async "two-tabs-edit"(opened, { server, pages }) {
    const other = await opened.context().newPage();
    await other.goto(server.url + pages.edit);
    await opened.goto(server.url + pages.edit);
    for (const [tab, role] of [[other, `Analyst ${(turns += 1)}`], [opened, "Senior analyst"]]) {
      await tab.getByLabel("Role").fill(role);
      await tab.getByRole("button", { name: "Save" }).first().click();
      if (tab === other) await tab.waitForURL(/did=/);
    }
    await has(opened, "This was changed meanwhile");
    await other.close();
  },
  async "not-understood"(opened, { server, pages }) {
    await opened.goto(server.url + pages.record);
    await opened.locator("main form").first().evaluate((it) => {
      for (const field of it.querySelectorAll("input[type=text], input:not([type])")) field.value = "soonish";
      it.noValidate = true;
      it.submit();
    });
    await opened.locator("#wrong").waitFor();
  },
};
