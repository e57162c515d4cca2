// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "lime.h"
#include "kaitai/exceptions.h"
namespace vmcoreinfo_ksy {
    const std::set<lime_t::magics_t> lime_t::_values_magics_t{
        lime_t::MAGICS_COMPRESSED,
        lime_t::MAGICS_UNCOMPRESSED,
    };
    bool lime_t::_is_defined_magics_t(lime_t::magics_t v) {
        return lime_t::_values_magics_t.find(v) != lime_t::_values_magics_t.end();
    }

    lime_t::lime_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, lime_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        m_pieces = nullptr;
        _read();
    }

    void lime_t::_read() {
        m_pieces = std::unique_ptr<std::vector<std::unique_ptr<piece_t>>>(new std::vector<std::unique_ptr<piece_t>>());
        {
            int i = 0;
            while (!m__io->is_eof()) {
                m_pieces->push_back(std::move(std::unique_ptr<piece_t>(new piece_t(m__io, this, m__root))));
                i++;
            }
        }
    }

    lime_t::~lime_t() {
        _clean_up();
    }

    void lime_t::_clean_up() {
    }

    lime_t::piece_t::piece_t(kaitai::kstream* p__io, lime_t* p__parent, lime_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_header = nullptr;
        _read();
    }

    void lime_t::piece_t::_read() {
        m_header = std::unique_ptr<piece_header_t>(new piece_header_t(m__io, this, m__root));
        n_body = true;
        if (header()->is_plain()) {
            n_body = false;
            m_body = m__io->read_bytes(header()->len_memory());
        }
    }

    lime_t::piece_t::~piece_t() {
        _clean_up();
    }

    void lime_t::piece_t::_clean_up() {
        if (!n_body) {
        }
    }

    lime_t::piece_header_t::piece_header_t(kaitai::kstream* p__io, lime_t::piece_t* p__parent, lime_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_is_plain = false;
        f_len_memory = false;
        f_magic = false;
        _read();
    }

    void lime_t::piece_header_t::_read() {
        m_raw_magic = m__io->read_u4le();
        m_version = m__io->read_u4le();
        m_first_paddr = m__io->read_u8le();
        m_last_paddr = m__io->read_u8le();
        if (!(m_last_paddr >= first_paddr())) {
            throw kaitai::validation_less_than_error<uint64_t>(first_paddr(), m_last_paddr, m__io, std::string("/types/piece_header/seq/3"));
        }
        m_reserved = m__io->read_bytes(8);
    }

    lime_t::piece_header_t::~piece_header_t() {
        _clean_up();
    }

    void lime_t::piece_header_t::_clean_up() {
    }

    bool lime_t::piece_header_t::is_plain() {
        if (f_is_plain)
            return m_is_plain;
        f_is_plain = true;
        m_is_plain = magic() == lime_t::MAGICS_UNCOMPRESSED;
        return m_is_plain;
    }

    int64_t lime_t::piece_header_t::len_memory() {
        if (f_len_memory)
            return m_len_memory;
        f_len_memory = true;
        m_len_memory = static_cast<int64_t>(static_cast<int64_t>(static_cast<int64_t>(last_paddr()) - static_cast<int64_t>(first_paddr())) + 1);
        return m_len_memory;
    }

    lime_t::magics_t lime_t::piece_header_t::magic() {
        if (f_magic)
            return m_magic;
        f_magic = true;
        m_magic = static_cast<lime_t::magics_t>(raw_magic());
        return m_magic;
    }
}
