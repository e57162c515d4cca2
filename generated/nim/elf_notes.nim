import kaitai_struct_nim_runtime
import options

type
  ElfNotes* = ref object of KaitaiStruct
    `notes`*: seq[ElfNotes_Note]
    `rest`*: seq[byte]
    `isBe`*: bool
    `align`*: int64
    `parent`*: KaitaiStruct
    isLe: bool
  ElfNotes_Note* = ref object of KaitaiStruct
    `header`*: ElfNotes_NoteHeader
    `name`*: seq[byte]
    `namePadding`*: seq[byte]
    `desc`*: seq[byte]
    `descPadding`*: seq[byte]
    `parent`*: ElfNotes
    isLe: bool
  ElfNotes_NoteHeader* = ref object of KaitaiStruct
    `lenName`*: uint32
    `lenDesc`*: uint32
    `noteType`*: uint32
    `parent`*: ElfNotes_Note
    `lenDescPaddingInst`: int
    `lenDescPaddingInstFlag`: bool
    `lenNamePaddingInst`: int
    `lenNamePaddingInstFlag`: bool
    isLe: bool

proc read*(_: typedesc[ElfNotes], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct, isBe: any, align: any): ElfNotes
proc read*(_: typedesc[ElfNotes_Note], io: KaitaiStream, root: KaitaiStruct, parent: ElfNotes): ElfNotes_Note
proc read*(_: typedesc[ElfNotes_NoteHeader], io: KaitaiStream, root: KaitaiStruct, parent: ElfNotes_Note): ElfNotes_NoteHeader

proc lenDescPadding*(this: ElfNotes_NoteHeader): int
proc lenNamePadding*(this: ElfNotes_NoteHeader): int


##[
ELF notes, one after the other, as in a PT_NOTE segment or in the memory
region that a guest announces through fw_cfg.

The layout is the same for both ELF classes: `Elf32_Nhdr` and `Elf64_Nhdr`
are three 32-bit words. The words have the byte order of the file or guest
that wrote them. Core dumps align names and descriptors to 4 bytes, although
the generic ABI's text for 64-bit files suggests 8; segments that say
`p_align` 8 do use 8. The descriptor of the note named VMCOREINFO starts at
byte 24 under either rule; only the place of the next note differs.

An empty header (all three words 0) ends the list for Linux, which reserves
room for one after its vmcoreinfo note, and for readers in the kernel. It is
not a terminator in the generic ABI, and it is read as a note here.

@see <a href="https://refspecs.linuxfoundation.org/elf/gabi4+/ch5.pheader.html#note_section">System V gABI, Note Section</a>
@see <a href="https://www.kernel.org/doc/html/latest/admin-guide/kdump/vmcoreinfo.html">Linux Documentation/admin-guide/kdump/vmcoreinfo</a>
]##

proc readLe(this: ElfNotes) =

  ##[
  The notes, with the empty ones that zeroed memory reads as; absent where
there is no room for one.

  ]##
  if this.io.size >= 12:
    block:
      var i: int
      while true:
        let it = ElfNotes_Note.read(this.io, this.root, this)
        this.notes.add(it)
        if (int64(this.io.size)) - (int64(this.io.pos)) < 12:
          break
        inc i

  ##[
  Fewer than 12 bytes after the last note, too few for a header: a region
of memory need not end where a note does.

  ]##
  let restExpr = this.io.readBytesFull()
  this.rest = restExpr


proc readBe(this: ElfNotes) =

  ##[
  The notes, with the empty ones that zeroed memory reads as; absent where
there is no room for one.

  ]##
  if this.io.size >= 12:
    block:
      var i: int
      while true:
        let it = ElfNotes_Note.read(this.io, this.root, this)
        this.notes.add(it)
        if (int64(this.io.size)) - (int64(this.io.pos)) < 12:
          break
        inc i

  ##[
  Fewer than 12 bytes after the last note, too few for a header: a region
of memory need not end where a note does.

  ]##
  let restExpr = this.io.readBytesFull()
  this.rest = restExpr

