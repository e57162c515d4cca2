// Written by tools/generate.

pub mod elf_core;
pub mod elf_notes;
pub mod fw_cfg_directory;
pub mod fw_cfg_dma_access;
pub mod fw_cfg_vmcoreinfo;
pub mod qemu_vmcoreinfo_vmstate;
pub mod vmcoreinfo;
pub mod windows_dump_header;
