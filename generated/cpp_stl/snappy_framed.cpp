// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "snappy_framed.h"
namespace vmcoreinfo_ksy {
    const std::set<snappy_framed_t::kinds_t> snappy_framed_t::_values_kinds_t{
        snappy_framed_t::KINDS_COMPRESSED,
        snappy_framed_t::KINDS_PLAIN,
        snappy_framed_t::KINDS_PADDING,
        snappy_framed_t::KINDS_IDENTIFIER,
    };
    bool snappy_framed_t::_is_defined_kinds_t(snappy_framed_t::kinds_t v) {
        return snappy_framed_t::_values_kinds_t.find(v) != snappy_framed_t::_values_kinds_t.end();
    }

    snappy_framed_t::snappy_framed_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, snappy_framed_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        m_chunks = nullptr;
        _read();
    }

    void snappy_framed_t::_read() {
        m_chunks = std::unique_ptr<std::vector<std::unique_ptr<chunk_t>>>(new std::vector<std::unique_ptr<chunk_t>>());
        {
            int i = 0;
            while (!m__io->is_eof()) {
                m_chunks->push_back(std::move(std::unique_ptr<chunk_t>(new chunk_t(m__io, this, m__root))));
                i++;
            }
        }
    }

    snappy_framed_t::~snappy_framed_t() {
        _clean_up();
    }

    void snappy_framed_t::_clean_up() {
    }

    snappy_framed_t::chunk_t::chunk_t(kaitai::kstream* p__io, snappy_framed_t* p__parent, snappy_framed_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_header = nullptr;
        _read();
    }

    void snappy_framed_t::chunk_t::_read() {
        m_header = std::unique_ptr<chunk_header_t>(new chunk_header_t(m__io, this, m__root));
        m_body = m__io->read_bytes(header()->len_body());
    }

    snappy_framed_t::chunk_t::~chunk_t() {
        _clean_up();
    }

    void snappy_framed_t::chunk_t::_clean_up() {
    }

    snappy_framed_t::chunk_header_t::chunk_header_t(kaitai::kstream* p__io, snappy_framed_t::chunk_t* p__parent, snappy_framed_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_kind = false;
        f_len_body = false;
        _read();
    }

    void snappy_framed_t::chunk_header_t::_read() {
        m_raw_kind = m__io->read_u1();
        m_len_body_low = m__io->read_u2le();
        m_len_body_high = m__io->read_u1();
    }

    snappy_framed_t::chunk_header_t::~chunk_header_t() {
        _clean_up();
    }

    void snappy_framed_t::chunk_header_t::_clean_up() {
    }

    snappy_framed_t::kinds_t snappy_framed_t::chunk_header_t::kind() {
        if (f_kind)
            return m_kind;
        f_kind = true;
        m_kind = static_cast<snappy_framed_t::kinds_t>(raw_kind());
        return m_kind;
    }

    int32_t snappy_framed_t::chunk_header_t::len_body() {
        if (f_len_body)
            return m_len_body;
        f_len_body = true;
        m_len_body = static_cast<int32_t>(len_body_low()) + 65536 * static_cast<int32_t>(len_body_high());
        return m_len_body;
    }
}
