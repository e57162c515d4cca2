# This is a generated file! Please edit the source .ksy file and run tools/generate to rebuild
"""Structures of fixed layout: fields in their order, what is checked, and what is computed.

`ROWS` has for each name: the byte order, None where it is a parameter; the names of the other parameters; the fields by
the values of these; the values that are allowed, by the path of the field; and what is computed of a row, with the
enumeration that names the result. A field is a name and the code that `struct` reads it with, or after an @ the row
that it is itself, and after a * how often it is repeated. `ENUMS` has the numbers of all enumerations by name.
"""

ROWS = {
    'elf_core': (
        None,
        ('bits',),
        {
            (32,): (
                'ident:@elf_core.identification header:@elf_core.file_header'
            ),
            (64,): (
                'ident:@elf_core.identification header:@elf_core.file_header'
            ),
        },
        {'ident.magic': (b'\x7fELF',), 'ident.bits': (1, 2), 'ident.encoding': (1, 2)},
        {
        },
    ),
    'elf_core.identification': (
        '<',
        (),
        {
            (): (
                'magic:4s bits:B encoding:B ident_version:B abi:B abi_version:B reserved:7s'
            ),
        },
        {'magic': (b'\x7fELF',), 'bits': (1, 2), 'encoding': (1, 2)},
        {
        },
    ),
    'elf_core.file_header': (
        None,
        ('bits',),
        {
            (32,): (
                'raw_file_type:H raw_machine:H version:I entry_point:I ofs_program_headers:I '
                'ofs_section_headers:I flags:I len_header:H len_program_header:H num_program_headers_short:H '
                'len_section_header:H num_section_headers:H section_names_index:H'
            ),
            (64,): (
                'raw_file_type:H raw_machine:H version:I entry_point:Q ofs_program_headers:Q '
                'ofs_section_headers:Q flags:I len_header:H len_program_header:H num_program_headers_short:H '
                'len_section_header:H num_section_headers:H section_names_index:H'
            ),
        },
        {},
        {
            'file_type': (lambda row: row.raw_file_type, 'elf_core.ElfCore.FileTypes'),
            'machine': (lambda row: row.raw_machine, 'elf_core.ElfCore.Machines'),
        },
    ),
    'elf_core.program_header': (
        None,
        ('bits',),
        {
            (32,): (
                'raw_segment_type:I ofs_body:I vaddr:I paddr:I len_body:I len_memory:I flags32:I align:I'
            ),
            (64,): (
                'raw_segment_type:I flags64:I ofs_body:Q vaddr:Q paddr:Q len_body:Q len_memory:Q align:Q'
            ),
        },
        {},
        {
            'segment_type': (lambda row: row.raw_segment_type, 'elf_core.ElfCore.SegmentTypes'),
        },
    ),
    'elf_core.section_header': (
        None,
        ('bits',),
        {
            (32,): (
                'ofs_name:I section_type:I section_flags:I addr:I ofs_body:I len_body:I linked_section_index:I '
                'info:I align:I len_entry:I'
            ),
            (64,): (
                'ofs_name:I section_type:I section_flags:Q addr:Q ofs_body:Q len_body:Q linked_section_index:I '
                'info:I align:Q len_entry:Q'
            ),
        },
        {},
        {
        },
    ),
    'elf_notes.note_header': (
        None,
        ('align',),
        {
            (4,): (
                'len_name:I len_desc:I note_type:I'
            ),
            (8,): (
                'len_name:I len_desc:I note_type:I'
            ),
        },
        {},
        {
            'len_name_padding': (lambda row: (row.align - (12 + row.len_name % row.align) % row.align) % row.align, ''),
            'len_desc_padding': (lambda row: (row.align - row.len_desc % row.align) % row.align, ''),
        },
    ),
    'fw_cfg_dma_access': (
        '>',
        (),
        {
            (): (
                'selector:H commands:H len_data:I address:Q'
            ),
        },
        {},
        {
            'is_error': (lambda row: row.commands & 1 != 0, ''),
            'is_read': (lambda row: row.commands & 2 != 0, ''),
            'is_skip': (lambda row: row.commands & 4 != 0, ''),
            'is_select': (lambda row: row.commands & 8 != 0, ''),
            'is_write': (lambda row: row.commands & 16 != 0, ''),
        },
    ),
    'fw_cfg_vmcoreinfo': (
        '<',
        (),
        {
            (): (
                'raw_host_format:H raw_guest_format:H len_region:I paddr:Q'
            ),
        },
        {},
        {
            'host_format': (lambda row: row.raw_host_format, 'fw_cfg_vmcoreinfo.FwCfgVmcoreinfo.Formats'),
            'guest_format': (lambda row: row.raw_guest_format, 'fw_cfg_vmcoreinfo.FwCfgVmcoreinfo.Formats'),
        },
    ),
    'kdump_compressed': (
        None,
        ('bits',),
        {
            (32,): (
                'magic:8s header:@kdump_compressed.main_header'
            ),
            (64,): (
                'magic:8s header:@kdump_compressed.main_header'
            ),
        },
        {},
        {
        },
    ),
    'kdump_compressed.main_header': (
        None,
        ('bits',),
        {
            (32,): (
                'version:I sysname:65s nodename:65s release:65s kernel_version:65s machine:65s domainname:65s '
                'padding:2s seconds:I microseconds:I status:I len_block:I num_sub_header_blocks:I '
                'num_bitmap_blocks:I max_page_number:I num_ram_blocks:I num_device_blocks:I num_written_blocks:I '
                'current_cpu:I num_cpus:I'
            ),
            (64,): (
                'version:I sysname:65s nodename:65s release:65s kernel_version:65s machine:65s domainname:65s '
                'padding:6s seconds:Q microseconds:Q status:I len_block:I num_sub_header_blocks:I '
                'num_bitmap_blocks:I max_page_number:I num_ram_blocks:I num_device_blocks:I num_written_blocks:I '
                'current_cpu:I num_cpus:I'
            ),
        },
        {},
        {
        },
    ),
    'kdump_compressed.second_header': (
        None,
        ('bits', 'is_padded', 'version'),
        {
            (32, False, 0): (
                'phys_base:i'
            ),
            (32, False, 1): (
                'phys_base:i dump_level:I'
            ),
            (32, False, 2): (
                'phys_base:i dump_level:I is_split:I start_page:I end_page:I'
            ),
            (32, False, 3): (
                'phys_base:i dump_level:I is_split:I start_page:I end_page:I ofs_vmcoreinfo:Q len_vmcoreinfo:I'
            ),
            (32, False, 4): (
                'phys_base:i dump_level:I is_split:I start_page:I end_page:I ofs_vmcoreinfo:Q len_vmcoreinfo:I '
                'ofs_notes:Q len_notes:I'
            ),
            (32, False, 5): (
                'phys_base:i dump_level:I is_split:I start_page:I end_page:I ofs_vmcoreinfo:Q len_vmcoreinfo:I '
                'ofs_notes:Q len_notes:I ofs_erase_info:Q len_erase_info:I'
            ),
            (32, False, 6): (
                'phys_base:i dump_level:I is_split:I start_page:I end_page:I ofs_vmcoreinfo:Q len_vmcoreinfo:I '
                'ofs_notes:Q len_notes:I ofs_erase_info:Q len_erase_info:I start_page64:Q end_page64:Q '
                'max_page_number64:Q'
            ),
            (32, True, 0): (
                'phys_base:i padding1:4s padding2:4s padding3:4s padding4:4s'
            ),
            (32, True, 1): (
                'phys_base:i dump_level:I padding1:4s padding2:4s padding3:4s padding4:4s'
            ),
            (32, True, 2): (
                'phys_base:i dump_level:I is_split:I start_page:I end_page:I padding1:4s padding2:4s padding3:4s '
                'padding4:4s'
            ),
            (32, True, 3): (
                'phys_base:i dump_level:I is_split:I start_page:I end_page:I padding1:4s ofs_vmcoreinfo:Q '
                'len_vmcoreinfo:I padding2:4s padding3:4s padding4:4s'
            ),
            (32, True, 4): (
                'phys_base:i dump_level:I is_split:I start_page:I end_page:I padding1:4s ofs_vmcoreinfo:Q '
                'len_vmcoreinfo:I padding2:4s ofs_notes:Q len_notes:I padding3:4s padding4:4s'
            ),
            (32, True, 5): (
                'phys_base:i dump_level:I is_split:I start_page:I end_page:I padding1:4s ofs_vmcoreinfo:Q '
                'len_vmcoreinfo:I padding2:4s ofs_notes:Q len_notes:I padding3:4s ofs_erase_info:Q '
                'len_erase_info:I padding4:4s'
            ),
            (32, True, 6): (
                'phys_base:i dump_level:I is_split:I start_page:I end_page:I padding1:4s ofs_vmcoreinfo:Q '
                'len_vmcoreinfo:I padding2:4s ofs_notes:Q len_notes:I padding3:4s ofs_erase_info:Q '
                'len_erase_info:I padding4:4s start_page64:Q end_page64:Q max_page_number64:Q'
            ),
            (64, False, 0): (
                'phys_base:q'
            ),
            (64, False, 1): (
                'phys_base:q dump_level:I'
            ),
            (64, False, 2): (
                'phys_base:q dump_level:I is_split:I start_page:Q end_page:Q'
            ),
            (64, False, 3): (
                'phys_base:q dump_level:I is_split:I start_page:Q end_page:Q ofs_vmcoreinfo:Q len_vmcoreinfo:Q'
            ),
            (64, False, 4): (
                'phys_base:q dump_level:I is_split:I start_page:Q end_page:Q ofs_vmcoreinfo:Q len_vmcoreinfo:Q '
                'ofs_notes:Q len_notes:Q'
            ),
            (64, False, 5): (
                'phys_base:q dump_level:I is_split:I start_page:Q end_page:Q ofs_vmcoreinfo:Q len_vmcoreinfo:Q '
                'ofs_notes:Q len_notes:Q ofs_erase_info:Q len_erase_info:Q'
            ),
            (64, False, 6): (
                'phys_base:q dump_level:I is_split:I start_page:Q end_page:Q ofs_vmcoreinfo:Q len_vmcoreinfo:Q '
                'ofs_notes:Q len_notes:Q ofs_erase_info:Q len_erase_info:Q start_page64:Q end_page64:Q '
                'max_page_number64:Q'
            ),
            (64, True, 0): (
                'phys_base:q padding1:4s padding2:4s padding3:4s padding4:4s'
            ),
            (64, True, 1): (
                'phys_base:q dump_level:I padding1:4s padding2:4s padding3:4s padding4:4s'
            ),
            (64, True, 2): (
                'phys_base:q dump_level:I is_split:I start_page:Q end_page:Q padding1:4s padding2:4s padding3:4s '
                'padding4:4s'
            ),
            (64, True, 3): (
                'phys_base:q dump_level:I is_split:I start_page:Q end_page:Q padding1:4s ofs_vmcoreinfo:Q '
                'len_vmcoreinfo:Q padding2:4s padding3:4s padding4:4s'
            ),
            (64, True, 4): (
                'phys_base:q dump_level:I is_split:I start_page:Q end_page:Q padding1:4s ofs_vmcoreinfo:Q '
                'len_vmcoreinfo:Q padding2:4s ofs_notes:Q len_notes:Q padding3:4s padding4:4s'
            ),
            (64, True, 5): (
                'phys_base:q dump_level:I is_split:I start_page:Q end_page:Q padding1:4s ofs_vmcoreinfo:Q '
                'len_vmcoreinfo:Q padding2:4s ofs_notes:Q len_notes:Q padding3:4s ofs_erase_info:Q '
                'len_erase_info:Q padding4:4s'
            ),
            (64, True, 6): (
                'phys_base:q dump_level:I is_split:I start_page:Q end_page:Q padding1:4s ofs_vmcoreinfo:Q '
                'len_vmcoreinfo:Q padding2:4s ofs_notes:Q len_notes:Q padding3:4s ofs_erase_info:Q '
                'len_erase_info:Q padding4:4s start_page64:Q end_page64:Q max_page_number64:Q'
            ),
        },
        {},
        {
        },
    ),
    'kdump_compressed.page_descriptor': (
        None,
        (),
        {
            (): (
                'ofs_body:q len_body:I raw_compression:I page_flags:Q'
            ),
        },
        {},
        {
            'compression': (lambda row: row.raw_compression, 'kdump_compressed.KdumpCompressed.Compressions'),
        },
    ),
    'libvirt_save.save_header': (
        None,
        (),
        {
            (): (
                'len_description:I was_running:I raw_packer:I ofs_cookie:I reserved:56s'
            ),
        },
        {},
        {
            'packer': (lambda row: row.raw_packer, 'libvirt_save.LibvirtSave.Packers'),
        },
    ),
    'lime.piece_header': (
        '<',
        (),
        {
            (): (
                'raw_magic:I version:I first_paddr:Q last_paddr:Q reserved:8s'
            ),
        },
        {},
        {
            'magic': (lambda row: row.raw_magic, 'lime.Lime.Magics'),
            'is_plain': (lambda row: row.magic == 1281969477, ''),
            'len_memory': (lambda row: ((row.last_paddr - row.first_paddr) + 1), ''),
        },
    ),
    'makedumpfile_flattened.flattened_header': (
        '>',
        (),
        {
            (): (
                'magic:16s header_type:q version:q reserved:4064s'
            ),
        },
        {'magic': (b'makedumpfile\x00\x00\x00\x00',)},
        {
        },
    ),
    'makedumpfile_flattened.record_header': (
        '>',
        (),
        {
            (): (
                'ofs_body:q len_body:q'
            ),
        },
        {},
        {
            'is_end': (lambda row: row.ofs_body == (- 1) or row.len_body == (- 1), ''),
        },
    ),
    'qcow2': (
        '>',
        ('image_version',),
        {
            (2,): (
                'magic:4s version:I ofs_backing_file:Q len_backing_file:I log_len_cluster:I len_disk:Q '
                'crypt_method:I num_level1_entries:I ofs_level1_table:Q ofs_refcount_table:Q '
                'num_refcount_table_clusters:I num_snapshots:I ofs_snapshots:Q'
            ),
            (3,): (
                'magic:4s version:I ofs_backing_file:Q len_backing_file:I log_len_cluster:I len_disk:Q '
                'crypt_method:I num_level1_entries:I ofs_level1_table:Q ofs_refcount_table:Q '
                'num_refcount_table_clusters:I num_snapshots:I ofs_snapshots:Q incompatible_features:Q'
            ),
        },
        {'magic': (b'QFI\xfb',)},
        {
        },
    ),
    'qemu_migration.stream_head': (
        '>',
        (),
        {
            (): (
                'magic:4s version:I raw_kind:B'
            ),
        },
        {'magic': (b'QEVM',)},
        {
            'kind': (lambda row: row.raw_kind, 'qemu_migration.QemuMigration.Kinds'),
        },
    ),
    'qemu_migration.section_mark': (
        '>',
        (),
        {
            (): (
                'raw_kind:B number:I'
            ),
        },
        {},
        {
        },
    ),
    'qemu_migration.mapped_header': (
        '>',
        (),
        {
            (): (
                'version:I len_page:Q ofs_bitmap:Q ofs_pages:Q'
            ),
        },
        {},
        {
        },
    ),
    'qemu_migration.record_head': (
        '>',
        (),
        {
            (): (
                'high:I low:I'
            ),
        },
        {},
        {
            'is_zero': (lambda row: (row.low & 0x2) != 0, ''),
            'is_size_of_memory': (lambda row: (row.low & 0x4) != 0, ''),
            'is_page': (lambda row: (row.low & 0x8) != 0, ''),
            'is_end_of_part': (lambda row: (row.low & 0x10) != 0, ''),
            'is_same_block': (lambda row: (row.low & 0x20) != 0, ''),
            'is_difference': (lambda row: (row.low & 0x40) != 0, ''),
            'is_packed': (lambda row: (row.low & 0x100) != 0, ''),
            'is_flush': (lambda row: (row.low & 0x200) != 0, ''),
            'is_of_page': (lambda row: (row.low & 0x14a) != 0, ''),
        },
    ),
    'qemu_migration.difference_start': (
        '>',
        (),
        {
            (): (
                'encoding:B len_difference:H'
            ),
        },
        {},
        {
        },
    ),
    'qemu_migration.packed_start': (
        '>',
        (),
        {
            (): (
                'len_packed:I'
            ),
        },
        {},
        {
        },
    ),
    'qemu_vmcoreinfo_vmstate': (
        '>',
        (),
        {
            (): (
                'has_note:B host_format:H guest_format:H len_region:I paddr:Q'
            ),
        },
        {},
        {
        },
    ),
    's390_dump': (
        '>',
        (),
        {
            (): (
                'magic:7s raw_form:B version:I len_header:I dump_level:I len_page:I len_memory:Q first_paddr:Q '
                'end_paddr:Q num_pages:I padding:I clock:Q cpu_id:Q raw_arch:I'
            ),
        },
        {'magic': (b'\xa8\x19\x01sa\x8f#',)},
        {
            'form': (lambda row: row.raw_form, 's390_dump.S390Dump.Forms'),
            'arch': (lambda row: row.raw_arch, 's390_dump.S390Dump.Archs'),
        },
    ),
    's390_dump.segment_header': (
        '>',
        (),
        {
            (): (
                'first_paddr:Q len_memory:Q stop_marker:Q reserved:4072s'
            ),
        },
        {},
        {
        },
    ),
    's390_lowcore': (
        '>',
        (),
        {
            (): (
                'vmcore_info31:I vmcore_info:Q reserved:4s os_info:Q'
            ),
        },
        {},
        {
        },
    ),
    's390_os_info': (
        '>',
        (),
        {
            (): (
                'magic:8s checksum:I version_major:H version_minor:H crash_kernel_paddr:Q len_crash_kernel:Q '
                'entries:@s390_os_info.entry*13'
            ),
        },
        {'magic': (b'OSINFOSZ',)},
        {
        },
    ),
    's390_os_info.entry': (
        '>',
        (),
        {
            (): (
                'paddr:Q len_piece:Q checksum:I'
            ),
        },
        {},
        {
        },
    ),
    'snappy_framed.chunk_header': (
        '<',
        (),
        {
            (): (
                'raw_kind:B len_body_low:H len_body_high:B'
            ),
        },
        {},
        {
            'kind': (lambda row: row.raw_kind, 'snappy_framed.SnappyFramed.Kinds'),
            'len_body': (lambda row: row.len_body_low + 65536 * row.len_body_high, ''),
        },
    ),
    'windows_dump_header.header_64': (
        '<',
        (),
        {
            (): (
                'version_major:I version_minor:I directory_table_base:Q pfn_database:Q ps_loaded_module_list:Q '
                'ps_active_process_head:Q raw_machine_image:I num_processors:I bugcheck_code:I unused1:I '
                'bugcheck_parameters:Q*4 version_user:32s kd_debugger_data_block:Q num_runs:I unused2:I '
                'num_pages:Q runs:@windows_dump_header.run_64*43 context:3000s exception:152s dump_kind:I '
                'unused3:I required_dump_space:Q system_time:Q comment:128s system_up_time:Q mini_dump_fields:I '
                'secondary_data_state:I product_kind:I suite_mask:I writer_status:I unused4:B '
                'kd_secondary_version:B reserved:4018s'
            ),
        },
        {},
        {
            'machine_image': (lambda row: row.raw_machine_image, 'windows_dump_header.WindowsDumpHeader.Machines'),
        },
    ),
    'windows_dump_header.run_64': (
        '<',
        (),
        {
            (): (
                'base_page:Q num_pages:Q'
            ),
        },
        {},
        {
        },
    ),
    'windows_dump_header.header_32': (
        '<',
        (),
        {
            (): (
                'version_major:I version_minor:I directory_table_base:I pfn_database:I ps_loaded_module_list:I '
                'ps_active_process_head:I raw_machine_image:I num_processors:I bugcheck_code:I '
                'bugcheck_parameters:I*4 version_user:32s reserved1:I kd_debugger_data_block:I num_runs:I '
                'num_pages:I runs:@windows_dump_header.run_32*86 unused1:I reserved2:3200s required_dump_space:I '
                'reserved3:92s'
            ),
        },
        {},
        {
            'machine_image': (lambda row: row.raw_machine_image, 'windows_dump_header.WindowsDumpHeader.Machines'),
        },
    ),
    'windows_dump_header.run_32': (
        '<',
        (),
        {
            (): (
                'base_page:I num_pages:I'
            ),
        },
        {},
        {
        },
    ),
}

