// Make: what a guest must write for a text, as bytes and as source code.

import { fromHex } from "./bytes.js";
import { button, download, facts, h, labelled, printable, select, settled } from "./dom.js";
import { hex, parse } from "./json.js";

const TEXT = "OSRELEASE=6.1.0\nPAGESIZE=4096\nSYMBOL(_stext)=ffffffff81000000\nNUMBER(phys_base)=0\n";

export class MakeTab {
  constructor(bench) {
    this.bench = bench;
    this.turn = 0;
    this.text = h("textarea", { rows: 8, spellcheck: false, value: TEXT });
    this.controls = {
      byte_order: select(["little", "big"], "little"),
      page_size: select(["4096", "16384", "65536"], "4096"),
      paddr: h("input", { type: "text", size: 14, value: "0x100000", spellcheck: false }),
      selector: h("input", { type: "text", size: 8, value: "0x29", spellcheck: false }),
      buffer: h("input", { type: "text", size: 14, value: "0x2000", spellcheck: false }),
    };
    const labels = { byte_order: "Byte order of the guest", page_size: "Page size", paddr: "Address of the region", selector: "Selector of etc/vmcoreinfo", buffer: "Address of 32 free bytes" };
    const update = settled(() => this.run());
    for (const control of [this.text, ...Object.values(this.controls)]) control.addEventListener("input", update);
    this.result = h("div", {});
    this.element = h("div", {}, labelled("Text", this.text, { className: "block" }),
      h("div", { className: "filters" }, Object.entries(this.controls).map(([name, control]) => labelled(labels[name], control))), this.result);
  }

  async load() {
    await this.run();
  }

  async run() {
    const turn = ++this.turn;
    const asked = { text: this.text.value, ...Object.fromEntries(Object.entries(this.controls).map(([name, control]) => [name, control.value])) };
    const made = parse(await this.bench.runtime.call("make", [asked]));
    if (turn !== this.turn) return;
    this.bench.report = made;
    if (made.error) return this.result.replaceChildren(h("p", { className: "finding is-error", textContent: printable(made.error) }));
    const digits = (text) => h("code", { className: "digits", textContent: text.replace(/(..)(?=.)/g, "$1 ") });
    const language = this.language ?? "C";
    const code = h("pre", { className: "code", tabIndex: 0, textContent: made.code[language] });
    const tabs = Object.keys(made.code).map((name) => button(name, () => {
      this.language = name;
      this.run();
    }, { ariaPressed: String(name === language) }));
    this.result.replaceChildren(h("h2", { id: "result", textContent: "What the guest writes" }),
      facts([["region", `${made.region.length / 2} bytes at ${this.controls.paddr.value}`], ["entry", digits(made.entry)],
        ...made.memory.map(([address, data]) => [`memory at ${hex(address)}`, digits(data)]),
        ["DMA register", digits(made.register)], ["then expect", `4 zero bytes at ${hex(made.answer)}`]]),
      h("p", { className: "actions" }, button("Download region", () => download("region.bin", fromHex(made.region))), button("Download entry", () => download("entry.bin", fromHex(made.entry))),
        button("Copy code", () => navigator.clipboard.writeText(made.code[language]))),
      h("p", { className: "actions", role: "group", ariaLabel: "Language" }, tabs), code);
  }
}

