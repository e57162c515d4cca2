import kaitai_struct_nim_runtime
import options

type
  MakedumpfileFlattened* = ref object of KaitaiStruct
    `header`*: MakedumpfileFlattened_FlattenedHeader
    `records`*: seq[MakedumpfileFlattened_Record]
    `parent`*: KaitaiStruct
  MakedumpfileFlattened_FlattenedHeader* = ref object of KaitaiStruct
    `magic`*: seq[byte]
    `headerType`*: int64
    `version`*: int64
    `reserved`*: seq[byte]
    `parent`*: MakedumpfileFlattened
  MakedumpfileFlattened_Record* = ref object of KaitaiStruct
    `header`*: MakedumpfileFlattened_RecordHeader
    `body`*: seq[byte]
    `parent`*: MakedumpfileFlattened
  MakedumpfileFlattened_RecordHeader* = ref object of KaitaiStruct
    `ofsBody`*: int64
    `lenBody`*: int64
    `parent`*: MakedumpfileFlattened_Record
    `isEndInst`: bool
    `isEndInstFlag`: bool

proc read*(_: typedesc[MakedumpfileFlattened], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): MakedumpfileFlattened
proc read*(_: typedesc[MakedumpfileFlattened_FlattenedHeader], io: KaitaiStream, root: KaitaiStruct, parent: MakedumpfileFlattened): MakedumpfileFlattened_FlattenedHeader
proc read*(_: typedesc[MakedumpfileFlattened_Record], io: KaitaiStream, root: KaitaiStruct, parent: MakedumpfileFlattened): MakedumpfileFlattened_Record
proc read*(_: typedesc[MakedumpfileFlattened_RecordHeader], io: KaitaiStream, root: KaitaiStruct, parent: MakedumpfileFlattened_Record): MakedumpfileFlattened_RecordHeader

proc isEnd*(this: MakedumpfileFlattened_RecordHeader): bool


##[
A dump split into records, so that it can be written to a pipe: each
record says where its bytes belong in the real file. Records come in any
order; where they overlap, the later one counts; bytes that no record covers
are zero.
The real file is mostly kdump-compressed, sometimes an ELF core.

All numbers are big-endian, whatever the byte order inside. QEMU wraps its
kdump-compressed dumps this way unless told otherwise.

@see <a href="https://github.com/makedumpfile/makedumpfile/blob/master/IMPLEMENTATION">makedumpfile IMPLEMENTATION</a>
]##
proc read*(_: typedesc[MakedumpfileFlattened], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): MakedumpfileFlattened =
  template this: untyped = result
  this = new(MakedumpfileFlattened)
  let root = if root == nil: cast[MakedumpfileFlattened](this) else: cast[MakedumpfileFlattened](root)
  this.io = io
  this.root = root
  this.parent = parent

  let headerExpr = MakedumpfileFlattened_FlattenedHeader.read(this.io, this.root, this)
  this.header = headerExpr

  ##[
  All records. A large dump has very many; a reader that must stay small
reads their headers one by one.

  ]##
  block:
    var i: int
    while true:
      let it = MakedumpfileFlattened_Record.read(this.io, this.root, this)
      this.records.add(it)
      if it.header.isEnd:
        break
      inc i

proc fromFile*(_: typedesc[MakedumpfileFlattened], filename: string): MakedumpfileFlattened =
  MakedumpfileFlattened.read(newKaitaiFileStream(filename), nil, nil)


##[
The first 4096 bytes.
]##
proc read*(_: typedesc[MakedumpfileFlattened_FlattenedHeader], io: KaitaiStream, root: KaitaiStruct, parent: MakedumpfileFlattened): MakedumpfileFlattened_FlattenedHeader =
  template this: untyped = result
  this = new(MakedumpfileFlattened_FlattenedHeader)
  let root = if root == nil: cast[MakedumpfileFlattened](this) else: cast[MakedumpfileFlattened](root)
  this.io = io
  this.root = root
  this.parent = parent

  let magicExpr = this.io.readBytes(int(16))
  this.magic = magicExpr

  ##[
  Kind of the wrapper, 1.
  ]##
  let headerTypeExpr = this.io.readS8be()
  this.headerType = headerTypeExpr

  ##[
  Version of the wrapper, 1.
  ]##
  let versionExpr = this.io.readS8be()
  this.version = versionExpr

  ##[
  Zeros.
  ]##
  let reservedExpr = this.io.readBytes(int(4064))
  this.reserved = reservedExpr

proc fromFile*(_: typedesc[MakedumpfileFlattened_FlattenedHeader], filename: string): MakedumpfileFlattened_FlattenedHeader =
  MakedumpfileFlattened_FlattenedHeader.read(newKaitaiFileStream(filename), nil, nil)


##[
One piece of the real file.
]##
proc read*(_: typedesc[MakedumpfileFlattened_Record], io: KaitaiStream, root: KaitaiStruct, parent: MakedumpfileFlattened): MakedumpfileFlattened_Record =
  template this: untyped = result
  this = new(MakedumpfileFlattened_Record)
  let root = if root == nil: cast[MakedumpfileFlattened](this) else: cast[MakedumpfileFlattened](root)
  this.io = io
  this.root = root
  this.parent = parent

  let headerExpr = MakedumpfileFlattened_RecordHeader.read(this.io, this.root, this)
  this.header = headerExpr

  ##[
  The bytes that belong at `header.ofs_body`; none in the last record.

  ]##
  let bodyExpr = this.io.readBytes(int((if this.header.isEnd: (int64(0)) else: this.header.lenBody)))
  this.body = bodyExpr

proc fromFile*(_: typedesc[MakedumpfileFlattened_Record], filename: string): MakedumpfileFlattened_Record =
  MakedumpfileFlattened_Record.read(newKaitaiFileStream(filename), nil, nil)


##[
The 16 bytes before each piece.
]##
proc read*(_: typedesc[MakedumpfileFlattened_RecordHeader], io: KaitaiStream, root: KaitaiStruct, parent: MakedumpfileFlattened_Record): MakedumpfileFlattened_RecordHeader =
  template this: untyped = result
  this = new(MakedumpfileFlattened_RecordHeader)
  let root = if root == nil: cast[MakedumpfileFlattened](this) else: cast[MakedumpfileFlattened](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Where the piece belongs in the real file, in bytes; -1 after the last
one.

  ]##
  let ofsBodyExpr = this.io.readS8be()
  this.ofsBody = ofsBodyExpr

  ##[
  Size of the piece in bytes; -1 in the last record. No other negative
number is a size.

  ]##
  let lenBodyExpr = this.io.readS8be()
  this.lenBody = lenBodyExpr

proc isEnd(this: MakedumpfileFlattened_RecordHeader): bool = 

  ##[
  Whether this is the mark after the last record.
  ]##
  if this.isEndInstFlag:
    return this.isEndInst
  let isEndInstExpr = bool( (((int64(this.ofsBody)) == (int64(-1))) or ((int64(this.lenBody)) == (int64(-1)))) )
  this.isEndInst = isEndInstExpr
  this.isEndInstFlag = true
  return this.isEndInst

proc fromFile*(_: typedesc[MakedumpfileFlattened_RecordHeader], filename: string): MakedumpfileFlattened_RecordHeader =
  MakedumpfileFlattened_RecordHeader.read(newKaitaiFileStream(filename), nil, nil)

