// Edit: an entry, a region and its text, and which rules of a host they obey, as you type.

import { fromHex, toHex } from "./bytes.js";
import { button, download, facts, fill, h, labelled, printable, select } from "./dom.js";
import { findings } from "./findings.js";
import { HexView, ofBytes } from "./hex.js";
import { hex, parse } from "./json.js";
import { rulesTable } from "./open.js";
import { fieldWords, Tree } from "./tree.js";

const FIELDS = [["host_format", 0, 2], ["guest_format", 2, 2], ["size", 4, 4], ["paddr", 8, 8]];

export class JudgeTab {
  constructor(bench) {
    this.bench = bench;
    this.turn = 0;
    this.entry = new Uint8Array(16);
    this.region = new Uint8Array(0);
    this.controls = {
      profile: select(bench.known.profiles, "spec"),
      machine: select(["x86_64", "aarch64", "s390x", "other"], "x86_64"),
      bits: select([["64", "64"], ["32", "32"]], "64"),
      byte_order: select(["little", "big"], "little"),
      host_order: select(["little", "big"], "little"),
      page_size: select(["4096", "16384", "65536"], "4096"),
    };
    for (const control of Object.values(this.controls)) control.addEventListener("change", () => this.judge());
    this.digits = h("input", { type: "text", spellcheck: false, className: "wide", ariaLabel: "The 16 bytes of the entry" });
    this.digits.addEventListener("input", () => this.typed(this.digits, () => this.setEntry(fixed(fromHex(this.digits.value), 16), this.digits)));
    this.fields = Object.fromEntries(FIELDS.map(([name, at, size]) => {
      const field = h("input", { type: "text", size: name === "paddr" ? 18 : 6, spellcheck: false });
      field.addEventListener("input", () => this.typed(field, () => this.setField(at, size, number(field.value, size), field)));
      return [name, field];
    }));
    this.text = h("textarea", { rows: 10, spellcheck: false, ariaLabel: "The text in the note" });
    this.text.addEventListener("input", () => this.rebuild());
    this.regionBox = h("div", { className: "hex-box" });
    this.treeBox = h("div", { className: "tree-box" });
    this.readout = h("p", { className: "hex-readout", ariaLive: "polite", textContent: "Type hexadecimal digits over a byte to change it." });
    this.verdict = h("div", { className: "verdict" });
    this.problem = h("p", { className: "problem", role: "alert" });
    const cases = bench.known.cases.acceptance ?? [];
    this.pick = select([["an example…", ""], ["a real guest, Debian 6.1", "sample"], ...cases.map((name) => [`case ${name}`, name])], "");
    this.pick.addEventListener("change", () => this.pick.value && bench.go({ tab: "edit", ...(this.pick.value === "sample" ? {} : { case: `acceptance/${this.pick.value}` }), profile: "" }));
    this.sibling = select([]);
    this.sibling.addEventListener("change", () => bench.go({ tab: "edit", case: this.sibling.value }));
    this.siblingLabel = labelled("Case", this.sibling, { hidden: true });
    this.about = h("p", { className: "quiet" });
    this.element = h("div", { className: "edit" },
      h("div", { className: "filters" }, labelled("Start from", this.pick), this.siblingLabel, labelled("Rules of", this.controls.profile), labelled("Machine", this.controls.machine),
        labelled("Word size, bits", this.controls.bits), labelled("Byte order of the guest", this.controls.byte_order), labelled("Byte order of the host", this.controls.host_order)),
      this.about, this.problem,
      h("div", { className: "two" },
        h("div", {},
          h("h3", { textContent: "Entry" }), this.digits,
          h("div", { className: "filters" }, FIELDS.map(([name]) => labelled(name, this.fields[name]))),
          h("h3", { textContent: "Text" }), this.text,
          h("div", { className: "filters" }, labelled("Page size", this.controls.page_size), h("p", { className: "quiet", textContent: "Changing the text builds the region anew, as Linux would." })),
          h("h3", { textContent: "Region" }), this.regionBox, this.readout, this.treeBox),
        this.verdict));
  }

