// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "fw_cfg_dma_access.h"
namespace vmcoreinfo_ksy {
    const std::set<fw_cfg_dma_access_t::command_bits_t> fw_cfg_dma_access_t::_values_command_bits_t{
        fw_cfg_dma_access_t::COMMAND_BITS_ERROR,
        fw_cfg_dma_access_t::COMMAND_BITS_READ,
        fw_cfg_dma_access_t::COMMAND_BITS_SKIP,
        fw_cfg_dma_access_t::COMMAND_BITS_SELECT,
        fw_cfg_dma_access_t::COMMAND_BITS_WRITE,
    };
    bool fw_cfg_dma_access_t::_is_defined_command_bits_t(fw_cfg_dma_access_t::command_bits_t v) {
        return fw_cfg_dma_access_t::_values_command_bits_t.find(v) != fw_cfg_dma_access_t::_values_command_bits_t.end();
    }

    fw_cfg_dma_access_t::fw_cfg_dma_access_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, fw_cfg_dma_access_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        _read();
    }

    void fw_cfg_dma_access_t::_read() {
        m_selector = m__io->read_u2be();
        m_commands = m__io->read_u2be();
        m_len_data = m__io->read_u4be();
        m_address = m__io->read_u8be();
    }

    fw_cfg_dma_access_t::~fw_cfg_dma_access_t() {
        _clean_up();
    }

    void fw_cfg_dma_access_t::_clean_up() {
    }
}
