// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "fw_cfg_vmcoreinfo.h"
namespace vmcoreinfo_ksy {
    const std::set<fw_cfg_vmcoreinfo_t::formats_t> fw_cfg_vmcoreinfo_t::_values_formats_t{
        fw_cfg_vmcoreinfo_t::FORMATS_NONE,
        fw_cfg_vmcoreinfo_t::FORMATS_ELF,
    };
    bool fw_cfg_vmcoreinfo_t::_is_defined_formats_t(fw_cfg_vmcoreinfo_t::formats_t v) {
        return fw_cfg_vmcoreinfo_t::_values_formats_t.find(v) != fw_cfg_vmcoreinfo_t::_values_formats_t.end();
    }

    fw_cfg_vmcoreinfo_t::fw_cfg_vmcoreinfo_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, fw_cfg_vmcoreinfo_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        f_guest_format = false;
        f_host_format = false;
        _read();
    }

    void fw_cfg_vmcoreinfo_t::_read() {
        m_raw_host_format = m__io->read_u2le();
        m_raw_guest_format = m__io->read_u2le();
        m_len_region = m__io->read_u4le();
        m_paddr = m__io->read_u8le();
    }

    fw_cfg_vmcoreinfo_t::~fw_cfg_vmcoreinfo_t() {
        _clean_up();
    }

    void fw_cfg_vmcoreinfo_t::_clean_up() {
    }

    fw_cfg_vmcoreinfo_t::formats_t fw_cfg_vmcoreinfo_t::guest_format() {
        if (f_guest_format)
            return m_guest_format;
        f_guest_format = true;
        m_guest_format = static_cast<fw_cfg_vmcoreinfo_t::formats_t>(raw_guest_format());
        return m_guest_format;
    }

    fw_cfg_vmcoreinfo_t::formats_t fw_cfg_vmcoreinfo_t::host_format() {
        if (f_host_format)
            return m_host_format;
        f_host_format = true;
        m_host_format = static_cast<fw_cfg_vmcoreinfo_t::formats_t>(raw_host_format());
        return m_host_format;
    }
}
