# Read jobs on standard input, print a line of answers for each. See conformance/README.md for the form.
# walkers.nim, written from the formats, says which fields each type has.

import std/[strutils, tables]
import kaitai_struct_nim_runtime

var found: Table[string, string]

proc failure(error: ref Exception): string =
  # The runtime asserts that it got the bytes it asked for.
  if error of AssertionDefect or error of IOError: "!truncated"
  elif "alid" in $error.name: "!invalid"
  else: "!" & $error.name

template attempt(at: string, body: untyped) =
  try:
    body
  except Exception as error:
    found[at] = failure(error)

proc hex(bytes: openArray[byte]): string =
  result = "x"
  for one in bytes: result.add toLowerAscii(toHex(one))

proc put(at: string, value: SomeInteger or bool) = found[at] = $value
proc put(at: string, value: string) = found[at] = hex(value.toOpenArrayByte(0, value.high))
proc put(at: string, value: seq[byte]) = found[at] = hex(value)
proc put[T: enum](at: string, value: T) = found[at] = $ord(value)
proc put[T: KaitaiStruct](at: string, value: T) =
  mixin fields
  if value == nil:
    found[at] = "null"
  else:
    found[at] = "struct"
    fields(at & ".", value)
proc put[T: not byte](at: string, list: seq[T]) =
  found[at] = "list"
  found[at & ".length"] = $list.len
  for index, element in list: put(at & "." & $index, element)

include walkers

# A size that no memory has ends the program, unless the program says otherwise.
outOfMemHook = proc () {.gcsafe.} = raise newException(OutOfMemDefect, "out of memory")

proc answer(path: string): string =
  # A field of a structure that could not be read has failed with it.
  if path in found or '.' notin path: found.getOrDefault(path)
  else: answer(path[0 ..< path.rfind('.')])

for line in stdin.lines:
  let columns = line.split('\t')
  var params: Table[string, string]
  for param in columns[4].split(','):
    if '=' in param: params[param.split('=')[0]] = param.split('=')[1]
  let data = readFile(columns[2])[0 ..< parseInt(columns[3])]
  found.clear()
  var answers = columns[0]
  try:
    parse(columns[1], @(data.toOpenArrayByte(0, data.high)), params)
    answers.add "\tok"
    for path in columns[5 .. ^1]: answers.add "\t" & path & "=" & answer(path)
  except Exception as error:
    answers.add "\t" & failure(error)
  echo answers
