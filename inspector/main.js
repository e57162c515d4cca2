// The bench: five things to do with vmcoreinfo, all of them done by the Python package in this page.

import { LARGEST_LINK, pack, pasted, toHex, unpack } from "./bytes.js";
import { CompareTab } from "./compare.js";
import { button, h, printable } from "./dom.js";
import { JudgeTab } from "./judge.js";
import { MakeTab } from "./make.js";
import { EDITABLE, OpenTab } from "./open.js";
import { PlayTab } from "./play.js";
import { Runtime, Stopped } from "./runtime.js";

const TABS = { open: ["Open", OpenTab], edit: ["Edit", JudgeTab], play: ["Play", PlayTab], compare: ["Compare", CompareTab], make: ["Make", MakeTab] };
const assets = new URL(".", import.meta.url);

class Bench {
  constructor(known) {
    this.known = known;
    this.status = h("span", { className: "status", role: "status" });
    this.bar = h("progress", { hidden: true, ariaLabel: "Bytes searched" });
    this.stop = button("Stop", () => this.stopped(), { hidden: true });
    this.problem = h("p", { className: "finding is-error", role: "alert", hidden: true });
    this.runtime = new Runtime((words, progress) => this.say(words, progress));
    this.tabs = Object.fromEntries(Object.entries(TABS).map(([name, [, Tab]]) => [name, new Tab(this)]));
    this.buttons = Object.fromEntries(Object.entries(TABS).map(([name, [title]]) => [name, this.tabButton(name, title)]));
    this.panel = h("div", { className: "bench-panel", id: "bench-panel", role: "tabpanel", tabIndex: -1 });
    this.element = h("div", { className: "bench" }, h("div", { className: "bench-tabs", role: "tablist", ariaLabel: "What to do" }, Object.values(this.buttons)),
      h("p", { className: "bench-status" }, this.status, this.bar, this.stop), this.problem, this.panel);
    this.listen();
  }

  /** What was answered last, for tests and for people at the console. */
  get report() {
    return this.answer;
  }

  set report(answer) {
    this.answer = answer;
    this.count = (this.count ?? 0) + (answer === undefined ? 0 : 1);
    this.element.dataset.answers = answer === undefined ? "" : this.count;
  }

  tabButton(name, title) {
    const made = button(title, () => this.go(name === "open" && this.tabs.open.input ? this.tabs.open.address ?? { tab: name } : { tab: name }),
      { role: "tab", id: `tab-${name}`, className: "act bench-tab" });
    made.setAttribute("aria-controls", "bench-panel");
    made.addEventListener("keydown", ({ key }) => {
      const names = Object.keys(TABS);
      const to = { ArrowRight: 1, ArrowLeft: -1 }[key];
      if (!to) return;
      const next = names[(names.indexOf(name) + to + names.length) % names.length];
      this.buttons[next].focus();
      this.buttons[next].click();
    });
    return made;
  }

  listen() {
    window.addEventListener("hashchange", () => this.route());
    // A file that is dropped beside the box is meant for it too; the browser would leave the page for it.
    for (const name of ["dragover", "drop"]) window.addEventListener(name, (event) => event.preventDefault());
    window.addEventListener("drop", (event) => {
      const file = event.dataTransfer?.files[0];
      if (file) this.file(file);
    });
  }

  say(words, progress = null) {
    this.status.textContent = words;
    this.bar.hidden = this.stop.hidden = !progress;
    if (progress) [this.bar.value, this.bar.max] = progress;
  }

  stopped() {
    this.runtime.stop();
    this.tabs.open.turn++;
    this.say("Stopped; Python starts anew.");
  }

  /** Goes to an address of the bench. */
  go(asked, { replace = false } = {}) {
    const words = Object.entries(asked).filter(([, value]) => value !== undefined && value !== "").map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
    if (replace) history.replaceState(null, "", `#${words}`);
    else if (`#${words}` === location.hash) this.route();
    else location.hash = words;
  }

