meta:
  id: vmcoreinfo
  title: vmcoreinfo text (payload of the VMCOREINFO note)
  application:
    - Linux kernel
    - Xen
    - makedumpfile
  tags:
    - dump
    - linux
  license: CC0-1.0
  ks-version: 0.9
-orig-id: vmcoreinfo_data
doc: |
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
doc-ref:
  - https://www.kernel.org/doc/html/latest/admin-guide/kdump/vmcoreinfo.html Linux Documentation/admin-guide/kdump/vmcoreinfo
  - https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/kernel/vmcore_info.c Linux kernel/vmcore_info.c
-limits: |
  Lines are split, not interpreted; no line is refused. Meant for texts of
  up to some 64 KiB: the time to read grows with the number of lines times the
  size of the text.

  A `terminator` with `eos-error: false` instead of looking ahead would read in
  time proportional to the size of the text. Three runtimes, in version 0.11,
  fail where a field ends without its terminator: Go's cuts the last byte, and
  panics where the field is empty; C++'s and Nim's refuse the text as cut short.
  With that form each of the three fails 11 of the 25 vectors of this format,
  while the other eight languages pass all of them.
seq:
  - id: lines
    type: line
    repeat: eos
types:
  line:
    doc: One line with its newline.
    seq:
      - id: text
        size: until_newline.length
        type: key_value
        doc: The line without its newline.
      - id: newline
        size: '_io.eof ? 0.as<s8> : 1.as<s8>'
        doc: The byte 0x0a; no byte only after a last line that has none.
    instances:
      until_newline:
        pos: _io.pos
        size-eos: true
        terminator: 0x0a
        doc: |
          The bytes of `text`, found by looking ahead: a line that ends with the
          text is no error.
  key_value:
    doc: A line split at its first `=`.
    seq:
      - id: key
        size: until_separator.length
        doc: All bytes before the first `=`; the whole line where it has none.
      - id: separator
        size: '_io.eof ? 0.as<s8> : 1.as<s8>'
        doc: The byte 0x3d (`=`); no byte where the line has none.
      - id: value
        size-eos: true
        doc: All bytes after the first `=`, further ones included.
    instances:
      until_separator:
        pos: 0
        size-eos: true
        terminator: 0x3d
        doc: The bytes of `key`, found by looking ahead.
