// Play: the device, write by write, and its state after each.

import { fromHex, toHex } from "./bytes.js";
import { button, download, h, labelled, select, table } from "./dom.js";
import { hex, parse } from "./json.js";

const COMMANDS = ["select", "read", "write", "skip"];

export class PlayTab {
  constructor(bench) {
    this.bench = bench;
    this.steps = [];
    this.turn = 0;
    const cases = bench.known.cases.device ?? [];
    this.pick = select([["a case of the suite…", ""], ...cases.map((name) => [name, name])], "");
    this.pick.addEventListener("change", () => this.pick.value && bench.go({ tab: "play", case: `device/${this.pick.value}` }));
    this.sibling = select([]);
    this.sibling.addEventListener("change", () => bench.go({ tab: "play", case: this.sibling.value }));
    this.siblingLabel = labelled("Case", this.sibling, { hidden: true });
    this.offset = h("input", { type: "number", min: 0, max: 65535, value: 0, size: 5 });
    this.data = h("input", { type: "text", spellcheck: false, className: "wide", value: "00000100 24100000 00c08c01 00000000" });
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
        labelled("Size", this.size), button("Run the access", () => this.add(() => this.access()))),
      this.problem, this.about, this.list,
      h("p", { className: "actions" }, button("Copy link", () => bench.copyPlay(this.steps)), button("Download case", () => download("case.json", this.asCase()))));
  }

  access() {
    const commands = COMMANDS.filter((name) => this.flags[name].checked);
    return { do: "dma", commands, size: this.size.value, data: commands.includes("write") ? toHex(fromHex(this.data.value)) : "" };
  }

  async load(asked) {
    this.expected = null;
    this.about.textContent = "";
    this.pick.value = asked.case ? asked.case.split("/")[1] : "";
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
      const cells = [String(index + 1), words(step), state.error ?? (state.taken ? "well" : "refused"), changes(before, state.bytes), state.active ? "announced" : "none",
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

  verdict(step, state) {
    const same = ["bytes", "active", "state", "taken"].every((name) => (name === "state" && step.do === "load") || step[name] === undefined || step[name] === state[name]);
    return h("span", { className: `state is-${same ? "obeyed" : "broken"}`, textContent: same ? "as expected" : "differs" });
  }

  asCase() {
    const steps = this.steps.map((step, index) => {
      const { bytes, active, state, taken } = this.states[index];
      return { ...step, ...(step.do === "reset" ? {} : { taken }), bytes, active, state };
    });
    return JSON.stringify({ subject: "device", case: "mine", what: "", rules: [], steps }, null, 1);
  }
}

function words(step) {
  if (step.do === "reset") return "the machine is reset";
  if (step.do === "load") return ["a machine arrives with the state ", h("code", { className: "digits", textContent: step.state })];
  if (step.do === "write") return [`write of ${step.data.length / 2} bytes at ${step.offset}: `, h("code", { className: "digits", textContent: step.data })];
  return [`DMA ${step.commands.join(", ") || "nothing"}, ${step.size} bytes`, step.data ? [": ", h("code", { className: "digits", textContent: step.data })] : ""];
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
    if (step?.do === "dma" && Array.isArray(step.commands)) {
      return { do: "dma", commands: COMMANDS.filter((name) => step.commands.includes(name)), size: String(Number(step.size)), data: toHex(fromHex(String(step.data ?? ""))) };
    }
    throw new Error("the link is broken: a step is neither reset nor write nor dma");
  });
}
