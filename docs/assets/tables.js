// Sorts tables by their heads and narrows the table of keys; without this script the tables are whole and readable.

for (const table of document.querySelectorAll("table.sortable")) makeSortable(table);
for (const box of document.querySelectorAll("[data-filters-for]")) makeFilters(box, document.getElementById(box.dataset.filtersFor));

function makeSortable(table) {
  table.querySelectorAll("thead th").forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const down = head.ariaSort === "ascending";
      for (const other of table.querySelectorAll("th")) other.removeAttribute("aria-sort");
      head.ariaSort = down ? "descending" : "ascending";
      const rows = [...table.tBodies[0].rows];
      const text = (row) => row.cells[column].textContent.trim();
      const collator = new Intl.Collator("en", { numeric: true });
      // Rows without a value stay behind all others, whichever way.
      rows.sort((a, b) => !text(a) - !text(b) || collator.compare(text(a), text(b)) * (down ? -1 : 1));
      table.tBodies[0].append(...rows);
    });
  });
}

function makeFilters(box, table) {
  const rows = [...table.tBodies[0].rows];
  const values = (name) => [...new Set(rows.flatMap((row) => row.dataset[name].split(" ")).filter(Boolean))].sort();
  const find = field(box, "Find", Object.assign(document.createElement("input"), { type: "search", placeholder: "phys_base, KASLR, page table…" }));
  const arch = choice(box, "Architecture", values("arch").filter((name) => name !== "all"));
  const version = field(box, "Linux release", Object.assign(document.createElement("input"), { type: "text", placeholder: "6.1", inputMode: "decimal", size: 6 }));
  const reader = choice(box, "Read by", values("reader"));
  const producer = choice(box, "Written by", values("producer"));
  const count = box.appendChild(Object.assign(document.createElement("p"), { className: "quiet", ariaLive: "polite" }));

  function show(row) {
    const { dataset } = row;
    const has = (name, wanted) => !wanted || dataset[name].split(" ").includes(wanted);
    return find.value.toLowerCase().split(/\s+/).every((word) => dataset.text.includes(word))
      && (has("arch", arch.value) || dataset.arch === "all")
      && has("reader", reader.value) && has("producer", producer.value)
      && (!version.value.trim() || (has("producer", "linux") && within(version.value.trim(), dataset)));
  }

  function update() {
    let shown = 0;
    for (const row of rows) shown += !(row.hidden = !show(row));
    count.textContent = `${shown} of ${rows.length} keys`;
  }
  box.addEventListener("input", update);
  update();
}

function within(version, { since, until }) {
  return (!since || compare(version, since) >= 0) && (!until || compare(version, until) <= 0);
}

function compare(a, b) {
  const [left, right] = [a, b].map((text) => text.split(".").map(Number));
  for (let part = 0; part < Math.max(left.length, right.length); part++) {
    // A release that names fewer parts than the other means all that begin with it.
    if (left[part] === undefined || right[part] === undefined) return 0;
    if (left[part] !== right[part]) return left[part] - right[part];
  }
  return 0;
}

function field(box, name, control) {
  const label = box.appendChild(document.createElement("label"));
  label.append(Object.assign(document.createElement("span"), { textContent: name }), control);
  return control;
}

function choice(box, name, options) {
  const select = document.createElement("select");
  select.append(new Option("any", ""), ...options.map((option) => new Option(option, option)));
  return field(box, name, select);
}
