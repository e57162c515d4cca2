import kaitai_struct_nim_runtime
import options

type
  Qcow2* = ref object of KaitaiStruct
    `magic`*: seq[byte]
    `version`*: uint32
    `ofsBackingFile`*: uint64
    `lenBackingFile`*: uint32
    `logLenCluster`*: uint32
    `lenDisk`*: uint64
    `cryptMethod`*: uint32
    `numLevel1Entries`*: uint32
    `ofsLevel1Table`*: uint64
    `ofsRefcountTable`*: uint64
    `numRefcountTableClusters`*: uint32
    `numSnapshots`*: uint32
    `ofsSnapshots`*: uint64
    `incompatibleFeatures`*: uint64
    `parent`*: KaitaiStruct
    `firstSnapshotInst`: Qcow2_Snapshot
    `firstSnapshotInstFlag`: bool
  Qcow2_Snapshot* = ref object of KaitaiStruct
    `ofsTable`*: uint64
    `numEntries`*: uint32
    `lenNumber`*: uint16
    `lenTag`*: uint16
    `dateSeconds`*: uint32
    `dateNanoseconds`*: uint32
    `vmClock`*: uint64
    `lenStateShort`*: uint32
    `lenExtra`*: uint32
    `extra`*: Qcow2_SnapshotExtra
    `number`*: seq[byte]
    `tag`*: seq[byte]
    `parent`*: Qcow2
    `rawExtra`*: seq[byte]
  Qcow2_SnapshotExtra* = ref object of KaitaiStruct
    `lenState`*: uint64
    `lenDiskThen`*: uint64
    `unused`*: seq[byte]
    `parent`*: Qcow2_Snapshot

proc read*(_: typedesc[Qcow2], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): Qcow2
proc read*(_: typedesc[Qcow2_Snapshot], io: KaitaiStream, root: KaitaiStruct, parent: Qcow2): Qcow2_Snapshot
proc read*(_: typedesc[Qcow2_SnapshotExtra], io: KaitaiStream, root: KaitaiStruct, parent: Qcow2_Snapshot): Qcow2_SnapshotExtra

proc firstSnapshot*(this: Qcow2): Qcow2_Snapshot


##[
As much of a qcow2 image as leads to the machines that `savevm` has saved in
it: the header and the table of snapshots.

Contents are kept in clusters. A table of level 1 gives the offsets of tables
of level 2, of one cluster each, and these give those of the clusters, in
eight bytes an entry: bits 9 to 55 are the offset in the file. The state of a
machine is in its snapshot's own table, after the last cluster of the disk.

@see <a href="https://www.qemu.org/docs/master/interop/qcow2.html">QEMU docs/interop/qcow2</a>
]##
proc read*(_: typedesc[Qcow2], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): Qcow2 =
  template this: untyped = result
  this = new(Qcow2)
  let root = if root == nil: cast[Qcow2](this) else: cast[Qcow2](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Says that this is an image of QEMU.
  ]##
  let magicExpr = this.io.readBytes(int(4))
  this.magic = magicExpr

  ##[
  2 or 3.
  ]##
  let versionExpr = this.io.readU4be()
  this.version = versionExpr

  ##[
  Offset of the name of the image that this one is based on, or 0.
  ]##
  let ofsBackingFileExpr = this.io.readU8be()
  this.ofsBackingFile = ofsBackingFileExpr

  ##[
  Length of that name in bytes.
  ]##
  let lenBackingFileExpr = this.io.readU4be()
  this.lenBackingFile = lenBackingFileExpr

  ##[
  Binary logarithm of the size of a cluster in bytes, 9 to 21.
  ]##
  let logLenClusterExpr = this.io.readU4be()
  this.logLenCluster = logLenClusterExpr

  ##[
  Size of the disk in bytes.
  ]##
  let lenDiskExpr = this.io.readU8be()
  this.lenDisk = lenDiskExpr

  ##[
  0 where clusters are not encrypted.
  ]##
  let cryptMethodExpr = this.io.readU4be()
  this.cryptMethod = cryptMethodExpr

  ##[
  Number of entries of the disk's table of level 1.
  ]##
  let numLevel1EntriesExpr = this.io.readU4be()
  this.numLevel1Entries = numLevel1EntriesExpr

  ##[
  Offset of that table.
  ]##
  let ofsLevel1TableExpr = this.io.readU8be()
  this.ofsLevel1Table = ofsLevel1TableExpr

  ##[
  Offset of the table of reference counts.
  ]##
  let ofsRefcountTableExpr = this.io.readU8be()
  this.ofsRefcountTable = ofsRefcountTableExpr

  ##[
  Number of clusters of that table.
  ]##
  let numRefcountTableClustersExpr = this.io.readU4be()
  this.numRefcountTableClusters = numRefcountTableClustersExpr

  ##[
  Number of snapshots.
  ]##
  let numSnapshotsExpr = this.io.readU4be()
  this.numSnapshots = numSnapshotsExpr

  ##[
  Offset of the first snapshot's description.
  ]##
  let ofsSnapshotsExpr = this.io.readU8be()
  this.ofsSnapshots = ofsSnapshotsExpr

  ##[
  What a reader has to know; bit 4 says that entries of level 2 have 16
