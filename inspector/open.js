// Open: what the commands say of an input, tied to its bytes; small inputs can be typed over.

import { button, download, facts, fill, h, keyPage, labelled, printable, table } from "./dom.js";
import { findings } from "./findings.js";
import { HexView, ofBlob, ofBytes } from "./hex.js";
import { hex, parse } from "./json.js";
import { fieldWords, Tree } from "./tree.js";
import { Rows } from "./virtual.js";

export const EDITABLE = 1 << 20;

export class OpenTab {
  constructor(bench) {
    this.bench = bench;
    this.result = h("div", { className: "result" });
    this.element = h("div", {}, bench.chooser(), this.result);
    this.turn = 0;
  }

  /** Reads an input and shows it, unless a later one has been chosen meanwhile. */
  async open(input, { edited = false } = {}) {
    const turn = ++this.turn;
    const began = performance.now();
    if (!edited) {
      this.input = input;
      this.result.replaceChildren();
      this.bench.report = undefined;
      this.bench.say(`Reading ${printable(input.name)}…`);
    }
    let answer;
    try {
      answer = parse(await this.bench.runtime.call("open_input", [input.name], { [input.name]: input.bytes ?? input.blob }));
    } catch (error) {
      if (turn !== this.turn) return;
      answer = { kind: "none", error: error.message, parts: [] };
    }
    if (turn !== this.turn) return;
    const took = Math.round(performance.now() - began);
    this.show(input, answer, edited);
    const ready = this.bench.runtime.milliseconds === null ? "" : `, Python started in ${this.bench.runtime.milliseconds} ms`;
    this.bench.say(`${edited ? "Changed" : "Read"} ${printable(input.name)}, ${input.size.toLocaleString("en")} bytes, in ${took} ms${ready}.`);
    this.result.dataset.milliseconds = took;
    this.bench.report = answer;
  }

  show(input, answer, edited) {
    this.answer = answer;
    const json = (name) => (answer.answers?.[name]?.json ? parse(answer.answers[name].json) : null);
    const shown = json("show");
    const checked = json("check");
    const notes = json("notes");
    const scan = json("scan");
    const error = answer.error ?? (shown ? null : answer.answers?.show?.error);
    const list = checked?.findings ?? notes?.findings ?? shown?.findings ?? scan?.findings ?? [];
    this.lineMarks = marksOf(list, answer.text);
    this.tree = new Tree(answer.parts ?? [], (field) => this.chosen(field));
    const head = [
      h("h2", { id: "result", tabIndex: -1, textContent: printable(title(answer, shown)) }),
      this.actions(input, answer),
      error ? h("p", { className: "finding is-error" }, h("strong", { textContent: "not read" }), ` ${printable(error)}`) : null,
      answer.kind === "entry" ? entryRules(json("entry")) : null,
      answer.kind === "state" ? facts([["note", answer.device.active ? "announced" : "none"], ["entry", answer.device.bytes]]) : null,
      answer.kind === "dump" ? summary(input, answer, shown) : null,
      answer.kind === "dump" ? findings(list, (finding) => this.go(finding)) : null,
      scan ? candidates(scan, (at) => this.hex.move(at)) : null,
    ];
    if (edited && this.hex) {
      fill(this.head, head);
      this.treeBox.replaceChildren(this.tree.element);
      this.hex.mark(findingMarks(list, answer.text));
      this.tree.find(this.hex.cursor);
      this.textBox.replaceChildren(...this.text(answer));
      return;
    }
    const inner = answer.wrappers?.length > 0;
    const editable = !inner && input.bytes && input.size <= EDITABLE && input.size > 0;
    const source = inner
      ? { size: answer.inner_size ?? 0, read: (offset, size) => this.bench.runtime.call("read", [input.name, offset, size]) }
      : input.bytes ? ofBytes(input.bytes) : ofBlob(input.blob);
    this.hex = new HexView({ label: "Bytes", source, change: editable ? (at, byte) => this.change(at, byte) : null, at: (at) => this.pointed(at) });
    this.marks = findingMarks(list, answer.text);
    this.hex.mark(this.marks);
    this.readout = h("p", { className: "hex-readout", ariaLive: "polite" },
      editable ? "Click a byte or a field. Type hexadecimal digits to change a byte; what it means is read anew." : inner ? `These are the bytes inside of ${answer.wrappers.join(" in ")}.` : "Click a byte or a field.");
    this.head = h("div", {}, head);
    this.treeBox = h("div", { className: "tree-box" }, this.tree.element);
    this.textBox = h("div", {}, this.text(answer));
    this.result.replaceChildren(this.head, h("h3", { textContent: "Structure and bytes" }),
      h("div", { className: "side-by-side" }, this.treeBox, h("div", { className: "hex-box" }, this.hex.element, this.readout)),
      this.textBox);
  }

