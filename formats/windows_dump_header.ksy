meta:
  id: windows_dump_header
  title: Windows full dump header
  application:
    - Windows
    - QEMU
    - virtio-win fwcfg64 driver
  xref:
    justsolve: DMP
  tags:
    - dump
    - windows
  license: CC0-1.0
  ks-version: 0.9
  endian: le
doc: |
  The header of a Windows kernel dump, 8192 bytes for 64-bit and 4096 for 32-bit
  Windows.

  A Windows guest puts it into the descriptor of its note named VMCOREINFO,
  where a Linux guest puts text; QEMU's dump format `win-dmp` completes it and
  writes it in front of the memory. Only the first 8 bytes tell the two apart,
  `PAGEDU64` or `PAGEDUMP` against a key.

  The width follows from these bytes and not from the size of the note: QEMU
  accepts a 32-bit header inside a note of the 64-bit size.
doc-ref: https://learn.microsoft.com/windows-hardware/drivers/debugger/varieties-of-kernel-mode-dump-files Microsoft, kernel-mode dump files
-limits: |
  The memory after the header is left out, and nothing but the magic is
  checked.
seq:
  - id: magic
    -orig-id: Signature
    contents: PAGE
    doc: The four letters `PAGE`.
  - id: raw_width
    -orig-id: ValidDump
    type: u4
    doc: Four letters that say the kind of the rest, as a number; see `width`.
  - id: body
    type:
      switch-on: raw_width.as<s4>
      cases:
        0x34365544: header_64
        0x504d5544: header_32
        _: opaque
    doc: The rest of the header.
instances:
  width:
    value: raw_width
    enum: widths
    doc: Whether the rest is of the 64-bit or the 32-bit kind.
