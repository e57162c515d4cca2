#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class s390_lowcore_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace vmcoreinfo_ksy {

    /**
     * Where an s390 kernel tells dump tools about itself: at fixed addresses of the
     * first two pages of memory, the lowcore. This structure starts at 0xe08.
     * \sa https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/s390/include/asm/lowcore.h Linux arch/s390/include/asm/lowcore.h
     */

    class s390_lowcore_t : public kaitai::kstruct {

    public:

        s390_lowcore_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, s390_lowcore_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~s390_lowcore_t();

    private:
        uint32_t m_vmcore_info31;
        uint64_t m_vmcore_info;
        std::string m_reserved;
        uint64_t m_os_info;
        s390_lowcore_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Physical address of the note's header in kernels of 31 bits, else
         * something else.
         */
        uint32_t vmcore_info31() const { return m_vmcore_info31; }

        /**
         * Physical address of the note's header in kernels of 64 bits, at address
         * 0xe0c, so that it is not aligned. 0 where there is none.
         */
        uint64_t vmcore_info() const { return m_vmcore_info; }

        /**
         * Not used.
         */
        std::string reserved() const { return m_reserved; }

        /**
         * Physical address of the page of `s390_os_info`, or 0.
         */
        uint64_t os_info() const { return m_os_info; }
        s390_lowcore_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };
}
