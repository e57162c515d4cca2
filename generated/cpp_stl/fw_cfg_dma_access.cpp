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
        f_is_error = false;
        f_is_read = false;
        f_is_select = false;
        f_is_skip = false;
        f_is_write = false;
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

    bool fw_cfg_dma_access_t::is_error() {
        if (f_is_error)
            return m_is_error;
        f_is_error = true;
        m_is_error = (static_cast<int32_t>(commands()) & static_cast<int32_t>(fw_cfg_dma_access_t::COMMAND_BITS_ERROR)) != 0;
        return m_is_error;
    }

    bool fw_cfg_dma_access_t::is_read() {
        if (f_is_read)
            return m_is_read;
        f_is_read = true;
        m_is_read = (static_cast<int32_t>(commands()) & static_cast<int32_t>(fw_cfg_dma_access_t::COMMAND_BITS_READ)) != 0;
        return m_is_read;
    }

    bool fw_cfg_dma_access_t::is_select() {
        if (f_is_select)
            return m_is_select;
        f_is_select = true;
        m_is_select = (static_cast<int32_t>(commands()) & static_cast<int32_t>(fw_cfg_dma_access_t::COMMAND_BITS_SELECT)) != 0;
        return m_is_select;
    }

    bool fw_cfg_dma_access_t::is_skip() {
        if (f_is_skip)
            return m_is_skip;
        f_is_skip = true;
        m_is_skip = (static_cast<int32_t>(commands()) & static_cast<int32_t>(fw_cfg_dma_access_t::COMMAND_BITS_SKIP)) != 0;
        return m_is_skip;
    }

    bool fw_cfg_dma_access_t::is_write() {
        if (f_is_write)
            return m_is_write;
        f_is_write = true;
        m_is_write = (static_cast<int32_t>(commands()) & static_cast<int32_t>(fw_cfg_dma_access_t::COMMAND_BITS_WRITE)) != 0;
        return m_is_write;
    }
}
