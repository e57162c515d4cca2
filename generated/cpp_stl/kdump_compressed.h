#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class kdump_compressed_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>
#include <set>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace vmcoreinfo_ksy {

    /**
     * The headers of a kdump-compressed dump, as makedumpfile and QEMU write it and
     * as its ancestor diskdump did: a main header in block 0 and, from block 1 on, a
     * sub-header that leads to the vmcoreinfo text and to the notes. Two bitmaps of
     * the machine's pages follow, then a descriptor for each page that was dumped,
     * then the pages themselves, most of them compressed.
     * 
     * Bit n % 8 of byte n / 8 of a bitmap is page n, the bit of value 1 being bit 0.
     * The k-th page whose bit is set in the second bitmap has the k-th descriptor.
     * In a part of a split dump the descriptors start with the first page of the
     * part, although its bitmaps are of the whole machine.
     * 
     * Nothing in the file says how wide the dumped machine's `long` is, in which
     * byte order it counts, or how its compiler padded the sub-header, and all three
     * change the layout. The byte order shows in the version, a small number. The
     * width shows in the block size, whose offset differs between the two. The
     * padding shows only by whether the offsets that are read make sense: use
     * `sub_header` where its offset and size of the text are both 0, or are in the
     * blocks of the sub-header; otherwise `sub_header_padded`.
     * \sa https://github.com/makedumpfile/makedumpfile/blob/master/IMPLEMENTATION makedumpfile IMPLEMENTATION
     * \sa https://github.com/qemu/qemu/blob/master/include/sysemu/dump.h QEMU include/sysemu/dump.h
     */

    class kdump_compressed_t : public kaitai::kstruct {

    public:
        class main_header_t;
        class page_descriptor_t;
        class second_header_t;

        enum compressions_t {
            COMPRESSIONS_PLAIN = 0,
            COMPRESSIONS_ZLIB = 1,
            COMPRESSIONS_LZO = 2,
            COMPRESSIONS_SNAPPY = 4,
            COMPRESSIONS_ZSTD = 32
        };
        static bool _is_defined_compressions_t(compressions_t v);

    private:
        static const std::set<compressions_t> _values_compressions_t;

    public:

        kdump_compressed_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, kdump_compressed_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~kdump_compressed_t();

        /**
         * The rest of block 0, after the signature.
         */

        class main_header_t : public kaitai::kstruct {

        public:

            main_header_t(kaitai::kstream* p__io, kdump_compressed_t* p__parent = nullptr, kdump_compressed_t* p__root = nullptr);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~main_header_t();

        private:
            uint32_t m_version;
            std::string m_sysname;
            std::string m_nodename;
            std::string m_release;
            std::string m_kernel_version;
            std::string m_machine;
            std::string m_domainname;
            std::string m_padding;
            uint64_t m_seconds;
            uint64_t m_microseconds;
            uint32_t m_status;
            uint32_t m_len_block;
            uint32_t m_num_sub_header_blocks;
            uint32_t m_num_bitmap_blocks;
            uint32_t m_max_page_number;
            uint32_t m_num_ram_blocks;
            uint32_t m_num_device_blocks;
            uint32_t m_num_written_blocks;
            uint32_t m_current_cpu;
            uint32_t m_num_cpus;
            kdump_compressed_t* m__root;
            kdump_compressed_t* m__parent;

        public:

            /**
             * Version of the headers, 1 to 6. The sub-header has the text's place
             * from 3 on, the notes' from 4, erased data's from 5 and 64-bit page
             * numbers from 6.
             */
            uint32_t version() const { return m_version; }

            /**
             * Name of the system, ended by NUL; QEMU leaves it empty.
             */
            std::string sysname() const { return m_sysname; }

            /**
             * Name of the machine in its network, ended by NUL.
             */
            std::string nodename() const { return m_nodename; }

            /**
             * Kernel release, ended by NUL; QEMU leaves it empty.
             */
            std::string release() const { return m_release; }

            /**
             * Build of the kernel, ended by NUL.
             */
            std::string kernel_version() const { return m_kernel_version; }

            /**
             * Architecture, ended by NUL. QEMU fills in this one only, and says
             * x86_64 of 32-bit machines too.
             */
            std::string machine() const { return m_machine; }

            /**
             * Domain of the machine, ended by NUL.
             */
            std::string domainname() const { return m_domainname; }

            /**
             * Alignment of the time.
             */
            std::string padding() const { return m_padding; }

            /**
             * Time of the dump in seconds since 1970; QEMU leaves 0.
             */
            uint64_t seconds() const { return m_seconds; }

            /**
             * Fraction of the second in microseconds.
             */
            uint64_t microseconds() const { return m_microseconds; }

            /**
             * Bits for the compression of pages (0x1 zlib, 0x2 LZO, 0x4 Snappy, 0x20
             * Zstandard) and the state of the dump (0x8 incomplete, 0x10 the
             * descriptors of excluded pages are left out).
             */
            uint32_t status() const { return m_status; }

            /**
             * Size of a block in bytes: the page size of the dumped machine, 4096 to
             * 65536.
             */
            uint32_t len_block() const { return m_len_block; }

            /**
             * Blocks of the sub-header, with text and notes.
             */
            uint32_t num_sub_header_blocks() const { return m_num_sub_header_blocks; }

            /**
             * Blocks of the two bitmaps of pages.
             */
            uint32_t num_bitmap_blocks() const { return m_num_bitmap_blocks; }

            /**
             * Number after the last page; too narrow for much memory, see the
             * sub-header.
             */
            uint32_t max_page_number() const { return m_max_page_number; }

            /**
             * Used by diskdump only.
             */
            uint32_t num_ram_blocks() const { return m_num_ram_blocks; }

            /**
             * Used by diskdump only.
             */
            uint32_t num_device_blocks() const { return m_num_device_blocks; }

            /**
             * Used by diskdump only.
             */
            uint32_t num_written_blocks() const { return m_num_written_blocks; }

            /**
             * The processor that took the dump.
             */
            uint32_t current_cpu() const { return m_current_cpu; }

            /**
             * Number of processors; their task pointers follow in old files.
             */
            uint32_t num_cpus() const { return m_num_cpus; }
            kdump_compressed_t* _root() const { return m__root; }
            kdump_compressed_t* _parent() const { return m__parent; }
        };

        /**
         * Where the contents of a page are. Pages with the same contents can have
         * one place, as pages of zeros have.
         */

        class page_descriptor_t : public kaitai::kstruct {

        public:

            page_descriptor_t(kaitai::kstream* p__io, kdump_compressed_t* p__parent = nullptr, kdump_compressed_t* p__root = nullptr);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~page_descriptor_t();

        private:
            bool f_compression;
            compressions_t m_compression;

        public:

            /**
             * How the contents are compressed.
             */
            compressions_t compression();

        private:
            int64_t m_ofs_body;
            uint32_t m_len_body;
            uint32_t m_raw_compression;
            uint64_t m_page_flags;
            kdump_compressed_t* m__root;
            kdump_compressed_t* m__parent;

        public:

            /**
             * Offset in bytes of the contents from the start of the file.
             */
            int64_t ofs_body() const { return m_ofs_body; }

            /**
             * Size of the contents in bytes, as they are in the file.
             */
            uint32_t len_body() const { return m_len_body; }

            /**
             * How the contents are compressed, as a number; see `compression`.
             */
            uint32_t raw_compression() const { return m_raw_compression; }

            /**
             * Flags of the page in its kernel; 0 in all dumps known.
             */
            uint64_t page_flags() const { return m_page_flags; }
            kdump_compressed_t* _root() const { return m__root; }
            kdump_compressed_t* _parent() const { return m__parent; }
        };

        /**
         * The start of block 1. Offsets count from the start of the
         * file.
         */

        class second_header_t : public kaitai::kstruct {

        public:

            second_header_t(bool p_is_padded, kaitai::kstream* p__io, kdump_compressed_t* p__parent = nullptr, kdump_compressed_t* p__root = nullptr);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~second_header_t();

        private:
            int64_t m_phys_base;
            uint32_t m_dump_level;
            bool n_dump_level;

        public:
            bool _is_null_dump_level() { dump_level(); return n_dump_level; };

        private:
            uint32_t m_is_split;
            bool n_is_split;

        public:
            bool _is_null_is_split() { is_split(); return n_is_split; };

        private:
            uint64_t m_start_page;
            bool n_start_page;

        public:
            bool _is_null_start_page() { start_page(); return n_start_page; };

        private:
            uint64_t m_end_page;
            bool n_end_page;

        public:
            bool _is_null_end_page() { end_page(); return n_end_page; };

        private:
            std::string m_padding1;
            bool n_padding1;

        public:
            bool _is_null_padding1() { padding1(); return n_padding1; };

        private:
            uint64_t m_ofs_vmcoreinfo;
            bool n_ofs_vmcoreinfo;

        public:
            bool _is_null_ofs_vmcoreinfo() { ofs_vmcoreinfo(); return n_ofs_vmcoreinfo; };

        private:
            uint64_t m_len_vmcoreinfo;
            bool n_len_vmcoreinfo;

        public:
            bool _is_null_len_vmcoreinfo() { len_vmcoreinfo(); return n_len_vmcoreinfo; };

        private:
            std::string m_padding2;
            bool n_padding2;

        public:
            bool _is_null_padding2() { padding2(); return n_padding2; };

        private:
            uint64_t m_ofs_notes;
            bool n_ofs_notes;

        public:
            bool _is_null_ofs_notes() { ofs_notes(); return n_ofs_notes; };

        private:
            uint64_t m_len_notes;
            bool n_len_notes;

        public:
            bool _is_null_len_notes() { len_notes(); return n_len_notes; };

        private:
            std::string m_padding3;
            bool n_padding3;

        public:
            bool _is_null_padding3() { padding3(); return n_padding3; };

        private:
            uint64_t m_ofs_erase_info;
            bool n_ofs_erase_info;

        public:
            bool _is_null_ofs_erase_info() { ofs_erase_info(); return n_ofs_erase_info; };

        private:
            uint64_t m_len_erase_info;
            bool n_len_erase_info;

        public:
            bool _is_null_len_erase_info() { len_erase_info(); return n_len_erase_info; };

        private:
            std::string m_padding4;
            bool n_padding4;

        public:
            bool _is_null_padding4() { padding4(); return n_padding4; };

        private:
            uint64_t m_start_page64;
            bool n_start_page64;

        public:
            bool _is_null_start_page64() { start_page64(); return n_start_page64; };

        private:
            uint64_t m_end_page64;
            bool n_end_page64;

        public:
            bool _is_null_end_page64() { end_page64(); return n_end_page64; };

        private:
            uint64_t m_max_page_number64;
            bool n_max_page_number64;

        public:
            bool _is_null_max_page_number64() { max_page_number64(); return n_max_page_number64; };

        private:
            bool m_is_padded;
            kdump_compressed_t* m__root;
            kdump_compressed_t* m__parent;

        public:

            /**
             * Physical base of the kernel in bytes; programs declare it unsigned,
             * but it can be negative. QEMU copies it from the note, but reads the
             * decimal number there as hexadecimal.
             */
            int64_t phys_base() const { return m_phys_base; }

            /**
             * Bits for the kinds of pages that were left out; QEMU writes 1.
             */
            uint32_t dump_level() const { return m_dump_level; }

            /**
             * 1 in a part of a dump that was split over several files.
             */
            uint32_t is_split() const { return m_is_split; }

            /**
             * First page number of this part.
             */
            uint64_t start_page() const { return m_start_page; }

            /**
             * Number after the last page of this part.
             */
            uint64_t end_page() const { return m_end_page; }

            /**
             * Alignment of the next field.
             */
            std::string padding1() const { return m_padding1; }

            /**
             * Offset in bytes of the vmcoreinfo text, of the note's descriptor and
             * not of its header. 0 where there is none. QEMU fills it in for every
             * note of that name, a Windows guest's included, whose descriptor is no
             * text.
             */
            uint64_t ofs_vmcoreinfo() const { return m_ofs_vmcoreinfo; }

            /**
             * Size of that text in bytes.
             */
            uint64_t len_vmcoreinfo() const { return m_len_vmcoreinfo; }

            /**
             * Alignment of the next field.
             */
            std::string padding2() const { return m_padding2; }

            /**
             * Offset in bytes of the ELF notes; read them as `elf_notes`, aligned
             * to 4.
             */
            uint64_t ofs_notes() const { return m_ofs_notes; }

            /**
             * Size of all notes in bytes.
             */
            uint64_t len_notes() const { return m_len_notes; }

            /**
             * Alignment of the next field.
             */
            std::string padding3() const { return m_padding3; }

            /**
             * Offset in bytes of the list of erased data.
             */
            uint64_t ofs_erase_info() const { return m_ofs_erase_info; }

            /**
             * Size of that list in bytes.
             */
            uint64_t len_erase_info() const { return m_len_erase_info; }

            /**
             * Alignment of the next field.
             */
            std::string padding4() const { return m_padding4; }

            /**
             * First page number of this part, wide enough.
             */
            uint64_t start_page64() const { return m_start_page64; }

            /**
             * Number after the last page of this part, wide enough.
             */
            uint64_t end_page64() const { return m_end_page64; }

            /**
             * Number after the last page of memory, wide enough.
             */
            uint64_t max_page_number64() const { return m_max_page_number64; }

            /**
             * Whether a 32-bit compiler aligned the 64-bit numbers to 8 bytes.
             */
            bool is_padded() const { return m_is_padded; }
            kdump_compressed_t* _root() const { return m__root; }
            kdump_compressed_t* _parent() const { return m__parent; }
        };

    private:
        bool f_bits;
        int8_t m_bits;

    public:

        /**
         * Width of the machine's `long` in bits. In a 64-bit header the tested place
         * holds microseconds of the time, which QEMU leaves 0.
         */
        int8_t bits();

    private:
        bool f_dumped_bitmap;
        std::string m_dumped_bitmap;

    public:

        /**
         * A set bit is a page that was dumped, which has a descriptor.
         */
        std::string dumped_bitmap();

    private:
        bool f_first_page_descriptor;
        std::unique_ptr<page_descriptor_t> m_first_page_descriptor;

    public:

        /**
         * The descriptor of the first page that was dumped.
         */
        page_descriptor_t* first_page_descriptor();

    private:
        bool f_is_be;
        bool m_is_be;

    public:

        /**
         * Whether all numbers are big-endian; they have the dumped machine's order.
         */
        bool is_be();

    private:
        bool f_len_block32;
        uint32_t m_len_block32;

    public:

        /**
         * The block size in bytes, if the machine is 32-bit.
         */
        uint32_t len_block32();

    private:
        bool f_len_block32_be;
        uint32_t m_len_block32_be;

    public:

        /**
         * The block size in bytes, if the machine is 32-bit big-endian.
         */
        uint32_t len_block32_be();

    private:
        bool f_len_block32_le;
        uint32_t m_len_block32_le;

    public:

        /**
         * The block size in bytes, if the machine is 32-bit little-endian.
         */
        uint32_t len_block32_le();

    private:
        bool f_len_dumped_bitmap;
        int64_t m_len_dumped_bitmap;

    public:

        /**
         * Size in bytes of the second bitmap.
         */
        int64_t len_dumped_bitmap();

    private:
        bool f_len_memory_bitmap;
        int64_t m_len_memory_bitmap;

    public:

        /**
         * Size in bytes of the first bitmap.
         */
        int64_t len_memory_bitmap();

    private:
        bool f_memory_bitmap;
        std::string m_memory_bitmap;

    public:

        /**
         * A set bit is a page of the machine's memory, dumped or not.
         */
        std::string memory_bitmap();

    private:
        bool f_ofs_bitmaps;
        int64_t m_ofs_bitmaps;

    public:

        /**
         * Offset in bytes of the first bitmap.
         */
        int64_t ofs_bitmaps();

    private:
        bool f_ofs_dumped_bitmap;
        int64_t m_ofs_dumped_bitmap;

    public:

        /**
         * Offset in bytes of the second bitmap.
         */
        int64_t ofs_dumped_bitmap();

    private:
        bool f_ofs_page_descriptors;
        int64_t m_ofs_page_descriptors;

    public:

        /**
         * Offset in bytes of the descriptors of pages.
         */
        int64_t ofs_page_descriptors();

    private:
        bool f_sub_header;
        std::unique_ptr<second_header_t> m_sub_header;

    public:

        /**
         * The sub-header of a 64-bit machine, or packed as on i386 and in all of
         * QEMU's.
         */
        second_header_t* sub_header();

    private:
        bool f_sub_header_padded;
        std::unique_ptr<second_header_t> m_sub_header_padded;
        bool n_sub_header_padded;

    public:
        bool _is_null_sub_header_padded() { sub_header_padded(); return n_sub_header_padded; };

    private:

    public:

        /**
         * The sub-header as makedumpfile writes it on 32-bit machines that align
         * 64-bit numbers to 8 bytes, such as ARM and MIPS.
         */
        second_header_t* sub_header_padded();

    private:
        bool f_version_last_byte;
        uint8_t m_version_last_byte;

    public:

        /**
         * Last byte of the version; other than 0 only where the version is
         * big-endian.
         */
        uint8_t version_last_byte();

    private:
        std::string m_magic;
        std::unique_ptr<main_header_t> m_header;
        kdump_compressed_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * `KDUMP` and three blanks, or `DISKDUMP` in files of the older diskdump.
         */
        std::string magic() const { return m_magic; }
        main_header_t* header() const { return m_header.get(); }
        kdump_compressed_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };
}
