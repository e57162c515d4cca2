// The inspector: takes a file, pasted bytes or a sample, and shows what it says. Nothing leaves the page.

import { h } from "./dom.js";
import { Input } from "./input.js";
import { inspect } from "./inspect.js";
import { stringify } from "./json.js";
import { linked } from "./known.js";
import { failure, view } from "./view.js";

// Inputs up to this size fit into a link.
const LARGEST_LINK = 16 * 1024;

const place = document.getElementById("inspector-app");
const assets = new URL(".", import.meta.url);
const known = linked(await (await fetch(new URL("inspector.json", assets))).json());
const status = h("p", { className: "quiet status", role: "status" });
const result = h("div", { className: "result" });
place.replaceChildren(chooser(), status, result);
await open();
window.addEventListener("hashchange", open);

function chooser() {
  const file = h("input", { type: "file", id: "inspector-file" });
  const label = h("label", { className: "drop" }, h("strong", { textContent: "Drop a dump here, or choose a file" }),
    h("span", { className: "quiet", textContent: "ELF, kdump-compressed, flattened, raw memory, an entry, a note or bare text, of any size. It stays on this machine." }), file);
  file.addEventListener("change", () => file.files.length && show(new Input(file.files[0].name, file.files[0])));
  for (const name of ["dragover", "dragleave", "drop"]) {
    label.addEventListener(name, (event) => {
      event.preventDefault();
      label.classList.toggle("is-over", name === "dragover");
      if (name === "drop" && event.dataTransfer.files.length) show(new Input(event.dataTransfer.files[0].name, event.dataTransfer.files[0]));
    });
  }
  const pasted = h("textarea", { id: "inspector-paste", rows: 3, spellcheck: false, placeholder: "0000 0100 24100000 00c08c0100000000   or   OSRELEASE=6.1.0…" });
  pasted.addEventListener("input", () => pasted.value.trim() && show(Input.ofBytes("pasted", pastedBytes(pasted.value))));
  const samples = known.samples.map(({ name, about }) => h("a", { className: "chip", href: `#sample=${name}`, title: about, textContent: name }));
  return h("div", { className: "chooser" }, label,
    h("label", { className: "paste" }, h("span", { textContent: "or paste hexadecimal digits or text" }), pasted),
    h("p", { className: "samples" }, "or take a real one: ", h("span", { className: "chips" }, samples)));
}

/** Returns the bytes that hexadecimal digits stand for, otherwise the text's own. */
function pastedBytes(text) {
  const digits = text.replace(/0x|[\s:,]/g, "");
  if (/^([0-9a-f]{2})+$/i.test(digits)) return Uint8Array.from(digits.match(/../g), (pair) => parseInt(pair, 16));
  return new TextEncoder().encode(text);
}

/** Shows what the address asks for, if anything. */
async function open() {
  const asked = new URLSearchParams(location.hash.slice(1));
  if (asked.has("sample")) {
    const name = asked.get("sample");
    const found = await fetch(new URL(`samples/${encodeURIComponent(name)}`, assets));
    if (found.ok) await show(new Input(name, await found.blob()));
  } else if (asked.has("data")) await show(Input.ofBytes(asked.get("name") ?? "from the link", await unpack(asked.get("data"))));
}

async function show(input) {
  const started = performance.now();
  result.replaceChildren();
  status.textContent = `Reading ${input.name}…`;
  try {
    const report = await inspect(input, known, (part) => (status.textContent = `Searching ${input.name}: ${Math.round(part * 100)} %`));
    const link = input.size <= LARGEST_LINK ? async () => `${location.href.split("#")[0]}#${await fragment(input)}` : null;
    result.replaceChildren(...view(report, { link }));
    window.vmcoreinfoJson = stringify(report.json());
  } catch (error) {
    window.vmcoreinfoJson = JSON.stringify({ error: error.message });
    result.replaceChildren(...failure(input.name, error));
  }
  const took = Math.round(performance.now() - started);
  status.textContent = `Read ${input.loaded.toLocaleString("en")} of ${input.size.toLocaleString("en")} bytes in ${took} ms.`;
  result.dataset.milliseconds = took;
}

async function fragment(input) {
  const packed = await through(input.blob, new CompressionStream("deflate-raw"));
  const data = btoa(String.fromCharCode(...packed)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  return new URLSearchParams({ name: input.name, data });
}

async function unpack(data) {
  const packed = Uint8Array.from(atob(data.replace(/-/g, "+").replace(/_/g, "/")), (character) => character.charCodeAt(0));
  return through(new Blob([packed]), new DecompressionStream("deflate-raw"));
}

async function through(blob, transform) {
  return new Uint8Array(await new Response(blob.stream().pipeThrough(transform)).arrayBuffer());
}
