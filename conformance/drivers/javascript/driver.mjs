// Read jobs on standard input, print a line of answers for each. See conformance/README.md for the form.
// usage: node driver.mjs PARSERS compiled|package, the compiler's files one by one or the ES module

import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [parsers, kind] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const runtime = require("kaitai-struct");
const upper = (name) => name.replace(/(?:^|_)(.)/g, (_, letter) => letter.toUpperCase());
const camel = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());

const read = kind === "package" ? await fromPackage() : fromCompiled;

async function fromPackage() {
  const { load } = await import(pathToFileURL(path.join(parsers, "parsers.mjs")));
  const formats = load(runtime.KaitaiStream);
  return (name, data, given) => formats.read(formats[name], data, ...given);
}

function fromCompiled(name, data, given) {
  const Root = require(path.join(parsers, name))[name];
  return new Root(new runtime.KaitaiStream(data), null, null, ...given);
}

function failure(error) {
  const { EOFError, UndecidedEndiannessError } = runtime.KaitaiStream;
  if (error instanceof EOFError) return "!truncated";
  if (/^Validation.*Error$/.test(error.name)) return "!invalid";
  return error instanceof UndecidedEndiannessError ? "!undecided" : `!${error.name}`;
}

function show(value) {
  if (value === undefined || value === null) return "null";
  if (typeof value === "number") return Number.isSafeInteger(value) ? String(value) : BigInt(value).toString();
  if (typeof value === "string") return "x" + Buffer.from(value, "utf8").toString("hex");
  if (value instanceof Uint8Array) return "x" + Buffer.from(value).toString("hex");
  return typeof value === "object" ? "struct" : String(value);
}

function walk(value, fieldPath) {
  try {
    for (const part of fieldPath.split(".")) {
      value = Array.isArray(value) ? value[part] : value[camel(part)];
    }
    return show(value);
  } catch (error) {
    return failure(error);
  }
}

for (const line of fs.readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const [job, format, file, length, params, ...paths] = line.split("\t");
  // A Buffer of a small file is part of a larger one; a copy is not.
  const data = new Uint8Array(fs.readFileSync(file)).slice(0, Number(length)).buffer;
  const given = params ? params.split(",").map((param) => JSON.parse(param.split("=")[1])) : [];
  let answer = ["ok"];
  try {
    let parsed = read(upper(format), data, given);
    for (const one of paths) {
      const value = walk(parsed, one);
      answer.push(`${one}=${value}`);
      // What failed once may be remembered as nothing.
      if (value.startsWith("!")) parsed = read(upper(format), data, given);
    }
  } catch (error) {
    answer = [failure(error)];
  }
  console.log([job, ...answer].join("\t"));
}
