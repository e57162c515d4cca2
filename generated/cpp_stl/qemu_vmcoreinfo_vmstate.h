#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class qemu_vmcoreinfo_vmstate_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace vmcoreinfo_ksy {

    /**
     * The 17 bytes that the vmcoreinfo device adds to a migration stream or a saved
     * machine: section name `vmcoreinfo`, version 1, instance 0.
     * 
     * The integers are big-endian, unlike those of the entry. QEMU keeps the guest's
     * little-endian bytes but saves them as integers of the host: on a little-endian
     * host the stream holds the true values, on a big-endian one each integer is
     * byte-swapped, so that a move between the two spoils the entry. Nothing is
     * checked on loading.
     * \sa https://www.qemu.org/docs/master/devel/migration/main.html QEMU docs/devel/migration
     */

    class qemu_vmcoreinfo_vmstate_t : public kaitai::kstruct {

    public:

        qemu_vmcoreinfo_vmstate_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, qemu_vmcoreinfo_vmstate_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~qemu_vmcoreinfo_vmstate_t();

    private:
        uint8_t m_has_note;
        uint16_t m_host_format;
        uint16_t m_guest_format;
        uint32_t m_len_region;
        uint64_t m_paddr;
        qemu_vmcoreinfo_vmstate_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * 1 after a full write with a guest_format other than 0, else 0.
         */
        uint8_t has_note() const { return m_has_note; }

        /**
         * As in the entry.
         */
        uint16_t host_format() const { return m_host_format; }

        /**
         * As in the entry.
         */
        uint16_t guest_format() const { return m_guest_format; }

        /**
         * Size in bytes of the guest's region.
         */
        uint32_t len_region() const { return m_len_region; }

        /**
         * Guest-physical address of the region in bytes.
         */
        uint64_t paddr() const { return m_paddr; }
        qemu_vmcoreinfo_vmstate_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };
}
