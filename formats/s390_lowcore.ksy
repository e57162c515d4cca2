meta:
  id: s390_lowcore
  title: s390 lowcore pointers to vmcoreinfo and os_info
  application:
    - Linux kernel
    - s390-tools
  tags:
    - dump
    - linux
  license: CC0-1.0
  ks-version: 0.9
  endian: be
doc: |
  Where an s390 kernel tells dump tools about itself: at fixed addresses of the
  first two pages of memory, the lowcore. This structure starts at 0xe08.
doc-ref:
  - https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/s390/include/asm/lowcore.h Linux arch/s390/include/asm/lowcore.h
-limits: |
  The rest of the lowcore is left out. No pointer is checked.
seq:
  - id: vmcore_info31
    -orig-id: vmcore_info
    type: u4
    doc: |
      Physical address of the note's header in kernels of 31 bits, else
      something else.
  - id: vmcore_info
    -orig-id: vmcore_info
    type: u8
    doc: |
      Physical address of the note's header in kernels of 64 bits, at address
      0xe0c, so that it is not aligned. 0 where there is none.
  - id: reserved
    size: 4
    doc: Not used.
  - id: os_info
    -orig-id: os_info
    type: u8
    doc: Physical address of the page of `s390_os_info`, or 0.
