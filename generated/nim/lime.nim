import kaitai_struct_nim_runtime
import options

type
  Lime* = ref object of KaitaiStruct
    `pieces`*: seq[Lime_Piece]
    `parent`*: KaitaiStruct
  Lime_Magics* = enum
    compressed = 1280136769
    uncompressed = 1281969477
  Lime_Piece* = ref object of KaitaiStruct
    `header`*: Lime_PieceHeader
    `body`*: seq[byte]
    `parent`*: Lime
  Lime_PieceHeader* = ref object of KaitaiStruct
    `rawMagic`*: uint32
    `version`*: uint32
    `firstPaddr`*: uint64
    `lastPaddr`*: uint64
    `reserved`*: seq[byte]
    `parent`*: Lime_Piece
    `isPlainInst`: bool
    `isPlainInstFlag`: bool
    `lenMemoryInst`: int64
    `lenMemoryInstFlag`: bool
    `magicInst`: Lime_Magics
    `magicInstFlag`: bool

proc read*(_: typedesc[Lime], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): Lime
proc read*(_: typedesc[Lime_Piece], io: KaitaiStream, root: KaitaiStruct, parent: Lime): Lime_Piece
proc read*(_: typedesc[Lime_PieceHeader], io: KaitaiStream, root: KaitaiStruct, parent: Lime_Piece): Lime_PieceHeader

proc isPlain*(this: Lime_PieceHeader): bool
proc lenMemory*(this: Lime_PieceHeader): int64
proc magic*(this: Lime_PieceHeader): Lime_Magics


##[
Physical memory as the LiME module and the AVML program save it: one piece
after the other, each after a header that says which addresses follow. What
no piece covers was no memory.

LiME, and AVML unless asked to compress, write the bytes as they are. AVML's
own version 2 writes them in Snappy's framing format, followed by how many
bytes that is.

@see <a href="https://github.com/504ensicsLabs/LiME/blob/master/doc/README.md">LiME documentation</a>
@see <a href="https://github.com/microsoft/avml">AVML</a>
]##
proc read*(_: typedesc[Lime], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): Lime =
  template this: untyped = result
  this = new(Lime)
  let root = if root == nil: cast[Lime](this) else: cast[Lime](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  All pieces. Each is as large as the memory it holds; a reader that must
stay small reads their headers one by one.

  ]##
  block:
    var i: int
    while not this.io.isEof:
      let it = Lime_Piece.read(this.io, this.root, this)
      this.pieces.add(it)
      inc i

proc fromFile*(_: typedesc[Lime], filename: string): Lime =
  Lime.read(newKaitaiFileStream(filename), nil, nil)


##[
One run of memory.
]##
proc read*(_: typedesc[Lime_Piece], io: KaitaiStream, root: KaitaiStruct, parent: Lime): Lime_Piece =
  template this: untyped = result
  this = new(Lime_Piece)
  let root = if root == nil: cast[Lime](this) else: cast[Lime](root)
  this.io = io
  this.root = root
  this.parent = parent

  let headerExpr = Lime_PieceHeader.read(this.io, this.root, this)
  this.header = headerExpr

  ##[
  The memory, where it is not compressed.
  ]##
  if this.header.isPlain:
    let bodyExpr = this.io.readBytes(int(this.header.lenMemory))
    this.body = bodyExpr

proc fromFile*(_: typedesc[Lime_Piece], filename: string): Lime_Piece =
  Lime_Piece.read(newKaitaiFileStream(filename), nil, nil)


##[
The 32 bytes before each piece.
]##
proc read*(_: typedesc[Lime_PieceHeader], io: KaitaiStream, root: KaitaiStruct, parent: Lime_Piece): Lime_PieceHeader =
  template this: untyped = result
  this = new(Lime_PieceHeader)
  let root = if root == nil: cast[Lime](this) else: cast[Lime](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Which program's format follows, as a number; see `magic`.
  ]##
  let rawMagicExpr = this.io.readU4le()
  this.rawMagic = rawMagicExpr

  ##[
  1, or 2 where the bytes are compressed.
  ]##
  let versionExpr = this.io.readU4le()
  this.version = versionExpr

  ##[
  Physical address of the first byte.
  ]##
  let firstPaddrExpr = this.io.readU8le()
  this.firstPaddr = firstPaddrExpr

  ##[
  Physical address of the last byte, which belongs to the piece: never
less than the first.

  ]##
  let lastPaddrExpr = this.io.readU8le()
  this.lastPaddr = lastPaddrExpr

  ##[
  Zeros.
  ]##
  let reservedExpr = this.io.readBytes(int(8))
  this.reserved = reservedExpr

proc isPlain(this: Lime_PieceHeader): bool = 

  ##[
  Whether the bytes are not compressed.
  ]##
  if this.isPlainInstFlag:
    return this.isPlainInst
  let isPlainInstExpr = bool(this.magic == lime.uncompressed)
  this.isPlainInst = isPlainInstExpr
  this.isPlainInstFlag = true
  return this.isPlainInst

proc lenMemory(this: Lime_PieceHeader): int64 = 

  ##[
  Size of the memory in bytes.
  ]##
  if this.lenMemoryInstFlag:
    return this.lenMemoryInst
  let lenMemoryInstExpr = int64((int64((int64((int64(this.lastPaddr)) - (int64(this.firstPaddr)))) + 1)))
  this.lenMemoryInst = lenMemoryInstExpr
  this.lenMemoryInstFlag = true
  return this.lenMemoryInst

proc magic(this: Lime_PieceHeader): Lime_Magics = 

  ##[
  Which program's format follows.
  ]##
  if this.magicInstFlag:
    return this.magicInst
  let magicInstExpr = Lime_Magics(Lime_Magics(this.rawMagic))
  this.magicInst = magicInstExpr
  this.magicInstFlag = true
  return this.magicInst

proc fromFile*(_: typedesc[Lime_PieceHeader], filename: string): Lime_PieceHeader =
  Lime_PieceHeader.read(newKaitaiFileStream(filename), nil, nil)

