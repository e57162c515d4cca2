// Play: the device, write by write, and its state after each.

import { fromHex, toHex } from "./bytes.js";
import { button, download, h, labelled, select, table } from "./dom.js";
import { hex, parse } from "./json.js";

const COMMANDS = ["select", "read", "write", "skip"];
const ITEMS = [["etc/vmcoreinfo", "vmcoreinfo"], ["the signature", "signature"], ["one that is not there", "none"]];

export class PlayTab {
  constructor(bench) {
    this.bench = bench;
    this.steps = [];
    this.turn = 0;
    const cases = ["device", "transfer"].flatMap((kind) => (bench.known.cases[kind] ?? []).map((name) => `${kind}/${name}`));
    this.pick = select([["a case of the suite…", ""], ...cases.map((name) => [name, name])], "");
    this.pick.addEventListener("change", () => this.pick.value && bench.go({ tab: "play", case: this.pick.value }));
    this.sibling = select([]);
    this.sibling.addEventListener("change", () => bench.go({ tab: "play", case: this.sibling.value }));
    this.siblingLabel = labelled("Case", this.sibling, { hidden: true });
    this.offset = h("input", { type: "number", min: 0, max: 65535, value: 0, size: 5 });
    this.data = h("input", { type: "text", spellcheck: false, className: "wide", value: "00000100 24100000 00c08c01 00000000" });
    this.item = select(ITEMS, "vmcoreinfo");
    this.size = h("input", { type: "number", min: 0, max: 4294967295, value: 16 });
    this.flags = Object.fromEntries(COMMANDS.map((name) => [name, h("input", { type: "checkbox", checked: name === "select" || name === "write" })]));
    this.problem = h("p", { className: "problem", role: "alert" });
    this.about = h("p", { className: "quiet" });
    this.list = h("div", { className: "scroll", tabIndex: 0, role: "group", ariaLabel: "Steps and states" });
    this.element = h("div", {},
      h("p", {}, "A fresh device is reset, then a guest writes to it. Each step shows what a guest reads back, whether a dump would look for a note, and the state in a migration stream."),
      h("div", { className: "filters" }, labelled("Load", this.pick), this.siblingLabel,
        button("Reset the machine", () => this.add({ do: "reset" })), button("Undo", () => this.undo()), button("Start anew", () => bench.go({ tab: "play" }))),
      h("div", { className: "filters" }, labelled("Data", this.data, { className: "grow" }), labelled("At offset", this.offset),
        button("Write", () => this.add(() => ({ do: "write", offset: this.offset.value, data: toHex(fromHex(this.data.value)) })))),
      h("div", { className: "filters" }, h("fieldset", { className: "flags" }, h("legend", { textContent: "DMA access" }), COMMANDS.map((name) => labelled(name, this.flags[name]))),
        labelled("Size", this.size), labelled("Item to select", this.item), button("Select by the register", () => this.add({ do: "select", selector: this.item.value })), button("Run the access", () => this.add(() => this.access()))),
      this.problem, this.about, this.list,
      h("p", { className: "actions" }, button("Copy link", () => bench.copyPlay(this.steps)), button("Download case", () => download("case.json", this.asCase()))));
  }

  access() {
    const commands = COMMANDS.filter((name) => this.flags[name].checked);
    return { do: "access", commands, size: this.size.value, selector: this.item.value, data: commands.includes("write") ? toHex(fromHex(this.data.value)) : "" };
  }

  async load(asked) {
    this.expected = null;
    this.about.textContent = "";
    this.pick.value = asked.case ? asked.case.split("/").slice(0, 2).join("/") : "";
    if (asked.case) {
      const { found, others } = await this.bench.case(asked.case);
      this.sibling.replaceChildren(...others.map((name) => new Option(name, name, false, name === found.id)));
      this.siblingLabel.hidden = others.length < 2;
      this.expected = found;
      this.about.textContent = found.what;
      this.steps = found.steps.map((step) => ({ ...step }));
    } else this.steps = asked.steps ? checked(JSON.parse(asked.steps)) : [{ do: "reset" }];
    await this.run();
  }

  add(step) {
    try {
      this.steps.push(typeof step === "function" ? step() : step);
      this.problem.textContent = "";
      this.expected = null;
      return this.run();
    } catch (error) {
      this.problem.textContent = error.message;
    }
  }

  undo() {
    if (this.steps.length > 1) this.steps.pop();
    this.expected = null;
    this.run();
  }

  async run() {
    const turn = ++this.turn;
    const began = performance.now();
    const states = parse(await this.bench.runtime.call("play", [this.steps]));
    if (turn !== this.turn) return;
    this.states = states;
    this.bench.report = states;
    this.show();
    this.list.dataset.milliseconds = Math.round(performance.now() - began);
  }