  /** Loads what the address asks for: a case of the suite, bytes, a text, or the real guest. */
  async load(asked) {
    this.pick.value = asked.case ? asked.case.split("/")[1] : asked.entry || asked.region || asked.text ? "" : "sample";
    if (asked.case) {
      const { found, others } = await this.bench.case(asked.case);
      this.siblings(others, found.id);
      this.controls.machine.value = found.machine;
      if (this.controls.machine.value !== found.machine) this.controls.machine.append(new Option(found.machine, found.machine, true, true));
      for (const name of ["bits", "byte_order", "host_order"]) this.controls[name].value = found[name];
      this.profile(asked.profile || found.profile);
      this.expected = found;
      this.about.textContent = found.what;
      return this.set(fromHex(found.entry), fromHex(found.region ?? ""));
    }
    this.about.textContent = "";
    this.siblings([], "");
    this.expected = null;
    if (asked.profile) this.profile(asked.profile);
    if (asked.entry || asked.region) return this.set(fixed(fromHex(asked.entry ?? ""), 16), asked.region ? await this.bench.unpack(asked.region) : new Uint8Array(0));
    if (asked.text) return this.fromText(asked.text);
    const [entry, region] = await Promise.all(["entry.bin", "region.bin"].map((name) => this.bench.fetchBytes(`samples/${name}`)));
    this.set(entry, region);
  }

  /** Offers the cases that share a file. */
  siblings(names, chosen) {
    this.sibling.replaceChildren(...names.map((name) => new Option(name.split("/").slice(2).join("/") || name, name, false, name === chosen)));
    this.siblingLabel.hidden = names.length < 2;
  }

  profile(name) {
    if (![...this.controls.profile.options].some((option) => option.value === name)) this.controls.profile.append(new Option(name, name));
    this.controls.profile.value = name;
  }

  async fromText(text) {
    this.text.value = text;
    this.entry = new Uint8Array(16);
    await this.rebuild();
  }

  set(entry, region) {
    this.region = region.slice();
    this.setEntry(entry.slice(), null, false);
    this.view(region);
    return this.judge(true);
  }

  view(region) {
    this.hex = new HexView({ label: "Bytes of the region", source: ofBytes(region), change: (at, byte) => {
      this.region[at] = byte;
      this.judge(true);
    }, at: (at) => this.pointed(at) });
    this.regionBox.replaceChildren(this.hex.element);
  }

  setEntry(entry, from = null, judge = true) {
    this.entry = entry;
    if (from !== this.digits) this.digits.value = entry.length ? toHex(entry).replace(/(.{8})(?=.)/g, "$1 ") : "";
    const view = new DataView(entry.buffer, entry.byteOffset);
    for (const [name, at, size] of FIELDS) {
      const value = size === 8 ? view.getBigUint64(at, true) : size === 4 ? view.getUint32(at, true) : view.getUint16(at, true);
      if (from !== this.fields[name]) this.fields[name].value = name === "paddr" ? hex(value) : String(value);
    }
    if (judge) this.judge();
  }

  setField(at, size, value, from) {
    const entry = this.entry.slice();
    const view = new DataView(entry.buffer);
    if (size === 8) view.setBigUint64(at, value, true);
    else if (size === 4) view.setUint32(at, Number(value), true);
    else view.setUint16(at, Number(value), true);
    this.setEntry(entry, from);
  }

  /** Runs what typing asks for, or says beside the field what is wrong. */
  typed(control, act) {
    try {
      act();
      control.removeAttribute("aria-invalid");
      this.problem.textContent = "";
    } catch (error) {
      control.setAttribute("aria-invalid", "true");
      this.problem.textContent = error.message;
    }
  }

  async rebuild() {
    const turn = ++this.turn;
    const made = parse(await this.bench.runtime.call("new_region", [this.text.value, this.controls.byte_order.value, Number(this.controls.page_size.value)]));
    if (turn !== this.turn) return;
    this.problem.textContent = made.error ?? "";
    if (made.error) return;
    this.region = fromHex(made.region);
    const entry = fromHex(made.entry);
    if (this.entry.some(Boolean)) entry.set(this.entry.subarray(8), 8);
    this.setEntry(entry, null, false);
    if (this.hex?.source.size === this.region.length) this.hex.replace(ofBytes(this.region));
    else this.view(this.region);
    await this.judge();
  }

  async judge(withText = false) {
    const turn = ++this.turn;
    const began = performance.now();
    const { profile, machine, bits, byte_order, host_order } = this.controls;
    const asked = { entry: toHex(this.entry), region: toHex(this.region), profile: profile.value, machine: machine.value, bits: Number(bits.value), byte_order: byte_order.value, host_order: host_order.value, ...this.memory() };
    const answer = parse(await this.bench.runtime.call("judge", [asked]));
    if (turn !== this.turn) return;
    this.bench.report = answer;
    this.show(answer, withText);
    this.verdict.dataset.milliseconds = Math.round(performance.now() - began);
    this.verdict.dataset.turn = turn;
  }

