#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class s390_dump_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>
#include <set>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace vmcoreinfo_ksy {

    /**
     * The 4096 bytes before the memory in a dump that a stand-alone dump tool took
     * of an s390 machine, and that zgetdump writes. In the plain form the memory
     * follows in one piece from address 0 on; in the extended form every piece has
     * 4096 bytes of its own before it, which say where it belongs.
     * \sa https://github.com/ibm-s390-linux/s390-tools/blob/master/zdump/df_s390.h s390-tools zdump/df_s390.h
     */

    class s390_dump_t : public kaitai::kstruct {

    public:
        class segment_header_t;

        enum archs_t {
            ARCHS_ESA_31 = 1,
            ARCHS_ZARCH_64 = 2
        };
        static bool _is_defined_archs_t(archs_t v);

    private:
        static const std::set<archs_t> _values_archs_t;

    public:

        enum forms_t {
            FORMS_PLAIN = 253,
            FORMS_EXTENDED = 254
        };
        static bool _is_defined_forms_t(forms_t v);

    private:
        static const std::set<forms_t> _values_forms_t;

    public:

        s390_dump_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, s390_dump_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~s390_dump_t();

        /**
         * The 4096 bytes before each piece of the extended form.
         */

        class segment_header_t : public kaitai::kstruct {

        public:

            segment_header_t(kaitai::kstream* p__io, s390_dump_t* p__parent = nullptr, s390_dump_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~segment_header_t();

        private:
            uint64_t m_first_paddr;
            uint64_t m_len_memory;
            uint64_t m_stop_marker;
            std::string m_reserved;
            s390_dump_t* m__root;
            s390_dump_t* m__parent;

        public:

            /**
             * Physical address of the piece.
             */
            uint64_t first_paddr() const { return m_first_paddr; }

            /**
             * Size of the piece in bytes.
             */
            uint64_t len_memory() const { return m_len_memory; }

            /**
             * Other than 0 after the last piece.
             */
            uint64_t stop_marker() const { return m_stop_marker; }

            /**
             * Zeros.
             */
            std::string reserved() const { return m_reserved; }
            s390_dump_t* _root() const { return m__root; }
            s390_dump_t* _parent() const { return m__parent; }
        };

    private:
        bool f_arch;
        archs_t m_arch;

    public:

        /**
         * Width of the dumped system.
         */
        archs_t arch();

    private:
        bool f_first_segment;
        std::unique_ptr<segment_header_t> m_first_segment;
        bool n_first_segment;

    public:
        bool _is_null_first_segment() { first_segment(); return n_first_segment; };

    private:

    public:

        /**
         * The header of the first piece of memory in the extended form; the
         * next one follows the piece.
         */
        segment_header_t* first_segment();

    private:
        bool f_form;
        forms_t m_form;

    public:

        /**
         * Which of the two forms follows.
         */
        forms_t form();

    private:
        std::string m_magic;
        uint8_t m_raw_form;
        uint32_t m_version;
        uint32_t m_len_header;
        uint32_t m_dump_level;
        uint32_t m_len_page;
        uint64_t m_len_memory;
        uint64_t m_first_paddr;
        uint64_t m_end_paddr;
        uint32_t m_num_pages;
        uint32_t m_padding;
        uint64_t m_clock;
        uint64_t m_cpu_id;
        uint32_t m_raw_arch;
        s390_dump_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * The first 7 bytes of the magic number.
         */
        std::string magic() const { return m_magic; }

        /**
         * Its last byte, which tells the two forms apart; see `form`.
         */
        uint8_t raw_form() const { return m_raw_form; }

        /**
         * Version of the header.
         */
        uint32_t version() const { return m_version; }

        /**
         * Size of the header in bytes, 4096.
         */
        uint32_t len_header() const { return m_len_header; }

        /**
         * Kind of pages that were dumped; 4 for all.
         */
        uint32_t dump_level() const { return m_dump_level; }

        /**
         * Size of a page in bytes, 4096.
         */
        uint32_t len_page() const { return m_len_page; }

        /**
         * Size of the dumped memory in bytes.
         */
        uint64_t len_memory() const { return m_len_memory; }

        /**
         * Physical address where the memory starts.
         */
        uint64_t first_paddr() const { return m_first_paddr; }

        /**
         * Physical address after the memory.
         */
        uint64_t end_paddr() const { return m_end_paddr; }

        /**
         * Number of dumped pages.
         */
        uint32_t num_pages() const { return m_num_pages; }

        /**
         * Not used.
         */
        uint32_t padding() const { return m_padding; }

        /**
         * The machine's clock; bit 51 counts microseconds since 1900.
         */
        uint64_t clock() const { return m_clock; }

        /**
         * Identification of the processor.
         */
        uint64_t cpu_id() const { return m_cpu_id; }

        /**
         * Width of the dumped system, as a number; see `arch`.
         */
        uint32_t raw_arch() const { return m_raw_arch; }
        s390_dump_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };
}