  actions(input, answer) {
    const shown = answer.answers?.show ?? answer.answers?.entry;
    const note = h("span", { className: "quiet", ariaLive: "polite" });
    const copy = (words, text) => async () => {
      await navigator.clipboard.writeText(await text());
      note.textContent = words;
    };
    const stem = input.name.replace(/[^\w.-]+/g, "-");
    return h("p", { className: "actions" },
      shown?.json && [button("Copy JSON", copy("copied", async () => shown.json)), button("Download JSON", () => download(`${stem}.json`, shown.json))],
      input.link && button("Copy link", copy("copied; the input itself is in the link", () => input.link())),
      input.bytes && button("Download bytes", () => download(stem, this.input.bytes)),
      answer.text?.lines && button("Edit under the host's rules", () => this.bench.edit(answer.text.lines)),
      note);
  }

  change(at, byte) {
    this.input.bytes[at] = byte;
    this.bench.changed?.(this.input);
    this.open(this.input, { edited: true });
  }

  chosen(field) {
    this.hex.mark([...this.marks, { start: field.start, end: field.end, kind: "lit" }]);
    this.hex.reveal(field.start);
    this.tree.light(field);
    this.readout.replaceChildren(...fieldWords(field));
  }

  pointed(at) {
    const field = this.tree.find(at);
    this.hex.mark(field ? [...this.marks, { start: field.start, end: field.end, kind: "lit" }] : this.marks);
    if (field) this.readout.replaceChildren(`Offset ${at} = ${hex(at)}. `, ...fieldWords(field));
    else this.readout.textContent = `Offset ${at} = ${hex(at)}.`;
    const text = this.answer.text;
    if (text?.lines && at >= text.offset && at < text.offset + text.size && this.lines) {
      const index = text.lines.findLastIndex((line) => line.at <= at - text.offset);
      this.lit = index;
      this.lines.show(this.shownLines.indexOf(index));
    }
  }

  go({ frame, offset, file_offset }) {
    const text = this.answer.text;
    if (frame === "payload" && text?.lines) return this.hex.move(text.offset + offset);
    this.hex.move(this.answer.wrappers?.length ? offset : file_offset ?? offset);
  }

  text(answer) {
    const text = answer.text;
    if (!text) return [];
    if (text.error) return [h("p", { className: "finding is-error", textContent: printable(text.error) })];
    const find = h("input", { type: "search", placeholder: "phys_base, page table…" });
    const count = h("p", { className: "quiet", ariaLive: "polite" });
    this.shownLines = text.lines.map((_, index) => index);
    this.lines = new Rows({ label: "Lines of the text", height: 26, className: "text-rows", draw: (row) => this.line(text, this.shownLines[row], row) });
    const update = () => {
      const words = find.value.toLowerCase().split(/\s+/);
      this.shownLines = [];
      text.lines.forEach((line, index) => {
        const all = `${line.raw} ${line.about ?? ""}`.toLowerCase();
        if (words.every((word) => all.includes(word))) this.shownLines.push(index);
      });
      count.textContent = `${this.shownLines.length} of ${text.lines.length} lines`;
      this.lines.setCount(this.shownLines.length);
    };
    find.addEventListener("input", update);
    update();
    return [h("h3", { textContent: "Text" }), h("div", { className: "filters" }, labelled("Find", find), count), this.lines.box];
  }

  line(text, index) {
    const line = text.lines[index];
    const worst = this.lineMarks.get(index);
    const known = line.about !== undefined;
    const key = line.key === undefined ? h("code", { className: "t-key", textContent: printable(line.raw) || "(blank)" })
      : known ? h("a", { className: "t-key", href: keyPage(line.key), title: line.about }, h("code", { textContent: printable(line.key) }))
        : h("code", { className: "t-key", textContent: printable(line.key) });
    const number = line.number === undefined ? "" : decoded(line.number, line.unit ?? "");
    const jump = h("button", { type: "button", className: "t-number", textContent: String(index + 1), ariaLabel: `Line ${index + 1}, show its bytes` });
    jump.addEventListener("click", () => this.hex.move(text.offset + line.at));
    return h("div", { className: `text-row${worst ? ` is-${worst}` : ""}${this.lit === index ? " is-lit" : ""}` },
      jump, key, h("code", { className: "t-value", textContent: line.value === undefined ? "" : printable(line.value) }),
      h("span", { className: "t-decoded", textContent: number }),
      h("span", { className: "t-about", textContent: [...(line.odd ?? []), line.about ?? ""].filter(Boolean).join(" · ") }));
  }
}

