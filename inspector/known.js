/** Returns what the page knows of formats, keys and checks, with every structure linked to those inside it. */
export function linked(known) {
  for (const format of Object.values(known.formats)) {
    const structs = Object.fromEntries(Object.entries(format.structs).map(([id, fields]) => [id, { fields }]));
    for (const { fields } of Object.values(structs)) {
      for (const field of fields) {
        field.struct &&= structs[field.struct];
        field.widths ??= [];
      }
    }
    format.structs = structs;
  }
  return known;
}
