/** Returns a value as JSON in which 64-bit numbers keep every digit. */
export function stringify(value) {
  const mark = "\u0000int:";
  const text = JSON.stringify(value, (_, item) => (typeof item === "bigint" ? mark + item : item), 2);
  return text.replace(/"\\u0000int:(-?\d+)"/g, "$1");
}
