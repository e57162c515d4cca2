// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "elf_core.h"
#include "kaitai/exceptions.h"
namespace vmcoreinfo_ksy {
    const std::set<elf_core_t::bits_t> elf_core_t::_values_bits_t{
        elf_core_t::BITS_B32,
        elf_core_t::BITS_B64,
    };
    bool elf_core_t::_is_defined_bits_t(elf_core_t::bits_t v) {
        return elf_core_t::_values_bits_t.find(v) != elf_core_t::_values_bits_t.end();
    }
    const std::set<elf_core_t::encodings_t> elf_core_t::_values_encodings_t{
        elf_core_t::ENCODINGS_LE,
        elf_core_t::ENCODINGS_BE,
    };
    bool elf_core_t::_is_defined_encodings_t(elf_core_t::encodings_t v) {
        return elf_core_t::_values_encodings_t.find(v) != elf_core_t::_values_encodings_t.end();
    }
    const std::set<elf_core_t::file_types_t> elf_core_t::_values_file_types_t{
        elf_core_t::FILE_TYPES_NO_TYPE,
        elf_core_t::FILE_TYPES_RELOCATABLE,
        elf_core_t::FILE_TYPES_EXECUTABLE,
        elf_core_t::FILE_TYPES_SHARED,
        elf_core_t::FILE_TYPES_CORE,
    };
    bool elf_core_t::_is_defined_file_types_t(elf_core_t::file_types_t v) {
        return elf_core_t::_values_file_types_t.find(v) != elf_core_t::_values_file_types_t.end();
    }
    const std::set<elf_core_t::machines_t> elf_core_t::_values_machines_t{
        elf_core_t::MACHINES_NO_MACHINE,
        elf_core_t::MACHINES_X86,
        elf_core_t::MACHINES_MIPS,
        elf_core_t::MACHINES_PARISC,
        elf_core_t::MACHINES_PPC,
        elf_core_t::MACHINES_PPC64,
        elf_core_t::MACHINES_S390,
        elf_core_t::MACHINES_ARM,
        elf_core_t::MACHINES_SH,
        elf_core_t::MACHINES_IA_64,
        elf_core_t::MACHINES_X86_64,
        elf_core_t::MACHINES_AARCH64,
        elf_core_t::MACHINES_RISCV,
        elf_core_t::MACHINES_LOONGARCH,
    };
    bool elf_core_t::_is_defined_machines_t(elf_core_t::machines_t v) {
        return elf_core_t::_values_machines_t.find(v) != elf_core_t::_values_machines_t.end();
    }
    const std::set<elf_core_t::segment_types_t> elf_core_t::_values_segment_types_t{
        elf_core_t::SEGMENT_TYPES_UNUSED,
        elf_core_t::SEGMENT_TYPES_LOAD,
        elf_core_t::SEGMENT_TYPES_DYNAMIC,
        elf_core_t::SEGMENT_TYPES_INTERP,
        elf_core_t::SEGMENT_TYPES_NOTE,
        elf_core_t::SEGMENT_TYPES_SHLIB,
        elf_core_t::SEGMENT_TYPES_PROGRAM_HEADERS,
        elf_core_t::SEGMENT_TYPES_THREAD_LOCAL,
    };
    bool elf_core_t::_is_defined_segment_types_t(elf_core_t::segment_types_t v) {
        return elf_core_t::_values_segment_types_t.find(v) != elf_core_t::_values_segment_types_t.end();
    }