  show() {
    const heads = ["step", "what is done", "answer", "bytes that a guest reads", "note", "offset", "migration state", ...(this.expected ? ["case"] : [])];
    const rows = this.steps.map((step, index) => {
      const state = this.states[index];
      const before = index ? this.states[index - 1].bytes : "0".repeat(32);
      const cells = [String(index + 1), words(step), [state.error ?? ANSWERS[String(state.taken)], state.brought ? [": ", h("code", { className: "digits", textContent: state.brought })] : ""], changes(before, state.bytes), state.active ? "announced" : "none",
        String(state.offset), h("code", { className: "digits", textContent: state.state })];
      if (this.expected) cells.push(this.verdict(step, state));
      return { cells, className: state.active ? "is-active" : "" };
    });
    this.list.replaceChildren(table("Steps and states", heads, rows));
    const last = this.states.at(-1);
    if (last) {
      const { host_format, guest_format, size, paddr } = last.fields;
      this.list.append(h("p", { textContent: `Now: host_format ${host_format}, guest_format ${guest_format}, size ${size}, paddr ${hex(paddr)}.` }));
    }
  }

  verdict({ expect }, state) {
    const same = Object.entries(expect ?? {}).every(([name, value]) => (name === "data" ? sameData(value, state) : value === state[name]));
    return h("span", { className: `state is-${same ? "obeyed" : "broken"}`, textContent: same ? "as expected" : "differs" });
  }

  asCase() {
    const kind = this.steps.some((step) => !["reset", "write", "load"].includes(step.do)) ? "transfer" : "device";
    const steps = this.steps.map(({ expect, ...step }) => step);
    const answers = this.states.map(({ active, bytes, taken, brought }) => ({ active, bytes, ...(taken === null ? {} : { ok: taken }), ...(brought === undefined ? {} : { data: brought }) }));
    return JSON.stringify({ id: `${kind}/mine/mine`, kind, rule: "", what: "", level: "must", input: { steps }, expect: { steps: answers } }, null, 1);
  }
}

const ANSWERS = { true: "well", false: "refused", null: "none" };

/** Compares what a read brought, of which the screen has only a beginning. */
function sameData(wanted, { brought }) {
  return brought !== undefined && (wanted === brought || (brought.length >= 1 << 17 && wanted.startsWith(brought)));
}

const digits = (text) => h("code", { className: "digits", textContent: text });

function words(step) {
  const item = ITEMS.find(([, name]) => name === step.selector)?.[0];
  if (step.do === "reset") return "the machine is reset";
  if (step.do === "load") return ["a machine arrives with the state ", digits(step.state)];
  if (step.do === "select") return `the register selects ${item}`;
  if (step.do === "port") return `byte ${step.byte} to the data port`;
  if (step.do === "lost") return "DMA access at an address without memory";
  if (step.do === "write") return [`write of ${step.data.length / 2} bytes at ${step.offset}: `, digits(step.data)];
  const commands = step.commands.map((name) => (name === "select" ? `select ${item}` : name)).join(", ");
  return [`DMA ${commands || "nothing"}, ${step.size} bytes`, step.data ? [": ", digits(step.data)] : ""];
}

function changes(before, now) {
  return h("code", { className: "digits" }, now.match(/../g).map((byte, index) => {
    const changed = before.slice(2 * index, 2 * index + 2) !== byte;
    return h(changed ? "mark" : "span", { textContent: `${byte}${index % 4 === 3 ? " " : ""}` });
  }));
}

/** Returns steps that came with a link, or throws where they are no steps. */
function checked(steps) {
  if (!Array.isArray(steps) || steps.length > 500) throw new Error("the link is broken: expected a list of at most 500 steps");
  return steps.map((step) => {
    if (step?.do === "reset") return { do: "reset" };
    if (step?.do === "write") return { do: "write", offset: String(Number(step.offset)), data: toHex(fromHex(String(step.data))) };
    if (step?.do === "lost") return { do: "lost" };
    if (step?.do === "port") return { do: "port", byte: String(Number(step.byte)) };
    const selector = ITEMS.find(([, name]) => name === step?.selector)?.[1] ?? "vmcoreinfo";
    if (step?.do === "select") return { do: "select", selector };
    if (step?.do === "access" && Array.isArray(step.commands)) {
      return { do: "access", commands: ["error", ...COMMANDS].filter((name) => step.commands.includes(name)), size: String(Number(step.size)), selector, data: toHex(fromHex(String(step.data ?? ""))) };
    }
    throw new Error("the link is broken: a step is none that a guest can do");
  });
}
