// A whole search on the pages: from the first visit to the lesson that an answer leaves behind.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { open, page, sound } from "../lib/browser.mjs";
import { start } from "../lib/server.mjs";

let browser;

before(async () => {
  browser = await open();
});

after(async () => {
  await browser?.close();
});

/** A server that ends with its test, however that goes. */
async function serve(t, options) {
  const server = await start(options);
  t.after(() => server.stop());
  return server;
}

/** Fills in the form of a first application with an interview. */
async function addByHand(opened, url, { employer, role, starts, people }) {
  await opened.goto(`${url}/add`);
  await opened.getByLabel("Employer", { exact: true }).fill(employer);
  await opened.getByLabel("Role", { exact: true }).fill(role);
  await opened.getByLabel("When it starts").fill(starts);
  await opened.getByLabel("Who asks the questions").fill(people);
  await opened.getByRole("button", { name: "Add it" }).click();
}

/** The address of the page of the application that a list names. */
async function application(opened, url, employer) {
  await opened.goto(`${url}/applications?closed=on`);
  const link = opened.locator("ul.applications a", { hasText: employer });
  return `${url}${await link.getAttribute("href")}`;
}

test("the first visit leads to the demo, to an import and to a form, and none is a dead end", async (t) => {
  const server = await serve(t);
  const opened = await page(browser);
  await opened.goto(server.url);
  await opened.getByRole("link", { name: /Look round first/ }).click();
  await opened.getByRole("heading", { level: 1, name: /things? today|Nothing to do/ }).waitFor();
  await opened.getByRole("link", { name: "To your own" }).click();
  await opened.getByRole("link", { name: /Read your mail and calendar/ }).click();
  await opened.getByRole("button", { name: "Read them" }).waitFor();
  await opened.goto(server.url);
  await opened.getByRole("link", { name: /Type in one application/ }).click();
  await addByHand(opened, server.url, {
    employer: "Northwind Labs",
    role: "Data Analyst",
    starts: "today 8:00",
    people: "Dana Cho <dana@northwind.example>",
  });
  await opened.goto(server.url);
  const tasks = await opened.locator(".task h2").allInnerTexts();
  assert.ok(tasks.some((task) => task.includes("Thank Dana Cho") || task.includes("Write down")), tasks.join("; "));
  await sound(opened);
});

