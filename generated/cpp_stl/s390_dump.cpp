// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "s390_dump.h"
#include "kaitai/exceptions.h"
namespace vmcoreinfo_ksy {
    const std::set<s390_dump_t::archs_t> s390_dump_t::_values_archs_t{
        s390_dump_t::ARCHS_ESA_31,
        s390_dump_t::ARCHS_ZARCH_64,
    };
    bool s390_dump_t::_is_defined_archs_t(s390_dump_t::archs_t v) {
        return s390_dump_t::_values_archs_t.find(v) != s390_dump_t::_values_archs_t.end();
    }
    const std::set<s390_dump_t::forms_t> s390_dump_t::_values_forms_t{
        s390_dump_t::FORMS_PLAIN,
        s390_dump_t::FORMS_EXTENDED,
    };
    bool s390_dump_t::_is_defined_forms_t(s390_dump_t::forms_t v) {
        return s390_dump_t::_values_forms_t.find(v) != s390_dump_t::_values_forms_t.end();
    }

    s390_dump_t::s390_dump_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, s390_dump_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        m_first_segment = nullptr;
        f_arch = false;
        f_first_segment = false;
        f_form = false;
        _read();
    }

    void s390_dump_t::_read() {
        m_magic = m__io->read_bytes(7);
        if (!(m_magic == std::string("\xA8\x19\x01\x73\x61\x8F\x23", 7))) {
            throw kaitai::validation_not_equal_error<std::string>(std::string("\xA8\x19\x01\x73\x61\x8F\x23", 7), m_magic, m__io, std::string("/seq/0"));
        }
        m_raw_form = m__io->read_u1();
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
        m_raw_arch = m__io->read_u4be();
    }

    s390_dump_t::~s390_dump_t() {
        _clean_up();
    }

    void s390_dump_t::_clean_up() {
        if (f_first_segment && !n_first_segment) {
        }
    }

    s390_dump_t::segment_header_t::segment_header_t(kaitai::kstream* p__io, s390_dump_t* p__parent, s390_dump_t* p__root) : kaitai::kstruct(p__io) {
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

    s390_dump_t::archs_t s390_dump_t::arch() {
        if (f_arch)
            return m_arch;
        f_arch = true;
        m_arch = static_cast<s390_dump_t::archs_t>(raw_arch());
        return m_arch;
    }

    s390_dump_t::segment_header_t* s390_dump_t::first_segment() {
        if (f_first_segment)
            return m_first_segment.get();
        f_first_segment = true;
        n_first_segment = true;
        if (form() == s390_dump_t::FORMS_EXTENDED) {
            n_first_segment = false;
            std::streampos _pos = m__io->pos();
            m__io->seek(4096);
            m_first_segment = std::unique_ptr<segment_header_t>(new segment_header_t(m__io, this, m__root));
            m__io->seek(_pos);
        }
        return m_first_segment.get();
    }

    s390_dump_t::forms_t s390_dump_t::form() {
        if (f_form)
            return m_form;
        f_form = true;
        m_form = static_cast<s390_dump_t::forms_t>(raw_form());
        return m_form;
    }
}
