// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "s390_os_info.h"
#include "kaitai/exceptions.h"
namespace vmcoreinfo_ksy {

    s390_os_info_t::s390_os_info_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, s390_os_info_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        m_entries = nullptr;
        _read();
    }

    void s390_os_info_t::_read() {
        m_magic = m__io->read_bytes(8);
        if (!(m_magic == std::string("\x4F\x53\x49\x4E\x46\x4F\x53\x5A", 8))) {
            throw kaitai::validation_not_equal_error<std::string>(std::string("\x4F\x53\x49\x4E\x46\x4F\x53\x5A", 8), m_magic, m__io, std::string("/seq/0"));
        }
        m_checksum = m__io->read_u4be();
        m_version_major = m__io->read_u2be();
        m_version_minor = m__io->read_u2be();
        m_crash_kernel_paddr = m__io->read_u8be();
        m_len_crash_kernel = m__io->read_u8be();
        m_entries = std::unique_ptr<std::vector<std::unique_ptr<entry_t>>>(new std::vector<std::unique_ptr<entry_t>>());
        const int l_entries = 13;
        for (int i = 0; i < l_entries; i++) {
            m_entries->push_back(std::move(std::unique_ptr<entry_t>(new entry_t(m__io, this, m__root))));
        }
    }

    s390_os_info_t::~s390_os_info_t() {
        _clean_up();
    }

    void s390_os_info_t::_clean_up() {
    }

    s390_os_info_t::entry_t::entry_t(kaitai::kstream* p__io, s390_os_info_t* p__parent, s390_os_info_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void s390_os_info_t::entry_t::_read() {
        m_paddr = m__io->read_u8be();
        m_len_piece = m__io->read_u8be();
        m_checksum = m__io->read_u4be();
    }

    s390_os_info_t::entry_t::~entry_t() {
        _clean_up();
    }

    void s390_os_info_t::entry_t::_clean_up() {
    }
}