types:
  header_64:
    -orig-id: WinDumpHeader64
    doc: Rest of the 64-bit header; it ends at offset 0x2000 of the file.
    seq:
      - id: version_major
        -orig-id: MajorVersion
        type: u4
        doc: 15 for a free build, 12 for a checked one.
      - id: version_minor
        -orig-id: MinorVersion
        type: u4
        doc: Build number of Windows.
      - id: directory_table_base
        -orig-id: DirectoryTableBase
        type: u8
        doc: Physical address of the top page table; the value for CR3.
      - id: pfn_database
        -orig-id: PfnDatabase
        type: u8
        doc: Virtual address of the page frame database.
      - id: ps_loaded_module_list
        -orig-id: PsLoadedModuleList
        type: u8
        doc: Virtual address of the list of loaded modules.
      - id: ps_active_process_head
        -orig-id: PsActiveProcessHead
        type: u8
        doc: Virtual address of the list of processes.
      - id: raw_machine_image
        -orig-id: MachineImageType
        type: u4
        doc: Processor as a number, as in PE files; see `machine_image`.
      - id: num_processors
        -orig-id: NumberProcessors
        type: u4
        doc: Number of processors.
      - id: bugcheck_code
        -orig-id: BugcheckCode
        type: u4
        doc: |
          Stop code; 0 in a running system, which QEMU turns into 0x161
          (LIVE_SYSTEM_DUMP) in its dump.
      - id: unused1
        -orig-id: unused0
        type: u4
        doc: Not used.
      - id: bugcheck_parameters
        -orig-id: BugcheckParameter1
        type: u8
        repeat: expr
        repeat-expr: 4
        doc: |
          Parameters of the stop code. The driver of a running guest puts the
          virtual address of a decoded debugger data block into the first one,
          for where the block itself is encrypted.
      - id: version_user
        -orig-id: VersionUser
        size: 32
        doc: Text for people, mostly empty.
      - id: kd_debugger_data_block
        -orig-id: KdDebuggerDataBlock
        type: u8
        doc: Virtual address of the debugger data block, whose tag is `KDBG`.
      - id: num_runs
        -orig-id: PhysicalMemoryBlock.NumberOfRuns
        type: u4
        doc: Number of runs in use; completed by QEMU.
      - id: unused2
        -orig-id: PhysicalMemoryBlock.unused
        type: u4
        doc: Not used.
      - id: num_pages
        -orig-id: PhysicalMemoryBlock.NumberOfPages
        type: u8
        doc: Number of pages in all runs; completed by QEMU.
      - id: runs
        -orig-id: PhysicalMemoryBlock.Run
        type: run_64
        repeat: expr
        repeat-expr: 43
        doc: Room for 43 runs of physical memory.
      - id: context
        -orig-id: ContextBuffer
        size: 3000
        doc: Registers of the processor that failed.
      - id: exception
        -orig-id: ExceptionRecord
        size: 152
        doc: Exception record.
      - id: dump_kind
        -orig-id: DumpType
        type: u4
        doc: 1 for a full dump.
      - id: unused3
        -orig-id: unused1
        type: u4
        doc: Not used.
      - id: required_dump_space
        -orig-id: RequiredDumpSpace
        type: u8
        doc: Size of the whole dump in bytes; completed by QEMU.
      - id: system_time
        -orig-id: SystemTime
        type: u8
        doc: Time of the dump in units of 100 ns since 1601.
      - id: comment
        -orig-id: Comment
        size: 128
        doc: Text for people.
      - id: system_up_time
        -orig-id: SystemUpTime
        type: u8
        doc: Time since start in units of 100 ns.
      - id: mini_dump_fields
        -orig-id: MiniDumpFields
        type: u4
        doc: Fields of a small dump.
      - id: secondary_data_state
        -orig-id: SecondaryDataState
        type: u4
        doc: State of secondary data.
      - id: product_kind
        -orig-id: ProductType
        type: u4
        doc: Kind of product, 1 workstation, 2 domain controller, 3 server.
      - id: suite_mask
        -orig-id: SuiteMask
        type: u4
        doc: Bits of installed suites.
      - id: writer_status
        -orig-id: WriterStatus
        type: u4
        doc: What the writer of the dump says of itself.
      - id: unused4
        -orig-id: unused2
        type: u1
        doc: Not used.
      - id: kd_secondary_version
        -orig-id: KdSecondaryVersion
        type: u1
        doc: Version of the secondary debugger data.
      - id: reserved
        -orig-id: reserved
        size: 4018
        doc: Not used.
    instances:
      machine_image:
        value: raw_machine_image
        enum: machines
        doc: Processor.
  run_64:
    -orig-id: WinDumpPhyMemRun64
    doc: One run of physical pages of 4096 bytes.
    seq:
      - id: base_page
        -orig-id: BasePage
        type: u8
        doc: Number of the first page.
      - id: num_pages
        -orig-id: PageCount
        type: u8
        doc: Number of pages.
  header_32:
    -orig-id: WinDumpHeader32
    doc: Rest of the 32-bit header; it ends at offset 0x1000 of the file.
    seq:
      - id: version_major
        -orig-id: MajorVersion
        type: u4
        doc: 15 for a free build, 12 for a checked one.
      - id: version_minor
        -orig-id: MinorVersion
        type: u4
        doc: Build number of Windows.
      - id: directory_table_base
        -orig-id: DirectoryTableBase
        type: u4
        doc: Physical address of the top page table; the value for CR3.
      - id: pfn_database
        -orig-id: PfnDatabase
        type: u4
        doc: Virtual address of the page frame database.
      - id: ps_loaded_module_list
        -orig-id: PsLoadedModuleList
        type: u4
        doc: Virtual address of the list of loaded modules.
      - id: ps_active_process_head
        -orig-id: PsActiveProcessHead
        type: u4
        doc: Virtual address of the list of processes.
      - id: raw_machine_image
        -orig-id: MachineImageType
        type: u4
        doc: Processor as a number, as in PE files; see `machine_image`.
      - id: num_processors
        -orig-id: NumberProcessors
        type: u4
        doc: Number of processors.
      - id: bugcheck_code
        -orig-id: BugcheckCode
        type: u4
        doc: |
          Stop code; 0 in a running system, which QEMU turns into 0x161
          (LIVE_SYSTEM_DUMP) in its dump.
      - id: bugcheck_parameters
        -orig-id: BugcheckParameter1
        type: u4
        repeat: expr
        repeat-expr: 4
        doc: Parameters of the stop code, as in the 64-bit header.
      - id: version_user
        -orig-id: VersionUser
        size: 32
        doc: Text for people, mostly empty.
      - id: reserved1
        -orig-id: reserved0
        type: u4
        doc: Not used.
      - id: kd_debugger_data_block
        -orig-id: KdDebuggerDataBlock
        type: u4
        doc: Virtual address of the debugger data block, whose tag is `KDBG`.
      - id: num_runs
        -orig-id: PhysicalMemoryBlock.NumberOfRuns
        type: u4
        doc: Number of runs in use; completed by QEMU.
      - id: num_pages
        -orig-id: PhysicalMemoryBlock.NumberOfPages
        type: u4
        doc: Number of pages in all runs; completed by QEMU.
      - id: runs
        -orig-id: PhysicalMemoryBlock.Run
        type: run_32
        repeat: expr
        repeat-expr: 86
        doc: Room for 86 runs of physical memory.
      - id: unused1
        type: u4
        doc: Last bytes of the room for runs.
      - id: reserved2
        -orig-id: reserved1
        size: 3200
        doc: Not described here.
      - id: required_dump_space
        -orig-id: RequiredDumpSpace
        type: u4
        doc: Size of the whole dump in bytes; completed by QEMU.
      - id: reserved3
        -orig-id: reserved2
        size: 92
        doc: Not used.
    instances:
      machine_image:
        value: raw_machine_image
        enum: machines
        doc: Processor.
  run_32:
    -orig-id: WinDumpPhyMemRun32
    doc: One run of physical pages of 4096 bytes.
    seq:
      - id: base_page
        -orig-id: BasePage
        type: u4
        doc: Number of the first page.
      - id: num_pages
        -orig-id: PageCount
        type: u4
        doc: Number of pages.
  opaque:
    doc: A kind that is not known here.
    seq:
      - id: data
        size-eos: true
        doc: Everything up to the end.
enums:
  widths:
    0x34365544:
      id: bits_64
      -orig-id: DU64
      doc: The letters `DU64`, 64-bit Windows.
    0x504d5544:
      id: bits_32
      -orig-id: DUMP
      doc: The letters `DUMP`, 32-bit Windows.
  machines:
    0x014c:
      id: i386
      -orig-id: IMAGE_FILE_MACHINE_I386
      doc: 32-bit x86.
    0x8664:
      id: amd64
      -orig-id: IMAGE_FILE_MACHINE_AMD64
      doc: 64-bit x86.
    0xaa64:
      id: arm64
      -orig-id: IMAGE_FILE_MACHINE_ARM64
      doc: 64-bit ARM.