  /** Returns what a case says besides: how the entry was written, and how far memory goes on with zeros. */
  memory() {
    if (!this.expected) return { full_write: true, zeros: 0 };
    const size = new DataView(this.entry.buffer).getUint32(4, true);
    const { available, full_write } = this.expected;
    return { full_write: full_write, zeros: Math.min(available === null || available === undefined ? size : Number(available), 1 << 21) };
  }

  show(answer, withText) {
    if (withText || document.activeElement !== this.text) {
      if (this.text.value !== (answer.text ?? "")) this.text.value = answer.text ?? "";
    }
    const tree = new Tree(answer.parts.slice(1), (field) => {
      this.hex.mark([{ start: field.start, end: field.end, kind: "lit" }]);
      this.hex.reveal(field.start);
      tree.light(field);
      this.readout.replaceChildren(...fieldWords(field));
    });
    this.tree = tree;
    this.treeBox.replaceChildren(tree.element);
    if (answer.verdict.error) {
      this.verdict.replaceChildren(h("p", { className: "finding is-error", textContent: printable(answer.verdict.error) }));
      return;
    }
    const said = parse(answer.verdict.json);
    const note = said.note ?? "";
    const rows = [
      ["profile", said.profile],
      ["note", said.accepted ? `${note.length / 2} bytes` : "none enters a dump"],
      ["contents", said.contents],
      ["phys_base", said.accepted ? (said.phys_base === null ? "not concluded, the host's own guess stays" : hex(said.phys_base)) : null],
      ["QEMU warns", said.warned],
    ];
    fill(this.verdict,
      h("p", { className: `verdict-word is-${said.accepted ? "good" : "bad"}`, textContent: said.accepted ? "accepted" : "refused", role: "status" }),
      facts(rows), this.against(said),
      h("p", { className: "actions" },
        button("Copy link", () => this.bench.copyEdit(this)),
        button("Download JSON", () => download("verdict.json", answer.verdict.json)),
        button("Download case", () => download("case.json", this.asCase(said))),
        note ? button("Download note", () => download("note.bin", fromHex(note))) : null),
      note ? h("details", { className: "part" }, h("summary", { textContent: "The note's exact bytes" }), h("pre", { className: "bytes", tabIndex: 0, textContent: note.replace(/(..)(?=.)/g, "$1 ") })) : null,
      h("h3", { textContent: "Rules" }), rulesTable(answer.rules),
      h("h3", { textContent: "The text" }), findings(answer.check));
  }

  against(said) {
    if (!this.expected) return null;
    const { expect } = this.expected;
    const differs = [
      expect.accepted !== said.accepted && "accepted",
      expect.note_size !== undefined && Number(expect.note_size) !== said.note.length / 2 && "note_size",
      expect.warned !== undefined && expect.warned !== said.warned && "warned",
      expect.phys_base !== undefined && said.accepted && String(expect.phys_base) !== String(said.phys_base) && "phys_base",
    ].filter(Boolean);
    return h("p", { className: "quiet case-answer", textContent: differs.length ? `Differs from the case in ${differs.join(", ")}.` : "As the case expects." });
  }

  asCase(said) {
    const { machine, bits, byte_order, host_order } = this.controls;
    const { full_write } = this.memory();
    return JSON.stringify({
      id: "acceptance/mine/mine", kind: "acceptance", rule: "", what: "", level: "must",
      input: {
        profile: said.profile, machine: machine.value, bits: bits.value, byte_order: byte_order.value, host_order: host_order.value,
        entry: toHex(this.entry), full_write, region: toHex(this.region),
      },
      expect: { accepted: said.accepted, note_size: String(said.note.length / 2), warned: said.warned, phys_base: said.phys_base === null ? null : String(said.phys_base) },
    }, null, 1);
  }

  pointed(at) {
    const field = this.tree?.find(at);
    this.hex.mark(field ? [{ start: field.start, end: field.end, kind: "lit" }] : []);
    this.readout.replaceChildren(...(field ? fieldWords(field) : [`Offset ${at}`]));
  }
}

function fixed(bytes, size) {
  if (bytes.length !== size) throw new Error(`expected ${size} bytes, found ${bytes.length}`);
  return bytes;
}

function number(text, size) {
  let value;
  try {
    value = BigInt(text.trim() || "x");
  } catch {
    throw new Error(`expected a number, decimal or 0x and hexadecimal, found ${JSON.stringify(text)}`);
  }
  if (value < 0n || value >= 1n << BigInt(8 * size)) throw new Error(`${text} does not fit into ${size} bytes`);
  return value;
}

