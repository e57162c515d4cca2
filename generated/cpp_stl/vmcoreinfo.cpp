// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "vmcoreinfo.h"
namespace vmcoreinfo_ksy {

    vmcoreinfo_t::vmcoreinfo_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, vmcoreinfo_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        m_lines = nullptr;
        _read();
    }

    void vmcoreinfo_t::_read() {
        m_lines = std::unique_ptr<std::vector<std::unique_ptr<line_t>>>(new std::vector<std::unique_ptr<line_t>>());
        {
            int i = 0;
            while (!m__io->is_eof()) {
                m_lines->push_back(std::move(std::unique_ptr<line_t>(new line_t(m__io, this, m__root))));
                i++;
            }
        }
    }

    vmcoreinfo_t::~vmcoreinfo_t() {
        _clean_up();
    }

    void vmcoreinfo_t::_clean_up() {
    }

    vmcoreinfo_t::key_value_t::key_value_t(kaitai::kstream* p__io, vmcoreinfo_t::line_t* p__parent, vmcoreinfo_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_until_separator = false;
        _read();
    }

    void vmcoreinfo_t::key_value_t::_read() {
        m_key = m__io->read_bytes(until_separator().length());
        m_separator = m__io->read_bytes(((_io()->is_eof()) ? (static_cast<int64_t>(0)) : (static_cast<int64_t>(1))));
        m_value = m__io->read_bytes_full();
    }

    vmcoreinfo_t::key_value_t::~key_value_t() {
        _clean_up();
    }

    void vmcoreinfo_t::key_value_t::_clean_up() {
        if (f_until_separator) {
        }
    }

    std::string vmcoreinfo_t::key_value_t::until_separator() {
        if (f_until_separator)
            return m_until_separator;
        f_until_separator = true;
        std::streampos _pos = m__io->pos();
        m__io->seek(0);
        m_until_separator = kaitai::kstream::bytes_terminate(m__io->read_bytes_full(), 61, false);
        m__io->seek(_pos);
        return m_until_separator;
    }

    vmcoreinfo_t::line_t::line_t(kaitai::kstream* p__io, vmcoreinfo_t* p__parent, vmcoreinfo_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_text = nullptr;
        m__io__raw_text = nullptr;
        f_until_newline = false;
        _read();
    }

    void vmcoreinfo_t::line_t::_read() {
        m__raw_text = m__io->read_bytes(until_newline().length());
        m__io__raw_text = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_text));
        m_text = std::unique_ptr<key_value_t>(new key_value_t(m__io__raw_text.get(), this, m__root));
        m_newline = m__io->read_bytes(((_io()->is_eof()) ? (static_cast<int64_t>(0)) : (static_cast<int64_t>(1))));
    }

    vmcoreinfo_t::line_t::~line_t() {
        _clean_up();
    }

    void vmcoreinfo_t::line_t::_clean_up() {
        if (f_until_newline) {
        }
    }

    std::string vmcoreinfo_t::line_t::until_newline() {
        if (f_until_newline)
            return m_until_newline;
        f_until_newline = true;
        std::streampos _pos = m__io->pos();
        m__io->seek(_io()->pos());
        m_until_newline = kaitai::kstream::bytes_terminate(m__io->read_bytes_full(), 10, false);
        m__io->seek(_pos);
        return m_until_newline;
    }
}
