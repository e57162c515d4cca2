// Which bytes each field took: the structure as its description says, laid over what the stream read.

/** Returns a span for every field of a structure that was read from `at` on, in the order of the file. */
export function spans(parsed, struct, at, path = "") {
  return new Walk(parsed._io.log).structure(parsed, struct, path, at).filter((span) => span.end > span.start);
}

class Walk {
  constructor(log) {
    this.log = log;
  }

  structure(parsed, struct, path, at) {
    this.at = at;
    return struct.fields.filter((field) => parsed[field.name] !== undefined).flatMap((field) => this.field(parsed, field, path));
  }

  field(parsed, field, path) {
    const value = parsed[field.name];
    return [value].flat().flatMap((item, number) => {
      const name = field.repeats ? `${path}${field.id}[${number}]` : path + field.id;
      const start = this.at;
      if (!field.struct) {
        this.at += this.width(field, start);
        return [{ path: name, field, start, end: this.at, value: item }];
      }
      const inside = this.structure(item, field.struct, `${name}.`, start);
      if (field.bounded) this.at = this.read(start, (end) => end >= this.at);
      return inside;
    });
  }

  width(field, start) {
    return field.widths.length === 1 ? field.widths[0] : this.read(start, (end) => !field.widths.length || field.widths.includes(end - start)) - start;
  }

  read(start, fits) {
    return this.log.findLast(([from, to]) => from === start && fits(to))[1];
  }
}
