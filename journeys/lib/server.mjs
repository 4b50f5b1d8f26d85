// The program itself, serving a store of its own in a temporary folder on a free loopback port.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** The moment at which every journey begins: a Wednesday morning. */
export const NOW = "2026-03-11T09:00";

const program = process.env.MEANWHILE_PROGRAM;
if (!program) {
  throw new Error("Run `cargo xtask test journeys`, or say in MEANWHILE_PROGRAM where the program is.");
}

/** Starts a server. `folder` is that of an earlier one, to go on with its records; `now` the moment to begin at. */
export async function start({ folder = mkdtempSync(join(tmpdir(), "meanwhile-")), now = NOW, args = [] } = {}) {
  const store = join(folder, "meanwhile.db");
  const all = ["--store", store, "--now", now, "--json", "serve", "--port", "0", ...args];
  const environment = { ...process.env, TZ: "America/New_York" };
  const child = spawn(program, all, { stdio: ["ignore", "pipe", "inherit"], env: environment });
  let printed = "";
  const url = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the program ended with ${code}: ${printed}`)));
    createInterface({ input: child.stdout }).on("line", (line) => {
      printed += line;
      const found = /"url":\s*"([^"]+)"/.exec(printed);
      if (found) resolve(found[1].replace(/\/$/, ""));
    });
  });
  child.removeAllListeners("exit");
  const ended = new Promise((resolve) => child.once("exit", resolve));
  return {
    url,
    folder,
    store,
    /** As a crash ends it: at once, without a word. */
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return rmSync(folder, { recursive: true, force: true });
      child.kill("SIGTERM");
      const late = setTimeout(() => child.kill("SIGKILL"), 5_000);
      await ended;
      clearTimeout(late);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