  /** Does what the address asks for; a broken one is a message. */
  async route() {
    const asked = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
    const wanted = asked.tab ?? (/^(device|transfer)\//.test(asked.case ?? "") ? "play" : asked.case?.startsWith("acceptance/") ? "edit" : "open");
    const name = Object.hasOwn(TABS, wanted) ? wanted : "open";
    this.show(name);
    this.fault(null);
    try {
      if (!Object.hasOwn(TABS, wanted)) throw new Error(`there is no tab ${JSON.stringify(wanted)}`);
      await (name === "open" ? this.open(asked) : this.tabs[name].load(asked));
    } catch (error) {
      if (!(error instanceof Stopped)) this.fault(error);
    }
  }

  show(name) {
    for (const [other, made] of Object.entries(this.buttons)) {
      made.ariaSelected = String(other === name);
      made.tabIndex = other === name ? 0 : -1;
    }
    this.panel.setAttribute("aria-labelledby", `tab-${name}`);
    if (this.panel.firstChild !== this.tabs[name].element) this.panel.replaceChildren(this.tabs[name].element);
  }

  fault(error) {
    this.problem.hidden = !error;
    this.problem.textContent = error ? printable(error.message) : "";
    if (error) this.report = { error: error.message };
  }

  async open(asked) {
    if (asked.sample && !this.known.samples.some(({ name }) => name === asked.sample)) throw new Error(`there is no sample ${asked.sample}`);
    if (asked.sample) return this.take(asked.sample, await this.fetchBytes(`samples/${encodeURIComponent(asked.sample)}`), { tab: "open", sample: asked.sample });
    if (asked.case && !this.hasCase(asked.case)) throw new Error(`there is no case ${asked.case}`);
    if (asked.case) return this.take(asked.case.split("/").pop(), await this.fetchBytes(`cases/${asked.case}.bin`), { tab: "open", case: asked.case });
    if (asked.data) return this.take(asked.name ?? "from the link", await unpack(asked.data), asked);
    if (asked.file && this.tabs.open.input?.name !== asked.file) throw new Error(`the page keeps no files: choose ${asked.file} again`);
  }

  hasCase(path) {
    const [subject, name] = path.split("/");
    return Object.hasOwn(this.known.cases, subject) && this.known.cases[subject].includes(name);
  }

  /** Returns a case of the suite, and the names of those that share its file. */
  async case(path) {
    if (!this.hasCase(path)) throw new Error(`there is no case ${path}`);
    const group = await this.fetchJson(`cases/${path.split("/").slice(0, 2).join("/")}.json`);
    const found = group.find(({ id }) => id === path) ?? group[0];
    return { found, others: group.map(({ id }) => id) };
  }

  /** Opens a file that was chosen or dropped; a small one goes into the address, so that a reload shows it again. */
  async file(file) {
    const name = file.name;
    if (file.size > EDITABLE) {
      if (this.runtime.ready && this.runtime.waiting.size) this.runtime.stop();
      this.fault(null);
      this.show("open");
      this.go({ tab: "open", file: name }, { replace: true });
      return this.tabs.open.open({ name, size: file.size, blob: file });
    }
    await this.take(name, new Uint8Array(await file.arrayBuffer()));
  }

  async take(name, bytes, address = null) {
    const chosen = (this.choice = Symbol(name));
    this.show("open");
    this.fault(null);
    const fits = bytes.length <= LARGEST_LINK;
    const link = fits && (async () => `${location.href.split("#")[0]}#tab=open&name=${encodeURIComponent(name)}&data=${await pack(input.bytes)}`);
    const input = { name, bytes, size: bytes.length, link };
    if (!address) address = fits ? { tab: "open", name, data: await pack(bytes) } : { tab: "open", file: name };
    if (chosen !== this.choice) return;
    this.tabs.open.address = address;
    this.go(address, { replace: true });
    await this.tabs.open.open(input);
  }

  chooser() {
    const file = h("input", { type: "file", id: "inspector-file" });
    file.addEventListener("change", () => file.files.length && this.file(file.files[0]));
    const label = h("label", { className: "drop" }, h("strong", { textContent: "Drop a dump here, or choose a file" }),
      h("span", { className: "quiet", textContent: "ELF, kdump, flattened, LiME, Windows, s390, migration, packed or raw memory, an entry, a note or bare text. It stays on this machine." }), file);
    const text = h("textarea", { id: "inspector-paste", rows: 3, spellcheck: false, placeholder: "0000 0100 24100000 00c08c0100000000   or   OSRELEASE=6.1.0…" });
    const as = h("span", { className: "quiet", ariaLive: "polite" });
    text.addEventListener("input", () => {
      if (!text.value.trim()) return;
      const found = pasted(text.value);
      as.textContent = `read as ${found.as}`;
      this.take("pasted", found.bytes);
    });
    const samples = this.known.samples.map(({ name, about }) => h("a", { className: "chip", href: `#tab=open&sample=${name}`, title: about, textContent: name }));
    return h("div", { className: "chooser" }, label, h("label", { className: "paste" }, h("span", {}, "or paste hexadecimal digits, xxd, base64 or text ", as), text),
      h("p", { className: "samples" }, "or a real one: ", h("span", { className: "chips" }, samples)));
  }

  edit(lines) {
    const last = lines.at(-1);
    const text = lines.map((line) => line.raw).join("\n") + (last?.odd?.includes("line-unended") ? "" : "\n");
    this.show("edit");
    this.go({ tab: "edit" }, { replace: true });
    this.tabs.edit.fromText(text);
  }

  async copyEdit(tab) {
    const asked = { tab: "edit", profile: tab.controls.profile.value, entry: toHex(tab.entry), region: await pack(tab.region.subarray(0, LARGEST_LINK)) };
    await this.copied(asked);
  }

  copyPlay(steps) {
    return this.copied({ tab: "play", steps: JSON.stringify(steps.map(({ expect, ...step }) => step)) });
  }

  async copied(asked) {
    const words = Object.entries(asked).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
    await navigator.clipboard.writeText(`${location.href.split("#")[0]}#${words}`);
    this.say("The link is copied; the input itself is in it.");
  }

  unpack(word) {
    return unpack(word);
  }

  async fetchBytes(path) {
    return new Uint8Array(await (await this.fetched(path)).arrayBuffer());
  }

  async fetchJson(path) {
    return (await this.fetched(path)).json();
  }

  async fetched(path) {
    const clean = new URL(path, assets);
    if (!clean.href.startsWith(assets.href)) throw new Error("the link is broken: it leaves the site");
    const found = await fetch(clean);
    if (!found.ok) throw new Error(`there is no ${decodeURIComponent(path.split("/").slice(-2).join("/"))}`);
    return found;
  }
}

const place = document.getElementById("inspector-app");
const bench = new Bench(await (await fetch(new URL("bench.json", assets))).json());
window.bench = bench;
place.replaceChildren(bench.element);
await bench.route();
