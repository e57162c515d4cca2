import kaitai_struct_nim_runtime
import options

type
  Vmcoreinfo* = ref object of KaitaiStruct
    `lines`*: seq[Vmcoreinfo_Line]
    `parent`*: KaitaiStruct
  Vmcoreinfo_KeyValue* = ref object of KaitaiStruct
    `key`*: seq[byte]
    `separator`*: seq[byte]
    `value`*: seq[byte]
    `parent`*: Vmcoreinfo_Line
    `untilSeparatorInst`: seq[byte]
    `untilSeparatorInstFlag`: bool
  Vmcoreinfo_Line* = ref object of KaitaiStruct
    `text`*: Vmcoreinfo_KeyValue
    `newline`*: seq[byte]
    `parent`*: Vmcoreinfo
    `rawText`*: seq[byte]
    `untilNewlineInst`: seq[byte]
    `untilNewlineInstFlag`: bool

proc read*(_: typedesc[Vmcoreinfo], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): Vmcoreinfo
proc read*(_: typedesc[Vmcoreinfo_KeyValue], io: KaitaiStream, root: KaitaiStruct, parent: Vmcoreinfo_Line): Vmcoreinfo_KeyValue
proc read*(_: typedesc[Vmcoreinfo_Line], io: KaitaiStream, root: KaitaiStruct, parent: Vmcoreinfo): Vmcoreinfo_Line

proc untilSeparator*(this: Vmcoreinfo_KeyValue): seq[byte]
proc untilNewline*(this: Vmcoreinfo_Line): seq[byte]


##[
What a kernel tells dump tools about itself: lines of `KEY=value`, each ended
by a newline. Keys are bare words (`OSRELEASE`), configuration switches
(`CONFIG_X86_PAE`) or have the shape `KIND(name)` with the kinds SYMBOL, SIZE,
OFFSET, LENGTH and NUMBER. The first `=` splits; a value may hold more.

Numbers are text, and their base depends on the key: SYMBOL and KERNELOFFSET
are hexadecimal without a prefix, even when all digits are decimal; the
others are decimal, signed, unless they start with `0x`.

Nothing is refused here, so that one broken line costs only itself: a line
may lack its `=`, the last line may lack its newline. The kernel formats each
entry in a buffer of 80 bytes and cuts at 79, the newline included, so that a
long entry runs into the next. Xen fills its note with NULs: they appear as a
last line without a newline, or after the value of one.

Keys and values are bytes: kernels write ASCII, but nothing keeps a damaged
note to it.

@see <a href="https://www.kernel.org/doc/html/latest/admin-guide/kdump/vmcoreinfo.html">Linux Documentation/admin-guide/kdump/vmcoreinfo</a>
@see <a href="https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/kernel/vmcore_info.c">Linux kernel/vmcore_info.c</a>
]##
proc read*(_: typedesc[Vmcoreinfo], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): Vmcoreinfo =
  template this: untyped = result
  this = new(Vmcoreinfo)
  let root = if root == nil: cast[Vmcoreinfo](this) else: cast[Vmcoreinfo](root)
  this.io = io
  this.root = root
  this.parent = parent

  block:
    var i: int
    while not this.io.isEof:
      let it = Vmcoreinfo_Line.read(this.io, this.root, this)
      this.lines.add(it)
      inc i

proc fromFile*(_: typedesc[Vmcoreinfo], filename: string): Vmcoreinfo =
  Vmcoreinfo.read(newKaitaiFileStream(filename), nil, nil)


##[
A line split at its first `=`.
]##
proc read*(_: typedesc[Vmcoreinfo_KeyValue], io: KaitaiStream, root: KaitaiStruct, parent: Vmcoreinfo_Line): Vmcoreinfo_KeyValue =
  template this: untyped = result
  this = new(Vmcoreinfo_KeyValue)
  let root = if root == nil: cast[Vmcoreinfo](this) else: cast[Vmcoreinfo](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All bytes before the first `=`; the whole line where it has none.
  ]##
  let keyExpr = this.io.readBytes(int(len(this.untilSeparator)))
  this.key = keyExpr

  ##[
  The byte 0x3d (`=`); no byte where the line has none.
  ]##
  let separatorExpr = this.io.readBytes(int((if this.io.isEof: (int64(0)) else: (int64(1)))))
  this.separator = separatorExpr

  ##[
  All bytes after the first `=`, further ones included.
  ]##
  let valueExpr = this.io.readBytesFull()
  this.value = valueExpr

proc untilSeparator(this: Vmcoreinfo_KeyValue): seq[byte] = 

  ##[
  The bytes of `key`, found by looking ahead.
  ]##
  if this.untilSeparatorInstFlag:
    return this.untilSeparatorInst
  let pos = this.io.pos()
  this.io.seek(int(0))
  let untilSeparatorInstExpr = this.io.readBytesFull().bytesTerminate(61, false)
  this.untilSeparatorInst = untilSeparatorInstExpr
  this.io.seek(pos)
  this.untilSeparatorInstFlag = true
  return this.untilSeparatorInst

proc fromFile*(_: typedesc[Vmcoreinfo_KeyValue], filename: string): Vmcoreinfo_KeyValue =
  Vmcoreinfo_KeyValue.read(newKaitaiFileStream(filename), nil, nil)


##[
One line with its newline.
]##
proc read*(_: typedesc[Vmcoreinfo_Line], io: KaitaiStream, root: KaitaiStruct, parent: Vmcoreinfo): Vmcoreinfo_Line =
  template this: untyped = result
  this = new(Vmcoreinfo_Line)
  let root = if root == nil: cast[Vmcoreinfo](this) else: cast[Vmcoreinfo](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  The line without its newline.
  ]##
  let rawTextExpr = this.io.readBytes(int(len(this.untilNewline)))
  this.rawText = rawTextExpr
  let rawTextIo = newKaitaiStream(rawTextExpr)
  let textExpr = Vmcoreinfo_KeyValue.read(rawTextIo, this.root, this)
  this.text = textExpr

  ##[
  The byte 0x0a; no byte only after a last line that has none.
  ]##
  let newlineExpr = this.io.readBytes(int((if this.io.isEof: (int64(0)) else: (int64(1)))))
  this.newline = newlineExpr

proc untilNewline(this: Vmcoreinfo_Line): seq[byte] = 

  ##[
  The bytes of `text`, found by looking ahead: a line that ends with the
text is no error.

  ]##
  if this.untilNewlineInstFlag:
    return this.untilNewlineInst
  let pos = this.io.pos()
  this.io.seek(int(this.io.pos))
  let untilNewlineInstExpr = this.io.readBytesFull().bytesTerminate(10, false)
  this.untilNewlineInst = untilNewlineInstExpr
  this.io.seek(pos)
  this.untilNewlineInstFlag = true
  return this.untilNewlineInst

proc fromFile*(_: typedesc[Vmcoreinfo_Line], filename: string): Vmcoreinfo_Line =
  Vmcoreinfo_Line.read(newKaitaiFileStream(filename), nil, nil)