ENUMS = {
    'elf_core.bits': {
        'b32': 1,
        'b64': 2,
    },
    'elf_core.encodings': {
        'le': 1,
        'be': 2,
    },
    'elf_core.file_types': {
        'no_type': 0,
        'relocatable': 1,
        'executable': 2,
        'shared': 3,
        'core': 4,
    },
    'elf_core.machines': {
        'no_machine': 0,
        'x86': 3,
        'mips': 8,
        'parisc': 15,
        'ppc': 20,
        'ppc64': 21,
        's390': 22,
        'arm': 40,
        'sh': 42,
        'ia_64': 50,
        'x86_64': 62,
        'aarch64': 183,
        'riscv': 243,
        'loongarch': 258,
    },
    'elf_core.segment_types': {
        'unused': 0,
        'load': 1,
        'dynamic': 2,
        'interp': 3,
        'note': 4,
        'shlib': 5,
        'program_headers': 6,
        'thread_local': 7,
    },
    'fw_cfg_dma_access.command_bits': {
        'error': 1,
        'read': 2,
        'skip': 4,
        'select': 8,
        'write': 16,
    },
    'fw_cfg_vmcoreinfo.formats': {
        'none': 0,
        'elf': 1,
    },
    'kdump_compressed.compressions': {
        'plain': 0,
        'zlib': 1,
        'lzo': 2,
        'snappy': 4,
        'zstd': 32,
    },
    'libvirt_save.packers': {
        'plain': 0,
        'gzip': 1,
        'bzip2': 2,
        'xz': 3,
        'lzop': 4,
        'zstd': 5,
        'sparse': 6,
    },
    'lime.magics': {
        'uncompressed': 1281969477,
        'compressed': 1280136769,
    },
    'qemu_migration.kinds': {
        'end_of_stream': 0,
        'start': 1,
        'part': 2,
        'last_part': 3,
        'full': 4,
        'subsection': 5,
        'description': 6,
        'configuration': 7,
        'command': 8,
        'footer': 126,
    },
    's390_dump.forms': {
        'plain': 253,
        'extended': 254,
    },
    's390_dump.archs': {
        'esa_31': 1,
        'zarch_64': 2,
    },
    'snappy_framed.kinds': {
        'compressed': 0,
        'plain': 1,
        'padding': 254,
        'identifier': 255,
    },
    'windows_dump_header.widths': {
        'bits_64': 875976004,
        'bits_32': 1347245380,
    },
    'windows_dump_header.machines': {
        'i386': 332,
        'amd64': 34404,
        'arm64': 43620,
    },
}