proc read*(_: typedesc[ElfNotes], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct, isBe: any, align: any): ElfNotes =
  template this: untyped = result
  this = new(ElfNotes)
  let root = if root == nil: cast[ElfNotes](this) else: cast[ElfNotes](root)
  this.io = io
  this.root = root
  this.parent = parent
  let isBeExpr = bool(isBe)
  this.isBe = isBeExpr
  let alignExpr = int64(align)
  this.align = alignExpr
  this.isLe = false

  block:
    let on = this.isBe
    if on == true:
      let isLeExpr = bool(false)
      this.isLe = isLeExpr
    elif on == false:
      let isLeExpr = bool(true)
      this.isLe = isLeExpr

  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc fromFile*(_: typedesc[ElfNotes], filename: string): ElfNotes =
  ElfNotes.read(newKaitaiFileStream(filename), nil, nil)


##[
One note. It must start at a multiple of `align` from the start of the
segment.

]##

proc readLe(this: ElfNotes_Note) =
  let headerExpr = ElfNotes_NoteHeader.read(this.io, this.root, this)
  this.header = headerExpr

  ##[
  Owner of the note with its terminating NUL; empty where `len_name` is
0. For a Linux or Windows guest these are the 11 bytes
`VMCOREINFO` and NUL. Bytes, because nothing keeps a producer to
ASCII.

  ]##
  let nameExpr = this.io.readBytes(int(this.header.lenName))
  this.name = nameExpr

  ##[
  Zeros up to the descriptor's alignment; no bytes where the segment
ends before them.

  ]##
  let namePaddingExpr = this.io.readBytes(int((if this.io.isEof: (int64(0)) else: (int64(this.header.lenNamePadding)))))
  this.namePadding = namePaddingExpr

  ##[
  Descriptor. For a Linux guest the text of `vmcoreinfo`, for a Windows
guest a `windows_dump_header`; tell them apart by the bytes, the name
is the same.

  ]##
  let descExpr = this.io.readBytes(int(this.header.lenDesc))
  this.desc = descExpr

  ##[
  Zeros up to the next note; no bytes where the segment ends before
them.
QEMU counts it: a region that ends right after an unpadded
descriptor is refused.

  ]##
  let descPaddingExpr = this.io.readBytes(int((if this.io.isEof: (int64(0)) else: (int64(this.header.lenDescPadding)))))
  this.descPadding = descPaddingExpr


proc readBe(this: ElfNotes_Note) =
  let headerExpr = ElfNotes_NoteHeader.read(this.io, this.root, this)
  this.header = headerExpr

  ##[
  Owner of the note with its terminating NUL; empty where `len_name` is
0. For a Linux or Windows guest these are the 11 bytes
`VMCOREINFO` and NUL. Bytes, because nothing keeps a producer to
ASCII.

  ]##
  let nameExpr = this.io.readBytes(int(this.header.lenName))
  this.name = nameExpr

  ##[
  Zeros up to the descriptor's alignment; no bytes where the segment
ends before them.

  ]##
  let namePaddingExpr = this.io.readBytes(int((if this.io.isEof: (int64(0)) else: (int64(this.header.lenNamePadding)))))
  this.namePadding = namePaddingExpr

  ##[
  Descriptor. For a Linux guest the text of `vmcoreinfo`, for a Windows
guest a `windows_dump_header`; tell them apart by the bytes, the name
is the same.

  ]##
  let descExpr = this.io.readBytes(int(this.header.lenDesc))
  this.desc = descExpr

  ##[
  Zeros up to the next note; no bytes where the segment ends before
them.
QEMU counts it: a region that ends right after an unpadded
descriptor is refused.

  ]##
  let descPaddingExpr = this.io.readBytes(int((if this.io.isEof: (int64(0)) else: (int64(this.header.lenDescPadding)))))
  this.descPadding = descPaddingExpr

