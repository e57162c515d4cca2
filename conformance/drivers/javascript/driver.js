// Read jobs on standard input, print a line of answers for each. See conformance/README.md for the form.
"use strict";
const fs = require("fs");
const path = require("path");
const KaitaiStream = require("kaitai-struct").KaitaiStream || require("kaitai-struct/KaitaiStream");

const parsers = process.argv[2];
const upper = (name) => name.replace(/(?:^|_)(.)/g, (_, letter) => letter.toUpperCase());
const camel = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());

function failure(error) {
  if (error instanceof KaitaiStream.EOFError) return "!truncated";
  if (/^Validation.*Error$/.test(error.name)) return "!invalid";
  return error instanceof KaitaiStream.UndecidedEndiannessError ? "!undecided" : `!${error.name}`;
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

function parse(format, data, params) {
  const name = upper(format);
  const Root = require(path.join(parsers, name))[name];
  const given = params.map((param) => JSON.parse(param.split("=")[1]));
  return new Root(new KaitaiStream(data), null, null, ...given);
}

for (const line of fs.readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const [job, format, file, length, params, ...paths] = line.split("\t");
  // A Buffer of a small file is part of a larger one; a copy is not.
  const data = new Uint8Array(fs.readFileSync(file)).slice(0, Number(length)).buffer;
  let answer = ["ok"];
  try {
    const again = () => parse(format, data, params ? params.split(",") : []);
    let parsed = again();
    for (const one of paths) {
      const value = walk(parsed, one);
      answer.push(`${one}=${value}`);
      // What failed once may be remembered as nothing.
      if (value.startsWith("!")) parsed = again();
    }
  } catch (error) {
    answer = [failure(error)];
  }
  console.log([job, ...answer].join("\t"));
}
