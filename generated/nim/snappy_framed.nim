import kaitai_struct_nim_runtime
import options

type
  SnappyFramed* = ref object of KaitaiStruct
    `chunks`*: seq[SnappyFramed_Chunk]
    `parent`*: KaitaiStruct
  SnappyFramed_Kinds* = enum
    compressed = 0
    plain = 1
    padding = 254
    identifier = 255
  SnappyFramed_Chunk* = ref object of KaitaiStruct
    `header`*: SnappyFramed_ChunkHeader
    `body`*: seq[byte]
    `parent`*: SnappyFramed
  SnappyFramed_ChunkHeader* = ref object of KaitaiStruct
    `rawKind`*: uint8
    `lenBodyLow`*: uint16
    `lenBodyHigh`*: uint8
    `parent`*: SnappyFramed_Chunk
    `kindInst`: SnappyFramed_Kinds
    `kindInstFlag`: bool
    `lenBodyInst`: int
    `lenBodyInstFlag`: bool

proc read*(_: typedesc[SnappyFramed], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): SnappyFramed
proc read*(_: typedesc[SnappyFramed_Chunk], io: KaitaiStream, root: KaitaiStruct, parent: SnappyFramed): SnappyFramed_Chunk
proc read*(_: typedesc[SnappyFramed_ChunkHeader], io: KaitaiStream, root: KaitaiStruct, parent: SnappyFramed_Chunk): SnappyFramed_ChunkHeader

proc kind*(this: SnappyFramed_ChunkHeader): SnappyFramed_Kinds
proc lenBody*(this: SnappyFramed_ChunkHeader): int


##[
A row of chunks, each with at most 65536 bytes when unpacked, and each
understandable without the others. AVML compresses memory this way.

@see <a href="https://github.com/google/snappy/blob/main/framing_format.txt">Snappy framing format description</a>
]##
proc read*(_: typedesc[SnappyFramed], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): SnappyFramed =
  template this: untyped = result
  this = new(SnappyFramed)
  let root = if root == nil: cast[SnappyFramed](this) else: cast[SnappyFramed](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All chunks, the identifier of the stream first.
  ]##
  block:
    var i: int
    while not this.io.isEof:
      let it = SnappyFramed_Chunk.read(this.io, this.root, this)
      this.chunks.add(it)
      inc i

proc fromFile*(_: typedesc[SnappyFramed], filename: string): SnappyFramed =
  SnappyFramed.read(newKaitaiFileStream(filename), nil, nil)


##[
One chunk.
]##
proc read*(_: typedesc[SnappyFramed_Chunk], io: KaitaiStream, root: KaitaiStruct, parent: SnappyFramed): SnappyFramed_Chunk =
  template this: untyped = result
  this = new(SnappyFramed_Chunk)
  let root = if root == nil: cast[SnappyFramed](this) else: cast[SnappyFramed](root)
  this.io = io
  this.root = root
  this.parent = parent

  let headerExpr = SnappyFramed_ChunkHeader.read(this.io, this.root, this)
  this.header = headerExpr

  ##[
  Of data, a checksum of 4 bytes and then the data; of the identifier,
the letters `sNaPpY`.

  ]##
  let bodyExpr = this.io.readBytes(int(this.header.lenBody))
  this.body = bodyExpr

proc fromFile*(_: typedesc[SnappyFramed_Chunk], filename: string): SnappyFramed_Chunk =
  SnappyFramed_Chunk.read(newKaitaiFileStream(filename), nil, nil)


##[
The 4 bytes before each chunk.
]##
proc read*(_: typedesc[SnappyFramed_ChunkHeader], io: KaitaiStream, root: KaitaiStruct, parent: SnappyFramed_Chunk): SnappyFramed_ChunkHeader =
  template this: untyped = result
  this = new(SnappyFramed_ChunkHeader)
  let root = if root == nil: cast[SnappyFramed](this) else: cast[SnappyFramed](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  What the chunk is, as a number; see `kind`.
  ]##
  let rawKindExpr = this.io.readU1()
  this.rawKind = rawKindExpr

  ##[
  Lower 16 bits of the size.
  ]##
  let lenBodyLowExpr = this.io.readU2le()
  this.lenBodyLow = lenBodyLowExpr

  ##[
  Upper 8 bits of the size.
  ]##
  let lenBodyHighExpr = this.io.readU1()
  this.lenBodyHigh = lenBodyHighExpr

proc kind(this: SnappyFramed_ChunkHeader): SnappyFramed_Kinds = 

  ##[
  What the chunk is.
  ]##
  if this.kindInstFlag:
    return this.kindInst
  let kindInstExpr = SnappyFramed_Kinds(SnappyFramed_Kinds(this.rawKind))
  this.kindInst = kindInstExpr
  this.kindInstFlag = true
  return this.kindInst

proc lenBody(this: SnappyFramed_ChunkHeader): int = 

  ##[
  Size of the body in bytes.
  ]##
  if this.lenBodyInstFlag:
    return this.lenBodyInst
  let lenBodyInstExpr = int((int32(this.lenBodyLow)) + 65536 * (int32(this.lenBodyHigh)))
  this.lenBodyInst = lenBodyInstExpr
  this.lenBodyInstFlag = true
  return this.lenBodyInst

proc fromFile*(_: typedesc[SnappyFramed_ChunkHeader], filename: string): SnappyFramed_ChunkHeader =
  SnappyFramed_ChunkHeader.read(newKaitaiFileStream(filename), nil, nil)