test("a double click and a page that is sent again save once", async (t) => {
  const server = await serve(t);
  const opened = await page(browser, { scripts: false });
  await opened.goto(`${server.url}/add`);
  await opened.getByLabel("Employer", { exact: true }).fill("Acorn");
  await opened.getByLabel("Role", { exact: true }).fill("Clerk");
  await opened.getByRole("button", { name: "Add it" }).dblclick();
  await opened.waitForURL(/did=/);
  await opened.waitForLoadState("networkidle");
  const list = await (await fetch(`${server.url}/applications`)).text();
  assert.equal(list.match(/href="\/application\//g).length, 1);
});

test("from the interview to the lesson for the next one", async (t) => {
  let server = await serve(t, { now: "2026-03-10T17:00" });
  const opened = await page(browser);
  await addByHand(opened, server.url, {
    employer: "Northwind Labs",
    role: "Data Analyst",
    starts: "today 14:00",
    people: "Dana Cho <dana@northwind.example>",
  });
  const of = await application(opened, server.url, "Northwind Labs");
  const path = new URL(of).pathname;

  // The debrief is saved as one types, and a crash loses nothing of it.
  await opened.goto(`${of}/debrief`);
  await opened.getByRole("button", { name: "Begin" }).click();
  await opened.getByLabel("What went well?").fill("Dana: the forecast of the harbour tolls");
  await opened.locator("#said-high_points", { hasText: "Saved" }).waitFor();
  await opened.getByLabel(/differently/).fill("Ask about the team first");
  await opened.locator("#said-differently", { hasText: "Saved" }).waitFor();
  await server.kill();
  server = await serve(t, { folder: server.folder, now: "2026-03-10T17:05" });
  await opened.goto(`${server.url}${path}/debrief`);
  assert.equal(await opened.getByLabel(/differently/).inputValue(), "Ask about the team first");
  await opened.getByRole("button", { name: "Close it" }).click();
  await opened.waitForLoadState();

  // A note with a fault, mended by its suggestion or by hand, then sent.
  await opened.goto(`${server.url}${path}/write?kind=thank`);
  const body = opened.locator(".stack textarea").first();
  const draft = await body.inputValue();
  assert.match(draft, /Dana/);
  await body.fill(draft.replace("Dana", "Dena"));
  await opened.getByText("Stop", { exact: true }).first().waitFor();
  await body.fill(draft);
  await opened.getByText("Stop", { exact: true }).first().waitFor({ state: "detached" });
  await opened.getByRole("button", { name: "Mark as sent" }).click();
  await opened.getByRole("status").waitFor();

  // Then it is calm.
  await opened.goto(server.url);
  await opened.getByRole("heading", { level: 1, name: /Nothing to do until/ }).waitFor();

  // A question may go out, early as it is; a second one right after it is refused, with reasons and the next moment.
  for (const heading of ["Northwind Labs", "Better not now"]) {
    await opened.goto(`${server.url}${path}/record?what=sent`);
    const sent = opened.locator("#sent form");
    await sent.getByLabel("What for").selectOption("check_in");
    await sent.getByLabel("it has gone out already").uncheck();
    await sent.getByRole("button").click();
    await opened.getByRole("heading", { level: 1, name: heading }).waitFor();
  }
  await opened.getByText(/^Next:/).waitFor();

  // Their reply comes by mail: read, confirmed, and it is a green light.
  const reply = [
    "From: Dana Cho <dana@northwind.example>",
    "To: Robin Vale <robin.vale@example.org>",
    "Date: Wed, 11 Mar 2026 09:20:00 -0400",
    "Message-ID: <reply-1@northwind.example>",
    "Subject: Re: Data Analyst at Northwind Labs",
    "",
    "Hi Robin,",
    "",
    "thank you for your note. We were all impressed by your interview for the Data Analyst role, and you are one of our",
    "top candidates. Please do keep me posted on how your course goes.",
    "",
    "Best,",
    "Dana",
    "",
  ].join("\r\n");
  const file = join(server.folder, "reply.eml");
  writeFileSync(file, reply);
  await server.kill();
  server = await serve(t, { folder: server.folder, now: "2026-03-11T10:00" });
  await opened.goto(`${server.url}/import`);
  await opened.locator("input[type=file]").setInputFiles(file);
  await opened.getByLabel("Your own mail addresses").fill("robin.vale@example.org");
  await opened.getByRole("button", { name: "Read them" }).click();
  await opened.getByRole("link", { name: "Review what was found" }).click({ timeout: 30_000 });
  await opened.getByRole("button", { name: /^Confirm/ }).first().click();
  await opened.waitForLoadState();
  await opened.goto(`${server.url}${path}`);
  const timeline = await opened.locator(".timeline").innerText();
  assert.match(timeline, /Dana Cho wrote/);

  // A no, gracefully: everything else stops, and what was learnt comes back before the next interview.
  await opened.goto(`${server.url}${path}/record?what=heard`);
  const heard = opened.locator("#heard form");
  await heard.getByLabel("What it means").selectOption("rejection");
  await heard.getByLabel("Who", { exact: true }).fill("Dana Cho");
  await heard.getByLabel("they left the door open").check();
  await heard.getByRole("button").click();
  await opened.getByText(/has stopped/).waitFor();
  await addByHand(opened, server.url, {
    employer: "Alder Works",
    role: "Analyst",
    starts: "thu 10:00",
    people: "Mina Sorel",
  });
  const next = await application(opened, server.url, "Alder Works");
  await opened.goto(`${next}/prepare`);
  await opened.getByText("Ask about the team first").waitFor();
  await opened.getByText(/When may I expect to hear/).first().waitFor();
  await sound(opened);
});

test("everything of a search by keyboard alone: add in one line, and take it back", async (t) => {
  const server = await serve(t);
  const opened = await page(browser);
  await addByHand(opened, server.url, { employer: "Acorn", role: "Clerk", starts: "", people: "" });
  await opened.goto(server.url);
  await opened.keyboard.press("n");
  await opened.keyboard.type("first interview Acorn friday 3pm with Lee Brandt");
  await opened.keyboard.press("Enter");
  await opened.locator("#quick-found").getByRole("button", { name: /Save/ }).waitFor();
  await opened.locator("#quick-found").getByRole("button", { name: /Save/ }).press("Enter");
  await opened.getByRole("status").waitFor();
  await opened.goto(server.url);
  await opened.getByText(/Fri 13 March, 15:00/).first().waitFor();
  await opened.goto(`${server.url}/history`);
  await opened.getByRole("button", { name: /^Undo/ }).first().press("Enter");
  await opened.getByRole("status").waitFor();
  await opened.goto(server.url);
  assert.equal(await opened.getByText(/Fri 13 March, 15:00/).count(), 0);
  await sound(opened);
});
