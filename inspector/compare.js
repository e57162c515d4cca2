// Compare: what differs between the texts of two inputs.

import { pasted } from "./bytes.js";
import { button, download, h, keyPage, labelled, printable, select, table } from "./dom.js";
import { parse } from "./json.js";

const KINDS = { removed: "Removed keys", added: "Added keys", changed: "Changed values" };

export class CompareTab {
  constructor(bench) {
    this.bench = bench;
    this.turn = 0;
    this.sides = [this.side("First", "a"), this.side("Second", "b")];
    this.ignore = h("input", { type: "checkbox" });
    this.ignore.addEventListener("change", () => this.run());
    this.result = h("div", { ariaLive: "polite" });
    this.element = h("div", {}, h("div", { className: "two" }, this.sides.map((side) => side.element)),
      h("div", { className: "filters" }, labelled("Leave out what differs from boot to boot", this.ignore, { className: "check" })), this.result);
  }

  side(title, name) {
    const side = { name, contents: null };
    const file = h("input", { type: "file" });
    const text = h("textarea", { rows: 3, spellcheck: false });
    const sample = select([["a sample…", ""], ...this.bench.known.samples.filter(({ name }) => name !== "entry.bin").map(({ name }) => [name, name])], "");
    const take = (contents, label) => {
      side.contents = contents;
      side.said.textContent = label;
      this.run();
    };
    file.addEventListener("change", () => file.files.length && take(file.files[0], file.files[0].name));
    text.addEventListener("input", () => text.value.trim() && take(pasted(text.value).bytes, "pasted"));
    sample.addEventListener("change", async () => sample.value && take(await this.bench.fetchBytes(`samples/${sample.value}`), sample.value));
    side.said = h("p", { className: "quiet", textContent: "nothing yet" });
    side.sample = sample;
    side.element = h("fieldset", { className: "side" }, h("legend", { textContent: title }), labelled("File", file), labelled("or paste", text), labelled("or", sample), side.said);
    return side;
  }

  async load(asked) {
    for (const side of this.sides) {
      const name = asked[side.name];
      if (!name) continue;
      side.sample.value = name;
      if (side.sample.value !== name) throw new Error(`there is no sample ${name}`);
      side.contents = await this.bench.fetchBytes(`samples/${name}`);
      side.said.textContent = name;
    }
    await this.run();
  }

  async run() {
    if (this.sides.some(({ contents }) => !contents)) return;
    const turn = ++this.turn;
    const files = Object.fromEntries(this.sides.map(({ name, contents }) => [name, contents]));
    const answer = parse(await this.bench.runtime.call("compare", ["a", "b", this.ignore.checked], files));
    if (turn !== this.turn) return;
    this.bench.report = answer;
    if (answer.error) return this.result.replaceChildren(h("p", { className: "finding is-error", textContent: printable(answer.error) }));
    const found = parse(answer.json).changes;
    this.result.replaceChildren(h("h2", { id: "result", textContent: found.length ? `${found.length} differences` : "No difference" }),
      h("p", { className: "actions" }, button("Download JSON", () => download("differences.json", answer.json))),
      ...Object.entries(KINDS).flatMap(([kind, title]) => this.part(title, found.filter((change) => change.kind === kind))));
  }

  part(title, changes) {
    if (!changes.length) return [];
    return [h("h3", { textContent: `${title} (${changes.length})` }), table(title, ["key", "first", "second", "read by"], changes.map((change) => ({
      cells: [h("a", { href: keyPage(change.key) }, h("code", { textContent: printable(change.key) })), h("code", { textContent: printable(change.before ?? "") }),
        h("code", { textContent: printable(change.after ?? "") }), (change.readers ?? []).join(", ")],
    })))];
  }
}
