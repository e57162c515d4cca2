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
        _read();
    }

    void vmcoreinfo_t::key_value_t::_read() {
        m_key = m__io->read_bytes_term(61, false, false, false);
        n_separator = true;
        if (!(_io()->is_eof())) {
            n_separator = false;
            m_separator = m__io->read_bytes(1);
        }
        m_value = m__io->read_bytes_full();
    }

    vmcoreinfo_t::key_value_t::~key_value_t() {
        _clean_up();
    }

    void vmcoreinfo_t::key_value_t::_clean_up() {
        if (!n_separator) {
        }
    }

    vmcoreinfo_t::line_t::line_t(kaitai::kstream* p__io, vmcoreinfo_t* p__parent, vmcoreinfo_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_text = nullptr;
        m__io__raw_text = nullptr;
        _read();
    }

    void vmcoreinfo_t::line_t::_read() {
        m__raw_text = m__io->read_bytes_term(10, false, false, false);
        m__io__raw_text = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_text));
        m_text = std::unique_ptr<key_value_t>(new key_value_t(m__io__raw_text.get(), this, m__root));
        n_newline = true;
        if (!(_io()->is_eof())) {
            n_newline = false;
            m_newline = m__io->read_bytes(1);
        }
    }

    vmcoreinfo_t::line_t::~line_t() {
        _clean_up();
    }

    void vmcoreinfo_t::line_t::_clean_up() {
        if (!n_newline) {
        }
    }
}