function title(answer, shown) {
  if (answer.kind === "entry") return "An entry";
  if (answer.kind === "state") return "The device in a migration stream";
  return shown?.kernel?.release ?? (shown?.windows ? "A Windows guest" : shown ? "A kernel that does not say its release" : "No text of a kernel");
}

function summary(input, answer, shown) {
  const rows = [["file", input.name], ["container", container(answer.summary)]];
  if (shown?.kernel) {
    const { kernel } = shown;
    rows.push(["build id", kernel.build_id], ["page size", kernel.page_size && `${kernel.page_size} bytes`]);
    for (const fact of shown.facts ?? []) {
      if (fact.value === null || ["page_size", "build_id"].includes(fact.name)) continue;
      rows.push([fact.label ?? fact.name.replaceAll("_", " "), fact.text ?? (typeof fact.value === "object" ? JSON.stringify(fact.value) : String(fact.value))]);
    }
    const offset = kernel.kaslr_offset ?? kernel.kernel_offset;
    if (offset !== null && offset !== undefined && !rows.some(([name]) => name === "KASLR offset")) rows.push(["KASLR offset", hex(offset)]);
    if (kernel.phys_base !== null && !rows.some(([name]) => name === "phys_base")) rows.push(["phys_base", hex(kernel.phys_base)]);
    rows.push(["keys", String(shown.num_keys)]);
  }
  if (shown?.windows) for (const [name, value] of Object.entries(shown.windows)) rows.push([name.replaceAll("_", " "), String(value)]);
  const found = shown?.payload;
  if (found?.offset !== undefined) rows.push(["text", `${found.size} bytes at ${hex(found.offset)}, found by ${found.found}`]);
  return facts(rows);
}

function container({ container, bits, byte_order, machine, wrappers }) {
  const words = [container];
  if (byte_order) words.push(`${bits ? `${bits}-bit ` : ""}${byte_order}-endian`);
  if (machine) words.push(machine);
  if (wrappers.length) words.push(`in ${wrappers.toReversed().join(" in ")}`);
  return words.join(", ");
}

function entryRules(shown) {
  const rows = shown.rules.map(({ id, obeyed, severity, message }) => ({ id, message, state: !obeyed ? "broken" : severity === "warning" ? "doubtful" : "obeyed" }));
  return rulesTable(rows);
}

export function rulesTable(rows) {
  const made = table("Rules", ["state", "what was found", "rule"], rows.map(({ id, state, message }) => ({
    className: `rule-state is-${state}`,
    cells: [h("span", { className: "state", textContent: state }), printable(message), h("a", { href: `../rules/${id}/` }, h("code", { textContent: id }))],
  })));
  made.classList.add("rules-now");
  return made;
}

function candidates(scan, go) {
  if (!scan.candidates?.length) return null;
  return h("section", {}, h("h3", { textContent: "Found by searching" }), table("Candidates", ["number", "kind", "offset", "size", "release", "reasons"],
    scan.candidates.map((found) => {
      const to = button(hex(found.offset), () => go(Number(found.offset)), { className: "to-bytes" });
      return { cells: [`${found.number}${found.number === scan.chosen ? ", chosen" : ""}`, found.kind, to, String(found.size), printable(found.release ?? ""), found.reasons.join("; ")] };
    })));
}

function decoded(value, unit) {
  const address = unit.includes("address");
  const small = value < 10 && value > -10;
  return address ? hex(value) : `${value}${small ? "" : ` = ${hex(value)}`}${unit === "bytes" ? " bytes" : ""}`;
}

function marksOf(list, text) {
  const marks = new Map();
  if (!text?.lines) return marks;
  for (const { frame, offset, severity } of list) {
    if (frame !== "payload" || offset === null) continue;
    const index = text.lines.findLastIndex((line) => line.at <= offset);
    if (index >= 0 && marks.get(index) !== "error") marks.set(index, severity);
  }
  return marks;
}

// An offset that is a BigInt is beyond every file.
function findingMarks(list, text) {
  return list.filter(({ offset, severity }) => typeof offset === "number" && severity !== "info").map(({ frame, offset, severity }) => {
    const start = frame === "payload" ? (text?.offset ?? 0) + offset : offset;
    return { start, end: start + 1, kind: severity };
  });
}
