// A part of the input as bytes, each field marked, beside the table of fields; the same markup as on the format pages.

import { annotate } from "../docs/assets/annotate.js";
import { h, printable, rich } from "./dom.js";
import { latin } from "./payload.js";

const ROW = 16;
const HEAD = 3;

/** Returns the view of a part; `number` keeps its fields apart from those of other parts. */
export async function partView(report, part, number) {
  const bytes = await report.input.bytes(part.start, part.end - part.start);
  const { enums } = report.known.formats[part.format];
  const ids = part.spans.map((span) => `part${number}-${span.path}`);
  const hex = h("div", { className: "hex", role: "group", ariaLabel: `Bytes of ${part.title}, by field` }, rows(bytes, part, ids, enums));
  const table = h("table", { className: "cards fields", ariaLabel: `Fields of ${part.title}` },
    h("thead", {}, h("tr", {}, ["offset", "field", "value", "meaning"].map((name) => h("th", { scope: "col", textContent: name })))),
    h("tbody", {}, part.spans.map((span, index) => fieldRow(span, ids[index], enums, part.format))));
  const box = h("div", { className: "annotated", dataset: { annotated: "" } }, hex,
    h("p", { className: "hex-readout", ariaLive: "polite", textContent: "Point at a byte or at a field; with the keyboard, move through the fields with the arrow keys." }));
  const scope = h("div", { dataset: { annotatedScope: "" } }, box, h("div", { className: "scroll" }, table));
  annotate(box, scope);
  return scope;
}

function fieldRow({ start, field, path, value }, id, enums, format) {
  const cells = [
    ["offset", String(start)],
    ["field", h("a", { className: "field-name", href: `../formats/${format}/#${field.anchor}` }, h("code", { textContent: path }))],
    ["value", h("code", { textContent: words(value, field, enums) })],
    ["meaning", rich(field.doc ?? "")],
  ];
  return h("tr", { id, dataset: { field: id } }, cells.map(([head, content]) => h("td", { dataset: { head } }, content)));
}

export function words(value, field, enums) {
  if (value instanceof Uint8Array) return `'${printable(latin(value.subarray(0, 48)))}'${value.length > 48 ? "…" : ""}`;
  const name = field.enum ? ` (${enums[field.enum][value] ?? "unknown"})` : "";
  return (value >= 0 && value < 10 ? `${value}` : `${value} = ${value < 0 ? "-" : ""}0x${(value < 0 ? -value : value).toString(16)}`) + name;
}

function rows(bytes, part, ids, enums) {
  const owners = new Array(bytes.length).fill(-1);
  part.spans.forEach(({ start, end }, index) => owners.fill(index, start - part.start, end - part.start));
  const found = [];
  let skipped = 0;
  for (let start = 0; start < bytes.length; start += ROW) {
    if (leftOut(owners, start, part)) {
      skipped += ROW;
      continue;
    }
    if (skipped) found.push(h("div", { className: "hex-gap", textContent: `⋯ ${skipped} more bytes` }));
    skipped = 0;
    found.push(row(bytes, owners, start, part, ids, enums));
  }
  return found;
}

function leftOut(owners, start, part) {
  const end = Math.min(start + ROW, owners.length);
  const span = part.spans[owners[start]];
  return owners[end - 1] === owners[start]
    && (span ? start - (span.start - part.start) > (HEAD - 1) * ROW && span.end - part.start - end >= ROW : true);
}

function row(bytes, owners, start, part, ids, enums) {
  const end = Math.min(start + ROW, bytes.length);
  const digits = h("span", { className: "hex-digits" });
  const text = h("span", { className: "hex-text", ariaHidden: "true" });
  for (let at = start, stop; at < end; at = stop) {
    for (stop = at; stop < end && owners[stop] === owners[at]; ) stop++;
    if (at > start) digits.append(" ");
    const piece = bytes.subarray(at, stop);
    const shown = [...piece].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
    const letters = latin(piece).replace(/[^\x20-\x7e]/g, "·");
    const span = part.spans[owners[at]];
    if (!span) {
      digits.append(h("span", { textContent: shown }));
      text.append(letters);
      continue;
    }
    const first = part.start + at === span.start;
    const className = `hex-run${first ? " is-first" : ""}`;
    const dataset = { field: ids[owners[at]] };
    const label = `${span.path}: ${words(span.value, span.field, enums)}, offset ${span.start}, ${span.end - span.start} bytes: ${shown}`;
    digits.append(first
      ? h("button", { type: "button", tabIndex: -1, className, dataset, ariaLabel: label, textContent: shown })
      : h("span", { className, dataset, ariaHidden: "true", textContent: shown }));
    text.append(h("span", { className: "hex-run", dataset, textContent: letters }));
  }
  return h("div", { className: "hex-row" }, h("span", { className: "hex-offset", textContent: (part.start + start).toString(16).padStart(4, "0") }), digits, text);
}
