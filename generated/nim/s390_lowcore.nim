import kaitai_struct_nim_runtime
import options

type
  S390Lowcore* = ref object of KaitaiStruct
    `vmcoreInfo31`*: uint32
    `vmcoreInfo`*: uint64
    `reserved`*: seq[byte]
    `osInfo`*: uint64
    `parent`*: KaitaiStruct

proc read*(_: typedesc[S390Lowcore], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): S390Lowcore



##[
Where an s390 kernel tells dump tools about itself: at fixed addresses of the
first two pages of memory, the lowcore. This structure starts at 0xe08.

@see <a href="https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/s390/include/asm/lowcore.h">Linux arch/s390/include/asm/lowcore.h</a>
]##
proc read*(_: typedesc[S390Lowcore], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): S390Lowcore =
  template this: untyped = result
  this = new(S390Lowcore)
  let root = if root == nil: cast[S390Lowcore](this) else: cast[S390Lowcore](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Physical address of the note's header in kernels of 31 bits, else
something else.

  ]##
  let vmcoreInfo31Expr = this.io.readU4be()
  this.vmcoreInfo31 = vmcoreInfo31Expr

  ##[
  Physical address of the note's header in kernels of 64 bits, at address
0xe0c, so that it is not aligned. 0 where there is none.

  ]##
  let vmcoreInfoExpr = this.io.readU8be()
  this.vmcoreInfo = vmcoreInfoExpr

  ##[
  Not used.
  ]##
  let reservedExpr = this.io.readBytes(int(4))
  this.reserved = reservedExpr

  ##[
  Physical address of the page of `s390_os_info`, or 0.
  ]##
  let osInfoExpr = this.io.readU8be()
  this.osInfo = osInfoExpr

proc fromFile*(_: typedesc[S390Lowcore], filename: string): S390Lowcore =
  S390Lowcore.read(newKaitaiFileStream(filename), nil, nil)

