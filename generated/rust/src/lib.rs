// Written by tools/generate.

pub mod elf_core;
pub mod elf_notes;
pub mod fw_cfg_vmcoreinfo;
pub mod kdump_compressed;
pub mod makedumpfile_flattened;
pub mod vmcoreinfo;