    elf_core_t::elf_core_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, elf_core_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        m_ident = nullptr;
        m_header = nullptr;
        m_program_headers = nullptr;
        m__raw_program_headers = nullptr;
        m__io__raw_program_headers = nullptr;
        m_section_header0 = nullptr;
        f_num_program_headers = false;
        f_program_headers = false;
        f_section_header0 = false;
        _read();
    }

    void elf_core_t::_read() {
        m_ident = std::unique_ptr<identification_t>(new identification_t(m__io, this, m__root));
        m_header = std::unique_ptr<file_header_t>(new file_header_t(m__io, this, m__root));
    }

    elf_core_t::~elf_core_t() {
        _clean_up();
    }

    void elf_core_t::_clean_up() {
        if (f_program_headers) {
        }
        if (f_section_header0 && !n_section_header0) {
        }
    }

    elf_core_t::file_header_t::file_header_t(kaitai::kstream* p__io, elf_core_t* p__parent, elf_core_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = -1;
        f_file_type = false;
        f_machine = false;
        _read();
    }

    void elf_core_t::file_header_t::_read() {
        switch (_root()->ident()->encoding()) {
        case elf_core_t::ENCODINGS_LE: {
            m__is_le = true;
            break;
        }
        case elf_core_t::ENCODINGS_BE: {
            m__is_le = false;
            break;
        }
        }

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/file_header");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void elf_core_t::file_header_t::_read_le() {
        m_raw_file_type = m__io->read_u2le();
        m_raw_machine = m__io->read_u2le();
        m_version = m__io->read_u4le();
        n_entry_point = true;
        switch (_root()->ident()->bits()) {
        case elf_core_t::BITS_B32: {
            n_entry_point = false;
            m_entry_point = m__io->read_u4le();
            break;
        }
        case elf_core_t::BITS_B64: {
            n_entry_point = false;
            m_entry_point = m__io->read_u8le();
            break;
        }
        }
        n_ofs_program_headers = true;
        switch (_root()->ident()->bits()) {
        case elf_core_t::BITS_B32: {
            n_ofs_program_headers = false;
            m_ofs_program_headers = m__io->read_u4le();
            break;
        }
        case elf_core_t::BITS_B64: {
            n_ofs_program_headers = false;
            m_ofs_program_headers = m__io->read_u8le();
            break;
        }
        }
        n_ofs_section_headers = true;
        switch (_root()->ident()->bits()) {
        case elf_core_t::BITS_B32: {
            n_ofs_section_headers = false;
            m_ofs_section_headers = m__io->read_u4le();
            break;
        }
        case elf_core_t::BITS_B64: {
            n_ofs_section_headers = false;
            m_ofs_section_headers = m__io->read_u8le();
            break;
        }
        }
        m_flags = m__io->read_u4le();
        m_len_header = m__io->read_u2le();
        m_len_program_header = m__io->read_u2le();
        m_num_program_headers_short = m__io->read_u2le();
        m_len_section_header = m__io->read_u2le();
        m_num_section_headers = m__io->read_u2le();
        m_section_names_index = m__io->read_u2le();
    }

    void elf_core_t::file_header_t::_read_be() {
        m_raw_file_type = m__io->read_u2be();
        m_raw_machine = m__io->read_u2be();
        m_version = m__io->read_u4be();
        n_entry_point = true;
        switch (_root()->ident()->bits()) {
        case elf_core_t::BITS_B32: {
            n_entry_point = false;
            m_entry_point = m__io->read_u4be();
            break;
        }
        case elf_core_t::BITS_B64: {
            n_entry_point = false;
            m_entry_point = m__io->read_u8be();
            break;
        }
        }
        n_ofs_program_headers = true;
        switch (_root()->ident()->bits()) {
        case elf_core_t::BITS_B32: {
            n_ofs_program_headers = false;
            m_ofs_program_headers = m__io->read_u4be();
            break;
        }
        case elf_core_t::BITS_B64: {
            n_ofs_program_headers = false;
            m_ofs_program_headers = m__io->read_u8be();
            break;
        }
        }
        n_ofs_section_headers = true;
        switch (_root()->ident()->bits()) {
        case elf_core_t::BITS_B32: {
            n_ofs_section_headers = false;
            m_ofs_section_headers = m__io->read_u4be();
            break;
        }
        case elf_core_t::BITS_B64: {
            n_ofs_section_headers = false;
            m_ofs_section_headers = m__io->read_u8be();
            break;
        }
        }
        m_flags = m__io->read_u4be();
        m_len_header = m__io->read_u2be();
        m_len_program_header = m__io->read_u2be();
        m_num_program_headers_short = m__io->read_u2be();
        m_len_section_header = m__io->read_u2be();
        m_num_section_headers = m__io->read_u2be();
        m_section_names_index = m__io->read_u2be();
    }

    elf_core_t::file_header_t::~file_header_t() {
        _clean_up();
    }

    void elf_core_t::file_header_t::_clean_up() {
        if (!n_entry_point) {
        }
        if (!n_ofs_program_headers) {
        }
        if (!n_ofs_section_headers) {
        }
    }

    elf_core_t::file_types_t elf_core_t::file_header_t::file_type() {
        if (f_file_type)
            return m_file_type;
        f_file_type = true;
        m_file_type = static_cast<elf_core_t::file_types_t>(raw_file_type());
        return m_file_type;
    }

    elf_core_t::machines_t elf_core_t::file_header_t::machine() {
        if (f_machine)
            return m_machine;
        f_machine = true;
        m_machine = static_cast<elf_core_t::machines_t>(raw_machine());
        return m_machine;
    }

    elf_core_t::identification_t::identification_t(kaitai::kstream* p__io, elf_core_t* p__parent, elf_core_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void elf_core_t::identification_t::_read() {
        m_magic = m__io->read_bytes(4);
        if (!(m_magic == std::string("\x7F\x45\x4C\x46", 4))) {
            throw kaitai::validation_not_equal_error<std::string>(std::string("\x7F\x45\x4C\x46", 4), m_magic, m__io, std::string("/types/identification/seq/0"));
        }
        m_bits = static_cast<elf_core_t::bits_t>(m__io->read_u1());
        if (!( ((m_bits == elf_core_t::BITS_B32) || (m_bits == elf_core_t::BITS_B64)) )) {
            throw kaitai::validation_not_any_of_error<elf_core_t::bits_t>(m_bits, m__io, std::string("/types/identification/seq/1"));
        }
        m_encoding = static_cast<elf_core_t::encodings_t>(m__io->read_u1());
        if (!( ((m_encoding == elf_core_t::ENCODINGS_LE) || (m_encoding == elf_core_t::ENCODINGS_BE)) )) {
            throw kaitai::validation_not_any_of_error<elf_core_t::encodings_t>(m_encoding, m__io, std::string("/types/identification/seq/2"));
        }
        m_ident_version = m__io->read_u1();
        m_abi = m__io->read_u1();
        m_abi_version = m__io->read_u1();
        m_reserved = m__io->read_bytes(7);
    }

    elf_core_t::identification_t::~identification_t() {
        _clean_up();
    }

    void elf_core_t::identification_t::_clean_up() {
    }

    elf_core_t::program_header_t::program_header_t(kaitai::kstream* p__io, elf_core_t* p__parent, elf_core_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = -1;
        f_segment_type = false;
        _read();
    }

    void elf_core_t::program_header_t::_read() {
        switch (_root()->ident()->encoding()) {
        case elf_core_t::ENCODINGS_LE: {
            m__is_le = true;
            break;
        }
        case elf_core_t::ENCODINGS_BE: {
            m__is_le = false;
            break;
        }
        }

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/program_header");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void elf_core_t::program_header_t::_read_le() {
        m_raw_segment_type = m__io->read_u4le();
        n_flags64 = true;
        if (_root()->ident()->bits() == elf_core_t::BITS_B64) {
            n_flags64 = false;
            m_flags64 = m__io->read_u4le();
        }
        n_ofs_body = true;
        switch (_root()->ident()->bits()) {
        case elf_core_t::BITS_B32: {
            n_ofs_body = false;
            m_ofs_body = m__io->read_u4le();
            break;
        }
        case elf_core_t::BITS_B64: {
            n_ofs_body = false;
            m_ofs_body = m__io->read_u8le();
            break;
        }
        }
        n_vaddr = true;
        switch (_root()->ident()->bits()) {
        case elf_core_t::BITS_B32: {
            n_vaddr = false;
            m_vaddr = m__io->read_u4le();
            break;
        }
        case elf_core_t::BITS_B64: {
            n_vaddr = false;
            m_vaddr = m__io->read_u8le();
            break;
        }
        }
        n_paddr = true;
        switch (_root()->ident()->bits()) {
        case elf_core_t::BITS_B32: {
            n_paddr = false;
            m_paddr = m__io->read_u4le();
            break;
        }
        case elf_core_t::BITS_B64: {
            n_paddr = false;
            m_paddr = m__io->read_u8le();
            break;
        }
        }
        n_len_body = true;
        switch (_root()->ident()->bits()) {
        case elf_core_t::BITS_B32: {
            n_len_body = false;
            m_len_body = m__io->read_u4le();
            break;
        }
        case elf_core_t::BITS_B64: {
            n_len_body = false;
            m_len_body = m__io->read_u8le();
            break;
        }
        }
        n_len_memory = true;
        switch (_root()->ident()->bits()) {
        case elf_core_t::BITS_B32: {
            n_len_memory = false;
            m_len_memory = m__io->read_u4le();
            break;
        }
        case elf_core_t::BITS_B64: {
            n_len_memory = false;
            m_len_memory = m__io->read_u8le();
            break;
        }
        }
        n_flags32 = true;
        if (_root()->ident()->bits() == elf_core_t::BITS_B32) {
            n_flags32 = false;
            m_flags32 = m__io->read_u4le();
        }
        n_align = true;
        switch (_root()->ident()->bits()) {
        case elf_core_t::BITS_B32: {
            n_align = false;
            m_align = m__io->read_u4le();
            break;
        }
        case elf_core_t::BITS_B64: {
            n_align = false;
            m_align = m__io->read_u8le();
            break;
        }
        }
    }

    void elf_core_t::program_header_t::_read_be() {
        m_raw_segment_type = m__io->read_u4be();
        n_flags64 = true;
        if (_root()->ident()->bits() == elf_core_t::BITS_B64) {
            n_flags64 = false;
            m_flags64 = m__io->read_u4be();
        }
        n_ofs_body = true;
        switch (_root()->ident()->bits()) {
        case elf_core_t::BITS_B32: {
            n_ofs_body = false;
            m_ofs_body = m__io->read_u4be();
            break;
        }
        case elf_core_t::BITS_B64: {
            n_ofs_body = false;
            m_ofs_body = m__io->read_u8be();
            break;
        }
        }
        n_vaddr = true;
        switch (_root()->ident()->bits()) {
        case elf_core_t::BITS_B32: {
            n_vaddr = false;
            m_vaddr = m__io->read_u4be();
            break;
        }
        case elf_core_t::BITS_B64: {
            n_vaddr = false;
            m_vaddr = m__io->read_u8be();
            break;
        }
        }
        n_paddr = true;
        switch (_root()->ident()->bits()) {
        case elf_core_t::BITS_B32: {
            n_paddr = false;
            m_paddr = m__io->read_u4be();
            break;
        }
        case elf_core_t::BITS_B64: {
            n_paddr = false;
            m_paddr = m__io->read_u8be();
            break;
        }
        }
        n_len_body = true;
        switch (_root()->ident()->bits()) {
        case elf_core_t::BITS_B32: {
            n_len_body = false;
            m_len_body = m__io->read_u4be();
            break;
        }
        case elf_core_t::BITS_B64: {
            n_len_body = false;
            m_len_body = m__io->read_u8be();
            break;
        }
        }
        n_len_memory = true;
        switch (_root()->ident()->bits()) {
        case elf_core_t::BITS_B32: {
            n_len_memory = false;
            m_len_memory = m__io->read_u4be();
            break;
        }
        case elf_core_t::BITS_B64: {
            n_len_memory = false;
            m_len_memory = m__io->read_u8be();
            break;
        }
        }
        n_flags32 = true;
        if (_root()->ident()->bits() == elf_core_t::BITS_B32) {
            n_flags32 = false;
            m_flags32 = m__io->read_u4be();
        }
        n_align = true;
        switch (_root()->ident()->bits()) {
        case elf_core_t::BITS_B32: {
            n_align = false;
            m_align = m__io->read_u4be();
            break;
        }
        case elf_core_t::BITS_B64: {
            n_align = false;
            m_align = m__io->read_u8be();
            break;
        }
        }
    }

    elf_core_t::program_header_t::~program_header_t() {
        _clean_up();
    }

    void elf_core_t::program_header_t::_clean_up() {
        if (!n_flags64) {
        }
        if (!n_ofs_body) {
        }
        if (!n_vaddr) {
        }
        if (!n_paddr) {
        }
        if (!n_len_body) {
        }
        if (!n_len_memory) {
        }
        if (!n_flags32) {
        }
        if (!n_align) {
        }
    }

    elf_core_t::segment_types_t elf_core_t::program_header_t::segment_type() {
        if (f_segment_type)
            return m_segment_type;
        f_segment_type = true;
        m_segment_type = static_cast<elf_core_t::segment_types_t>(raw_segment_type());
        return m_segment_type;
    }

    elf_core_t::section_header_t::section_header_t(kaitai::kstream* p__io, elf_core_t* p__parent, elf_core_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = -1;
        _read();
    }

    void elf_core_t::section_header_t::_read() {
        switch (_root()->ident()->encoding()) {
        case elf_core_t::ENCODINGS_LE: {
            m__is_le = true;
            break;
        }
        case elf_core_t::ENCODINGS_BE: {
            m__is_le = false;
            break;
        }
        }

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/section_header");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void elf_core_t::section_header_t::_read_le() {
        m_ofs_name = m__io->read_u4le();
        m_section_type = m__io->read_u4le();
        n_section_flags = true;
        switch (_root()->ident()->bits()) {
        case elf_core_t::BITS_B32: {
            n_section_flags = false;
            m_section_flags = m__io->read_u4le();
            break;
        }
        case elf_core_t::BITS_B64: {
            n_section_flags = false;
            m_section_flags = m__io->read_u8le();
            break;
        }
        }
        n_addr = true;
        switch (_root()->ident()->bits()) {
        case elf_core_t::BITS_B32: {
            n_addr = false;
            m_addr = m__io->read_u4le();
            break;
        }
        case elf_core_t::BITS_B64: {
            n_addr = false;
            m_addr = m__io->read_u8le();
            break;
        }
        }
        n_ofs_body = true;
        switch (_root()->ident()->bits()) {
        case elf_core_t::BITS_B32: {
            n_ofs_body = false;
            m_ofs_body = m__io->read_u4le();
            break;
        }
        case elf_core_t::BITS_B64: {
            n_ofs_body = false;
            m_ofs_body = m__io->read_u8le();
            break;
        }
        }
        n_len_body = true;
        switch (_root()->ident()->bits()) {
        case elf_core_t::BITS_B32: {
            n_len_body = false;
            m_len_body = m__io->read_u4le();
            break;
        }
        case elf_core_t::BITS_B64: {
            n_len_body = false;
            m_len_body = m__io->read_u8le();
            break;
        }
        }
        m_linked_section_index = m__io->read_u4le();
        m_info = m__io->read_u4le();
        n_align = true;
        switch (_root()->ident()->bits()) {
        case elf_core_t::BITS_B32: {
            n_align = false;
            m_align = m__io->read_u4le();
            break;
        }
        case elf_core_t::BITS_B64: {
            n_align = false;
            m_align = m__io->read_u8le();
            break;
        }
        }
        n_len_entry = true;
        switch (_root()->ident()->bits()) {
        case elf_core_t::BITS_B32: {
            n_len_entry = false;
            m_len_entry = m__io->read_u4le();
            break;
        }
        case elf_core_t::BITS_B64: {
            n_len_entry = false;
            m_len_entry = m__io->read_u8le();
            break;
        }
        }
    }

    void elf_core_t::section_header_t::_read_be() {
        m_ofs_name = m__io->read_u4be();
        m_section_type = m__io->read_u4be();
        n_section_flags = true;
        switch (_root()->ident()->bits()) {
        case elf_core_t::BITS_B32: {
            n_section_flags = false;
            m_section_flags = m__io->read_u4be();
            break;
        }
        case elf_core_t::BITS_B64: {
            n_section_flags = false;
            m_section_flags = m__io->read_u8be();
            break;
        }
        }
        n_addr = true;
        switch (_root()->ident()->bits()) {
        case elf_core_t::BITS_B32: {
            n_addr = false;
            m_addr = m__io->read_u4be();
            break;
        }
        case elf_core_t::BITS_B64: {
            n_addr = false;
            m_addr = m__io->read_u8be();
            break;
        }
        }
        n_ofs_body = true;
        switch (_root()->ident()->bits()) {
        case elf_core_t::BITS_B32: {
            n_ofs_body = false;
            m_ofs_body = m__io->read_u4be();
            break;
        }
        case elf_core_t::BITS_B64: {
            n_ofs_body = false;
            m_ofs_body = m__io->read_u8be();
            break;
        }
        }
        n_len_body = true;
        switch (_root()->ident()->bits()) {
        case elf_core_t::BITS_B32: {
            n_len_body = false;
            m_len_body = m__io->read_u4be();
            break;
        }
        case elf_core_t::BITS_B64: {
            n_len_body = false;
            m_len_body = m__io->read_u8be();
            break;
        }
        }
        m_linked_section_index = m__io->read_u4be();
        m_info = m__io->read_u4be();
        n_align = true;
        switch (_root()->ident()->bits()) {
        case elf_core_t::BITS_B32: {
            n_align = false;
            m_align = m__io->read_u4be();
            break;
        }
        case elf_core_t::BITS_B64: {
            n_align = false;
            m_align = m__io->read_u8be();
            break;
        }
        }
        n_len_entry = true;
        switch (_root()->ident()->bits()) {
        case elf_core_t::BITS_B32: {
            n_len_entry = false;
            m_len_entry = m__io->read_u4be();
            break;
        }
        case elf_core_t::BITS_B64: {
            n_len_entry = false;
            m_len_entry = m__io->read_u8be();
            break;
        }
        }
    }

    elf_core_t::section_header_t::~section_header_t() {
        _clean_up();
    }

    void elf_core_t::section_header_t::_clean_up() {
        if (!n_section_flags) {
        }
        if (!n_addr) {
        }
        if (!n_ofs_body) {
        }
        if (!n_len_body) {
        }
        if (!n_align) {
        }
        if (!n_len_entry) {
        }
    }

    uint32_t elf_core_t::num_program_headers() {
        if (f_num_program_headers)
            return m_num_program_headers;
        f_num_program_headers = true;
        m_num_program_headers = (( ((header()->num_program_headers_short() == 65535) && (header()->ofs_section_headers() != 0)) ) ? (section_header0()->info()) : (static_cast<uint32_t>(header()->num_program_headers_short())));
        return m_num_program_headers;
    }

    std::vector<std::unique_ptr<elf_core_t::program_header_t>>* elf_core_t::program_headers() {
        if (f_program_headers)
            return m_program_headers.get();
        f_program_headers = true;
        std::streampos _pos = m__io->pos();
        m__io->seek(static_cast<int64_t>(header()->ofs_program_headers()));
        m__raw_program_headers = std::unique_ptr<std::vector<std::string>>(new std::vector<std::string>());
        m__io__raw_program_headers = std::unique_ptr<std::vector<std::unique_ptr<kaitai::kstream>>>(new std::vector<std::unique_ptr<kaitai::kstream>>());
        m_program_headers = std::unique_ptr<std::vector<std::unique_ptr<program_header_t>>>(new std::vector<std::unique_ptr<program_header_t>>());
        const int l_program_headers = num_program_headers();
        for (int i = 0; i < l_program_headers; i++) {
            m__raw_program_headers->push_back(std::move(m__io->read_bytes(header()->len_program_header())));
            kaitai::kstream* io__raw_program_headers = new kaitai::kstream(m__raw_program_headers->at(m__raw_program_headers->size() - 1));
            m__io__raw_program_headers->emplace_back(io__raw_program_headers);
            m_program_headers->push_back(std::move(std::unique_ptr<program_header_t>(new program_header_t(io__raw_program_headers, this, m__root))));
        }
        m__io->seek(_pos);
        return m_program_headers.get();
    }

    elf_core_t::section_header_t* elf_core_t::section_header0() {
        if (f_section_header0)
            return m_section_header0.get();
        f_section_header0 = true;
        n_section_header0 = true;
        if (header()->ofs_section_headers() != 0) {
            n_section_header0 = false;
            std::streampos _pos = m__io->pos();
            m__io->seek(static_cast<int64_t>(header()->ofs_section_headers()));
            m_section_header0 = std::unique_ptr<section_header_t>(new section_header_t(m__io, this, m__root));
            m__io->seek(_pos);
        }
        return m_section_header0.get();
    }
}