proc read*(_: typedesc[ElfNotes_Note], io: KaitaiStream, root: KaitaiStruct, parent: ElfNotes): ElfNotes_Note =
  template this: untyped = result
  this = new(ElfNotes_Note)
  let root = if root == nil: cast[ElfNotes](this) else: cast[ElfNotes](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc fromFile*(_: typedesc[ElfNotes_Note], filename: string): ElfNotes_Note =
  ElfNotes_Note.read(newKaitaiFileStream(filename), nil, nil)


##[
The three words before every note's name.
]##

proc readLe(this: ElfNotes_NoteHeader) =

  ##[
  Size of the name in bytes, with its NUL and without padding. 11 for
VMCOREINFO; some producers leave out the NUL and write 10.

  ]##
  let lenNameExpr = this.io.readU4le()
  this.lenName = lenNameExpr

  ##[
  Size of the descriptor in bytes, without padding. Linux writes the
exact length of its text, Xen a fixed 4068.

  ]##
  let lenDescExpr = this.io.readU4le()
  this.lenDesc = lenDescExpr

  ##[
  Meaning depends on the name. 0 for VMCOREINFO. QEMU does not look at
it; makedumpfile, crash and elfutils ask for 0.

  ]##
  let noteTypeExpr = this.io.readU4le()
  this.noteType = noteTypeExpr


proc readBe(this: ElfNotes_NoteHeader) =

  ##[
  Size of the name in bytes, with its NUL and without padding. 11 for
VMCOREINFO; some producers leave out the NUL and write 10.

  ]##
  let lenNameExpr = this.io.readU4be()
  this.lenName = lenNameExpr

  ##[
  Size of the descriptor in bytes, without padding. Linux writes the
exact length of its text, Xen a fixed 4068.

  ]##
  let lenDescExpr = this.io.readU4be()
  this.lenDesc = lenDescExpr

  ##[
  Meaning depends on the name. 0 for VMCOREINFO. QEMU does not look at
it; makedumpfile, crash and elfutils ask for 0.

  ]##
  let noteTypeExpr = this.io.readU4be()
  this.noteType = noteTypeExpr

proc read*(_: typedesc[ElfNotes_NoteHeader], io: KaitaiStream, root: KaitaiStruct, parent: ElfNotes_Note): ElfNotes_NoteHeader =
  template this: untyped = result
  this = new(ElfNotes_NoteHeader)
  let root = if root == nil: cast[ElfNotes](this) else: cast[ElfNotes](root)
  this.io = io
  this.root = root
  this.parent = parent
  this.isLe = this.parent.isLe


  if this.isLe:
    readLe(this)
  else:
    readBe(this)

proc lenDescPadding(this: ElfNotes_NoteHeader): int = 

  ##[
  Bytes between the descriptor and the next note.
  ]##
  if this.lenDescPaddingInstFlag:
    return this.lenDescPaddingInst
  let lenDescPaddingInstExpr = int((ElfNotes(this.root).align - (int64(this.lenDesc)) %%% ElfNotes(this.root).align) %%% ElfNotes(this.root).align)
  this.lenDescPaddingInst = lenDescPaddingInstExpr
  this.lenDescPaddingInstFlag = true
  return this.lenDescPaddingInst

proc lenNamePadding(this: ElfNotes_NoteHeader): int = 

  ##[
  Bytes between the name and the descriptor.
  ]##
  if this.lenNamePaddingInstFlag:
    return this.lenNamePaddingInst
  let lenNamePaddingInstExpr = int((ElfNotes(this.root).align - (12 + (int64(this.lenName)) %%% ElfNotes(this.root).align) %%% ElfNotes(this.root).align) %%% ElfNotes(this.root).align)
  this.lenNamePaddingInst = lenNamePaddingInstExpr
  this.lenNamePaddingInstFlag = true
  return this.lenNamePaddingInst

proc fromFile*(_: typedesc[ElfNotes_NoteHeader], filename: string): ElfNotes_NoteHeader =
  ElfNotes_NoteHeader.read(newKaitaiFileStream(filename), nil, nil)

