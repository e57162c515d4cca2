// Findings as a list, the same words that the command prints.

import { h, printable, ruleLink } from "./dom.js";

export function findings(found, go = null) {
  if (!found.length) return h("p", { className: "finding is-good" }, h("strong", { textContent: "no findings" }));
  const items = found.map((finding) => {
    const { id, severity, message } = finding;
    const where = place(finding);
    const to = go && where && typeof finding.offset === "number" ? h("button", { type: "button", className: "to-bytes", textContent: where }) : where ? h("span", { className: "quiet", textContent: where }) : null;
    if (to instanceof HTMLButtonElement) to.addEventListener("click", () => go(finding));
    return h("li", { className: `finding is-${severity}` }, h("strong", { textContent: severity }), " ", printable(message), " ", to, " ", ruleLink(id));
  });
  return h("ul", { className: "findings", ariaLabel: "Findings" }, items);
}

export function place({ frame, offset, file_offset }) {
  if (offset === null || offset === undefined) return "";
  if (!frame || frame === "file" || (frame === "container" && file_offset === offset)) return `file offset ${offset}`;
  return `${frame} offset ${offset}${file_offset === null || file_offset === undefined ? "" : `, file offset ${file_offset}`}`;
}
