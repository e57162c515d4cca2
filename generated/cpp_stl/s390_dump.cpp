// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "s390_dump.h"
namespace vmcoreinfo_ksy {
    const std::set<s390_dump_t::archs_t> s390_dump_t::_values_archs_t{
        s390_dump_t::ARCHS_ESA_31,
        s390_dump_t::ARCHS_ZARCH_64,
    };
    bool s390_dump_t::_is_defined_archs_t(s390_dump_t::archs_t v) {
        return s390_dump_t::_values_archs_t.find(v) != s390_dump_t::_values_archs_t.end();
    }

    s390_dump_t::s390_dump_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, s390_dump_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        _read();
    }

    void s390_dump_t::_read() {
        m_magic = m__io->read_bytes(8);
        m_version = m__io->read_u4be();
        m_len_header = m__io->read_u4be();
        m_dump_level = m__io->read_u4be();
        m_len_page = m__io->read_u4be();
        m_len_memory = m__io->read_u8be();
        m_first_paddr = m__io->read_u8be();
        m_end_paddr = m__io->read_u8be();
        m_num_pages = m__io->read_u4be();
        m_padding = m__io->read_u4be();
        m_clock = m__io->read_u8be();
        m_cpu_id = m__io->read_u8be();
        m_arch = static_cast<s390_dump_t::archs_t>(m__io->read_u4be());
    }

    s390_dump_t::~s390_dump_t() {
        _clean_up();
    }

    void s390_dump_t::_clean_up() {
    }

    s390_dump_t::segment_header_t::segment_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, s390_dump_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void s390_dump_t::segment_header_t::_read() {
        m_first_paddr = m__io->read_u8be();
        m_len_memory = m__io->read_u8be();
        m_stop_marker = m__io->read_u8be();
        m_reserved = m__io->read_bytes(4072);
    }

    s390_dump_t::segment_header_t::~segment_header_t() {
        _clean_up();
    }

    void s390_dump_t::segment_header_t::_clean_up() {
    }
}
