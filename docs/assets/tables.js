// Sorts tables by their heads and narrows them by choices; without this script the tables are whole and readable.


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

// What a table can be narrowed by is said by the page: "kind:attribute:label", parted by semicolons.
function makeFilters(box, table) {
  const rows = [...table.tBodies[0].rows];
  const tests = box.dataset.filters.split(";").map((words) => {
    const [kind, name, label] = words.split(":");
    return KINDS[kind](box, rows, name, label);
  });
  const count = box.appendChild(Object.assign(document.createElement("p"), { className: "quiet", ariaLive: "polite" }));
  function update() {
    let shown = 0;
    for (const row of rows) shown += !(row.hidden = !tests.every((test) => test(row.dataset)));
    count.textContent = `${shown} of ${rows.length}`;
  }
  box.addEventListener("input", update);
  update();
}

const KINDS = {
  find(box, rows, name, label) {
    const input = field(box, label, Object.assign(document.createElement("input"), { type: "search" }));
    return (data) => input.value.toLowerCase().split(/\s+/).every((word) => data[name].includes(word));
  },
  choice(box, rows, name, label) {
    const values = [...new Set(rows.flatMap((row) => row.dataset[name].split(" ")).filter((value) => value && value !== "all"))].sort();
    const select = choice(box, label, values);
    return (data) => !select.value || data[name].split(" ").includes(select.value) || data[name] === "all";
  },
  release(box, rows, name, label) {
    const input = field(box, label, Object.assign(document.createElement("input"), { type: "text", placeholder: "6.1", inputMode: "decimal", size: 6 }));
    return (data) => !input.value.trim() || (data[name].split(" ").includes("linux") && within(input.value.trim(), data));
  },
};

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

for (const table of document.querySelectorAll("table.sortable")) makeSortable(table);
for (const box of document.querySelectorAll("[data-filters-for]")) makeFilters(box, document.getElementById(box.dataset.filtersFor));
