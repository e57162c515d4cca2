#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class snappy_framed_t;

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
     * A row of chunks, each with at most 65536 bytes when unpacked, and each
     * understandable without the others. AVML compresses memory this way.
     * \sa https://github.com/google/snappy/blob/main/framing_format.txt Snappy framing format description
     */

    class snappy_framed_t : public kaitai::kstruct {

    public:
        class chunk_t;
        class chunk_header_t;

        enum kinds_t {
            KINDS_COMPRESSED = 0,
            KINDS_PLAIN = 1,
            KINDS_PADDING = 254,
            KINDS_IDENTIFIER = 255
        };
        static bool _is_defined_kinds_t(kinds_t v);

    private:
        static const std::set<kinds_t> _values_kinds_t;

    public:

        snappy_framed_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, snappy_framed_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~snappy_framed_t();

        /**
         * One chunk.
         */

        class chunk_t : public kaitai::kstruct {

        public:

            chunk_t(kaitai::kstream* p__io, snappy_framed_t* p__parent = nullptr, snappy_framed_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~chunk_t();

        private:
            std::unique_ptr<chunk_header_t> m_header;
            std::string m_body;
            snappy_framed_t* m__root;
            snappy_framed_t* m__parent;

        public:
            chunk_header_t* header() const { return m_header.get(); }

            /**
             * Of data, a checksum of 4 bytes and then the data; of the identifier,
             * the letters `sNaPpY`.
             */
            std::string body() const { return m_body; }
            snappy_framed_t* _root() const { return m__root; }
            snappy_framed_t* _parent() const { return m__parent; }
        };

        /**
         * The 4 bytes before each chunk.
         */

        class chunk_header_t : public kaitai::kstruct {

        public:

            chunk_header_t(kaitai::kstream* p__io, snappy_framed_t::chunk_t* p__parent = nullptr, snappy_framed_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~chunk_header_t();

        private:
            bool f_kind;
            kinds_t m_kind;

        public:

            /**
             * What the chunk is.
             */
            kinds_t kind();

        private:
            bool f_len_body;
            int32_t m_len_body;

        public:

            /**
             * Size of the body in bytes.
             */
            int32_t len_body();

        private:
            uint8_t m_raw_kind;
            uint16_t m_len_body_low;
            uint8_t m_len_body_high;
            snappy_framed_t* m__root;
            snappy_framed_t::chunk_t* m__parent;

        public:

            /**
             * What the chunk is, as a number; see `kind`.
             */
            uint8_t raw_kind() const { return m_raw_kind; }

            /**
             * Lower 16 bits of the size.
             */
            uint16_t len_body_low() const { return m_len_body_low; }

            /**
             * Upper 8 bits of the size.
             */
            uint8_t len_body_high() const { return m_len_body_high; }
            snappy_framed_t* _root() const { return m__root; }
            snappy_framed_t::chunk_t* _parent() const { return m__parent; }
        };

    private:
        std::unique_ptr<std::vector<std::unique_ptr<chunk_t>>> m_chunks;
        snappy_framed_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * All chunks, the identifier of the stream first.
         */
        std::vector<std::unique_ptr<chunk_t>>* chunks() const { return m_chunks.get(); }
        snappy_framed_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };
}
