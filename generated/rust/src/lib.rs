// Written by tools/generate.

pub mod elf_core;
pub mod elf_notes;
pub mod fw_cfg_directory;
pub mod fw_cfg_dma_access;
pub mod fw_cfg_vmcoreinfo;
pub mod kdump_compressed;
pub mod libvirt_save;
pub mod lime;
pub mod lzop;
pub mod makedumpfile_flattened;
pub mod qcow2;
pub mod qemu_migration;
pub mod qemu_vmcoreinfo_vmstate;
pub mod s390_dump;
pub mod s390_lowcore;
pub mod s390_os_info;
pub mod snappy_framed;
pub mod vmcoreinfo;
pub mod windows_dump_header;

/// The catalogue of rules, a list of objects.
pub const RULES_JSON: &str = include_str!("rules.json");
/// The catalogue of keys of the text, an object by key.
pub const KEYS_JSON: &str = include_str!("keys.json");
