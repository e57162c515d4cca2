#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class lime_t;

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
     * Physical memory as the LiME module and the AVML program save it: one piece
     * after the other, each after a header that says which addresses follow. What
     * no piece covers was no memory.
     * 
     * LiME, and AVML unless asked to compress, write the bytes as they are. AVML's
     * own version 2 writes them in Snappy's framing format, followed by how many
     * bytes that is.
     * \sa https://github.com/504ensicsLabs/LiME/blob/master/doc/README.md LiME documentation
     * \sa https://github.com/microsoft/avml AVML
     */

    class lime_t : public kaitai::kstruct {

    public:
        class piece_t;
        class piece_header_t;

        enum magics_t {
            MAGICS_COMPRESSED = 1280136769,
            MAGICS_UNCOMPRESSED = 1281969477
        };
        static bool _is_defined_magics_t(magics_t v);

    private:
        static const std::set<magics_t> _values_magics_t;

    public:

        lime_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, lime_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~lime_t();

        /**
         * One run of memory.
         */

        class piece_t : public kaitai::kstruct {

        public:

            piece_t(kaitai::kstream* p__io, lime_t* p__parent = nullptr, lime_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~piece_t();

        private:
            std::unique_ptr<piece_header_t> m_header;
            std::string m_body;
            bool n_body;

        public:
            bool _is_null_body() { body(); return n_body; };

        private:
            lime_t* m__root;
            lime_t* m__parent;

        public:
            piece_header_t* header() const { return m_header.get(); }

            /**
             * The memory, where it is not compressed.
             */
            std::string body() const { return m_body; }
            lime_t* _root() const { return m__root; }
            lime_t* _parent() const { return m__parent; }
        };

        /**
         * The 32 bytes before each piece.
         */

        class piece_header_t : public kaitai::kstruct {

        public:

            piece_header_t(kaitai::kstream* p__io, lime_t::piece_t* p__parent = nullptr, lime_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~piece_header_t();

        private:
            bool f_is_plain;
            bool m_is_plain;

        public:

            /**
             * Whether the bytes are not compressed.
             */
            bool is_plain();

        private:
            bool f_len_memory;
            int64_t m_len_memory;

        public:

            /**
             * Size of the memory in bytes.
             */
            int64_t len_memory();

        private:
            bool f_magic;
            magics_t m_magic;

        public:

            /**
             * Which program's format follows.
             */
            magics_t magic();

        private:
            uint32_t m_raw_magic;
            uint32_t m_version;
            uint64_t m_first_paddr;
            uint64_t m_last_paddr;
            std::string m_reserved;
            lime_t* m__root;
            lime_t::piece_t* m__parent;

        public:

            /**
             * Which program's format follows, as a number; see `magic`.
             */
            uint32_t raw_magic() const { return m_raw_magic; }

            /**
             * 1, or 2 where the bytes are compressed.
             */
            uint32_t version() const { return m_version; }

            /**
             * Physical address of the first byte.
             */
            uint64_t first_paddr() const { return m_first_paddr; }

            /**
             * Physical address of the last byte, which belongs to the piece: never
             * less than the first.
             */
            uint64_t last_paddr() const { return m_last_paddr; }

            /**
             * Zeros.
             */
            std::string reserved() const { return m_reserved; }
            lime_t* _root() const { return m__root; }
            lime_t::piece_t* _parent() const { return m__parent; }
        };

    private:
        std::unique_ptr<std::vector<std::unique_ptr<piece_t>>> m_pieces;
        lime_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * All pieces. Each is as large as the memory it holds; a reader that must
         * stay small reads their headers one by one.
         */
        std::vector<std::unique_ptr<piece_t>>* pieces() const { return m_pieces.get(); }
        lime_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };
}