bytes.

  ]##
  if this.version >= 3:
    let incompatibleFeaturesExpr = this.io.readU8be()
    this.incompatibleFeatures = incompatibleFeaturesExpr

proc firstSnapshot(this: Qcow2): Qcow2_Snapshot = 

  ##[
  The description of the first snapshot.
  ]##
  if this.firstSnapshotInstFlag:
    return this.firstSnapshotInst
  if this.numSnapshots > 0:
    let pos = this.io.pos()
    this.io.seek(int((int64(this.ofsSnapshots))))
    let firstSnapshotInstExpr = Qcow2_Snapshot.read(this.io, this.root, this)
    this.firstSnapshotInst = firstSnapshotInstExpr
    this.io.seek(pos)
  this.firstSnapshotInstFlag = true
  return this.firstSnapshotInst

proc fromFile*(_: typedesc[Qcow2], filename: string): Qcow2 =
  Qcow2.read(newKaitaiFileStream(filename), nil, nil)


##[
The description of a snapshot. The next one starts at the next multiple
of 8 bytes.

]##
proc read*(_: typedesc[Qcow2_Snapshot], io: KaitaiStream, root: KaitaiStruct, parent: Qcow2): Qcow2_Snapshot =
  template this: untyped = result
  this = new(Qcow2_Snapshot)
  let root = if root == nil: cast[Qcow2](this) else: cast[Qcow2](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Offset of the snapshot's own table of level 1.
  ]##
  let ofsTableExpr = this.io.readU8be()
  this.ofsTable = ofsTableExpr

  ##[
  Number of entries of that table.
  ]##
  let numEntriesExpr = this.io.readU4be()
  this.numEntries = numEntriesExpr

  ##[
  Length of the number that the snapshot has, in bytes.
  ]##
  let lenNumberExpr = this.io.readU2be()
  this.lenNumber = lenNumberExpr

  ##[
  Length of its name in bytes.
  ]##
  let lenTagExpr = this.io.readU2be()
  this.lenTag = lenTagExpr

  ##[
  When it was made, in seconds since 1970.
  ]##
  let dateSecondsExpr = this.io.readU4be()
  this.dateSeconds = dateSecondsExpr

  ##[
  Nanoseconds of that time.
  ]##
  let dateNanosecondsExpr = this.io.readU4be()
  this.dateNanoseconds = dateNanosecondsExpr

  ##[
  How long the machine had run, in nanoseconds.
  ]##
  let vmClockExpr = this.io.readU8be()
  this.vmClock = vmClockExpr

  ##[
  Size of the machine's state in bytes; 0 where none was saved.
  ]##
  let lenStateShortExpr = this.io.readU4be()
  this.lenStateShort = lenStateShortExpr

  ##[
  Size of the fields that follow, in bytes.
  ]##
  let lenExtraExpr = this.io.readU4be()
  this.lenExtra = lenExtraExpr

  ##[
  Fields that came later.
  ]##
  let rawExtraExpr = this.io.readBytes(int(this.lenExtra))
  this.rawExtra = rawExtraExpr
  let rawExtraIo = newKaitaiStream(rawExtraExpr)
  let extraExpr = Qcow2_SnapshotExtra.read(rawExtraIo, this.root, this)
  this.extra = extraExpr

  ##[
  The number that the snapshot has, as text.
  ]##
  let numberExpr = this.io.readBytes(int(this.lenNumber))
  this.number = numberExpr

  ##[
  The name that it was given, which QEMU calls its tag.
  ]##
  let tagExpr = this.io.readBytes(int(this.lenTag))
  this.tag = tagExpr

proc fromFile*(_: typedesc[Qcow2_Snapshot], filename: string): Qcow2_Snapshot =
  Qcow2_Snapshot.read(newKaitaiFileStream(filename), nil, nil)


##[
Fields of a snapshot that came later, as far as there are bytes.
]##
proc read*(_: typedesc[Qcow2_SnapshotExtra], io: KaitaiStream, root: KaitaiStruct, parent: Qcow2_Snapshot): Qcow2_SnapshotExtra =
  template this: untyped = result
  this = new(Qcow2_SnapshotExtra)
  let root = if root == nil: cast[Qcow2](this) else: cast[Qcow2](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Size of the machine's state in bytes, instead of the short one.
  ]##
  if not(this.io.isEof):
    let lenStateExpr = this.io.readU8be()
    this.lenState = lenStateExpr

  ##[
  Size of the disk when the snapshot was made, in bytes.
  ]##
  if not(this.io.isEof):
    let lenDiskThenExpr = this.io.readU8be()
    this.lenDiskThen = lenDiskThenExpr

  ##[
  What came later still.
  ]##
  let unusedExpr = this.io.readBytesFull()
  this.unused = unusedExpr

proc fromFile*(_: typedesc[Qcow2_SnapshotExtra], filename: string): Qcow2_SnapshotExtra =
  Qcow2_SnapshotExtra.read(newKaitaiFileStream(filename), nil, nil)

