#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class elf_core_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>
#include <set>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace vmcoreinfo_ksy {

    /**
     * The headers of an ELF core dump: as much as leads to the notes and tells how
     * guest-physical memory is laid out in the file. Both classes and both byte
     * orders. Segments' contents are not described; read the notes of a
     * PT_NOTE segment with `elf_notes`.
     * \sa https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html System V gABI, ELF Header
     * \sa https://refspecs.linuxfoundation.org/elf/gabi4+/ch5.pheader.html System V gABI, Program Header
     */

    class elf_core_t : public kaitai::kstruct {

    public:
        class file_header_t;
        class identification_t;
        class program_header_t;
        class section_header_t;

        enum bits_t {
            BITS_B32 = 1,
            BITS_B64 = 2
        };
        static bool _is_defined_bits_t(bits_t v);

    private:
        static const std::set<bits_t> _values_bits_t;

    public:

        enum encodings_t {
            ENCODINGS_LE = 1,
            ENCODINGS_BE = 2
        };
        static bool _is_defined_encodings_t(encodings_t v);

    private:
        static const std::set<encodings_t> _values_encodings_t;

    public:

        enum file_types_t {
            FILE_TYPES_NO_TYPE = 0,
            FILE_TYPES_RELOCATABLE = 1,
            FILE_TYPES_EXECUTABLE = 2,
            FILE_TYPES_SHARED = 3,
            FILE_TYPES_CORE = 4
        };
        static bool _is_defined_file_types_t(file_types_t v);

    private:
        static const std::set<file_types_t> _values_file_types_t;

    public:

        enum machines_t {
            MACHINES_NO_MACHINE = 0,
            MACHINES_X86 = 3,
            MACHINES_MIPS = 8,
            MACHINES_PARISC = 15,
            MACHINES_PPC = 20,
            MACHINES_PPC64 = 21,
            MACHINES_S390 = 22,
            MACHINES_ARM = 40,
            MACHINES_SH = 42,
            MACHINES_IA_64 = 50,
            MACHINES_X86_64 = 62,
            MACHINES_AARCH64 = 183,
            MACHINES_RISCV = 243,
            MACHINES_LOONGARCH = 258
        };
        static bool _is_defined_machines_t(machines_t v);

    private:
        static const std::set<machines_t> _values_machines_t;

    public:

        enum segment_types_t {
            SEGMENT_TYPES_UNUSED = 0,
            SEGMENT_TYPES_LOAD = 1,
            SEGMENT_TYPES_DYNAMIC = 2,
            SEGMENT_TYPES_INTERP = 3,
            SEGMENT_TYPES_NOTE = 4,
            SEGMENT_TYPES_SHLIB = 5,
            SEGMENT_TYPES_PROGRAM_HEADERS = 6,
            SEGMENT_TYPES_THREAD_LOCAL = 7
        };
        static bool _is_defined_segment_types_t(segment_types_t v);

    private:
        static const std::set<segment_types_t> _values_segment_types_t;

    public:

        elf_core_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, elf_core_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~elf_core_t();

        /**
         * The file header after its first 16 bytes.
         */

        class file_header_t : public kaitai::kstruct {

        public:

            file_header_t(kaitai::kstream* p__io, elf_core_t* p__parent = nullptr, elf_core_t* p__root = nullptr);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~file_header_t();

        private:
            bool f_file_type;
            file_types_t m_file_type;

        public:

            /**
             * Kind of the file; dumps are `core`.
             */
            file_types_t file_type();

        private:
            bool f_machine;
            machines_t m_machine;

        public:

            /**
             * Architecture of the dumped machine.
             */
            machines_t machine();

        private:
            uint16_t m_raw_file_type;
            uint16_t m_raw_machine;
            uint32_t m_version;
            uint64_t m_entry_point;
            bool n_entry_point;

        public:
            bool _is_null_entry_point() { entry_point(); return n_entry_point; };

        private:
            uint64_t m_ofs_program_headers;
            bool n_ofs_program_headers;

        public:
            bool _is_null_ofs_program_headers() { ofs_program_headers(); return n_ofs_program_headers; };

        private:
            uint64_t m_ofs_section_headers;
            bool n_ofs_section_headers;

        public:
            bool _is_null_ofs_section_headers() { ofs_section_headers(); return n_ofs_section_headers; };

        private:
            uint32_t m_flags;
            uint16_t m_len_header;
            uint16_t m_len_program_header;
            uint16_t m_num_program_headers_short;
            uint16_t m_len_section_header;
            uint16_t m_num_section_headers;
            uint16_t m_section_names_index;
            elf_core_t* m__root;
            elf_core_t* m__parent;

        public:

            /**
             * Kind of the file as a number; see `file_type`.
             */
            uint16_t raw_file_type() const { return m_raw_file_type; }

            /**
             * Architecture as a number; see `machine`. QEMU says `x86` for an
             * x86_64 machine whose first CPU is not in long mode, in a file of
             * either class.
             */
            uint16_t raw_machine() const { return m_raw_machine; }

            /**
             * Version of the format, 1.
             */
            uint32_t version() const { return m_version; }

            /**
             * Virtual address of the entry point; 0 in core dumps.
             */
            uint64_t entry_point() const { return m_entry_point; }

            /**
             * Offset in bytes of the program headers in the file.
             */
            uint64_t ofs_program_headers() const { return m_ofs_program_headers; }

            /**
             * Offset in bytes of the section headers in the file, or 0.
             */
            uint64_t ofs_section_headers() const { return m_ofs_section_headers; }

            /**
             * Flags of the architecture.
             */
            uint32_t flags() const { return m_flags; }

            /**
             * Size of the file header in bytes, 52 or 64 by the specification.
             * QEMU 7.2 and later writes 8: do not rely on it.
             */
            uint16_t len_header() const { return m_len_header; }

            /**
             * Size of one program header in bytes, 32 or 56.
             */
            uint16_t len_program_header() const { return m_len_program_header; }

            /**
             * Number of program headers. 0xffff (PN_XNUM) says that the number does
             * not fit and is in `info` of section header 0.
             */
            uint16_t num_program_headers_short() const { return m_num_program_headers_short; }

            /**
             * Size of one section header in bytes, 40 or 64.
             */
            uint16_t len_section_header() const { return m_len_section_header; }

            /**
             * Number of section headers; 0 with section headers present says that
             * the number is in `len_body` of section header 0.
             */
            uint16_t num_section_headers() const { return m_num_section_headers; }

            /**
             * Index of the section that holds the sections' names.
             */
            uint16_t section_names_index() const { return m_section_names_index; }
            elf_core_t* _root() const { return m__root; }
            elf_core_t* _parent() const { return m__parent; }
        };

        /**
         * The first 16 bytes; they say how to read the rest.
         */

        class identification_t : public kaitai::kstruct {

        public:

            identification_t(kaitai::kstream* p__io, elf_core_t* p__parent = nullptr, elf_core_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~identification_t();

        private:
            std::string m_magic;
            bits_t m_bits;
            encodings_t m_encoding;
            uint8_t m_ident_version;
            uint8_t m_abi;
            uint8_t m_abi_version;
            std::string m_reserved;
            elf_core_t* m__root;
            elf_core_t* m__parent;

        public:
            std::string magic() const { return m_magic; }

            /**
             * Class, which sets the width of addresses and offsets.
             */
            bits_t bits() const { return m_bits; }

            /**
             * Byte order of every header and of the notes' header words.
             */
            encodings_t encoding() const { return m_encoding; }

            /**
             * Version of the identification, 1.
             */
            uint8_t ident_version() const { return m_ident_version; }

            /**
             * ABI of the operating system; 0 in core dumps of QEMU and Linux.
             */
            uint8_t abi() const { return m_abi; }

            /**
             * Version of that ABI.
             */
            uint8_t abi_version() const { return m_abi_version; }

            /**
             * Zeros.
             */
            std::string reserved() const { return m_reserved; }
            elf_core_t* _root() const { return m__root; }
            elf_core_t* _parent() const { return m__parent; }
        };

        /**
         * One segment. The two classes place `flags` differently, and only one of
         * `flags64` and `flags32` is there.
         */

        class program_header_t : public kaitai::kstruct {

        public:

            program_header_t(kaitai::kstream* p__io, elf_core_t* p__parent = nullptr, elf_core_t* p__root = nullptr);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~program_header_t();

        private:
            bool f_segment_type;
            segment_types_t m_segment_type;

        public:

            /**
             * Kind of the segment.
             */
            segment_types_t segment_type();

        private:
            uint32_t m_raw_segment_type;
            uint32_t m_flags64;
            bool n_flags64;

        public:
            bool _is_null_flags64() { flags64(); return n_flags64; };

        private:
            uint64_t m_ofs_body;
            bool n_ofs_body;

        public:
            bool _is_null_ofs_body() { ofs_body(); return n_ofs_body; };

        private:
            uint64_t m_vaddr;
            bool n_vaddr;

        public:
            bool _is_null_vaddr() { vaddr(); return n_vaddr; };

        private:
            uint64_t m_paddr;
            bool n_paddr;

        public:
            bool _is_null_paddr() { paddr(); return n_paddr; };

        private:
            uint64_t m_len_body;
            bool n_len_body;

        public:
            bool _is_null_len_body() { len_body(); return n_len_body; };

        private:
            uint64_t m_len_memory;
            bool n_len_memory;

        public:
            bool _is_null_len_memory() { len_memory(); return n_len_memory; };

        private:
            uint32_t m_flags32;
            bool n_flags32;

        public:
            bool _is_null_flags32() { flags32(); return n_flags32; };

        private:
            uint64_t m_align;
            bool n_align;

        public:
            bool _is_null_align() { align(); return n_align; };

        private:
            elf_core_t* m__root;
            elf_core_t* m__parent;

        public:

            /**
             * Kind of the segment as a number; see `segment_type`.
             */
            uint32_t raw_segment_type() const { return m_raw_segment_type; }

            /**
             * Permissions; its place in 64-bit files.
             */
            uint32_t flags64() const { return m_flags64; }

            /**
             * Offset in bytes of the contents in the file.
             */
            uint64_t ofs_body() const { return m_ofs_body; }

            /**
             * Virtual address in bytes; 0 in QEMU's dumps without paging.
             */
            uint64_t vaddr() const { return m_vaddr; }

            /**
             * Guest-physical address in bytes.
             */
            uint64_t paddr() const { return m_paddr; }

            /**
             * Size in bytes in the file.
             */
            uint64_t len_body() const { return m_len_body; }

            /**
             * Size in bytes in memory.
             */
            uint64_t len_memory() const { return m_len_memory; }

            /**
             * Permissions; its place in 32-bit files.
             */
            uint32_t flags32() const { return m_flags32; }

            /**
             * Alignment in bytes. In a PT_NOTE segment 8 says that its notes are
             * aligned to 8; every other value, QEMU's 0 among them, means 4.
             */
            uint64_t align() const { return m_align; }
            elf_core_t* _root() const { return m__root; }
            elf_core_t* _parent() const { return m__parent; }
        };

        /**
         * A section header. In section header 0 of a dump only `info`, `len_body`
         * and `linked_section_index` can carry anything.
         */

        class section_header_t : public kaitai::kstruct {

        public:

            section_header_t(kaitai::kstream* p__io, elf_core_t* p__parent = nullptr, elf_core_t* p__root = nullptr);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~section_header_t();

        private:
            uint32_t m_ofs_name;
            uint32_t m_section_type;
            uint64_t m_section_flags;
            bool n_section_flags;

        public:
            bool _is_null_section_flags() { section_flags(); return n_section_flags; };

        private:
            uint64_t m_addr;
            bool n_addr;

        public:
            bool _is_null_addr() { addr(); return n_addr; };

        private:
            uint64_t m_ofs_body;
            bool n_ofs_body;

        public:
            bool _is_null_ofs_body() { ofs_body(); return n_ofs_body; };

        private:
            uint64_t m_len_body;
            bool n_len_body;

        public:
            bool _is_null_len_body() { len_body(); return n_len_body; };

        private:
            uint32_t m_linked_section_index;
            uint32_t m_info;
            uint64_t m_align;
            bool n_align;

        public:
            bool _is_null_align() { align(); return n_align; };

        private:
            uint64_t m_len_entry;
            bool n_len_entry;

        public:
            bool _is_null_len_entry() { len_entry(); return n_len_entry; };

        private:
            elf_core_t* m__root;
            elf_core_t* m__parent;

        public:

            /**
             * Offset in bytes of the name in the section of names.
             */
            uint32_t ofs_name() const { return m_ofs_name; }

            /**
             * Kind of the section, 0 in section header 0.
             */
            uint32_t section_type() const { return m_section_type; }

            /**
             * Flags of the section.
             */
            uint64_t section_flags() const { return m_section_flags; }

            /**
             * Virtual address in bytes.
             */
            uint64_t addr() const { return m_addr; }

            /**
             * Offset in bytes of the contents in the file.
             */
            uint64_t ofs_body() const { return m_ofs_body; }

            /**
             * Size in bytes; in section header 0 the number of section headers
             * where that does not fit the file header.
             */
            uint64_t len_body() const { return m_len_body; }

            /**
             * In section header 0 the index of the section of names where that does
             * not fit the file header.
             */
            uint32_t linked_section_index() const { return m_linked_section_index; }

            /**
             * In section header 0 the number of program headers where that does not
             * fit the file header.
             */
            uint32_t info() const { return m_info; }

            /**
             * Alignment in bytes.
             */
            uint64_t align() const { return m_align; }

            /**
             * Size in bytes of one entry of a table.
             */
            uint64_t len_entry() const { return m_len_entry; }
            elf_core_t* _root() const { return m__root; }
            elf_core_t* _parent() const { return m__parent; }
        };

    private:
        bool f_num_program_headers;
        uint32_t m_num_program_headers;

    public:

        /**
         * Number of program headers, extended numbering (PN_XNUM) resolved.
         */
        uint32_t num_program_headers();

    private:
        bool f_program_headers;
        std::unique_ptr<std::vector<std::unique_ptr<program_header_t>>> m_program_headers;

    public:

        /**
         * The program headers. A dump of a large machine can have many; a reader
         * that must stay small reads them one by one.
         */
        std::vector<std::unique_ptr<program_header_t>>* program_headers();

    private:
        bool f_section_header0;
        std::unique_ptr<section_header_t> m_section_header0;
        bool n_section_header0;

    public:
        bool _is_null_section_header0() { section_header0(); return n_section_header0; };

    private:

    public:

        /**
         * The first section header. It describes no section: it carries the counts
         * that do not fit the file header.
         */
        section_header_t* section_header0();

    private:
        std::unique_ptr<identification_t> m_ident;
        std::unique_ptr<file_header_t> m_header;
        elf_core_t* m__root;
        kaitai::kstruct* m__parent;
        std::unique_ptr<std::vector<std::string>> m__raw_program_headers;
        std::unique_ptr<std::vector<std::unique_ptr<kaitai::kstream>>> m__io__raw_program_headers;

    public:
        identification_t* ident() const { return m_ident.get(); }
        file_header_t* header() const { return m_header.get(); }
        elf_core_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
        std::vector<std::string>* _raw_program_headers() const { return m__raw_program_headers.get(); }
        std::vector<std::unique_ptr<kaitai::kstream>>* _io__raw_program_headers() const { return m__io__raw_program_headers.get(); }
    };
}
