// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "kdump_compressed.h"
#include "kaitai/exceptions.h"
namespace vmcoreinfo_ksy {
    const std::set<kdump_compressed_t::compressions_t> kdump_compressed_t::_values_compressions_t{
        kdump_compressed_t::COMPRESSIONS_PLAIN,
        kdump_compressed_t::COMPRESSIONS_ZLIB,
        kdump_compressed_t::COMPRESSIONS_LZO,
        kdump_compressed_t::COMPRESSIONS_SNAPPY,
        kdump_compressed_t::COMPRESSIONS_ZSTD,
    };
    bool kdump_compressed_t::_is_defined_compressions_t(kdump_compressed_t::compressions_t v) {
        return kdump_compressed_t::_values_compressions_t.find(v) != kdump_compressed_t::_values_compressions_t.end();
    }

    kdump_compressed_t::kdump_compressed_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, kdump_compressed_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        m_header = nullptr;
        m_first_page_descriptor = nullptr;
        m_sub_header = nullptr;
        m_sub_header_padded = nullptr;
        f_bits = false;
        f_dumped_bitmap = false;
        f_first_page_descriptor = false;
        f_is_be = false;
        f_len_block32 = false;
        f_len_block32_be = false;
        f_len_block32_le = false;
        f_len_dumped_bitmap = false;
        f_len_memory_bitmap = false;
        f_memory_bitmap = false;
        f_ofs_bitmaps = false;
        f_ofs_dumped_bitmap = false;
        f_ofs_page_descriptors = false;
        f_sub_header = false;
        f_sub_header_padded = false;
        f_version_last_byte = false;
        _read();
    }

    void kdump_compressed_t::_read() {
        m_magic = m__io->read_bytes(8);
        m_header = std::unique_ptr<main_header_t>(new main_header_t(m__io, this, m__root));
    }

    kdump_compressed_t::~kdump_compressed_t() {
        _clean_up();
    }

    void kdump_compressed_t::_clean_up() {
        if (f_dumped_bitmap) {
        }
        if (f_first_page_descriptor) {
        }
        if (f_len_block32_be) {
        }
        if (f_len_block32_le) {
        }
        if (f_memory_bitmap) {
        }
        if (f_sub_header) {
        }
        if (f_sub_header_padded && !n_sub_header_padded) {
        }
        if (f_version_last_byte) {
        }
    }

    kdump_compressed_t::main_header_t::main_header_t(kaitai::kstream* p__io, kdump_compressed_t* p__parent, kdump_compressed_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = -1;
        _read();
    }

    void kdump_compressed_t::main_header_t::_read() {
        {
            bool on = _root()->is_be();
            if (on == true) {
                m__is_le = false;
            }
            else if (on == false) {
                m__is_le = true;
            }
        }

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/main_header");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void kdump_compressed_t::main_header_t::_read_le() {
        m_version = m__io->read_u4le();
        m_sysname = m__io->read_bytes(65);
        m_nodename = m__io->read_bytes(65);
        m_release = m__io->read_bytes(65);
        m_kernel_version = m__io->read_bytes(65);
        m_machine = m__io->read_bytes(65);
        m_domainname = m__io->read_bytes(65);
        m_padding = m__io->read_bytes(((_root()->bits() == 32) ? (2) : (6)));
        switch (_root()->bits()) {
        case 32: {
            m_seconds = m__io->read_u4le();
            break;
        }
        default: {
            m_seconds = m__io->read_u8le();
            break;
        }
        }
        switch (_root()->bits()) {
        case 32: {
            m_microseconds = m__io->read_u4le();
            break;
        }
        default: {
            m_microseconds = m__io->read_u8le();
            break;
        }
        }
        m_status = m__io->read_u4le();
        m_len_block = m__io->read_u4le();
        m_num_sub_header_blocks = m__io->read_u4le();
        m_num_bitmap_blocks = m__io->read_u4le();
        m_max_page_number = m__io->read_u4le();
        m_num_ram_blocks = m__io->read_u4le();
        m_num_device_blocks = m__io->read_u4le();
        m_num_written_blocks = m__io->read_u4le();
        m_current_cpu = m__io->read_u4le();
        m_num_cpus = m__io->read_u4le();
    }

    void kdump_compressed_t::main_header_t::_read_be() {
        m_version = m__io->read_u4be();
        m_sysname = m__io->read_bytes(65);
        m_nodename = m__io->read_bytes(65);
        m_release = m__io->read_bytes(65);
        m_kernel_version = m__io->read_bytes(65);
        m_machine = m__io->read_bytes(65);
        m_domainname = m__io->read_bytes(65);
        m_padding = m__io->read_bytes(((_root()->bits() == 32) ? (2) : (6)));
        switch (_root()->bits()) {
        case 32: {
            m_seconds = m__io->read_u4be();
            break;
        }
        default: {
            m_seconds = m__io->read_u8be();
            break;
        }
        }
        switch (_root()->bits()) {
        case 32: {
            m_microseconds = m__io->read_u4be();
            break;
        }
        default: {
            m_microseconds = m__io->read_u8be();
            break;
        }
        }
        m_status = m__io->read_u4be();
        m_len_block = m__io->read_u4be();
        m_num_sub_header_blocks = m__io->read_u4be();
        m_num_bitmap_blocks = m__io->read_u4be();
        m_max_page_number = m__io->read_u4be();
        m_num_ram_blocks = m__io->read_u4be();
        m_num_device_blocks = m__io->read_u4be();
        m_num_written_blocks = m__io->read_u4be();
        m_current_cpu = m__io->read_u4be();
        m_num_cpus = m__io->read_u4be();
    }

    kdump_compressed_t::main_header_t::~main_header_t() {
        _clean_up();
    }

    void kdump_compressed_t::main_header_t::_clean_up() {
    }

    kdump_compressed_t::page_descriptor_t::page_descriptor_t(kaitai::kstream* p__io, kdump_compressed_t* p__parent, kdump_compressed_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = -1;
        f_compression = false;
        _read();
    }

    void kdump_compressed_t::page_descriptor_t::_read() {
        {
            bool on = _root()->is_be();
            if (on == true) {
                m__is_le = false;
            }
            else if (on == false) {
                m__is_le = true;
            }
        }

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/page_descriptor");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void kdump_compressed_t::page_descriptor_t::_read_le() {
        m_ofs_body = m__io->read_s8le();
        m_len_body = m__io->read_u4le();
        m_raw_compression = m__io->read_u4le();
        m_page_flags = m__io->read_u8le();
    }

    void kdump_compressed_t::page_descriptor_t::_read_be() {
        m_ofs_body = m__io->read_s8be();
        m_len_body = m__io->read_u4be();
        m_raw_compression = m__io->read_u4be();
        m_page_flags = m__io->read_u8be();
    }

    kdump_compressed_t::page_descriptor_t::~page_descriptor_t() {
        _clean_up();
    }

    void kdump_compressed_t::page_descriptor_t::_clean_up() {
    }

    kdump_compressed_t::compressions_t kdump_compressed_t::page_descriptor_t::compression() {
        if (f_compression)
            return m_compression;
        f_compression = true;
        m_compression = static_cast<kdump_compressed_t::compressions_t>(raw_compression());
        return m_compression;
    }

    kdump_compressed_t::second_header_t::second_header_t(bool p_is_padded, kaitai::kstream* p__io, kdump_compressed_t* p__parent, kdump_compressed_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = -1;
        m_is_padded = p_is_padded;
        _read();
    }

    void kdump_compressed_t::second_header_t::_read() {
        {
            bool on = _root()->is_be();
            if (on == true) {
                m__is_le = false;
            }
            else if (on == false) {
                m__is_le = true;
            }
        }

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/second_header");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void kdump_compressed_t::second_header_t::_read_le() {
        switch (_root()->bits()) {
        case 32: {
            m_phys_base = m__io->read_s4le();
            break;
        }
        default: {
            m_phys_base = m__io->read_s8le();
            break;
        }
        }
        n_dump_level = true;
        if (_root()->header()->version() >= 1) {
            n_dump_level = false;
            m_dump_level = m__io->read_u4le();
        }
        n_is_split = true;
        if (_root()->header()->version() >= 2) {
            n_is_split = false;
            m_is_split = m__io->read_u4le();
        }
        n_start_page = true;
        if (_root()->header()->version() >= 2) {
            n_start_page = false;
            switch (_root()->bits()) {
            case 32: {
                m_start_page = m__io->read_u4le();
                break;
            }
            default: {
                m_start_page = m__io->read_u8le();
                break;
            }
            }
        }
        n_end_page = true;
        if (_root()->header()->version() >= 2) {
            n_end_page = false;
            switch (_root()->bits()) {
            case 32: {
                m_end_page = m__io->read_u4le();
                break;
            }
            default: {
                m_end_page = m__io->read_u8le();
                break;
            }
            }
        }
        n_padding1 = true;
        if (is_padded()) {
            n_padding1 = false;
            m_padding1 = m__io->read_bytes(4);
        }
        n_ofs_vmcoreinfo = true;
        if (_root()->header()->version() >= 3) {
            n_ofs_vmcoreinfo = false;
            m_ofs_vmcoreinfo = m__io->read_u8le();
        }
        n_len_vmcoreinfo = true;
        if (_root()->header()->version() >= 3) {
            n_len_vmcoreinfo = false;
            switch (_root()->bits()) {
            case 32: {
                m_len_vmcoreinfo = m__io->read_u4le();
                break;
            }
            default: {
                m_len_vmcoreinfo = m__io->read_u8le();
                break;
            }
            }
        }
        n_padding2 = true;
        if (is_padded()) {
            n_padding2 = false;
            m_padding2 = m__io->read_bytes(4);
        }
        n_ofs_notes = true;
        if (_root()->header()->version() >= 4) {
            n_ofs_notes = false;
            m_ofs_notes = m__io->read_u8le();
        }
        n_len_notes = true;
        if (_root()->header()->version() >= 4) {
            n_len_notes = false;
            switch (_root()->bits()) {
            case 32: {
                m_len_notes = m__io->read_u4le();
                break;
            }
            default: {
                m_len_notes = m__io->read_u8le();
                break;
            }
            }
        }
        n_padding3 = true;
        if (is_padded()) {
            n_padding3 = false;
            m_padding3 = m__io->read_bytes(4);
        }
        n_ofs_erase_info = true;
        if (_root()->header()->version() >= 5) {
            n_ofs_erase_info = false;
            m_ofs_erase_info = m__io->read_u8le();
        }
        n_len_erase_info = true;
        if (_root()->header()->version() >= 5) {
            n_len_erase_info = false;
            switch (_root()->bits()) {
            case 32: {
                m_len_erase_info = m__io->read_u4le();
                break;
            }
            default: {
                m_len_erase_info = m__io->read_u8le();
                break;
            }
            }
        }
        n_padding4 = true;
        if (is_padded()) {
            n_padding4 = false;
            m_padding4 = m__io->read_bytes(4);
        }
        n_start_page64 = true;
        if (_root()->header()->version() >= 6) {
            n_start_page64 = false;
            m_start_page64 = m__io->read_u8le();
        }
        n_end_page64 = true;
        if (_root()->header()->version() >= 6) {
            n_end_page64 = false;
            m_end_page64 = m__io->read_u8le();
        }
        n_max_page_number64 = true;
        if (_root()->header()->version() >= 6) {
            n_max_page_number64 = false;
            m_max_page_number64 = m__io->read_u8le();
        }
    }

    void kdump_compressed_t::second_header_t::_read_be() {
        switch (_root()->bits()) {
        case 32: {
            m_phys_base = m__io->read_s4be();
            break;
        }
        default: {
            m_phys_base = m__io->read_s8be();
            break;
        }
        }
        n_dump_level = true;
        if (_root()->header()->version() >= 1) {
            n_dump_level = false;
            m_dump_level = m__io->read_u4be();
        }
        n_is_split = true;
        if (_root()->header()->version() >= 2) {
            n_is_split = false;
            m_is_split = m__io->read_u4be();
        }
        n_start_page = true;
        if (_root()->header()->version() >= 2) {
            n_start_page = false;
            switch (_root()->bits()) {
            case 32: {
                m_start_page = m__io->read_u4be();
                break;
            }
            default: {
                m_start_page = m__io->read_u8be();
                break;
            }
            }
        }
        n_end_page = true;
        if (_root()->header()->version() >= 2) {
            n_end_page = false;
            switch (_root()->bits()) {
            case 32: {
                m_end_page = m__io->read_u4be();
                break;
            }
            default: {
                m_end_page = m__io->read_u8be();
                break;
            }
            }
        }
        n_padding1 = true;
        if (is_padded()) {
            n_padding1 = false;
            m_padding1 = m__io->read_bytes(4);
        }
        n_ofs_vmcoreinfo = true;
        if (_root()->header()->version() >= 3) {
            n_ofs_vmcoreinfo = false;
            m_ofs_vmcoreinfo = m__io->read_u8be();
        }
        n_len_vmcoreinfo = true;
        if (_root()->header()->version() >= 3) {
            n_len_vmcoreinfo = false;
            switch (_root()->bits()) {
            case 32: {
                m_len_vmcoreinfo = m__io->read_u4be();
                break;
            }
            default: {
                m_len_vmcoreinfo = m__io->read_u8be();
                break;
            }
            }
        }
        n_padding2 = true;
        if (is_padded()) {
            n_padding2 = false;
            m_padding2 = m__io->read_bytes(4);
        }
        n_ofs_notes = true;
        if (_root()->header()->version() >= 4) {
            n_ofs_notes = false;
            m_ofs_notes = m__io->read_u8be();
        }
        n_len_notes = true;
        if (_root()->header()->version() >= 4) {
            n_len_notes = false;
            switch (_root()->bits()) {
            case 32: {
                m_len_notes = m__io->read_u4be();
                break;
            }
            default: {
                m_len_notes = m__io->read_u8be();
                break;
            }
            }
        }
        n_padding3 = true;
        if (is_padded()) {
            n_padding3 = false;
            m_padding3 = m__io->read_bytes(4);
        }
        n_ofs_erase_info = true;
        if (_root()->header()->version() >= 5) {
            n_ofs_erase_info = false;
            m_ofs_erase_info = m__io->read_u8be();
        }
        n_len_erase_info = true;
        if (_root()->header()->version() >= 5) {
            n_len_erase_info = false;
            switch (_root()->bits()) {
            case 32: {
                m_len_erase_info = m__io->read_u4be();
                break;
            }
            default: {
                m_len_erase_info = m__io->read_u8be();
                break;
            }
            }
        }
        n_padding4 = true;
        if (is_padded()) {
            n_padding4 = false;
            m_padding4 = m__io->read_bytes(4);
        }
        n_start_page64 = true;
        if (_root()->header()->version() >= 6) {
            n_start_page64 = false;
            m_start_page64 = m__io->read_u8be();
        }
        n_end_page64 = true;
        if (_root()->header()->version() >= 6) {
            n_end_page64 = false;
            m_end_page64 = m__io->read_u8be();
        }
        n_max_page_number64 = true;
        if (_root()->header()->version() >= 6) {
            n_max_page_number64 = false;
            m_max_page_number64 = m__io->read_u8be();
        }
    }

    kdump_compressed_t::second_header_t::~second_header_t() {
        _clean_up();
    }

    void kdump_compressed_t::second_header_t::_clean_up() {
        if (!n_dump_level) {
        }
        if (!n_is_split) {
        }
        if (!n_start_page) {
        }
        if (!n_end_page) {
        }
        if (!n_padding1) {
        }
        if (!n_ofs_vmcoreinfo) {
        }
        if (!n_len_vmcoreinfo) {
        }
        if (!n_padding2) {
        }
        if (!n_ofs_notes) {
        }
        if (!n_len_notes) {
        }
        if (!n_padding3) {
        }
        if (!n_ofs_erase_info) {
        }
        if (!n_len_erase_info) {
        }
        if (!n_padding4) {
        }
        if (!n_start_page64) {
        }
        if (!n_end_page64) {
        }
        if (!n_max_page_number64) {
        }
    }

    int8_t kdump_compressed_t::bits() {
        if (f_bits)
            return m_bits;
        f_bits = true;
        m_bits = (( ((len_block32() == 4096) || (len_block32() == 8192) || (len_block32() == 16384) || (len_block32() == 32768) || (len_block32() == 65536)) ) ? (32) : (64));
        return m_bits;
    }

    std::string kdump_compressed_t::dumped_bitmap() {
        if (f_dumped_bitmap)
            return m_dumped_bitmap;
        f_dumped_bitmap = true;
        std::streampos _pos = m__io->pos();
        m__io->seek(ofs_dumped_bitmap());
        m_dumped_bitmap = m__io->read_bytes(len_dumped_bitmap());
        m__io->seek(_pos);
        return m_dumped_bitmap;
    }

    kdump_compressed_t::page_descriptor_t* kdump_compressed_t::first_page_descriptor() {
        if (f_first_page_descriptor)
            return m_first_page_descriptor.get();
        f_first_page_descriptor = true;
        std::streampos _pos = m__io->pos();
        m__io->seek(ofs_page_descriptors());
        m_first_page_descriptor = std::unique_ptr<page_descriptor_t>(new page_descriptor_t(m__io, this, m__root));
        m__io->seek(_pos);
        return m_first_page_descriptor.get();
    }

    bool kdump_compressed_t::is_be() {
        if (f_is_be)
            return m_is_be;
        f_is_be = true;
        m_is_be = version_last_byte() != 0;
        return m_is_be;
    }

    uint32_t kdump_compressed_t::len_block32() {
        if (f_len_block32)
            return m_len_block32;
        f_len_block32 = true;
        m_len_block32 = static_cast<uint32_t>(((is_be()) ? (len_block32_be()) : (len_block32_le())));
        return m_len_block32;
    }

    uint32_t kdump_compressed_t::len_block32_be() {
        if (f_len_block32_be)
            return m_len_block32_be;
        f_len_block32_be = true;
        std::streampos _pos = m__io->pos();
        m__io->seek(416);
        m_len_block32_be = m__io->read_u4be();
        m__io->seek(_pos);
        return m_len_block32_be;
    }

    uint32_t kdump_compressed_t::len_block32_le() {
        if (f_len_block32_le)
            return m_len_block32_le;
        f_len_block32_le = true;
        std::streampos _pos = m__io->pos();
        m__io->seek(416);
        m_len_block32_le = m__io->read_u4le();
        m__io->seek(_pos);
        return m_len_block32_le;
    }

    int64_t kdump_compressed_t::len_dumped_bitmap() {
        if (f_len_dumped_bitmap)
            return m_len_dumped_bitmap;
        f_len_dumped_bitmap = true;
        m_len_dumped_bitmap = len_memory_bitmap();
        return m_len_dumped_bitmap;
    }

    int64_t kdump_compressed_t::len_memory_bitmap() {
        if (f_len_memory_bitmap)
            return m_len_memory_bitmap;
        f_len_memory_bitmap = true;
        m_len_memory_bitmap = static_cast<int64_t>(static_cast<int64_t>(header()->len_block()) * static_cast<int64_t>(header()->num_bitmap_blocks() / 2));
        return m_len_memory_bitmap;
    }

    std::string kdump_compressed_t::memory_bitmap() {
        if (f_memory_bitmap)
            return m_memory_bitmap;
        f_memory_bitmap = true;
        std::streampos _pos = m__io->pos();
        m__io->seek(ofs_bitmaps());
        m_memory_bitmap = m__io->read_bytes(len_memory_bitmap());
        m__io->seek(_pos);
        return m_memory_bitmap;
    }

    int64_t kdump_compressed_t::ofs_bitmaps() {
        if (f_ofs_bitmaps)
            return m_ofs_bitmaps;
        f_ofs_bitmaps = true;
        m_ofs_bitmaps = static_cast<int64_t>(static_cast<int64_t>(header()->len_block()) * static_cast<int64_t>(1 + static_cast<int64_t>(header()->num_sub_header_blocks())));
        return m_ofs_bitmaps;
    }

    int64_t kdump_compressed_t::ofs_dumped_bitmap() {
        if (f_ofs_dumped_bitmap)
            return m_ofs_dumped_bitmap;
        f_ofs_dumped_bitmap = true;
        m_ofs_dumped_bitmap = static_cast<int64_t>(static_cast<int64_t>(ofs_bitmaps()) + static_cast<int64_t>(len_memory_bitmap()));
        return m_ofs_dumped_bitmap;
    }

    int64_t kdump_compressed_t::ofs_page_descriptors() {
        if (f_ofs_page_descriptors)
            return m_ofs_page_descriptors;
        f_ofs_page_descriptors = true;
        m_ofs_page_descriptors = static_cast<int64_t>(static_cast<int64_t>(ofs_bitmaps()) + static_cast<int64_t>(static_cast<int64_t>(header()->len_block()) * static_cast<int64_t>(header()->num_bitmap_blocks())));
        return m_ofs_page_descriptors;
    }

    kdump_compressed_t::second_header_t* kdump_compressed_t::sub_header() {
        if (f_sub_header)
            return m_sub_header.get();
        f_sub_header = true;
        std::streampos _pos = m__io->pos();
        m__io->seek(header()->len_block());
        m_sub_header = std::unique_ptr<second_header_t>(new second_header_t(false, m__io, this, m__root));
        m__io->seek(_pos);
        return m_sub_header.get();
    }

    kdump_compressed_t::second_header_t* kdump_compressed_t::sub_header_padded() {
        if (f_sub_header_padded)
            return m_sub_header_padded.get();
        f_sub_header_padded = true;
        n_sub_header_padded = true;
        if (bits() == 32) {
            n_sub_header_padded = false;
            std::streampos _pos = m__io->pos();
            m__io->seek(header()->len_block());
            m_sub_header_padded = std::unique_ptr<second_header_t>(new second_header_t(true, m__io, this, m__root));
            m__io->seek(_pos);
        }
        return m_sub_header_padded.get();
    }

    uint8_t kdump_compressed_t::version_last_byte() {
        if (f_version_last_byte)
            return m_version_last_byte;
        f_version_last_byte = true;
        std::streampos _pos = m__io->pos();
        m__io->seek(11);
        m_version_last_byte = m__io->read_u1();
        m__io->seek(_pos);
        return m_version_last_byte;
    }
}
