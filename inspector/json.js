/** Returns the value of JSON, with integers that a double cannot hold as bigints. */
export function parse(text) {
  return JSON.parse(text, (_, value, context) =>
    typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(context?.source ?? "") ? BigInt(context.source) : value);
}

export const hex = (value) => (value < 0 ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`);
