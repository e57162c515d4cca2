// A report as a person reads it.

import { h, printable } from "./dom.js";
import { partView } from "./hexview.js";
import { integer, kind } from "./payload.js";
import { stringify } from "./json.js";

/** Returns everything that is shown of a report. */
export function view(report, { link }) {
  const shape = report.json();
  return [
    heading(report, shape),
    actions(shape, link),
    report.entry ? null : facts(report, shape),
    findings(report, shape.findings ?? []),
    report.notes.length ? notes(report) : null,
    report.parts.length ? parts(report) : null,
    report.payload ? keyTable(report) : null,
  ].filter(Boolean);
}

export function failure(name, error) {
  return [h("h2", { textContent: printable(name) }), h("p", { className: "finding is-error" }, h("strong", { textContent: "not read" }), ` ${error.message}`)];
}

function heading(report, shape) {
  const title = shape.kernel?.release ?? (report.entry ? "An entry" : report.payload ? "A kernel that does not say its release" : "No text of a kernel");
  return h("h2", { id: "result", tabIndex: -1, textContent: printable(title) });
}

function actions(shape, link) {
  const note = h("span", { className: "quiet", ariaLive: "polite" });
  const copy = (label, text, done) => {
    const button = h("button", { type: "button", className: "act", textContent: label });
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(await text());
      note.textContent = done;
    });
    return button;
  };
  const buttons = [copy("Copy as JSON", () => stringify(shape), "copied")];
  if (link) buttons.push(copy("Copy link", link, "copied; the input itself is in the link"));
  return h("p", { className: "actions" }, buttons, note);
}

function facts(report, shape) {
  const { kernel } = shape;
  const bits = report.elf_class ? `${report.elf_class}-bit ` : "";
  const order = report.byte_order ? `, ${bits}${report.byte_order}-endian` : "";
  const wrapped = report.wrappers.map((name) => `, ${name}`).join("");
  const rows = [
    ["file", printable(report.input.name)],
    ["container", `${report.container}${wrapped}${order}${report.machine ? `, ${printable(report.machine)}` : ""}`],
  ];
  if (kernel) {
    rows.push(
      ["build id", printable(kernel.build_id ?? "not said")],
      ["page size", kernel.page_size === null ? "not said" : `${kernel.page_size} bytes`],
      ["KASLR offset", hex(kernel.kernel_offset)],
      ["phys_base", hex(kernel.phys_base)],
      ["keys", `${shape.num_keys} in ${report.payload.bytes.length} bytes`],
    );
    if (kernel.crash_time !== null) rows.push(["crash time", new Date(Number(kernel.crash_time) * 1000).toISOString()]);
  } else if (report.candidates.some(({ kind }) => kind === "windows")) rows.push(["payload", "a Windows dump header, not text"]);
  return h("dl", { className: "facts" }, rows.map(([name, value]) => h("div", {}, h("dt", { textContent: name }), h("dd", { textContent: value }))));
}

function hex(value) {
  return value === null ? "not said" : value < 0 ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`;
}

function findings(report, found) {
  if (!found.length) return h("p", { className: "finding is-info" }, h("strong", { textContent: "nothing odd" }), " was found");
  const items = found.map(({ id, severity, message, offset, subject }) => {
    const place = offset === null ? "" : `, at offset ${offset}`;
    const about = subject ? ` (${printable(subject)})` : "";
    return h("li", { className: `finding is-${severity}` }, h("strong", { textContent: severity }), ` ${message}${about}${place} `,
      h("a", { href: `../rules/${id}/`, textContent: id }));
  });
  return h("ul", { className: "findings", ariaLabel: "Findings" }, items);
}

function notes(report) {
  const heads = ["note", "type", "offset", "size", "descriptor", ""];
  const rows = report.notes.map((note) => {
    const read = note === report.chosen?.note ? "read below" : note.missing ? `${note.missing} bytes are missing` : "";
    return [printable(note.name), String(note.type), String(note.offset), String(note.size), `${note.descSize} bytes at ${note.descStart}`, read];
  });
  return h("section", {}, h("h3", { textContent: "Notes" }), table("Notes", heads, rows.map((cells) => [{}, cells])));
}

function keyTable(report) {
  const { payload, known } = report;
  const rows = [...payload.entries()].map((entry) => {
    const about = known.keys[entry.key];
    const name = h("code", { textContent: printable(entry.key) });
    const base = payload.base(entry.key);
    const value = base === null ? null : integer(entry.value, base);
    const odd = kind(entry.key) === "other" && !about ? "not a key that is known" : "";
    return [{ dataset: { text: `${entry.key} ${about?.meaning ?? ""}`.toLowerCase() } }, [
      about ? h("a", { href: `../keys/${about.page}/` }, name) : name,
      h("code", { textContent: printable(entry.value) }),
      value === null ? "" : decoded(value, about?.unit ?? ""),
      about?.meaning ?? odd,
    ]];
  });
  const body = table("Keys of the payload", ["key", "value", "number", "meaning"], rows);
  const count = h("span", { className: "quiet", ariaLive: "polite" });
  const search = h("input", { type: "search", placeholder: "phys_base, page table…" });
  const update = () => {
    const words = search.value.toLowerCase().split(/\s+/);
    for (const row of body.tBodies[0].rows) row.hidden = !words.every((word) => row.dataset.text.includes(word));
    count.textContent = `${[...body.tBodies[0].rows].filter((row) => !row.hidden).length} of ${rows.length}`;
  };
  search.addEventListener("input", update);
  update();
  return h("section", {}, h("h3", { textContent: "Keys" }), h("div", { className: "filters" }, h("label", {}, h("span", { textContent: "Find" }), search), count), body);
}

function decoded(value, unit) {
  const address = unit.includes("address");
  const other = address || value < 10 && value > -10 ? "" : ` = ${hex(value)}`;
  return `${address ? hex(value) : value}${other}${unit === "bytes" ? " bytes" : ""}`;
}

function table(label, heads, rows) {
  return h("table", { className: "cards", ariaLabel: label },
    h("thead", {}, h("tr", {}, heads.map((name) => h("th", { scope: "col", textContent: name })))),
    h("tbody", {}, rows.map(([properties, cells]) => h("tr", properties, cells.map((cell, index) => h("td", { dataset: { head: heads[index] } }, cell))))));
}

function parts(report) {
  const items = report.parts.map((part, number) => {
    const title = `${part.title}, ${part.end - part.start} bytes at ${part.start}`;
    const details = h("details", { className: "part" }, h("summary", { textContent: title }));
    details.addEventListener("toggle", async () => {
      if (details.open && details.children.length === 1) details.append(await partView(report, part, number));
    });
    return details;
  });
  if (!report.payload) items[0].open = true;
  return h("section", {}, h("h3", { textContent: "Bytes" }), items);
}
