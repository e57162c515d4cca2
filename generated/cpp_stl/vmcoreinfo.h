#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class vmcoreinfo_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace vmcoreinfo_ksy {

    /**
     * What a kernel tells dump tools about itself: lines of `KEY=value`, each ended
     * by a newline. Keys are bare words (`OSRELEASE`), configuration switches
     * (`CONFIG_X86_PAE`) or have the shape `KIND(name)` with the kinds SYMBOL, SIZE,
     * OFFSET, LENGTH and NUMBER. The first `=` splits; a value may hold more.
     * 
     * Numbers are text, and their base depends on the key: SYMBOL and KERNELOFFSET
     * are hexadecimal without a prefix, even when all digits are decimal; the
     * others are decimal, signed, unless they start with `0x`.
     * 
     * Nothing is refused here, so that one broken line costs only itself: a line
     * may lack its `=`, the last line may lack its newline. The kernel formats each
     * entry in a buffer of 80 bytes and cuts at 79, the newline included, so that a
     * long entry runs into the next. Xen fills its note with NULs: they appear as a
     * last line without a newline, or after the value of one.
     * 
     * Keys and values are bytes: kernels write ASCII, but nothing keeps a damaged
     * note to it.
     * \sa https://www.kernel.org/doc/html/latest/admin-guide/kdump/vmcoreinfo.html Linux Documentation/admin-guide/kdump/vmcoreinfo
     * \sa https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/kernel/vmcore_info.c Linux kernel/vmcore_info.c
     */

    class vmcoreinfo_t : public kaitai::kstruct {

    public:
        class key_value_t;
        class line_t;

        vmcoreinfo_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, vmcoreinfo_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~vmcoreinfo_t();

        /**
         * A line split at its first `=`.
         */

        class key_value_t : public kaitai::kstruct {

        public:

            key_value_t(kaitai::kstream* p__io, vmcoreinfo_t::line_t* p__parent = nullptr, vmcoreinfo_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~key_value_t();

        private:
            bool f_until_separator;
            std::string m_until_separator;

        public:

            /**
             * The bytes of `key`, found by looking ahead.
             */
            std::string until_separator();

        private:
            std::string m_key;
            std::string m_separator;
            std::string m_value;
            vmcoreinfo_t* m__root;
            vmcoreinfo_t::line_t* m__parent;

        public:

            /**
             * All bytes before the first `=`; the whole line where it has none.
             */
            std::string key() const { return m_key; }

            /**
             * The byte 0x3d (`=`); no byte where the line has none.
             */
            std::string separator() const { return m_separator; }

            /**
             * All bytes after the first `=`, further ones included.
             */
            std::string value() const { return m_value; }
            vmcoreinfo_t* _root() const { return m__root; }
            vmcoreinfo_t::line_t* _parent() const { return m__parent; }
        };

        /**
         * One line with its newline.
         */

        class line_t : public kaitai::kstruct {

        public:

            line_t(kaitai::kstream* p__io, vmcoreinfo_t* p__parent = nullptr, vmcoreinfo_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~line_t();

        private:
            bool f_until_newline;
            std::string m_until_newline;

        public:

            /**
             * The bytes of `text`, found by looking ahead: a line that ends with the
             * text is no error.
             */
            std::string until_newline();

        private:
            std::unique_ptr<key_value_t> m_text;
            std::string m_newline;
            vmcoreinfo_t* m__root;
            vmcoreinfo_t* m__parent;
            std::string m__raw_text;
            std::unique_ptr<kaitai::kstream> m__io__raw_text;

        public:

            /**
             * The line without its newline.
             */
            key_value_t* text() const { return m_text.get(); }

            /**
             * The byte 0x0a; no byte only after a last line that has none.
             */
            std::string newline() const { return m_newline; }
            vmcoreinfo_t* _root() const { return m__root; }
            vmcoreinfo_t* _parent() const { return m__parent; }
            std::string _raw_text() const { return m__raw_text; }
            kaitai::kstream* _io__raw_text() const { return m__io__raw_text.get(); }
        };

    private:
        std::unique_ptr<std::vector<std::unique_ptr<line_t>>> m_lines;
        vmcoreinfo_t* m__root;
        kaitai::kstruct* m__parent;

    public:
        std::vector<std::unique_ptr<line_t>>* lines() const { return m_lines.get(); }
        vmcoreinfo_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };
}
